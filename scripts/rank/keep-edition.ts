import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../../src/domain/edition.ts'
import type { NetworkRanking } from '../../src/ranking/rank-network.ts'

type Kept = Pick<Edition, 'schoolYear' | 'number' | 'date'>

/** Name of the file that keeps the result of an edition, under the content folder: `editions/2027-28-1.yaml`. */
export const keptFile = ({ schoolYear, number }: Pick<Kept, 'schoolYear' | 'number'>): string =>
  `editions/${schoolYear.replace('/', '-')}-${String(number)}.yaml`

/**
 * The result of an edition as the text of its file (`src/domain/past-edition.ts`): what readers saw of each
 * qualification, in the order of identifiers, so that two editions can be laid side by side.
 */
export function keptYaml({ schoolYear, number, date }: Kept, { qualifications }: NetworkRanking): string {
  const ids = Object.keys(qualifications).sort()
  const levels = ids.flatMap((id) => {
    const need = qualifications[id]
    if (need === undefined) return []
    const { band, isFailing, score, evidence } = need
    const facts = `level: ${band}, failing: ${String(isFailing)}, score: ${String(score)}, evidence: ${String(evidence)}`
    return [`  - { qualification: ${asText(id)}, ${facts} }`]
  })
  return [
    '# O resultado desta edição, guardado por `npm run rank -- --keep` para a edição seguinte se comparar com ele. Não editar.',
    `schoolYear: ${schoolYear}`,
    `number: ${String(number)}`,
    `date: ${date}`,
    'levels:',
    ...levels,
    '',
  ].join('\n')
}

/** YAML would read some identifiers as numbers or as true, false and null. */
const asText = (id: string): string => (/^\d|^(?:true|false|null)$/.test(id) ? `'${id}'` : id)

/** Writes the file whole or not at all; answers with its name under the content folder. */
export function keepEdition(folder: string, edition: Kept, ranking: NetworkRanking): string {
  const name = keptFile(edition)
  const file = join(folder, name)
  mkdirSync(join(folder, 'editions'), { recursive: true })
  writeFileSync(`${file}.new`, keptYaml(edition, ranking))
  renameSync(`${file}.new`, file)
  return name
}
