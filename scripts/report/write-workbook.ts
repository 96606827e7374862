import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node'
import type { SheetCell, StudySheet } from '../../src/exports/study-workbook.ts'
import { dateZip } from './date-zip.ts'

/**
 * Sheets as the bytes of an XLSX file, the same for the same sheets. `date` is the ISO day its parts bear. No cell is
 * ever a formula.
 */
export async function writeWorkbook(sheets: readonly StudySheet[], date: string): Promise<Uint8Array> {
  const bytes = await writeExcelFile(sheets.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
  return dateZip(bytes, date)
}

function sheetOf({ name, rows, widths, fixed }: StudySheet): Sheet<Buffer> {
  return {
    sheet: name,
    data: rows.map((row) => row.map(cellOf)),
    columns: widths.map((width) => ({ width })),
    ...(fixed.rows > 0 ? { stickyRowsCount: fixed.rows } : {}),
    ...(fixed.columns > 0 ? { stickyColumnsCount: fixed.columns } : {}),
  }
}

function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null) return null
  const { value, format, isHeading, wraps } = cell
  return {
    // The type is said and not guessed: a text that starts with "=" is a text.
    ...typed(value),
    ...(format === undefined ? {} : { format }),
    ...(isHeading ? { fontWeight: 'bold' } : {}),
    ...(wraps ? { wrap: true, alignVertical: 'top' } : {}),
  }
}

function typed(value: string | number | Date): Pick<CellObject, 'value' | 'type'> {
  if (typeof value === 'string') return { value, type: String }
  return typeof value === 'number' ? { value, type: Number } : { value, type: Date }
}
