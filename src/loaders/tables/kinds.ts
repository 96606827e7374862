import type { z } from 'zod'
import { statistic, studyScore } from '../../domain/evidence.ts'
import { knownColumns } from '../columns.ts'

/** The two tables of evidence: `statistics.csv` and `study.csv`. */
export const tableKinds = ['statistics', 'study'] as const
export type TableKind = (typeof tableKinds)[number]

/** How each table is written: the schema of a row, and which of its columns hold numbers. */
export const tableFormats = {
  statistics: { format: 'csv', schema: statistic, numbers: ['value', 'year', 'n'] },
  study: { format: 'csv', schema: studyScore, numbers: ['score', 'year'] },
} as const satisfies Record<TableKind, { format: 'csv'; schema: z.ZodObject; numbers: readonly string[] }>

/** The columns of a table, in the order they are written. */
export const columnsOf = (kind: TableKind): string[] => Object.keys(tableFormats[kind].schema.shape)

/** The columns by which a row of a table is known again when it comes with another figure. */
export const keysOf: Readonly<Record<TableKind, readonly string[]>> = {
  statistics: ['indicator', 'level', 'about', 'territory', 'year', 'source'],
  study: ['qualification', 'territory', 'year', 'source'],
}

/** Which table a header is of, and how many of its columns it names, rightly or nearly. */
export type Guess = { kind: TableKind; known: number; isLikely: boolean }

const shared = columnsOf('statistics').filter((column) => columnsOf('study').includes(column))

/** The table most of whose own columns a header names, and of two the smaller; undefined where it names none. */
export function guessKind(header: readonly string[], as?: TableKind): Guess | undefined {
  const [best] = tableKinds
    .filter((kind) => as === undefined || kind === as)
    .map((kind) => {
      const known = knownColumns(header, columnsOf(kind))
      const own = known.filter((column) => !shared.includes(column)).length
      return { kind, own, known: known.length, share: known.length / columnsOf(kind).length }
    })
    .sort((a, b) => b.own - a.own || b.share - a.share)
  if (!best || (as === undefined && best.own === 0)) return undefined
  return { kind: best.kind, known: best.known, isLikely: best.known >= keysOf[best.kind].length / 2 + 1 }
}
