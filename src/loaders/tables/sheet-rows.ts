import { addressOf } from '../../domain/cell-address.ts'
import type { Problem } from '../../domain/problem.ts'
import { exampleAt } from '../../domain/schema-at.ts'
import { wrongColumns } from '../columns.ts'
import { short } from '../show.ts'
import { problemIn, valueAt, type Source } from '../source.ts'
import type { CellValue, Sheet } from '../workbook/read-workbook.ts'
import { columnsOf, tableFormats, type TableKind } from './kinds.ts'
import { cellReader, hasValue, textOf, type ReadCell } from './sheet-cell.ts'

/** A row of a sheet as a record; `bad` names the columns in whose place an example stands. */
export type SheetRow = { source: Source; bad: string[] }

/**
 * Reads the rows of a sheet below its header, as far as that can be done without knowing what they mean: empty rows are
 * passed over, and every cell that holds neither text nor number is a problem. `header` is the row of the header, from 0.
 */
export function readSheetRows(
  file: string,
  sheet: Sheet,
  kind: TableKind,
  header: number,
): { rows: SheetRow[]; problems: Problem[] } {
  const below = sheet.rows.slice(header + 1)
  const columns = headerOf(sheet, header).flatMap((name, index) =>
    name !== '' || below.some((row) => hasValue(row[index])) ? [{ name, column: index + 1 }] : [],
  )
  const problems = header > 0 ? [problemIn(file, 'sheet-header', { found: header + 1 }, header + 1)] : []
  const wrong = wrongColumns(
    columns.map(({ name }) => name),
    columnsOf(kind),
  )
  if (wrong.length > 0) {
    const told = wrong.map(({ column: at, details }) =>
      problemIn(file, 'csv-columns', details, header + 1, columns[at]?.column ?? 1),
    )
    return { rows: [], problems: [...problems, ...told] }
  }
  const read = cellReader(file, sheet, kind)
  const rows = below.flatMap((cells, index) => {
    const row = header + index + 2
    const isError = (column: number) => sheet.facts.errors.has(addressOf({ row, column }))
    if (!columns.some(({ column }) => hasValue(cells[column - 1]) || isError(column))) return []
    const stray = strayText(cells)
    if (stray !== undefined) {
      problems.push(problemIn(file, 'cell-unread', { cause: 'stray', found: short(stray, 60) }, row))
      return []
    }
    const found = columns.map(({ name, column }) => read({ name, row, column }))
    problems.push(...found.flatMap(({ problem }) => problem ?? []))
    return [sheetRow(file, kind, row, found)]
  })
  return { rows, problems }
}

/** The names in a row of a sheet, as texts of one line. */
export function headerOf({ rows }: Sheet, header: number): string[] {
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length))
  const cells = rows[header] ?? []
  return Array.from({ length: width }, (_, index) => {
    const cell = cells[index]
    return hasValue(cell) ? textOf(cell) : ''
  })
}

/** The only text of a row, at its start: a note or a title, which is no row of the table. */
function strayText(cells: readonly CellValue[]): string | undefined {
  const [first] = cells
  return typeof first === 'string' && first !== '' && !cells.slice(1).some(hasValue) ? textOf(first) : undefined
}

function sheetRow(file: string, kind: TableKind, row: number, cells: readonly ReadCell[]): SheetRow {
  const { schema } = tableFormats[kind]
  const data = Object.fromEntries(
    cells.flatMap(({ name, value, isBad }) => {
      const own = isBad ? exampleAt(schema, [name]) : value
      return own === undefined ? [] : [[name, own]]
    }),
  )
  const cellOf = (path: readonly PropertyKey[]) => cells.find(({ name }) => name === path[0])
  const place = (path: readonly PropertyKey[]) => ({ file, line: row, column: cellOf(path)?.column ?? 1 })
  const source: Source = {
    file,
    data,
    isTable: true,
    placeOf: place,
    placeOfKey: place,
    typed: (path) => (valueAt(data, path) === undefined ? undefined : cellOf(path)?.typed),
    line: () => '',
  }
  return { source, bad: cells.filter(({ isBad }) => isBad).map(({ name }) => name) }
}
