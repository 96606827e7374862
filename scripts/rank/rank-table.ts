import { rankingTable } from '../../src/exports/study-ranking.ts'
import { cellInWords, type StudyColumn, type StudyTable } from '../../src/exports/study-table.ts'
import type { Reader } from '../../src/views/reader.ts'

const mark = '*'

/** The study's ranking as lines of text, with a mark where samples entered, and how the places were tried. */
export function rankTable(reader: Reader): string {
  const { t, format, site } = reader
  const table = rankingTable(reader)
  const words = t.study.ranking
  const { count, seed } = site.ranking.scenarios
  const rows = table.rows.map((_, row) => {
    const cell = (key: string) => printed(table, row, key, reader)
    const range = (low: string, high: string) => (cell(low) === '' ? '' : `${cell(low)} – ${cell(high)}`)
    const isSample = table.rows[row]?.[placeOf(table, 'sample')] === 'yes'
    return [
      ...[cell('place'), cell('tier'), cell('title'), cell('score'), range('low', 'high'), cell('evidence')],
      ...[range('rank_low', 'rank_high'), `${cell('band')}${isSample ? ` ${mark}` : ''}`],
    ]
  })
  const head = [
    ...[words.place, t.studyTables.labels.tier, t.study.qualification, t.study.score, words.range, words.evidence],
    ...[words.places, t.study.band],
  ]
  const hasSamples = table.rows.some((row) => row[placeOf(table, 'sample')] === 'yes')
  return [
    ...inColumns([head, ...rows], texts),
    ...(hasSamples ? [t.studyTables.sampleMark(mark)] : []),
    t.studyTables.notes.scenarios(format.number(count), String(seed)),
  ].join('\n')
}

/** Columns of texts, which start at the same place; numbers end at the same place. */
const texts: readonly number[] = [2, 7]

const placeOf = ({ columns }: StudyTable, key: string): number => columns.findIndex((column) => column.key === key)

/** A cell as the reader expects it; what is not known is left blank. */
function printed(table: StudyTable, row: number, key: string, { format }: Reader): string {
  const place = placeOf(table, key)
  const cell = table.rows[row]?.[place] ?? null
  const column: Partial<StudyColumn> = table.columns[place] ?? {}
  if (cell === null) return ''
  if (typeof cell === 'string') return String(cellInWords(cell, column))
  if (column.kind === 'share') return format.percent(cell)
  return column.decimals === 1 ? format.points(cell) : format.number(cell)
}

/** Lines of cells, each column as wide as its widest cell. */
function inColumns(lines: readonly string[][], left: readonly number[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const pad = (cell: string, column: number) =>
    left.includes(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return lines.map((line) => line.map(pad).join('  ').trimEnd())
}
