import { addressOf } from '../../domain/cell-address.ts'
import type { Problem } from '../../domain/problem.ts'
import { isNumber } from '../csv.ts'
import { hiddenCharacter } from '../hidden-character.ts'
import { numberSlip } from '../number-slip.ts'
import { short } from '../show.ts'
import { problemIn } from '../source.ts'
import type { CellValue, Sheet } from '../workbook/read-workbook.ts'
import { tableFormats, type TableKind } from './kinds.ts'
import { plainNumber } from './plain-number.ts'

/** A column of a table and one of its cells, both counted from 1. */
export type Position = { name: string; row: number; column: number }

/** What a cell says; `isBad` where it holds something that is neither text nor number, told once in `problem`. */
export type ReadCell = Position & {
  value?: string | number | boolean
  typed?: string
  isBad?: true
  problem?: Problem
}

/** Reads the cells of one sheet, of a table of one kind. */
export function cellReader(file: string, sheet: Sheet, kind: TableKind): (position: Position) => ReadCell {
  const told = new Set<string>()
  return (position) => {
    const cell = sheet.rows[position.row - 1]?.[position.column - 1] ?? null
    const takesNumbers = (tableFormats[kind].numbers as readonly string[]).includes(position.name)
    const slip = slipIn(sheet, position, cell, takesNumbers)
    if (slip) {
      const { key, code = 'cell-unread', details } = slip
      const isTold = told.has(key)
      told.add(key)
      const problem = { ...problemIn(file, code, details, position.row, position.column), field: position.name }
      return { ...position, isBad: true, ...(isTold ? {} : { problem }) }
    }
    if (!hasValue(cell)) return position
    const typed = textOf(cell)
    const isNumeric = typeof cell === 'number' || (takesNumbers && isNumber.test(typed))
    return { ...position, typed, value: isNumeric ? Number(typed) : typeof cell === 'boolean' ? cell : typed }
  }
}

/** Whether there is anything in a cell. */
export const hasValue = (cell: CellValue | undefined): cell is NonNullable<CellValue> =>
  cell !== null && cell !== undefined && cell !== ''

/** A cell as a text of one line. */
export const textOf = (cell: NonNullable<CellValue>): string => {
  if (typeof cell === 'number') return plainNumber(cell)
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()
}

/** Something a cell holds in place of a text or number; slips of one key are told once. */
type Slip = { key: string; code?: 'file-bad-characters'; details: Problem['arguments'] }

function slipIn({ facts }: Sheet, { row, column }: Position, cell: CellValue, takesNumbers: boolean): Slip | undefined {
  const key = addressOf({ row, column })
  const error = facts.errors.get(key)
  if (error !== undefined) return { key, details: { cause: 'error', found: short(error, 20) } }
  if (facts.uncomputed.has(key)) return { key, details: { cause: 'formula' } }
  if (!hasValue(cell)) {
    const within = facts.merged.find(
      ({ from, to }) => from.row <= row && row <= to.row && from.column <= column && column <= to.column,
    )
    const first = within && addressOf(within.from)
    return within && first !== undefined && first !== key
      ? { key: within.address, details: { cause: 'merged', found: first } }
      : undefined
  }
  if (cell instanceof Date)
    return { key, details: { cause: 'date', found: textOf(cell), numeric: takesNumbers ? 1 : 0 } }
  if (typeof cell === 'number')
    return facts.percentages.has(key)
      ? { key, details: { cause: 'percent', found: plainNumber(cell * 100), stored: plainNumber(cell) } }
      : undefined
  if (typeof cell !== 'string') return undefined
  const hidden = hiddenCharacter(textOf(cell))
  if (hidden) return { key, code: 'file-bad-characters', details: { found: hidden.name } }
  // One point may part decimals or thousands: in a cell that is a text nobody can tell which.
  const isText = numberSlip(cell) !== undefined || /^-?\d{1,3}\.\d{3}$/.test(cell)
  return takesNumbers && isText ? { key, details: { cause: 'text', found: cell } } : undefined
}
