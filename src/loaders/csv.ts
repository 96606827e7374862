import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../domain/problem.ts'
import { short } from './show.ts'
import { problemIn, valueAt, type Source } from './source.ts'

/**
 * Reads a table with a header, one record a line, empty cells left out. The only module that knows `csv-parse`.
 * Each line is read alone, so that a quote left open spoils its own line only.
 * `numbers` names the columns whose cells become numbers when they look like one (decimal point, no thousands).
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  numbers: readonly string[],
): { sources: Source[]; problems: Problem[] } {
  const [first = '', ...rest] = text.split('\n')
  const header = cellsOf(first)
  const isHeader = header?.length === columns.length && columns.every((column) => header.includes(column))
  if (!isHeader) {
    const separator = first.includes(';') && !first.includes(',') ? { separator: ';' } : {}
    const details = { found: short(first.trim(), 120), ...separator, suggestion: columns.join(',') }
    return { sources: [], problems: [problemIn(file, 'csv-columns', details)] }
  }
  const sources: Source[] = []
  const problems: Problem[] = []
  for (const [index, line] of rest.entries()) {
    if (line.trim() === '') continue
    const cells = cellsOf(line)
    if (cells?.length === header.length)
      sources.push(rowSource(file, { header, cells, line, number: index + 2 }, numbers))
    else {
      const count = cells ? { cells: cells.length, expected: header.length } : {}
      problems.push(problemIn(file, 'csv-broken', { found: short(line.trim(), 120), ...count }, index + 2))
    }
  }
  return { sources, problems }
}

/** The cells of one line; undefined where its quotes do not close. */
function cellsOf(line: string): string[] | undefined {
  try {
    return parse(line, { trim: true, relax_column_count: true }).at(0) ?? []
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

type Row = { header: string[]; cells: string[]; line: string; number: number }

function rowSource(file: string, { header, cells, line, number }: Row, numbers: readonly string[]): Source {
  const record = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']))
  const data = Object.fromEntries(
    Object.entries(record)
      .filter(([, cell]) => cell !== '')
      .map(([column, cell]) => [column, numbers.includes(column) && isNumber.test(cell) ? Number(cell) : cell]),
  )
  const place = (path: readonly PropertyKey[]) => ({
    file,
    line: number,
    column: startOfCell(line, header.indexOf(String(path[0]))),
  })
  return {
    file,
    data,
    placeOf: place,
    placeOfKey: place,
    typed: (path) => (valueAt(data, path) === undefined ? undefined : record[String(path[0])]),
    line: (wanted) => (wanted === number ? line : ''),
  }
}

const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** The column of the line, from 1, at which a cell starts; 1 for the row as a whole. */
function startOfCell(line: string, cell: number): number {
  let commas = 0
  let quoted = false
  for (let index = 0; index < line.length && cell > 0; index++) {
    if (line[index] === '"') quoted = !quoted
    else if (line[index] === ',' && !quoted && ++commas === cell) return index + 2
  }
  return 1
}
