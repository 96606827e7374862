import type { Band } from '../domain/band.ts'
import { groupOf } from '../ranking/groups.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import { needHistory, type NeedHistory } from './need-history.ts'
import { reasonOf, reasonsOf, type Reason } from './need-reasons.ts'
import { needSum, type SumRow } from './need-sum.ts'
import type { Reader } from './reader.ts'

/** The sign beside a course: a word, and how many of three steps are filled. No data has a sign of its own: no steps. */
export type NeedSign = { band: Band; word: string; steps: 0 | 1 | 2 | 3; sample: boolean }

/**
 * How sought after a qualification is: the sign, why, how sure, and the sum behind it. Without a level there are no
 * points, no place and no sum: half a sum would look like a low mark.
 */
export type NeedView = NeedSign &
  NeedHistory & {
    question: string
    /** What the reasons are called where they are no reasons of a level. */
    known?: string
    reasons: Reason[]
    certainty: string
    range: string
    disagreement?: { heading: string; sides: Reason[] }
    noData?: string
    sampleNote?: string
    note: string
    method: { text: string; href: string }
    sum: { heading: string; rows: SumRow[] }
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
  const { site, t } = reader
  const need = site.need(qualification)
  const sign = needSign(qualification, reader)
  const level = sign.band === 'insufficient' ? undefined : need
  const reasons = need ? reasonsOf(need, reader) : []
  return {
    ...sign,
    question: question(reader),
    ...(level ? {} : { noData: t.need.noData }),
    ...(!level && reasons.length > 0 ? { known: t.need.known } : {}),
    reasons,
    ...disagreement(need, reader),
    certainty: certainty(need, reader),
    range: level ? range(level, reader) : '',
    ...needHistory(qualification, need, reader),
    ...(sign.sample ? { sampleNote: t.need.sample } : {}),
    note: t.need.note,
    method: { text: t.need.method, href: methodHref },
    sum: { heading: t.need.sum, rows: level ? needSum(level, reader) : [] },
  }
}

function question({ site, t, say, language }: Reader): string {
  const { region } = site.network.edition
  const name = say(region.name)
  return t.need.question(language === 'pt' ? contract(name.text) : name.lang ? region.shortName : name.text)
}

/** A Portuguese preposition joins the article of the region: em + o Ave is “no Ave”. */
const contract = (region: string): string => region.replace(/^(o|a|os|as) /, 'n$1 ').replace(/^(?!n[oa]s? )/, 'em ')

/** Both sides of what sources contradict each other about, each with its strongest line. */
function disagreement(need: QualificationRanking | undefined, reader: Reader): Pick<NeedView, 'disagreement'> {
  if (!need?.divergence) return {}
  const { high, low } = need.divergence
  const sides = [reasonOf(need, high, 'up', reader), reasonOf(need, low, 'down', reader)].flatMap((side) => side ?? [])
  return { disagreement: { heading: reader.t.need.disagree, sides } }
}

/** How sure a level is, from how many sources, and where other weights would put it; without a level, the sources. */
function certainty(need: QualificationRanking | undefined, { site, t }: Reader): string {
  const kinds = new Set(site.network.edition.ranking.criteria.map(groupOf)).size
  const withData = need?.groups.filter(({ v }) => v !== null).length ?? 0
  const sources = t.need.sources(withData, kinds)
  if (!need || need.band === 'insufficient') return `${withData > 0 ? t.need.thin(sources) : sources}.`
  const word = need.evidence >= 0.6 ? t.need.sure.high : need.evidence >= 0.45 ? t.need.sure.medium : t.need.sure.low
  const all = site.ranking.order.length
  const places = all < 2 ? [] : [t.need.places(need.ranks.low, need.ranks.high, all)]
  return `${word}. ${[sources, ...places].join('; ')}.`
}

const range = (need: QualificationRanking, { t, format }: Reader): string =>
  `${t.need.range(format.points(need.score), format.points(need.low), format.points(need.high))}.`
