import { tableReport } from '../../src/diagnostics/table-report.ts'
import type { Language } from '../../src/domain/text.ts'
import { checkTables } from '../../src/loaders/tables/check-tables.ts'
import { columnsOf, keysOf, type TableKind } from '../../src/loaders/tables/kinds.ts'
import { readTables, type HandedFile } from '../../src/loaders/tables/read-tables.ts'
import { writeFiles } from './write-files.ts'

export type EvidenceRun = {
  file: HandedFile
  as: TableKind | undefined
  year: number
  folder: string
  language: Language
  write: boolean
}

/** Checks a table of evidence against a content folder, writes it where that is asked for and nothing is wrong, and says so. */
export async function runEvidence({ file, as, year, folder, language, write }: EvidenceRun): Promise<{
  text: string
  isSound: boolean
}> {
  const read = await readTables(file, as)
  const { tables, elsewhere, errorsBefore } = checkTables(folder, year, read.tables)
  const problems = [...read.problems, ...elsewhere]
  const isSound = problems.length === 0 && tables.every(({ problems: own }) => own.length === 0)
  const changed = tables.filter(({ isWritten }) => !isWritten)
  const wrote = isSound && write && changed.length > 0
  if (wrote) writeFiles(folder, changed)
  const outcomes = tables.map(({ table, path, ...checked }) => ({
    ...checked,
    file: file.name,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    target: `${folder}/${path}`,
    columns: columnsOf(table.kind),
    keys: keysOf[table.kind],
  }))
  const text = tableReport({ language, folder, file: file.name, tables: outcomes, problems, errorsBefore, wrote })
  return { text, isSound }
}
