import type { CaveatId } from './caveats.ts'
import type { NeedSign } from '../need-view.ts'
import type { Plane } from './plane.ts'
import type { Words } from '../reader.ts'

/** Words that may lead somewhere; `after` follows them on the line in the language of the page. */
export type Line = Words & { after?: string; href?: string }

/** A cell of a table. A sign stands instead of the words it bears. */
export type Cell = Line & { lines?: Line[]; sign?: NeedSign; mark?: string }

/** A table of the study. Cells are in the order of the columns; numbers and short words are not broken, sentences get room. */
export type StudyTable = {
  caption: string
  columns: { text: string; isNumber?: boolean; isShort?: boolean; isLong?: boolean }[]
  groups: { heading?: string; rows: Cell[][] }[]
  /** Column whose cell names the row. */
  nameColumn: number
  /** Many narrow columns: names keep a third of the width. */
  isDense?: boolean
  /** How many rows are left out here, in words. */
  more?: string
}

/** What a section of the study is made of, in order. Tables have a number once the study is put together. */
export type Block =
  | { kind: 'heading'; id: string; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href?: string }
  | { kind: 'list'; items: Line[]; lead?: string }
  | { kind: 'pairs'; rows: { name: string; value: Line }[] }
  | { kind: 'table'; table: StudyTable; id?: string }
  | { kind: 'plane'; plane: Plane }
  | { kind: 'caveat'; caveat: CaveatId; label: string; text: string }

/** A section under a heading of its own. */
export type StudySection = { id: string; heading: string; blocks: Block[] }

/** A cell of words in the language of the page. */
export const cell = (text: string): Cell => ({ text })

export const textBlock = (text: string): Block => ({ kind: 'text', text })

/** A table, or the sentence that says why there is none. */
export function tableOr(table: StudyTable, none: string): Block {
  return table.groups.some(({ rows }) => rows.length > 0) ? { kind: 'table', table } : textBlock(none)
}

/** The first rows of a list, and in words how many are left out. */
export function cut<Row>(rows: readonly Row[], most: number, more: (number: number) => string) {
  const hidden = rows.length - most
  return { rows: rows.slice(0, most), ...(hidden > 0 ? { more: more(hidden) } : {}) }
}
