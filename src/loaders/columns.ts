import type { Problem } from '../domain/problem.ts'
import { fold, nearest } from './near.ts'
import { short } from './show.ts'

/** Something wrong with the header of a table: which column, counted from 0, and what the message says of it. */
export type HeaderProblem = { column: number; details: Problem['arguments'] }

/**
 * What is wrong with the names in a table's header: it must have exactly the columns of its kind, in any order. A wrong
 * name counts as the missing column it is nearest to, or as the last that is left.
 */
export function wrongColumns(header: readonly string[], columns: readonly string[]): HeaderProblem[] {
  const meant = meantColumns(header, columns)
  const left = columns.filter((column) => !header.includes(column) && ![...meant.values()].includes(column))
  const unknown = header.flatMap((name, column) => (columns.includes(name) || name === '' ? [] : [{ name, column }]))
  const others = unknown.filter(({ column }) => !meant.has(column))
  const [other, last] = others.length === 1 && left.length === 1 ? [others[0], left.pop()] : []
  if (other && last !== undefined) meant.set(other.column, last)
  const wrong = unknown.map(({ name, column }) => {
    const near = meant.get(column)
    return { column, details: { cause: 'unknown', found: short(name, 40), ...(near ? { near } : {}) } }
  })
  const twice = header.flatMap((name, column) =>
    columns.includes(name) && header.indexOf(name) < column
      ? [{ column, details: { cause: 'twice', found: name } }]
      : [],
  )
  const unnamed = header.flatMap((name, column) => (name === '' ? [{ column, details: { cause: 'unnamed' } }] : []))
  const absent =
    left.length > 0 ? [{ column: 0, details: { cause: 'missing', found: left.join(', '), count: left.length } }] : []
  return [...absent, ...[...unnamed, ...wrong, ...twice].sort((a, b) => a.column - b.column)]
}

/** The columns a header names, rightly or nearly. */
export const knownColumns = (header: readonly string[], columns: readonly string[]): string[] => [
  ...columns.filter((column) => header.includes(column)),
  ...meantColumns(header, columns).values(),
]

/** Of each wrong name the missing column it is nearest to, by its place in the header. */
function meantColumns(header: readonly string[], columns: readonly string[]): Map<number, string> {
  const missing = new Set(columns.filter((column) => !header.includes(column)))
  const meant = new Map<number, string>()
  header.forEach((name, column) => {
    if (columns.includes(name)) return
    // One letter is near to every other.
    const near =
      [...missing].find((other) => fold(other) === fold(name)) ?? (name.length > 2 ? nearest(name, missing) : undefined)
    if (near === undefined || (near.length < 3 && fold(near) !== fold(name))) return
    meant.set(column, near)
    missing.delete(near)
  })
  return meant
}
