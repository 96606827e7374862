/** One reading of a figure, with the place it had in its list, counted from 0. */
export type Reading<Row> = { row: Row; place: number }

/**
 * Keeps the newest readings of each thing, and how many of them share its size. An older reading of the same thing is
 * superseded: kept, it would count the same people twice, and its age would lower the trust in the newer one.
 */
export function newestReadings<Row extends { year: number }>(
  readings: readonly Reading<Row>[],
  thing: (row: Row) => string,
): (Reading<Row> & { sharing: number })[] {
  return [...Map.groupBy(readings, ({ row }) => thing(row)).values()].flatMap((same) => {
    const newest = Math.max(...same.map(({ row }) => row.year))
    const kept = same.filter(({ row }) => row.year === newest)
    return kept.map((reading) => ({ ...reading, sharing: kept.length }))
  })
}
