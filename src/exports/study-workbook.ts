import type { Reader } from '../views/reader.ts'
import { readMeSheet } from './study-read-me.ts'
import { cellInWords, type Cell, type StudyColumn, type StudyTable } from './study-table.ts'

/** A cell of a sheet: what it holds, the spreadsheet's format for it, whether it is a heading or runs over lines. */
export type SheetCell = { value: string | number | Date; format?: string; isHeading?: true; wraps?: true } | null

/** A sheet of the workbook: widths in characters, and how many rows and columns at its start stay in sight. */
export type StudySheet = {
  name: string
  rows: SheetCell[][]
  widths: number[]
  fixed: { rows: number; columns: number }
}

/** The study's tables as the sheets of a workbook in the reader's language; the first says what this is. */
export function studySheets(tables: readonly StudyTable[], reader: Reader): StudySheet[] {
  // The first sheet tells these: they have none of their own.
  const own = tables.filter(({ id }) => id !== 'notes' && id !== 'columns')
  return [readMeSheet(tables, reader), ...own.map(sheetOf)]
}

function sheetOf({ name, columns, rows }: StudyTable): StudySheet {
  const title = columns.findIndex(({ key }) => key === 'title')
  const body = rows.map((row) => columns.map((column, place) => sheetCell(row[place] ?? null, column)))
  return {
    name,
    rows: [columns.map(({ label }) => ({ value: label, isHeading: true })), ...body],
    widths: columns.map(({ label }, place) => widthOf([label, ...body.map((row) => row[place]?.value ?? '')])),
    // What a row is about stays in sight beside its figures.
    fixed: { rows: 1, columns: title + 1 },
  }
}

/** A cell as a spreadsheet takes it: texts stay texts, whatever they look like, and whole days are days. */
export function sheetCell(cell: Cell, column: StudyColumn): SheetCell {
  const value = cellInWords(cell, column)
  if (value === null) return null
  if (typeof value === 'number') return { value, ...numberFormat(column) }
  if (column.kind === 'date' && wholeDay.test(value)) return dayCell(value)
  return { value, format: textFormat }
}

/** A day as a spreadsheet's date. */
export const dayCell = (day: string): SheetCell => ({ value: new Date(`${day}T00:00:00Z`), format: 'yyyy-mm-dd' })

const wholeDay = /^\d{4}-\d\d-\d\d$/

// Without it a text such as "=1+1" would become a formula as soon as somebody edits its cell.
const textFormat = '@'

function numberFormat({ kind, decimals = 0 }: StudyColumn): { format?: string } {
  if (kind === 'share') return { format: decimals > 2 ? '0.0%' : '0%' }
  // Figures of the sources, which have as many decimals as they have.
  if (decimals > 4) return {}
  return { format: decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, 3))}` }
}

const [narrowest, widest] = [8, 50]

function widthOf(values: readonly (string | number | Date)[]): number {
  const lengths = values.map((value) => (value instanceof Date ? 10 : String(value).length))
  return Math.min(widest, Math.max(narrowest, ...lengths) + 1)
}
