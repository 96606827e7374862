import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepEdition, keptFile, keptYaml } from '../../scripts/rank/keep-edition.ts'
import type { Network } from '../../src/domain/network.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { readTiny, withContent } from '../fixtures/content.ts'
import { buildEdition, buildNetwork, buildQualification } from '../ranking/build-network.ts'

const edition = buildEdition()

describe('the kept result of an edition', () => {
  it('is a file of the content, named by the edition', () => {
    expect(keptFile({ schoolYear: '2027/28', number: 3 })).toBe('editions/2027-28-3.yaml')
  })

  it('is written in the order of identifiers, with what readers saw', () => {
    const qualifications = ['zeta', 'alfa', '007', 'true'].map((id) => buildQualification({ id }))
    expect(keptYaml(edition, rankNetwork(buildNetwork({ qualifications })))).toMatchInlineSnapshot(`
      "# O resultado desta edição, guardado por \`npm run rank -- --keep\` para a edição seguinte se comparar com ele. Não editar.
      schoolYear: 2027/28
      number: 1
      date: 2026-11-23
      levels:
        - { qualification: '007', level: insufficient, failing: false, score: 50, evidence: 0 }
        - { qualification: alfa, level: insufficient, failing: false, score: 50, evidence: 0 }
        - { qualification: 'true', level: insufficient, failing: false, score: 50, evidence: 0 }
        - { qualification: zeta, level: insufficient, failing: false, score: 50, evidence: 0 }
      "
    `)
  })
})

/** The tiny network with evidence enough for a level, and the relevance its study gives. */
const strong = (relevance: number, number = 1) => {
  const group = readTiny('evidence/2026/focus-groups/2026-03-11-metal.yaml').replace(
    '{ sector: metal }',
    '{ qualification: mecanica-geral }',
  )
  return [
    { path: 'edition.yaml', write: readTiny('edition.yaml').replace('number: 1', `number: ${String(number)}`) },
    {
      path: 'evidence/2026/study.csv',
      write: readTiny('evidence/2026/study.csv').replace(',8,', `,${String(relevance)},`),
    },
    ...['a', 'b', 'c'].map((name) => ({ path: `evidence/2026/focus-groups/${name}.yaml`, write: group })),
  ]
}

function load(folder: string): Network {
  const { network, problems } = loadNetwork(folder)
  if (!network) throw new Error(JSON.stringify(problems))
  return network
}
const needIn = (network: Network) => rankNetwork(network).qualifications['mecanica-geral']

describe('a level that was kept', () => {
  const kept = withContent(strong(10), (folder) => {
    const network = load(folder)
    const name = keepEdition(folder, network.edition, rankNetwork(network))
    const [band, again] = [needIn(network)?.band, needIn(load(folder))]
    return {
      name,
      band,
      again,
      text: readFileSync(join(folder, name), 'utf8'),
      files: readdirSync(join(folder, 'editions')),
    }
  })
  const next = (relevance: number, number = 2) =>
    withContent([...strong(relevance, number), { path: kept.name, write: kept.text }], (folder) => needIn(load(folder)))

  it('is one file and nothing beside it', () => {
    expect(kept.files).toEqual(['2027-28-1.yaml'])
    expect(kept.band).toBe('high')
  })

  it('does not hold in its own edition', () => {
    expect(kept.again).toMatchObject({ held: null, band: 'high' })
  })

  it('holds in the next edition though its cut is missed by less than three points', () => {
    const without = withContent(strong(8.2), (folder) => needIn(load(folder)))
    expect(without).toMatchObject({ band: 'medium', held: null })
    expect(without?.score).toBeGreaterThan(62)
    expect(next(8.2)).toMatchObject({ band: 'high', held: { schoolYear: '2027/28', number: 1 } })
  })

  it('falls in the next edition where the cut is missed by more', () => {
    expect(next(5)).toMatchObject({ held: null })
    expect(next(5)?.band).not.toBe('high')
  })

  it('is overwritten by its own edition only', () => {
    const names = withContent([...strong(10, 2), { path: kept.name, write: kept.text }], (folder) => {
      const network = load(folder)
      keepEdition(folder, network.edition, rankNetwork(network))
      keepEdition(folder, network.edition, rankNetwork(network))
      expect(readFileSync(join(folder, kept.name), 'utf8')).toBe(kept.text)
      return readdirSync(join(folder, 'editions'))
    })
    expect(names.sort()).toEqual(['2027-28-1.yaml', '2027-28-2.yaml'])
  })
})
