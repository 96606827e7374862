import { reasonOf } from '../need-reasons.ts'
import { subjectName } from '../subject.ts'
import type { PlannersFindings } from '../../ranking/planners.ts'
import type { QualificationRanking } from '../../ranking/rank-network.ts'
import { cell, tableOr, textBlock, type Block, type Cell, type StudySection } from './blocks.ts'
import { caveat } from './caveats.ts'
import { groupName } from './groups.ts'
import { qualificationName, signCell, type Study } from './study.ts'

/** Qualifications whose sources contradict each other, with both sentences; and how far groups agree. */
export function divergencesSection(study: Study): StudySection {
  const { reader, planners } = study
  const { t } = reader
  const words = t.study.divergences
  const rows = divergentOf(study).map(({ need, up, down }) => [
    qualificationName(need.qualification, study),
    signCell(need.qualification, study),
    sideCell(need, up, 'up', study),
    sideCell(need, down, 'down', study),
  ])
  const table = {
    caption: words.caption,
    columns: [
      { text: t.study.qualification },
      { text: t.study.band },
      { text: words.up, isLong: true },
      { text: words.down, isLong: true },
    ],
    groups: [{ rows }],
    nameColumn: 0,
  }
  return {
    id: 'divergencias',
    heading: words.heading,
    blocks: [
      textBlock(words.lead),
      tableOr(table, words.none),
      { kind: 'heading', id: 'concordancia', text: words.lists },
      ...(planners.agreements.length === 0
        ? [textBlock(words.noLists)]
        : planners.agreements.flatMap((agreement) => agreementBlocks(agreement, study))),
      caveat('oneVoice', reader),
    ],
  }
}

/** Qualifications whose sources disagree, with the group that sees more need and the one that sees less. */
export function divergentOf({ ranked }: Study) {
  return ranked.flatMap((need) =>
    need.divergence ? [{ need, up: need.divergence.high, down: need.divergence.low }] : [],
  )
}

function sideCell(need: QualificationRanking, group: string, direction: 'up' | 'down', study: Study): Cell {
  const reason = reasonOf(need, group, direction, study.reader)
  return cell(reason?.text ?? groupName(group, study))
}

function agreementBlocks(agreement: PlannersFindings['agreements'][number], { reader }: Study): Block[] {
  const { t, format } = reader
  const words = t.study.divergences
  const rows = agreement.things.map(({ id, meanPlace }) => [
    subjectName({ level: agreement.of, id }, reader),
    cell(format.number(meanPlace)),
  ])
  return [
    textBlock(words.agreement(agreement.groups.length, format.number(agreement.w))),
    {
      kind: 'table',
      table: {
        caption: words.agreementCaption,
        columns: [{ text: words.thing }, { text: words.meanPlace, isNumber: true }],
        groups: [{ rows }],
        nameColumn: 0,
      },
    },
  ]
}
