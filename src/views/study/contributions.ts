import type { QualificationRanking } from '../../ranking/rank-network.ts'
import { cell, tableOr, textBlock, type Cell, type StudySection } from './blocks.ts'
import { caveat } from './caveats.ts'
import { groupName, groupsOf } from './groups.ts'
import { qualificationName, type Study } from './study.ts'

/** What each kind of evidence adds to each qualification; the parts add up as they are printed. */
export function contributionsSection(study: Study): StudySection {
  const { reader, ranked } = study
  const { t } = reader
  const words = t.study.contributions
  const groups = groupsOf(study)
  const table = {
    caption: words.caption,
    columns: [
      { text: t.study.qualification },
      { text: words.start, isNumber: true },
      ...groups.map((group) => ({ text: groupName(group, study), isNumber: true })),
      { text: t.need.total, isNumber: true },
    ],
    groups: [{ rows: ranked.map((need) => row(need, study)) }],
    nameColumn: 0,
  }
  return {
    id: 'pontos',
    heading: words.heading,
    blocks: [textBlock(words.lead), tableOr(table, t.study.ranking.none), caveat('smallBase', reader)],
  }
}

function row(need: QualificationRanking, study: Study): Cell[] {
  const { t, format } = study.reader
  return [
    qualificationName(need.qualification, study),
    cell(format.points(50)),
    ...need.groups.map(({ v, points }) => cell(v === null ? t.need.noEvidence : format.signedPoints(points))),
    cell(format.points(need.score)),
  ]
}
