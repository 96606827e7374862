import type { QualificationRanking } from '../../ranking/rank-network.ts'
import { cell, tableOr, textBlock, type Cell, type StudySection, type StudyTable } from './blocks.ts'
import { caveat } from './caveats.ts'
import { codeOf, qualificationName, sampleMark, signCell, type Study } from './study.ts'

/** Every scored qualification in its tier: place, points, how far they could lie, how sure, level. */
export function rankingSection(study: Study): StudySection {
  const { reader, ranked } = study
  const { t, site, format } = reader
  const words = t.study.ranking
  const { bands } = site.network.edition.ranking
  const { count, seed } = site.ranking.scenarios
  const cuts = [format.number(bands.high.above), format.number(bands.medium.above)] as const
  const table: StudyTable = {
    caption: words.caption,
    columns: [
      { text: words.place, isNumber: true },
      { text: t.study.qualification },
      { text: t.study.score, isNumber: true },
      { text: words.range, isNumber: true },
      { text: words.evidence, isNumber: true },
      { text: words.places, isNumber: true },
      ...cuts.map((cut) => ({ text: words.reaches(cut), isNumber: true })),
      { text: t.study.band },
      { text: t.study.courses, isNumber: true },
    ],
    groups: tiersOf(ranked).map(({ tier, members }) => ({
      heading: tier === null ? words.all : words.tier(tier, members.length),
      rows: members.map((need) => row(need, study)),
    })),
    nameColumn: 1,
    isDense: true,
  }
  return {
    id: 'ordem',
    heading: words.heading,
    blocks: [
      textBlock(words.lead(format.number(count), String(seed), ...cuts)),
      tableOr(table, words.none),
      caveat('absolute', reader),
    ],
  }
}

/** Qualifications by tier; one group without a number where there are too many for tiers. */
export function tiersOf(ranked: readonly QualificationRanking[]) {
  return [...Map.groupBy(ranked, ({ tier }) => tier)].map(([tier, members]) => ({ tier, members }))
}

function row(need: QualificationRanking, study: Study): Cell[] {
  const { t, format, site } = study.reader
  const { qualification: id, held } = need
  const { level } = site.qualification(id)
  return [
    cell(t.study.rank(need.rank)),
    {
      ...qualificationName(id, study),
      lines: [{ text: [t.study.level(level), codeOf(id, study) ?? t.study.noCode].join(', ') }],
      ...sampleMark(need.sample, study),
    },
    cell(format.points(need.score)),
    cell(t.study.between(format.points(need.low), format.points(need.high))),
    cell(format.percent(need.evidence)),
    cell(t.study.ranks(need.ranks.low, need.ranks.high)),
    cell(format.percent(need.probabilities.high)),
    cell(format.percent(need.probabilities.medium)),
    {
      ...signCell(id, study),
      ...(held ? { lines: [{ text: t.study.held(t.need.edition(held.schoolYear, held.number)) }] } : {}),
    },
    cell(String(site.coursesByQualification.get(id)?.length ?? 0)),
  ]
}
