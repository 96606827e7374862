import { roundTo } from '../ranking/rounding.ts'
import type { Reader } from '../views/reader.ts'

/** What a table says of one thing: null is not known or does not apply, and is never written as 0. */
export type Cell = string | number | null

/** A column of a table of the study, named for programs and for the reader. */
export type StudyColumn = {
  /** Name in the header of the CSV: English, the same in every edition. */
  key: string
  label: string
  /** What a cell means, in a sentence. */
  meaning: string
  /** How cells are written: a code is one or several words of `words`, a share is 0..1, a date is ISO. */
  kind: 'text' | 'code' | 'date' | 'number' | 'share'
  /** Decimals of its numbers, to which they are rounded. */
  decimals?: number | undefined
  /** Unit of its numbers, in the reader's language. */
  unit?: string | undefined
  /** What its codes mean, in the reader's language. */
  words?: Readonly<Record<string, string>> | undefined
}

/** A table of the study as data: CSV, spreadsheet and command line print the same cells. */
export type StudyTable = {
  /** Name of its CSV file without the ending. */
  id: string
  name: string
  description: string
  columns: readonly StudyColumn[]
  rows: readonly (readonly Cell[])[]
}

type Words = Reader['t']['studyTables']
export type TableId = keyof Words['tables']
export type ColumnKey = keyof Words['labels']

/** A column and how its cell is found in what a row is about. */
export type ColumnOf<Row> = Omit<StudyColumn, 'label' | 'meaning'> & {
  label?: string
  meaning?: string
  of: (row: Row) => Cell | undefined
}

/** Makes a table of rows; columns take their words from the dictionary unless they bring their own. */
export function makeTable<Row>(
  id: TableId,
  { t }: Reader,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): StudyTable {
  const { tables, labels, meanings } = t.studyTables
  const labelOf: Readonly<Record<string, string>> = labels
  const meaningOf: Readonly<Record<string, string>> = meanings
  return {
    id,
    ...tables[id],
    columns: columns.map(({ key, kind, decimals, unit, words, ...own }) => ({
      key,
      label: own.label ?? labelOf[key] ?? key,
      meaning: own.meaning ?? meaningOf[key] ?? '',
      kind,
      decimals,
      unit,
      words,
    })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
  }
}

function cellOf<Row>({ of, decimals = 0 }: ColumnOf<Row>, row: Row): Cell {
  const cell = of(row) ?? null
  if (typeof cell !== 'number') return cell
  return Number.isFinite(cell) ? roundTo(cell, decimals) : null
}

type Of<Row, Value extends Cell> = (row: Row) => Value | null | undefined

/** A column of texts as they are. */
export const text = <Row>(key: ColumnKey, of: Of<Row, string>): ColumnOf<Row> => ({ key, kind: 'text', of })

/** A column of days, months or years, as far as they are known. */
export const date = <Row>(key: ColumnKey, of: Of<Row, string>): ColumnOf<Row> => ({ key, kind: 'date', of })

/** A column of words of a closed list; several in one cell are separated by a space. */
export const code = <Row>(
  key: ColumnKey,
  words: Readonly<Record<string, string>>,
  of: Of<Row, string>,
): ColumnOf<Row> => ({ key, kind: 'code', words, of })

/** A column that says whether something holds. */
export const yesNo = <Row>(key: ColumnKey, { t }: Reader, of: (row: Row) => boolean | undefined): ColumnOf<Row> =>
  code(key, { yes: t.yes, no: t.no }, (row) => {
    const holds = of(row)
    return holds === undefined ? null : holds ? 'yes' : 'no'
  })

/** A column of numbers, rounded to some decimals. */
export const number = <Row>(key: ColumnKey, decimals: number, of: Of<Row, number>, unit?: string): ColumnOf<Row> => ({
  key,
  kind: 'number',
  decimals,
  unit,
  of,
})

/** A column of parts of a whole, 0..1, to a tenth of a percent. */
export const share = <Row>(key: ColumnKey, of: Of<Row, number>): ColumnOf<Row> => ({
  key,
  kind: 'share',
  decimals: 3,
  of,
})

/** A cell as the reader meets it: codes in words, everything else as it is. */
export function cellInWords(cell: Cell, { words }: Pick<StudyColumn, 'words'>): Cell {
  if (words === undefined || typeof cell !== 'string') return cell
  return cell
    .split(' ')
    .map((code) => words[code] ?? code)
    .join('; ')
}
