import { spearmanRho } from '../../ranking/rank-correlation.ts'
import { rankScores } from '../../ranking/rank.ts'
import type { WithoutGroup } from '../../ranking/without-group.ts'
import { cell, tableOr, textBlock, type Block, type Cell, type StudySection } from './blocks.ts'
import { alternativesBlocks, anyWeightsBlocks, centralWeightsBlocks } from './other-weights.ts'
import { caveat } from './caveats.ts'
import { groupName } from './groups.ts'
import { qualificationName, type Study } from './study.ts'

/** How many of those that move most are named. */
const mostMoves = 3

/** How firm the order is: without each kind of evidence, by other sums, with any weights at all. */
export function robustnessSection(study: Study): StudySection {
  const { t } = study.reader
  const words = t.study.robustness
  return {
    id: 'firmeza',
    heading: words.heading,
    blocks: [
      textBlock(words.lead),
      withoutTable(study),
      caveat('doubleCounting', study.reader),
      ...alternativesBlocks(study),
      ...anyWeightsBlocks(study),
      ...centralWeightsBlocks(study),
    ],
  }
}

function withoutTable(study: Study): Block {
  const { t, site } = study.reader
  const words = t.study.robustness
  const columns = [words.published, words.rest]
  const table = {
    caption: words.without,
    columns: [
      { text: t.study.source },
      ...columns.map((text) => ({ text, isNumber: true })),
      { text: words.moves, isLong: true },
    ],
    groups: [{ rows: studyFirst(site.ranking.withoutGroups).map((without) => row(without, study)) }],
    nameColumn: 0,
  }
  return tableOr(table, t.study.ranking.none)
}

/** The line "without the study" stands before all others (rule W3). */
const studyFirst = (all: readonly WithoutGroup[]): WithoutGroup[] =>
  all.toSorted((a, b) => Number(b.group === 'study') - Number(a.group === 'study'))

function row(without: WithoutGroup, study: Study): Cell[] {
  const { t } = study.reader
  const words = t.study.robustness
  const { agreement, group } = without
  const moves = movesWithout(without, study)
  return [
    cell(words.withoutLine(groupName(group, study))),
    cell(correlationText(publishedCorrelation(without, study), study)),
    {
      text: correlationText(agreement.spearman, study),
      lines: [{ text: words.restOver(agreement.qualifications) }],
    },
    moves.length === 0
      ? cell(words.noMoves)
      : {
          text: '',
          lines: moves.map(({ id, from, to }) => ({ ...qualificationName(id, study), after: words.move(from, to) })),
        },
  ]
}

/** Spearman's rank correlation of the published scores with those without a kind of evidence; null for fewer than two. */
export function publishedCorrelation({ scores }: WithoutGroup, { ranked }: Pick<Study, 'ranked'>): number | null {
  const published = ranked.map(({ score }) => score)
  return spearmanRho(
    published,
    ranked.map(({ qualification, score }) => scores[qualification] ?? score),
  )
}

/** Those whose place changes most without a kind of evidence, the biggest change first. */
export function movesWithout({ scores }: WithoutGroup, { ranked }: Pick<Study, 'ranked'>) {
  const places = rankScores(ranked.map(({ qualification, score }) => scores[qualification] ?? score))
  return ranked
    .map(({ qualification, rank }, at) => ({ id: qualification, from: rank, to: places[at] ?? rank }))
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, mostMoves)
}

/** A correlation as printed, two decimals. */
export function correlationText(value: number | null, { reader }: Pick<Study, 'reader'>): string {
  const { t, format } = reader
  return value === null ? t.study.robustness.notMeasured : format.number(Math.round(value * 100) / 100)
}
