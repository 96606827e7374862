import { addressOf } from '../domain/cell-address.ts'
import type { Problem, ProblemCode } from '../domain/problem.ts'
import type { Language } from '../domain/text.ts'
import { visible } from './report.ts'
import { wordProblem } from './word-problem.ts'

/** A row of a table as it is written, by column. */
type Row = Readonly<Record<string, string>>

/** What became of one table: where it goes, what is wrong with it or what it would change there. */
export type TableOutcome = {
  /** The file as it was given, and its sheet where it is a workbook. */
  file: string
  sheet?: string
  /** The file it becomes, with its folder. */
  target: string
  columns: readonly string[]
  /** The columns that say what a row is about. */
  keys: readonly string[]
  problems: readonly Problem[]
  changes: { added: readonly Row[]; changed: readonly { from: Row; to: Row }[]; same: number; gone: readonly Row[] }
  /** Whether the file says the same already, to the last byte. */
  isWritten: boolean
}

export type TableReport = {
  language: Language
  /** The content folder, for problems in its files. */
  folder: string
  file: string
  tables: readonly TableOutcome[]
  /** What keeps the file from being read, and what its tables make wrong elsewhere in the content. */
  problems: readonly Problem[]
  errorsBefore: number
  /** Whether files were written. */
  wrote: boolean
}

/** Rows of each kind of change that are shown one by one. */
const mostShown = 30

/** What `npm run evidence` prints: every problem by its cell, or what the tables would change. */
export function tableReport(report: TableReport): string {
  const say = words[report.language]
  const count = [...report.problems, ...report.tables.flatMap(({ problems }) => problems)].length
  const lines = [
    ...report.problems.flatMap((problem) => wordedAt(problem, report)),
    ...report.tables.flatMap((table) => ofTable(table, report, count > 0)),
    ...(report.errorsBefore > 0 && report.tables.length > 0 ? [say.errorsBefore(report.errorsBefore)] : []),
    count > 0 ? say.refused(count) : closing(report),
  ]
  return lines.map((line) => visible(line)).join('\n')
}

function ofTable(table: TableOutcome, report: TableReport, isRefused: boolean): string[] {
  const { file, sheet, target, problems, changes } = table
  const say = words[report.language]
  const heading = `${file}${sheet === undefined ? '' : `, ${say.sheet(sheet)}`} → ${target}`
  if (problems.length > 0)
    return [heading, ...problems.flatMap((problem) => wordedAt(problem, report, table).map((line) => `  ${line}`)), '']
  if (isRefused) return [heading, `  ${say.sound}`, '']
  const { added, changed, same, gone } = changes
  const about = (row: Row) =>
    table.keys
      .map((key) => row[key] ?? '')
      .filter((part) => part !== '')
      .join(', ')
  const rest = (row: Row) =>
    others(table)
      .flatMap((key) => (row[key] ? [`${key} ${row[key]}`] : []))
      .join(', ')
  const said = (row: Row, key: string) => (row[key] === undefined || row[key] === '' ? say.nothing : row[key])
  const difference = ({ from, to }: { from: Row; to: Row }) =>
    others(table)
      .filter((key) => from[key] !== to[key])
      .map((key) => `${key} ${said(from, key)} → ${said(to, key)}`)
      .join(', ')
  return [
    heading,
    `  ${say.counts(added.length, changed.length, same, gone.length)}`,
    ...shown(
      added.map((row) => `  + ${about(row)}: ${rest(row)}`),
      say.more,
    ),
    ...shown(
      changed.map((pair) => `  ~ ${about(pair.to)}: ${difference(pair)}`),
      say.more,
    ),
    ...shown(
      gone.map((row) => `  - ${about(row)}: ${rest(row)}`),
      say.more,
    ),
    '',
  ]
}

const others = ({ columns, keys }: TableOutcome): string[] => columns.filter((column) => !keys.includes(column))

const shown = (lines: readonly string[], more: (count: number) => string): string[] =>
  lines.length <= mostShown ? [...lines] : [...lines.slice(0, mostShown), `    ${more(lines.length - mostShown)}`]

/** A problem with its place, a cell of a sheet by its address, else file, line and column; below it the line as it should be. */
function wordedAt(problem: Problem, { language, folder, file: given }: TableReport, table?: TableOutcome): string[] {
  const { file, line, column, message, suggestion, code } = wordProblem(problem, language)
  const own = table ? table.file : file === given ? file : `${folder}/${file}`
  const address = addressOf({ row: line, column })
  const isWhole = wholeFile.has(code)
  const place =
    table?.sheet === undefined
      ? `${own}${isWhole ? '' : `:${String(line)}:${String(column)}`}`
      : `${words[language].sheet(table.sheet)}${isWhole ? '' : `, ${address}`}`
  const arrow = suggestion === undefined || code.startsWith('file-') ? [] : [`    → ${suggestion.trim()}`]
  return [`${place}  ${message}  [${code}]`, ...arrow]
}

/** Problems that have no place within their file. */
const wholeFile: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['file-too-big', 'file-empty', 'workbook-unread', 'table-unknown', 'table-empty', 'sheet-twice'] as const),
])

function closing({ language, tables, wrote }: TableReport): string {
  const say = words[language]
  if (tables.every(({ isWritten }) => isWritten)) return say.nothingToWrite
  return wrote ? say.written : say.notWritten
}

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`

const words = {
  pt: {
    sheet: (name: string) => `folha ${name}`,
    counts: (added: number, changed: number, same: number, gone: number) =>
      `${plural(added, 'linha nova', 'linhas novas')}, ${plural(changed, 'mudada', 'mudadas')}, ${plural(same, 'igual', 'iguais')}, ${plural(gone, 'que sai', 'que saem')}`,
    more: (count: number) => `e mais ${String(count)}`,
    nothing: '(vazio)',
    sound: 'Nada a corrigir nesta folha.',
    refused: (count: number) => `${plural(count, 'erro', 'erros')}. Nada foi escrito.`,
    errorsBefore: (count: number) =>
      `O conteúdo já tem ${plural(count, 'erro que não é', 'erros que não são')} desta tabela: veja-os com «npm run check».`,
    nothingToWrite: 'O conteúdo já diz o mesmo. Nada a escrever.',
    notWritten: 'Está tudo bem, e nada foi escrito. Para escrever, repita o comando com --write.',
    written: 'Escrito.',
  },
  en: {
    sheet: (name: string) => `sheet ${name}`,
    counts: (added: number, changed: number, same: number, gone: number) =>
      `${plural(added, 'new row', 'new rows')}, ${plural(changed, 'changed', 'changed')}, ${plural(same, 'unchanged', 'unchanged')}, ${plural(gone, 'gone', 'gone')}`,
    more: (count: number) => `and ${String(count)} more`,
    nothing: '(empty)',
    sound: 'Nothing to correct on this sheet.',
    refused: (count: number) => `${plural(count, 'error', 'errors')}. Nothing was written.`,
    errorsBefore: (count: number) =>
      `The content already has ${plural(count, 'error that is', 'errors that are')} not of this table: see “npm run check”.`,
    nothingToWrite: 'The content says the same already. Nothing to write.',
    notWritten: 'All is well, and nothing was written. To write, repeat the command with --write.',
    written: 'Written.',
  },
} as const
