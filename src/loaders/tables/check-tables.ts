import { yearOf } from '../../domain/dates.ts'
import type { Statistic, StudyScore } from '../../domain/evidence.ts'
import type { Problem } from '../../domain/problem.ts'
import { quoted } from '../csv.ts'
import { largestTable } from '../decode-text.ts'
import { soundEdition, type Document, type Documents } from '../documents.ts'
import { problemsOfRules } from '../load-network.ts'
import { readDocuments } from '../read-documents.ts'
import { readFolder } from '../read-folder.ts'
import { problemIn } from '../source.ts'
import { compareRows, rowOf, type Changes } from './compare-rows.ts'
import { columnsOf, type TableKind } from './kinds.ts'
import type { Table } from './read-tables.ts'

/** A table measured against the content it is for: the file it becomes, as text, and what that changes. */
export type CheckedTable = {
  table: Table
  /** The file within the content folder. */
  path: string
  problems: Problem[]
  changes: Changes
  text: string
  /** Whether the file says the same already, to the last byte. */
  isWritten: boolean
}

export type CheckedTables = {
  tables: CheckedTable[]
  /** Errors a table makes in other files. */
  elsewhere: Problem[]
  /** Errors the content has without the tables. */
  errorsBefore: number
}

/** The year of evidence tables are for where nobody says: that of the edition's data. */
export const yearOfEdition = (folder: string): number | undefined => {
  const settings = soundEdition(readDocuments(readFolder(folder).files).documents)
  return settings && yearOf(settings.date)
}

/**
 * Holds tables to the schema and rules of the content folder, as if they were in it already: what is wrong with them is
 * what `npm run check` would say once they were written.
 */
export function checkTables(folder: string, year: number, tables: readonly Table[]): CheckedTables {
  const read = readFolder(folder)
  const { documents, problems } = readDocuments(read.files)
  const pathOf = (kind: TableKind) => `evidence/${String(year)}/${kind}.csv`
  const rest = tables.reduce((content, { kind }) => without(content, kind, pathOf(kind)), documents)
  const whole = tables.reduce((content, { kind, rows }) => withRows(content, kind, rows), rest)
  const before = new Set(problemsOfRules(rest).map(placeOf))
  const found = problemsOfRules(whole).filter((problem) => !before.has(placeOf(problem)))
  const own = new Set(tables.map(({ id }) => id))
  const checked = tables.map((table) => {
    const path = pathOf(table.kind)
    const now = read.files.find((file) => file.path === path)?.bytes
    const changes = compareRows(
      table.kind,
      rowsIn(documents, table.kind, path),
      table.rows.map(({ value }) => rowOf(table.kind, value)),
    )
    const text = asText(table.kind, changes)
    const size = new TextEncoder().encode(text).length
    const tooBig =
      size > largestTable ? [problemIn(table.id, 'file-too-big', { found: size, limit: largestTable, table: 1 })] : []
    const all = [...table.problems, ...found.filter(({ file }) => file === table.id), ...tooBig].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    )
    return {
      table,
      path,
      problems: all,
      changes,
      text,
      isWritten: now !== undefined && new TextDecoder().decode(now) === text,
    }
  })
  const errors = [...read.problems, ...problems, ...problemsOfRules(documents)].filter(
    ({ severity }) => severity === 'error',
  )
  return {
    tables: checked,
    elsewhere: found.filter(({ file, severity }) => severity === 'error' && !own.has(file)),
    errorsBefore: errors.filter(({ file }) => !tables.some(({ kind }) => file === pathOf(kind))).length,
  }
}

const placeOf = ({ code, file, line, column }: Problem): string => [code, file, line, column].join(' ')

const isOf =
  (kind: TableKind, path: string) =>
  (document: Document<unknown>): boolean =>
    document.kind === kind && document.source.file === path

/** The content without the rows of one file. */
const without = (content: Documents, kind: TableKind, path: string): Documents => {
  const isOld = isOf(kind, path)
  return { ...content, [kind]: (content[kind] as Document<unknown>[]).filter((document) => !isOld(document)) }
}

/** The content with the rows of a table; they come last, so that what repeats another row is said of them. */
const withRows = (content: Documents, kind: TableKind, rows: Table['rows']): Documents => {
  return { ...content, [kind]: [...(content[kind] as Document<unknown>[]), ...rows] }
}

const rowsIn = (content: Documents, kind: TableKind, path: string) =>
  (content[kind] as Document<Statistic | StudyScore>[]).filter(isOf(kind, path)).map(({ value }) => rowOf(kind, value))

/** The table in its canonical form: columns in the order of the schema, quotes only where a cell needs them. */
function asText(kind: TableKind, { rows }: Changes): string {
  const columns = columnsOf(kind)
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return lines.map((cells) => `${cells.map((cell) => quoted(cell)).join(',')}\n`).join('')
}
