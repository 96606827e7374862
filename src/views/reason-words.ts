import type { QualificationRanking } from '../ranking/rank-network.ts'
import { figureInSentence, workersText } from './figure-text.ts'
import { aboutOf, listsSay, peopleSay } from './people-words.ts'
import type { Reader } from './reader.ts'

/** An item of evidence that entered a score. */
export type UsedEvidence = QualificationRanking['items'][number]

/** What stands before the parentheses of a reason, and in them after the year. */
export type ReasonParts = { what: string; details: string[] }

/**
 * What items of one criterion say of one thing, in a line with year and size: “Grupos de empresários: falta muita gente
 * em soldadores (2026; 2 grupos, 13 pessoas)”. Never the words of anybody, nor their role or municipality.
 */
export function reasonWords(items: readonly [UsedEvidence, ...UsedEvidence[]], reader: Reader): string {
  const { t, format } = reader
  const years = format.list([...new Set(items.map(({ year }) => String(year)))].toSorted())
  const { what, details } = partsOf(items, reader)
  return t.need.reasons.line(t.need.reasons.who[items[0].criterion], what, [years, ...details].join('; '))
}

function partsOf(items: readonly [UsedEvidence, ...UsedEvidence[]], reader: Reader): ReasonParts {
  const [first] = items
  switch (first.origin.kind) {
    case 'study':
      return studySays(first.origin.place, reader)
    case 'statistic':
      return figureSays(first, first.origin.place, reader)
    case 'ranked-list':
      return listsSay(items, reader)
    case 'focus-group':
    case 'interview':
      return peopleSay(items, reader)
    default:
      return first.origin satisfies never
  }
}

/** The score, and the territory where it is not the region's. */
function studySays(place: number, { site, t, format }: Reader): ReasonParts {
  const row = site.network.evidence.study[place]
  if (!row) throw new Error(`study row ${place} is not in the network`)
  return {
    what: t.need.reasons.study(format.number(row.score)),
    details: row.territory === 'region' ? [] : [t.territories[row.territory]],
  }
}

/** The figure, what it is about, and the workers behind it. */
function figureSays(item: UsedEvidence, place: number, reader: Reader): ReasonParts {
  const { site, t } = reader
  const figure = site.network.evidence.statistics[place]
  if (!figure) throw new Error(`statistic ${place} is not in the network`)
  return {
    what: t.need.reasons.figure(figureInSentence(figure, reader), aboutOf(item, reader)),
    details: figure.n === undefined ? [] : [workersText(figure.n, reader)],
  }
}
