import type { Statistic, StudyScore } from '../../domain/evidence.ts'
import { columnsOf, keysOf, type TableKind } from './kinds.ts'
import { plainNumber } from './plain-number.ts'

/** A row as it is written: its cells by column, empty where nothing is said. */
export type Row = Readonly<Record<string, string>>

/** What a new table changes in the one there is. `rows` are those of the new one, in the order they are written. */
export type Changes = {
  added: Row[]
  changed: { from: Row; to: Row }[]
  same: number
  gone: Row[]
  rows: Row[]
}

/** A record as a row of its table. */
export const rowOf = (kind: TableKind, value: Statistic | StudyScore): Row =>
  Object.fromEntries(columnsOf(kind).map((column) => [column, cellOf((value as Record<string, unknown>)[column])]))

const cellOf = (value: unknown): string => {
  if (typeof value === 'number') return plainNumber(value)
  return typeof value === 'string' ? value : ''
}

/** What a row is about, in the columns that tell it from others. */
export const keyOf = (kind: TableKind, row: Row): string[] => keysOf[kind].map((column) => row[column] ?? '')

/**
 * Compares two tables row by row. A row that was there keeps its place, whatever the order of the new table; new rows
 * follow in the order they come. Of rows about the same thing those that say the same belong together, then those with
 * the same note.
 */
export function compareRows(kind: TableKind, before: readonly Row[], after: readonly Row[]): Changes {
  const key = (row: Row) => JSON.stringify(keyOf(kind, row))
  const all = (row: Row) => JSON.stringify(columnsOf(kind).map((column) => row[column] ?? ''))
  const note = (row: Row) => JSON.stringify([key(row), row.note])
  const successor = new Map<Row, Row>()
  const left = new Set(after)
  for (const sameness of [all, note, key]) {
    const waiting = Map.groupBy(left, sameness)
    for (const row of before) {
      const next = successor.has(row) ? undefined : waiting.get(sameness(row))?.shift()
      if (next === undefined) continue
      successor.set(row, next)
      left.delete(next)
    }
  }
  const kept = before.flatMap((from) => {
    const to = successor.get(from)
    return to ? [{ from, to }] : []
  })
  const changed = kept.filter(({ from, to }) => all(from) !== all(to))
  return {
    added: [...left],
    changed,
    same: kept.length - changed.length,
    gone: before.filter((row) => !successor.has(row)),
    rows: [...kept.map(({ to }) => to), ...left],
  }
}
