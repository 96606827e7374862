import type { Place, Problem, ProblemCode, Severity } from '../domain/problem.ts'
import { ifShort } from './show.ts'

/** Where in a record: keys and list indexes from 0, as Zod names it. */
export type Path = readonly PropertyKey[]

/** A record read from a file, with the way back to the place where each of its values was written. */
export type Source = {
  file: string
  data: unknown
  /** Whether it is a row of a table, whose line is no `field: value`. */
  isTable?: true
  /** Place of the value at a path; where it is missing, of its nearest parent. */
  placeOf(path: Path): Place
  /** Place of a key itself. */
  placeOfKey(path: Path): Place
  /** The value as typed, before it was understood; undefined for lists and maps. */
  typed(path: Path): string | undefined
  /** The text of a line, counted from 1. */
  line(number: number): string
}

/** A path as people read it: dotted, list items by number from 1. */
export const fieldName = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join('.')

/**
 * The line of a value with something else in its place; none where what is there is not on that line, as in a text
 * that runs over several.
 */
export function lineWith(source: Source, path: Path, found: string, wanted: string): { suggestion?: string } {
  const { line: number, column } = source.placeOf(path)
  const line = source.line(number)
  const start = found === '' ? -1 : line.indexOf(found, column - 1)
  return start < 0 ? {} : ifShort(line.slice(0, start) + wanted + line.slice(start + found.length))
}

/** A problem with the value at a path of a record. */
export function problemAt(
  source: Source,
  path: Path,
  code: ProblemCode,
  details: Problem['arguments'] = {},
  severity: Severity = 'error',
): Problem {
  return { code, severity, ...source.placeOf(path), field: fieldName(path), arguments: details }
}

/** A problem with a file as a whole, or with one line of it. */
export function problemIn(
  file: string,
  code: ProblemCode,
  details: Problem['arguments'] = {},
  line = 1,
  column = 1,
): Problem {
  return { code, severity: 'error', file, line, column, field: '', arguments: details }
}

/** The value at a path of plain data; undefined where there is none. Own properties only, so `__proto__` leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  )
}
