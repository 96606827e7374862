import type { Reader } from '../views/reader.ts'
import { contributionsTable } from './study-contributions.ts'
import { agreementsTable, divergencesTable } from './study-doubts.ts'
import { evidenceTable } from './study-evidence.ts'
import { missingTable } from './study-missing.ts'
import { notesTable } from './study-notes.ts'
import { overlapsTable, providersTable } from './study-offer.ts'
import { rankingTable } from './study-ranking.ts'
import {
  alternativesTable,
  anyWeightsTable,
  centralWeightsTable,
  groupAgreementTable,
  withoutGroupsTable,
} from './study-robustness.ts'
import { settingsTable } from './study-settings.ts'
import { sourcesTable } from './study-sources.ts'
import { supplyTable, wantedTable } from './study-supply.ts'
import { makeTable, text, type StudyTable } from './study-table.ts'

/**
 * Every table of the study, in the order of reading: what to bear in mind, what the columns mean, then the results and
 * what they were computed from.
 */
export function studyTables(reader: Reader): StudyTable[] {
  const notes = notesTable(reader)
  const results = [
    rankingTable(reader),
    contributionsTable(reader),
    evidenceTable(reader),
    sourcesTable(reader),
    divergencesTable(reader),
    withoutGroupsTable(reader),
    groupAgreementTable(reader),
    alternativesTable(reader),
    anyWeightsTable(reader),
    centralWeightsTable(reader),
    missingTable(reader),
    supplyTable(reader),
    wantedTable(reader),
    overlapsTable(reader),
    providersTable(reader),
    agreementsTable(reader),
    settingsTable(reader),
  ]
  return [notes, columnsTable([notes, ...results], reader), ...results]
}

/** What every column of every table means. */
function columnsTable(tables: readonly StudyTable[], reader: Reader): StudyTable {
  const rows = tables.flatMap(({ id, columns }) => columns.map((column) => ({ table: id, ...column })))
  type Row = (typeof rows)[number]
  return makeTable<Row>(
    'columns',
    reader,
    [
      text('table', ({ table }) => table),
      text('key', ({ key }) => key),
      text('column', ({ label }) => label),
      text('meaning', ({ meaning }) => meaning),
      text('unit', ({ unit }) => unit),
    ],
    rows,
  )
}
