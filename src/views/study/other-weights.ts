import { placeByAlternatives, type AlternativeId } from '../../ranking/alternatives.ts'
import { weightsByGroup } from '../../ranking/group-weights.ts'
import { groupOf } from '../../ranking/groups.ts'
import { sum } from '../../ranking/sum.ts'
import type { QualificationRanking } from '../../ranking/rank-network.ts'
import { cell, cut, tableOr, textBlock, type Block } from './blocks.ts'
import { groupName, groupsOf } from './groups.ts'
import { qualificationName, type Study } from './study.ts'

/** The first ones of the order; the spreadsheet has all. */
const mostRows = 20
/** Qualifications whose central weights are printed: those that most want to be believed. */
const mostCentral = 10

const alternatives = ['order', 'withoutStudy', 'cautious'] as const satisfies readonly AlternativeId[]

/** Places by the order of weights alone, without the study, and with all that is unknown speaking against. */
export function alternativesBlocks(study: Study): Block[] {
  const { reader, ranked } = study
  const { t, site } = reader
  const words = t.study.robustness
  const placings = placeByAlternatives(ranked, site.network.edition.ranking.criteria)
  const columns = [words.publishedPlace, ...alternatives.map((id) => t.whatIf.alternatives[id])]
  return firstRows(study, {
    id: 'outras-contas',
    heading: words.alternatives,
    lead: words.alternativesLead,
    caption: words.alternativesCaption,
    columns,
    rowOf: ({ qualification, rank }) =>
      [rank, ...alternatives.map((id) => placings[id][qualification]?.rank ?? rank)].map(t.study.rank),
  })
}

/** Places with any weights at all. */
export function anyWeightsBlocks(study: Study): Block[] {
  const { t, format, site } = study.reader
  const words = t.study.robustness
  return firstRows(study, {
    id: 'quaisquer-pesos',
    heading: words.anyWeights,
    lead: words.anyWeightsLead,
    caption: words.anyWeightsCaption,
    columns: [words.publishedPlace, t.study.ranking.places, words.first, words.topTen],
    rowOf: ({ qualification, rank }) => {
      const result = site.ranking.anyWeights[qualification]
      if (result === undefined) return [t.study.rank(rank), ...Array<string>(3).fill(words.notMeasured)]
      return [
        t.study.rank(rank),
        t.study.ranks(result.ranks.low, result.ranks.high),
        format.percent(result.first),
        format.percent(result.topTen),
      ]
    },
  })
}

type FirstRows = {
  id: string
  heading: string
  lead: string
  caption: string
  columns: string[]
  rowOf: (need: QualificationRanking) => string[]
}

/** A part with a table of the first qualifications of the order, one row of numbers each. */
function firstRows(study: Study, { id, heading, lead, caption, columns, rowOf }: FirstRows): Block[] {
  const { t } = study.reader
  const { rows, more } = cut(study.ranked, mostRows, t.study.more)
  const table = {
    caption,
    columns: [{ text: t.study.qualification }, ...columns.map((text) => ({ text, isNumber: true }))],
    groups: [{ rows: rows.map((need) => [qualificationName(need.qualification, study), ...rowOf(need).map(cell)]) }],
    nameColumn: 0,
    ...(more === undefined ? {} : { more }),
  }
  return [{ kind: 'heading', id, text: heading }, textBlock(lead), tableOr(table, t.study.ranking.none)]
}

/** The mean weights by group of the scenarios in which the first ones are at the head: what one would have to believe. */
export function centralWeightsBlocks(study: Study): Block[] {
  const { reader, ranked } = study
  const { t, format, site } = reader
  const words = t.study.robustness
  const groups = groupsOf(study)
  const published = weightsByGroup(site.network.edition.ranking.criteria)
  const rows = ranked.slice(0, mostCentral).flatMap(({ qualification, centralWeights }) => {
    if (centralWeights === null) return []
    return [
      [
        qualificationName(qualification, study),
        ...groups.map((group) => cell(format.percent(groupWeight(centralWeights, group)))),
      ],
    ]
  })
  const first = [words.centralPublished, ...groups.map((group) => format.percent(published[group] ?? 0))].map(cell)
  const table = {
    caption: words.centralCaption,
    columns: [
      { text: t.study.qualification },
      ...groups.map((group) => ({ text: groupName(group, study), isNumber: true })),
    ],
    groups: [{ rows: rows.length === 0 ? [] : [first, ...rows] }],
    nameColumn: 0,
  }
  return [
    { kind: 'heading', id: 'pesos-centrais', text: words.central },
    textBlock(words.centralLead(10)),
    tableOr(table, t.study.ranking.none),
  ]
}

const groupWeight = (weights: Record<string, number>, group: string): number =>
  sum(Object.entries(weights).flatMap(([id, weight]) => (groupOf({ id }) === group ? [weight] : [])))
