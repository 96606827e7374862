import type { Cell } from './study-table.ts'

type CsvTable = { columns: readonly { key: string }[]; rows: readonly (readonly Cell[])[] }

/**
 * A table of the study as CSV (RFC 4180, but with LF): UTF-8, comma, decimal point, a header of English keys, codes as
 * codes. A text that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function studyCsv({ columns, rows }: CsvTable): string {
  const lines = [columns.map(({ key }) => key), ...rows]
  return lines.map((row) => `${row.map(written).join(',')}\n`).join('')
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = startsFormula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

// Spreadsheets run what starts like this (OWASP, CSV injection); numbers below 0 are not texts and stay as they are.
const startsFormula = /^[=+\-@\t\r]/
