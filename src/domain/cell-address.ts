/** A cell by row and column, both from 1. */
export type Cell = { row: number; column: number }

/** Where a cell is, as spreadsheets name it: row 12 of column 3 is `C12`. */
export const addressOf = ({ row, column }: Cell): string => `${columnLetters(column)}${String(row)}`

/** The letters of a column from 1: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** The cell an address names; undefined where it names none. */
export function cellAt(address: string): Cell | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? []
  if (letters === undefined || digits === undefined) return undefined
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}
