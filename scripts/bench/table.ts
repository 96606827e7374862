/** One measurement: a stage of one tool over a network of a size. */
export type Row = {
  stage: string
  courses: number
  seconds: number
  peakMegabytes?: number | undefined
  pages?: number | undefined
  bytes?: number | undefined
}

const heads = ['stage', 'courses', 'seconds', 'ms/course', 'x smallest', 'growth', 'peak MB', 'pages', 'MB']

/**
 * Rows as plain text, stage by stage, each over its sizes. `x smallest` is the time of a course relative to the smallest
 * size; `growth` the exponent from one size to the next: 1 grows as the content does, 2 with its square.
 */
export function table(rows: readonly Row[]): string {
  const stages = [...Map.groupBy(rows, ({ stage }) => stage).values()]
  const cells = stages.flatMap((own) => {
    const sorted = own.toSorted((a, b) => a.courses - b.courses)
    return sorted.map((row, at) => cellsOf(row, sorted[0], sorted[at - 1]))
  })
  return alignColumns(heads, cells)
}

/** Heads, a rule and rows as plain text: the first column to the left, the others to the right. */
export function alignColumns(heads: readonly string[], cells: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n')
}

function cellsOf(row: Row, smallest: Row | undefined, previous: Row | undefined): string[] {
  const perCourse = row.seconds / row.courses
  const growth = previous && Math.log(row.seconds / previous.seconds) / Math.log(row.courses / previous.courses)
  return [
    row.stage,
    String(row.courses),
    row.seconds.toFixed(2),
    (perCourse * 1000).toFixed(2),
    smallest && smallest !== row ? (perCourse / (smallest.seconds / smallest.courses)).toFixed(2) : '',
    growth === undefined ? '' : growth.toFixed(2),
    row.peakMegabytes?.toFixed(0) ?? '',
    row.pages?.toString() ?? '',
    row.bytes === undefined ? '' : (row.bytes / 1e6).toFixed(1),
  ]
}
