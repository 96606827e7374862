import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../domain/problem.ts'
import { problemIn, valueAt, type Source } from './source.ts'

type Row = { record: Record<string, string>; info: { lines: number } }

/**
 * Reads a table with a header, one record a row, empty cells left out. The only module that knows `csv-parse`.
 * `numbers` names the columns whose cells become numbers when they look like one (decimal point, no thousands).
 */
export function readCsv(file: string, text: string, columns: readonly string[], numbers: readonly string[]): { sources: Source[]; problems: Problem[] } {
  const header = (text.split('\n', 1)[0] ?? '').trim()
  const found = header.split(',').map((name) => name.trim())
  const missing = columns.filter((column) => !found.includes(column))
  const unknown = found.filter((column) => !columns.includes(column))
  if (missing.length > 0 || unknown.length > 0) {
    return { sources: [], problems: [problemIn(file, 'csv-columns', { found: header.slice(0, 120), suggestion: columns.join(',') })] }
  }
  try {
    const rows = parse(text, { columns: true, info: true, skip_empty_lines: true, trim: true }) as unknown as Row[]
    const lines = text.split('\n')
    return { sources: rows.map((row) => rowSource(file, row, numbers, lines)), problems: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    return { sources: [], problems: [problemIn(file, 'csv-broken', { found: text.split('\n')[line - 1]?.slice(0, 120) ?? '' }, line)] }
  }
}

function rowSource(file: string, { record, info }: Row, numbers: readonly string[], lines: string[]): Source {
  const data = Object.fromEntries(
    Object.entries(record)
      .filter(([, cell]) => cell !== '')
      .map(([column, cell]) => [column, numbers.includes(column) && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) ? Number(cell) : cell]),
  )
  const column = (name: PropertyKey | undefined) => Math.max(1, Object.keys(record).indexOf(String(name)) + 1)
  const place = (path: readonly PropertyKey[]) => ({ file, line: info.lines, column: path.length > 0 ? column(path[0]) : 1 })
  return {
    file,
    data,
    placeOf: place,
    placeOfKey: place,
    typed: (path) => (valueAt(data, path) === undefined ? undefined : record[String(path[0])]),
    line: (number) => lines[number - 1] ?? '',
  }
}
