import type { Band } from '../domain/band.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import { reasonsOf } from './need-reasons.ts'
import type { Reader } from './reader.ts'

/** The sign beside a course: a word, and how many of three steps are filled. No data has a sign of its own: no steps. */
export type NeedSign = { band: Band; word: string; steps: 0 | 1 | 2 | 3; sample: boolean }

/** How sought after a qualification is: the sign, why, how sure, and the sum behind it. */
export type NeedView = NeedSign & {
  question: string
  reasons: { text: string; sample: boolean }[]
  certainty: string
  range: string
  disagreement?: string
  noData?: string
  sampleNote?: string
  note: string
  method: { text: string; href: string }
  sum: { name: string; points: string }[]
}

const steps = { high: 3, medium: 2, moderate: 1, insufficient: 0 } as const

/** The sign of a qualification's need. */
export function needSign(qualification: string, { site, t }: Reader): NeedSign {
  const need = site.need(qualification)
  const band = need?.band ?? 'insufficient'
  return { band, word: t.need.bands[band], steps: steps[band], sample: need?.sample ?? false }
}

/** The whole answer to “how sought after is this profile?”. */
export function needView(qualification: string, reader: Reader, methodHref: string): NeedView {
  const { site, t, say } = reader
  const need = site.need(qualification)
  const sign = needSign(qualification, reader)
  const { region } = site.network.edition
  const name = say(region.name)
  return {
    ...sign,
    question: t.need.question(
      reader.language === 'pt' ? contract(name.text) : name.lang ? region.shortName : name.text,
    ),
    reasons: need ? reasonsOf(need, reader) : [],
    certainty: [certainty(need, reader), ...(need && sign.band !== 'insufficient' ? places(need, reader) : [])].join(
      ' ',
    ),
    range: need ? range(need, reader) : '',
    ...(need?.divergence
      ? { disagreement: t.need.disagree(group(need.divergence.high, reader), group(need.divergence.low, reader)) }
      : {}),
    ...(sign.band === 'insufficient' ? { noData: t.need.noData } : {}),
    ...(sign.sample ? { sampleNote: t.need.sample } : {}),
    note: t.need.note,
    method: { text: t.need.method, href: methodHref },
    sum: need ? sum(need, reader) : [],
  }
}

/** A Portuguese preposition joins the article of the region: em + o Ave is “no Ave”. */
const contract = (region: string): string => region.replace(/^(o|a|os|as) /, 'n$1 ').replace(/^(?!n[oa]s? )/, 'em ')

const group = (id: string, { t }: Reader): string => (t.need.groups as Record<string, string>)[id] ?? id

function certainty(need: QualificationRanking | undefined, { t }: Reader): string {
  const withData = need?.groups.filter(({ v }) => v !== null).length ?? 0
  const evidence = need?.evidence ?? 0
  const word = evidence >= 0.6 ? t.need.sure.high : evidence >= 0.45 ? t.need.sure.medium : t.need.sure.low
  return `${word}. ${t.need.sources(withData, need?.groups.length ?? 5)}.`
}

/** Where it would stand with other weights; of one qualification there is nothing to say. */
function places({ ranks }: QualificationRanking, { site, t }: Reader): string[] {
  const all = site.ranking.order.length
  return all < 2 ? [] : [`${t.need.places(ranks.low, ranks.high, all)}.`]
}

const range = (need: QualificationRanking, { t, format }: Reader): string =>
  `${t.need.range(format.points(need.score), format.points(need.low), format.points(need.high))}.`

/** Parts as printed: they add up to the total as printed. */
function sum(need: QualificationRanking, reader: Reader): NeedView['sum'] {
  const { t, format } = reader
  return [
    { name: t.need.start, points: format.points(50) },
    ...need.groups.map((part) => ({
      name: group(part.group, reader),
      points: part.v === null ? t.need.noEvidence : format.signedPoints(part.points),
    })),
    { name: t.need.total, points: format.points(need.score) },
  ]
}
