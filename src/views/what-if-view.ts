import type { Language } from '../domain/text.ts'
import { centroidGroupWeights, placeByAlternatives, type AlternativeId, type Placing } from '../ranking/alternatives.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import { roundTo } from '../ranking/rounding.ts'
import { publishedPoints, sharesOf, type GroupPoints } from '../ranking/what-if-points.ts'
import { whatIfData, type WhatIfData } from '../ranking/what-if.ts'
import { needSign, type NeedSign } from './need-view.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'
import { scriptWords, type ScriptWords } from './what-if-words.ts'

/** A weight to move: its group of evidence, points 0..100 and share, as published. */
export type WeightControl = { group: string; name: string; points: number; value: string }

/** One qualification in the published order, and where the alternatives put it. */
type Row = {
  id: string
  rank: string
  title: Words
  href: string
  score: string
  sign: NeedSign
  range: string
  tier: string
  alternatives: { rank: string; score: string }[]
}

/** What the page gives its script: everything it computes and says. */
export type HandedOver = { language: Language; data: WhatIfData; presets: GroupPoints[]; words: ScriptWords }

export type WhatIfView = {
  shell: ShellView
  words: Reader['t']['whatIf']
  note: string
  method: string
  study: string
  sampleMark: string
  controls: WeightControl[]
  /** Buttons that set all weights: the published ones first. `place` is that of the points in what the script gets. */
  presets: { name: string; place: number }[]
  alternatives: { name: string; explained: string[] }[]
  rows: Row[]
  /** JSON for the script, without any `<`. */
  handedOver: string
}

const alternativeIds = ['order', 'withoutStudy', 'cautious'] as const satisfies readonly AlternativeId[]

/** The view of the page where organisers, and anyone, try other weights. */
export function whatIfView(reader: Reader): WhatIfView {
  const { site, t, href } = reader
  const { criteria } = site.network.edition.ranking
  const needs = site.ranking.order.flatMap((id) => site.need(id) ?? [])
  const placings = placeByAlternatives(needs, criteria)
  const published = publishedPoints(criteria)
  const presets = presetsOf(published, percentOf(centroidGroupWeights(criteria)))
  const handedOver: HandedOver = {
    language: reader.language,
    data: whatIfData(site.network, site.ranking),
    presets: presets.map(({ points }) => points),
    words: scriptWords(t),
  }
  return {
    shell: shellView(reader, paths.whatIf, t.whatIf.title, t.whatIf.lead),
    words: t.whatIf,
    note: t.need.note,
    method: `${href(paths.method)}#changes`,
    study: href(paths.study),
    sampleMark: t.need.sampleMark,
    controls: controlsOf(published, reader),
    presets: presets.map(({ id }, place) => ({
      name: id === 'published' ? t.whatIf.publishedWeights : t.whatIf.alternatives[id],
      place,
    })),
    alternatives: alternativeIds.map((id) => ({
      name: t.whatIf.alternatives[id],
      explained: [explain(id, reader), t.whatIf.moved(...movesOf(placings[id], needs))],
    })),
    rows: needs.map((need) => ({
      id: need.qualification,
      rank: placeOf(need.rank, reader),
      title: reader.say(site.qualification(need.qualification).title),
      href: href(paths.qualification(need.qualification)),
      score: reader.format.points(need.score),
      sign: needSign(need.qualification, reader),
      range: t.whatIf.range(reader.format.number(need.ranks.low), reader.format.number(need.ranks.high)),
      tier: need.tier === null ? t.unknown : reader.format.number(need.tier),
      alternatives: alternativeIds.flatMap((id) => {
        const placing = placings[id][need.qualification]
        return placing ? [placingOf(placing, reader)] : []
      }),
    })),
    // A text inside a page's script ends at the first end tag, whatever its type.
    handedOver: JSON.stringify(handedOver).replaceAll('<', '\\u003c'),
  }
}

type Preset = { id: 'published' | 'order' | 'withoutStudy'; points: GroupPoints }

function presetsOf(published: GroupPoints, order: GroupPoints): Preset[] {
  return [
    { id: 'published', points: published },
    { id: 'order', points: order },
    // An edition without a study has nothing to leave out.
    ...(published.study ? [{ id: 'withoutStudy' as const, points: { ...published, study: 0 } }] : []),
  ]
}

const percentOf = (weights: Record<string, number>): GroupPoints =>
  Object.fromEntries(Object.entries(weights).map(([group, weight]) => [group, roundTo(100 * weight, 0)]))

function controlsOf(published: GroupPoints, reader: Reader): WeightControl[] {
  const { t, format, site } = reader
  const shares = sharesOf(published, site.network.edition.ranking.criteria) ?? {}
  return Object.entries(published).map(([group, points]) => ({
    group,
    name: groupName(group, reader),
    points,
    value: t.whatIf.value(format.number(points), format.percent(shares[group] ?? 0)),
  }))
}

const groupName = (group: string, { t }: Reader): string => (t.need.groups as Record<string, string>)[group] ?? group

/** Each group with its figure, in one list: “Números do emprego 36, …”. */
const listOf = (figures: Record<string, number>, reader: Reader, print: (figure: number) => string): string =>
  reader.format.list(Object.entries(figures).map(([group, figure]) => `${groupName(group, reader)} ${print(figure)}`))

function explain(id: AlternativeId, reader: Reader): string {
  const { t, site, format } = reader
  const { explained, agreement } = t.whatIf
  switch (id) {
    case 'order': {
      const weights = centroidGroupWeights(site.network.edition.ranking.criteria)
      return explained.order(listOf(weights, reader, format.percent))
    }
    case 'withoutStudy': {
      const found = site.ranking.withoutGroups.find(({ group }) => group === 'study')?.agreement
      const tau = found?.kendall ?? null
      return tau === null
        ? explained.withoutStudy
        : `${explained.withoutStudy} ${agreement(format.number(tau), format.number(found?.qualifications ?? 0))}`
    }
    case 'cautious':
      return explained.cautious
    default:
      return id satisfies never
  }
}

/** How many qualifications stand in another place than published, and by how many places at most. */
function movesOf(
  placings: Record<string, Placing>,
  needs: readonly QualificationRanking[],
): [number: number, most: number] {
  const moves = needs.map(({ qualification, rank }) => Math.abs((placings[qualification]?.rank ?? rank) - rank))
  return [moves.filter((by) => by > 0).length, Math.max(0, ...moves)]
}

const placeOf = (rank: number, { t, format }: Reader): string => t.whatIf.place(format.number(rank))

const placingOf = ({ rank, score }: Placing, reader: Reader): { rank: string; score: string } => {
  return { rank: placeOf(rank, reader), score: reader.t.whatIf.points(reader.format.points(score)) }
}
