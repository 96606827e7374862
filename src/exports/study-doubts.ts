import { isSample } from '../domain/provenance.ts'
import type { Reader } from '../views/reader.ts'
import { nameOf } from './study-evidence.ts'
import { qualificationColumns, rankedNeeds, sampleColumn } from './study-qualification.ts'
import { code, makeTable, number, text, yesNo, type StudyTable } from './study-table.ts'

/** Qualifications of which two kinds of evidence say the opposite, with what each says. */
export function divergencesTable(reader: Reader): StudyTable {
  const { groups } = reader.t.need
  const rows = rankedNeeds(reader).flatMap(({ qualification, divergence, groups: said }) => {
    if (divergence === null) return []
    const find = (group: string) => said.find((own) => own.group === group)
    return [{ qualification, ...divergence, for: find(divergence.high), against: find(divergence.low) }]
  })
  type Row = (typeof rows)[number]
  return makeTable<Row>(
    'divergences',
    reader,
    [
      ...qualificationColumns<Row>(reader),
      code('group_for', groups, ({ high }) => high),
      number('value_for', 4, (row) => row.for?.v),
      number('trust_for', 4, (row) => row.for?.r),
      code('group_against', groups, ({ low }) => low),
      number('value_against', 4, (row) => row.against?.v),
      number('trust_against', 4, (row) => row.against?.r),
      sampleColumn<Row>(reader),
    ],
    rows,
  )
}

/** Which lists in the order of need several groups made alike, and how far they agree (Kendall's W). */
export function agreementsTable(reader: Reader): StudyTable {
  const { site, t } = reader
  const rows = site
    .planners()
    .agreements.flatMap((agreement, list) =>
      agreement.things.map((thing, order) => ({ ...agreement, ...thing, list: list + 1, order: order + 1 })),
    )
  const isSampleGroup = (id: string) => {
    const group = site.network.evidence.focusGroups.find((own) => own.id === id)
    return group !== undefined && isSample(group.provenance)
  }
  type Row = (typeof rows)[number]
  return makeTable<Row>(
    'agreements',
    reader,
    [
      number('list', 0, ({ list }) => list),
      number('groups', 0, ({ groups }) => groups.length),
      number('kendall_w', 3, ({ w }) => w),
      number('order', 0, ({ order }) => order),
      code('about', t.studyTables.levels, ({ of }) => of),
      text('target', ({ id }) => id),
      text('target_name', ({ of, id }) => nameOf({ level: of, target: id }, reader)),
      number('mean_place', 2, ({ meanPlace }) => meanPlace),
      yesNo('sample', reader, ({ groups }) => groups.some(isSampleGroup)),
    ],
    rows,
  )
}
