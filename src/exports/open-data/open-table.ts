import type { Words } from '../../i18n/open-data.pt.ts'
import type { Cell } from '../study-table.ts'

/** What a cell of a column is, in the words of Frictionless Table Schema. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year'

/** A column of a table anyone may take. */
export type OpenColumn = { key: string; type: FieldType; meaning: string }

/** A table anyone may take: as CSV, as JSON, described in the data package and on the page of open data. */
export type OpenTable = {
  id: OpenTableId
  title: string
  description: string
  columns: readonly OpenColumn[]
  /** Cells in the order of columns; null is not known. */
  rows: readonly (readonly Cell[])[]
}
export type OpenTableId = keyof Words['tables']

/** A column and how its cell is found; a cell that is undefined is not known. */
export type ColumnOf<Row> = readonly [key: string, type: FieldType, of: (row: Row) => Cell | boolean | undefined]

/** Makes a table; every column has its meaning in the dictionary, which a test holds it to. */
export function openTable<Row>(
  id: OpenTableId,
  words: Words,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): OpenTable {
  const meanings: Readonly<Record<string, string>> = words.fields
  return {
    id,
    ...words.tables[id],
    columns: columns.map(([key, type]) => ({ key, type, meaning: meanings[key] ?? '' })),
    rows: rows.map((row) => columns.map(([, , of]) => cell(of(row)))),
  }
}

const cell = (value: Cell | boolean | undefined): Cell => (typeof value === 'boolean' ? String(value) : (value ?? null))

/** The rows as objects, as JSON prints them; not known is null, true and false are what they are. */
export const asRecords = ({ columns, rows }: OpenTable): Record<string, Cell | boolean>[] =>
  rows.map((row) =>
    Object.fromEntries(
      columns.map(({ key, type }, at) => {
        const value = row[at] ?? null
        return [key, type === 'boolean' && value !== null ? value === 'true' : value]
      }),
    ),
  )
