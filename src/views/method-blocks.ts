import type { Words } from './reader.ts'

/** A cell of a table: words, and how they came about where that is shown too. */
export type Cell = Words & { how?: string }

export type TableRow = { name: Words; cells: Cell[] }

/** A piece of the method's page, in the order it is read. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'formula'; lines: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; rows: { name: string; lines: Words[] }[] }
  | { kind: 'table'; isNarrow?: true; label: string; columns: string[]; rows: TableRow[] }

/** A piece with a heading of its own. */
export type MethodSection = { id: string; heading: string; blocks: Block[] }

/** A paragraph. */
export const text = (words: string): Block => ({ kind: 'text', text: words })
