import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../domain/problem.ts'
import { wrongColumns } from './columns.ts'
import { ifShort, short } from './show.ts'
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
  if (!header) return { sources: [], problems: [problemIn(file, 'csv-broken', { found: short(first.trim(), 120) })] }
  const wrong = ofHeader(file, first, header, columns)
  if (wrong.length > 0) return { sources: [], problems: wrong }
  const sources: Source[] = []
  const problems: Problem[] = []
  for (const [index, line] of rest.entries()) {
    if (line.trim() === '') continue
    const cells = cellsOf(line)
    const row = { header, cells: cells ?? [], line, number: index + 2 }
    if (cells?.length === header.length) sources.push(rowSource(file, row, numbers))
    else problems.push(ofLine(file, row, cells !== undefined, numbers))
  }
  return { sources, problems }
}

/** The names in a table's first line, whatever parts them, for those who must guess what table it is. */
export const headerCells = (text: string): string[] =>
  (text.split('\n', 1)[0] ?? '').split(/[,;\t|]/).map((name) => name.replaceAll('"', '').trim())

/** The cells of one line; undefined where its quotes do not close. */
function cellsOf(line: string): string[] | undefined {
  try {
    return parse(line, { trim: true, relax_column_count: true }).at(0) ?? []
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

function ofHeader(file: string, line: string, header: string[], columns: readonly string[]): Problem[] {
  const suggestion = columns.join(',')
  const separator = [';', '\t', '|'].find((sign) => line.includes(sign) && !line.includes(','))
  if (separator !== undefined) {
    const cause = separator === '\t' ? 'tabs' : 'separator'
    return [problemIn(file, 'csv-columns', { cause, found: separator, suggestion })]
  }
  return wrongColumns(header, columns).map(({ column, details }, index) =>
    problemIn(
      file,
      'csv-columns',
      { ...details, ...(index === 0 ? { suggestion } : {}) },
      1,
      startOfCell(line, column),
    ),
  )
}

type Row = { header: string[]; cells: string[]; line: string; number: number }

/** A line with another number of cells than the header: most often by a comma inside a number. */
function ofLine(file: string, row: Row, isQuoted: boolean, numbers: readonly string[]): Problem {
  const { header, cells, line, number } = row
  const found = short(line.trim(), 120)
  if (!isQuoted) return problemIn(file, 'csv-broken', { found }, number)
  const pointed = withPoints(cells, header, numbers)
  if (pointed === undefined)
    return problemIn(file, 'csv-broken', { found, cells: cells.length, expected: header.length }, number)
  const suggestion = ifShort(pointed.cells.map(quoted).join(','))
  const column = startOfCell(line, pointed.first)
  return problemIn(file, 'number-decimal-comma', { found: pointed.found, ...suggestion }, number, column)
}

type Pointed = { cells: string[]; first: number; found: string }

/** The cells with the halves of numbers joined by a point, where that makes the row fit its header. */
function withPoints(
  cells: readonly string[],
  header: readonly string[],
  numbers: readonly string[],
): Pointed | undefined {
  if (cells.length <= header.length) {
    const isSound = header.every((name, at) => !numbers.includes(name) || /^$|^-?\d+(?:\.\d+)?$/.test(cells[at] ?? ''))
    return isSound && cells.length === header.length ? { cells: [...cells], first: 0, found: '' } : undefined
  }
  for (const [at, name] of header.entries()) {
    const [whole = '', decimals = ''] = cells.slice(at, at + 2)
    if (!numbers.includes(name) || !/^-?\d+$/.test(whole) || !/^\d+$/.test(decimals)) continue
    // A number before this one would have been joined already, and four digits are a year.
    if (/^(?:19|20)\d\d$/.test(whole)) continue
    const joined = [...cells.slice(0, at), `${whole}.${decimals}`, ...cells.slice(at + 2)]
    const rest = withPoints(joined, header, numbers)
    if (rest) return { cells: rest.cells, first: at, found: `${whole},${decimals}` }
  }
  return undefined
}

/** A cell as it is written: in quotes where it has a comma or quotes of its own. */
export const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

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
    isTable: true,
    placeOf: place,
    placeOfKey: place,
    typed: (path) => (valueAt(data, path) === undefined ? undefined : record[String(path[0])]),
    line: (wanted) => (wanted === number ? line : ''),
  }
}

/** A number as tables hold it: a decimal point, no thousands, no leading zero. */
export const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** The column of the line, from 1, at which a cell starts; 1 for the row as a whole. */
function startOfCell(line: string, cell: number): number {
  let commas = 0
  let isQuoted = false
  for (let index = 0; index < line.length && cell > 0; index++) {
    if (line[index] === '"') isQuoted = !isQuoted
    else if (line[index] === ',' && !isQuoted && ++commas === cell) return index + 2
  }
  return 1
}
