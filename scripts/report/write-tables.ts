import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { studyCsv } from '../../src/exports/study-csv.ts'
import { studyTables } from '../../src/exports/study-tables.ts'
import { studySheets } from '../../src/exports/study-workbook.ts'
import type { Reader } from '../../src/views/reader.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Where the tables of a reader go: the workbook, and the CSV of each table by its identifier. */
export type TableFiles = { workbook: string; csv: (id: string) => string }

/** Writes the study's tables in the reader's language into a folder: one XLSX file, and a CSV file a table. */
export async function writeTables(reader: Reader, folder: string, { workbook, csv }: TableFiles): Promise<void> {
  const tables = studyTables(reader)
  for (const table of tables) write(join(folder, csv(table.id)), studyCsv(table))
  const { date } = reader.site.network.edition
  write(join(folder, workbook), await writeWorkbook(studySheets(tables, reader), date))
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
