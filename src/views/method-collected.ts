import type { FocusGroup, Interview } from '../domain/evidence.ts'
import type { EvidenceItem } from '../ranking/evidence-item.ts'
import type { Reader, Words } from './reader.ts'
import { territoryName } from './territory-name.ts'
import { whoSaid } from './voices.ts'

/** The source of an item; `sample` where the item stands in for data that is not public. */
export type ItemSource = { words: Words; href?: string; sample: boolean }

/** Where an item was collected, and the size of what was asked, before it is shared. */
export type Collected = { where: string; source: string; size: { n: number; how?: [number, number] } }

/** Finds where an item comes from in the network's evidence. */
export function collectedAs(item: EvidenceItem, reader: Reader): Collected {
  const { site } = reader
  const { evidence, edition } = site.network
  const { origin } = item
  if (origin.kind === 'statistic' || origin.kind === 'study') {
    const row = origin.kind === 'statistic' ? evidence.statistics[origin.place] : evidence.study[origin.place]
    const territory = territoryName(row?.territory ?? 'region', reader)
    const n = row !== undefined && 'n' in row ? (row.n ?? item.n) : origin.kind === 'study' ? 1 : item.n
    return { where: `${territory}, ${item.year}`, source: row?.source ?? '', size: { n } }
  }
  const said: FocusGroup | Interview | undefined = [...evidence.focusGroups, ...evidence.interviews].find(
    ({ id }) => id === origin.id,
  )
  if (said === undefined) return { where: String(item.year), source: '', size: { n: item.n } }
  const isGroup = 'participants' in said
  const isSmall = isGroup && said.participants < edition.ranking.fullGroup
  return {
    // One voice alone names neither a role nor a municipality.
    where: whoSaid(said, undefined, [said], reader),
    source: said.source,
    size: isSmall
      ? { n: said.participants / edition.ranking.fullGroup, how: [said.participants, edition.ranking.fullGroup] }
      : { n: 1 },
  }
}

/** Words a source, with a link where it has an address. */
export function sourceOf(id: string, sample: boolean, { site, say }: Reader): ItemSource {
  const source = site.network.evidence.sources.find((entry) => entry.id === id)
  return {
    words: source ? say(source.title) : { text: id },
    ...(source?.address ? { href: source.address } : {}),
    sample,
  }
}
