import type { Cell } from './blocks.ts'

/**
 * Sizes of a sheet in millimetres: a table's heading, head row and last line; the same where a sentence stands instead of
 * the table; a line of words; a row's padding.
 */
export type Room = { overhead: number; empty: number; line: number; padding: number }

/** A table that wants to be on a sheet. */
export type Wish = {
  rows: readonly Cell[][]
  /** How many characters a line of each column holds. */
  characters: readonly number[]
  /** Millimetres kept for it when the tables before it are long. */
  reserve: number
  /** No more rows than these, even where there is room. */
  most?: number
  /** Millimetres of a row at least: room to write by hand. */
  least?: number
  /** Lines of the note below its heading. */
  noteLines?: number
}

/** What of a table fits: its first rows, and how many are left out. */
export type Fitted = { rows: Cell[][]; hidden: number }

/**
 * Shares a page out among tables, from the first: each takes what it needs, but leaves those after it their reserve, or
 * as much of it as they need. Heights are estimated from the length of the words, on the safe side: a browser breaks
 * lines where no view can see it.
 */
export function fitTables(wishes: readonly Wish[], millimetres: number, room: Room): Fitted[] {
  let left = millimetres
  return wishes.map((wish, at) => {
    const kept = wishes.slice(at + 1).map((later) => Math.min(later.reserve, heightOf(later, later.rows, room)))
    const rows = fitRows(wish, left - sum(kept) - overheadOf(wish, room), room)
    left -= heightOf(wish, rows, room)
    return { rows, hidden: wish.rows.length - rows.length }
  })
}

function fitRows(wish: Wish, millimetres: number, room: Room): Cell[][] {
  const wanted = wish.rows.slice(0, wish.most)
  let used = 0
  const tooFar = wanted.findIndex((row) => {
    used += rowHeight(row, wish, room)
    return used > millimetres
  })
  return tooFar === -1 ? wanted : wanted.slice(0, tooFar)
}

const heightOf = (wish: Wish, rows: readonly Cell[][], room: Room): number =>
  overheadOf(wish, room) + sum(rows.slice(0, wish.most).map((row) => rowHeight(row, wish, room)))

const overheadOf = ({ rows, noteLines = 0 }: Wish, { overhead, empty, line }: Room): number =>
  (rows.length === 0 ? empty : overhead) + noteLines * line

/** Height of a row in millimetres: that of its tallest cell. */
function rowHeight(row: readonly Cell[], { characters, least = 0 }: Wish, { line, padding }: Room): number {
  const lines = row.map((cell, column) => linesOf(cell, characters[column] ?? 1))
  return Math.max(least, Math.max(1, ...lines) * line + padding)
}

/** Lines of a cell in a column of so many characters; the sign of a level takes the room of six of each line. */
function linesOf({ text, after = '', mark = '', sign, lines = [] }: Cell, characters: number): number {
  const first = sign
    ? Math.ceil(sign.word.length / Math.max(1, characters - 6))
    : Math.ceil([`${text}${after}`, mark].join(' ').trim().length / characters)
  const below = lines.map((line) => Math.ceil((line.text.length + (line.after?.length ?? 0)) / characters))
  return sum([first, ...below])
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)
