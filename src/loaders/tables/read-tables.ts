import { columnLetters } from '../../domain/cell-address.ts'
import type { Statistic, StudyScore } from '../../domain/evidence.ts'
import type { Problem } from '../../domain/problem.ts'
import { headerCells, readCsv } from '../csv.ts'
import { decodeText, largestTable } from '../decode-text.ts'
import type { Document } from '../documents.ts'
import { parseRecord } from '../parse-record.ts'
import { problemIn, type Source } from '../source.ts'
import { lastColumn, lastRow } from '../workbook/sheet-xml.ts'
import { largestWorkbook, readWorkbook, type Sheet } from '../workbook/read-workbook.ts'
import { columnsOf, guessKind, tableFormats, tableKinds, type Guess, type TableKind } from './kinds.ts'
import { headerOf, readSheetRows, type SheetRow } from './sheet-rows.ts'

/** A table somebody hands in: its rows as far as they were understood, and what is wrong with it by itself. */
export type Table = {
  kind: TableKind
  /** Names it in problems: the file, and the sheet after `#`. */
  id: string
  /** The sheet, where the file is a workbook. */
  sheet?: string
  rows: Document<Statistic | StudyScore>[]
  problems: Problem[]
}

/** What came of reading a file: its tables, and what keeps it from having any. */
export type ReadTables = { tables: Table[]; problems: Problem[] }

/** A file as it is handed in: its name and size in bytes, and how to read it, which is done only where it is not too large. */
export type HandedFile = { name: string; size: number; read: () => Uint8Array }

/** Reads a file of evidence, a CSV or an .xlsx workbook. `as` says which of the two tables it is meant to be. */
export async function readTables({ name: file, size, read }: HandedFile, as?: TableKind): Promise<ReadTables> {
  const isText = file.toLowerCase().endsWith('.csv')
  const limit = isText ? largestTable : largestWorkbook
  if (size > limit) return refuse(problemIn(file, 'file-too-big', { found: size, limit, table: 1 }))
  const bytes = read()
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isText) return isPacked ? refuse(problemIn(file, 'workbook-unread', { cause: 'csv' })) : readText(file, bytes, as)
  const sheets = await readWorkbook(file, bytes)
  return Array.isArray(sheets) ? readSheets(file, sheets, as) : refuse(sheets)
}

const refuse = (...problems: Problem[]): ReadTables => ({ tables: [], problems })

const unknown = (file: string): Problem =>
  problemIn(file, 'table-unknown', Object.fromEntries(tableKinds.map((kind) => [kind, columnsOf(kind).join(', ')])))

function readText(file: string, bytes: Uint8Array, as: TableKind | undefined): ReadTables {
  const text = decodeText(file, bytes)
  if (typeof text !== 'string') return refuse(...text)
  const kind = as ?? guessKind(headerCells(text))?.kind
  if (kind === undefined) return refuse(unknown(file))
  const { sources, problems } = readCsv(file, text, columnsOf(kind), tableFormats[kind].numbers)
  return {
    tables: [
      tableOf(
        { kind, id: file },
        sources.map((source) => ({ source, bad: [] })),
        problems,
      ),
    ],
    problems: [],
  }
}

type Found = { sheet: Sheet; header: number; guess: Guess }

function readSheets(file: string, sheets: readonly Sheet[], as: TableKind | undefined): ReadTables {
  const full = sheets.filter(({ rows, facts }) => rows.length > 0 || facts.far !== undefined)
  const found = full.flatMap((sheet) => findHeader(sheet, as) ?? [])
  // The only sheet there is counts as the table even where most of its columns are wrong: they are named.
  const likely = found.filter(({ guess }) => guess.isLikely || full.length === 1)
  const far = full.find(({ facts }) => facts.far !== undefined)
  if (likely.length === 0 && far) return refuse(tooFar(file, far))
  if (likely.length === 0) return refuse(full.length === 0 ? problemIn(file, 'file-empty') : unknown(file))
  const twice = tableKinds
    .map((kind) => likely.filter(({ guess }) => guess.kind === kind))
    .filter((same) => same.length > 1)
  if (twice.length > 0)
    return refuse(
      ...twice.map((same) =>
        problemIn(file, 'sheet-twice', { found: same.map(({ sheet }) => `«${sheet.name}»`).join(', ') }),
      ),
    )
  const tables = likely.map(({ sheet, header, guess: { kind } }) => {
    const id = `${file}#${sheet.name}`
    const { rows, problems } = readSheetRows(id, sheet, kind, header)
    return tableOf({ kind, id, sheet: sheet.name }, rows, problems)
  })
  return { tables, problems: [] }
}

/** Rows in which a header is looked for: above it there may be titles, which must go. */
const headerRows = 20

function findHeader(sheet: Sheet, as: TableKind | undefined): Found | undefined {
  const found = Array.from({ length: Math.min(headerRows, sheet.rows.length) }, (_, header) => {
    const guess = guessKind(headerOf(sheet, header), as)
    return guess ? [{ sheet, header, guess }] : []
  }).flat()
  return found.toSorted((a, b) => b.guess.known - a.guess.known)[0]
}

const tooFar = (file: string, { name, facts }: Sheet): Problem =>
  problemIn(file, 'workbook-unread', {
    cause: 'far',
    found: facts.far ?? '',
    sheet: name,
    row: lastRow,
    column: columnLetters(lastColumn),
  })

function tableOf(table: Pick<Table, 'kind' | 'id' | 'sheet'>, rows: readonly SheetRow[], problems: Problem[]): Table {
  const all = [...problems]
  const documents = rows.flatMap(({ source, bad }) => {
    const parsed = parseRecord<Statistic | StudyScore>(tableFormats[table.kind].schema, source)
    all.push(...parsed.problems)
    return parsed.value === undefined ? [] : [asDocument(table.kind, source, parsed.value, [...parsed.mended, ...bad])]
  })
  if (rows.length === 0 && all.length === 0) all.push(problemIn(table.id, 'table-empty'))
  return { ...table, rows: documents, problems: all }
}

const asDocument = <Value>(kind: TableKind, source: Source, value: Value, mended: string[]): Document<Value> => ({
  kind,
  id: '',
  school: '',
  value,
  source,
  body: '',
  bodyLine: 1,
  mended,
})
