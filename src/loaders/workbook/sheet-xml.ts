import { cellAt, type Cell } from '../../domain/cell-address.ts'

/** What the file of a sheet says beside the values of its cells, by address. */
export type SheetFacts = {
  /** Cells whose formula came to nothing, and what they show: `#REF!`, `#N/A`. */
  errors: ReadonlyMap<string, string>
  /** Cells with a formula nobody has computed yet. */
  uncomputed: ReadonlySet<string>
  /** Cells with a number shown as a percentage, a hundred times what is stored. */
  percentages: ReadonlySet<string>
  /** Cells joined into one: first and last. */
  merged: readonly { from: Cell; to: Cell; address: string }[]
  /** The first cell beyond what is read. */
  far?: string
}

/** The last row and column read. A table of evidence has hundreds of rows; what lies further out is there by accident. */
export const lastRow = 20_000
export const lastColumn = 100

// No part of these patterns reads on past the next tag, so that no text makes them slow.
const cellPattern = /<((?:\w+:)?c)\b([^<>]*?)(?:\/>|>([^<]*(?:<(?!\/?\1[\s/>])[^<]*)*)<\/\1>)/g
const emptyRow = /<((?:\w+:)?row)\b[^<>]*?(?:\/>|>\s*<\/\1>)/g

/**
 * A sheet's XML without its empty cells and rows, and without the cells that hold no value one could read: what is left is
 * what the reader of workbooks reads well. What it would not tell is noted on the way.
 * Undefined where a cell has no address, as no program writes it.
 * @param percentFormats styles, by their number, that show percentages
 */
export function prepareSheet(
  xml: string,
  percentFormats: ReadonlySet<number>,
): { xml: string; facts: SheetFacts } | undefined {
  const errors = new Map<string, string>()
  const uncomputed = new Set<string>()
  const percentages = new Set<string>()
  let far: string | undefined
  const unplaced: string[] = []
  const keeps = (attributes: string, content: string): boolean => {
    const address = valueOf(attributes, 'r') ?? ''
    const value = /<(?:\w+:)?v\b[^<>]*>([^<]*)/.exec(content)?.[1]
    const type = valueOf(attributes, 't') ?? 'n'
    if (type === 'e') errors.set(address, value ?? '')
    else if (!hasResult(type, value) && /<(?:\w+:)?f\b/.test(content)) uncomputed.add(address)
    else if (value === undefined && type !== 'inlineStr') return false
    const cell = cellAt(address)
    if (!cell) unplaced.push(address)
    else if (cell.row > lastRow || cell.column > lastColumn) far ??= address
    if (type === 'n' && percentFormats.has(Number(valueOf(attributes, 's') ?? NaN))) percentages.add(address)
    return type !== 'e' && !uncomputed.has(address)
  }
  const full = xml
    .replace(cellPattern, (all, _tag, attributes: string, content = '') =>
      keeps(attributes, String(content)) ? all : '',
    )
    .replace(emptyRow, '')
  const farRow = tagsOf(full, 'row').find((row) => Number(valueOf(row, 'r') ?? 0) > lastRow)
  if (farRow !== undefined) far ??= `A${valueOf(farRow, 'r') ?? ''}`
  if (unplaced.length > 0) return undefined
  return { xml: full, facts: { errors, uncomputed, percentages, merged: mergedIn(xml), ...(far ? { far } : {}) } }
}

/** Only a formula for texts may come to an empty one. */
const hasResult = (type: string, value: string | undefined): boolean =>
  value !== undefined && (value !== '' || type === 'str')

const valueOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1]

/** The attributes of every tag of a name, whatever its prefix. */
const tagsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^<>]*)>`, 'g'))].map(([, attributes = '']) => attributes)

/** No more are looked at: a table has none, and one is enough to say so. */
const mostMerged = 1000

const mergedIn = (xml: string): SheetFacts['merged'] =>
  tagsOf(xml, 'mergeCell')
    .slice(0, mostMerged)
    .flatMap((attributes) => {
      const address = valueOf(attributes, 'ref') ?? ''
      const [from, to] = address.split(':').map(cellAt)
      return from && to ? [{ from, to, address }] : []
    })

/** Numbers of the styles that show a percentage: those of the formats 9 and 10, and of any format with `%`. */
export function percentFormatsOf(styles: string): Set<number> {
  const own = tagsOf(styles, 'numFmt').filter((format) => valueOf(format, 'formatCode')?.includes('%'))
  const formats = new Set(['9', '10', ...own.map((format) => valueOf(format, 'numFmtId') ?? '')])
  const start = styles.search(/<(?:\w+:)?cellXfs\b/)
  const list = start < 0 ? '' : (styles.slice(start).split(/<\/(?:\w+:)?cellXfs>/, 1)[0] ?? '')
  return new Set(
    tagsOf(list, 'xf').flatMap((used, index) => (formats.has(valueOf(used, 'numFmtId') ?? '') ? [index] : [])),
  )
}

/** Paths of the sheets' files in the order of their tabs; empty where a tab has none. */
export function sheetPaths(workbook: string, relations: string): string[] {
  const targets = new Map(
    tagsOf(relations, 'Relationship').map((link) => [valueOf(link, 'Id') ?? '', valueOf(link, 'Target') ?? '']),
  )
  const tabs = tagsOf(workbook, 'sheet').filter((tab) => valueOf(tab, 'name'))
  return tabs.map((tab) => {
    const target = targets.get(valueOf(tab, 'id') ?? '') ?? ''
    return target === '' ? '' : target.startsWith('/') ? target.slice(1) : `xl/${target}`
  })
}
