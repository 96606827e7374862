import type { MissingEvidence } from '../ranking/missing-evidence.ts'
import type { Reader } from '../views/reader.ts'
import { qualificationColumns, sampleColumn } from './study-qualification.ts'
import { code, makeTable, number, type StudyTable } from './study-table.ts'

/** What is missing of each qualification, the most points first, and which levels it could then have. */
export function missingTable(reader: Reader): StudyTable {
  const { site, t } = reader
  type Row = MissingEvidence
  return makeTable<Row>(
    'missing',
    reader,
    [
      ...qualificationColumns<Row>(reader),
      code('group', t.need.groups, ({ group }) => group),
      code('state', t.studyTables.states, ({ isAbsent }) => (isAbsent ? 'absent' : 'partial')),
      number('points_at_most', 1, ({ points }) => points),
      code('band', t.need.bands, ({ qualification }) => site.need(qualification)?.band),
      code('band_against', t.need.bands, ({ bands }) => bands.against),
      code('band_for', t.need.bands, ({ bands }) => bands.for),
      sampleColumn<Row>(reader),
    ],
    site.planners().missing,
  )
}
