import readExcelFile from 'read-excel-file/node'
import type { Problem } from '../../domain/problem.ts'
import { problemIn } from '../source.ts'
import { isSaneXml } from './is-sane-xml.ts'
import { percentFormatsOf, prepareSheet, sheetPaths, type SheetFacts } from './sheet-xml.ts'
import { unzip, zip } from './zip.ts'

/** Largest workbook taken, and the most it may hold once unpacked, in bytes. */
export const largestWorkbook = 5 * 1024 * 1024
export const largestUnpacked = 16 * 1024 * 1024

export type CellValue = string | number | boolean | Date | null

/** A sheet as it is seen: rows of values from A1 on, and what else its cells say. */
export type Sheet = { name: string; rows: CellValue[][]; facts: SheetFacts }

/**
 * Reads the sheets of an .xlsx workbook, or says what keeps it from being read. The only module that knows
 * `read-excel-file`, which unpacks whatever it is given: it is given only what was unpacked here, within limits.
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Sheet[] | Problem> {
  const refuse = (cause: string) => problemIn(file, 'workbook-unread', { cause })
  if (bytes.length === 0) return problemIn(file, 'file-empty')
  const kind = kindOf(bytes)
  if (kind !== 'zip') return refuse(kind)
  const files = unzip(bytes, (name) => /\.(?:xml|rels)$|^mimetype$|\.bin$/.test(name), largestUnpacked)
  if (typeof files === 'string') return refuse(files)
  const [workbook, relations] = [textIn(files, 'xl/workbook.xml'), textIn(files, 'xl/_rels/workbook.xml.rels')]
  if (workbook === undefined || relations === undefined) return refuse(otherKind(files))
  if ([...files].some(([name, part]) => isXml(name) && !isSaneXml(new TextDecoder().decode(part))))
    return refuse('broken')
  const paths = sheetPaths(workbook, relations)
  const facts = prepare(files, paths)
  if (!facts) return refuse('broken')
  try {
    const sheets = await readExcelFile(zip(withoutFar(files, facts)))
    return sheets.map(({ sheet: name, data }, index) => {
      // Charts have a tab and no cells.
      return { name, rows: (data as CellValue[][] | undefined) ?? [], facts: facts.get(paths[index] ?? '') ?? noFacts }
    })
  } catch {
    return refuse('broken')
  }
}

const noFacts: SheetFacts = { errors: new Map(), uncomputed: new Set(), percentages: new Set(), merged: [] }

/** What a file is, by its first bytes: old workbooks and those with a password are of another format altogether. */
function kindOf(bytes: Uint8Array): 'zip' | 'old' | 'other' {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (start === '504b0304') return 'zip'
  return start === 'd0cf11e0' ? 'old' : 'other'
}

/** What an archive without a workbook in XML is. */
function otherKind(files: ReadonlyMap<string, Uint8Array>): string {
  if (textIn(files, 'mimetype')?.includes('opendocument')) return 'opendocument'
  return files.has('xl/workbook.bin') ? 'binary' : 'other'
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name)

const textIn = (files: ReadonlyMap<string, Uint8Array>, path: string): string | undefined => {
  const bytes = files.get(path)
  return bytes && new TextDecoder().decode(bytes)
}

/** Puts each sheet's XML in order, in place, and gives back what it says beside its values; undefined where one is broken. */
function prepare(files: Map<string, Uint8Array>, paths: readonly string[]): Map<string, SheetFacts> | undefined {
  const percent = percentFormatsOf(textIn(files, 'xl/styles.xml') ?? '')
  const facts = new Map<string, SheetFacts>()
  for (const path of paths) {
    const text = textIn(files, path)
    if (text === undefined) continue
    const prepared = prepareSheet(text, percent)
    if (!prepared) return undefined
    files.set(path, new TextEncoder().encode(prepared.xml))
    facts.set(path, prepared.facts)
  }
  return facts
}

const emptySheet = new TextEncoder().encode('<worksheet><sheetData/></worksheet>')

/** A sheet with a cell far out is left empty: the reader would fill every row and column up to it. */
const withoutFar = (
  files: ReadonlyMap<string, Uint8Array>,
  facts: ReadonlyMap<string, SheetFacts>,
): Map<string, Uint8Array> => {
  const xml = [...files].filter(([name]) => isXml(name))
  return new Map(xml.map(([name, bytes]) => [name, facts.get(name)?.far === undefined ? bytes : emptySheet]))
}
