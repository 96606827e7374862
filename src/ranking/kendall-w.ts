import { sum } from './sum.ts'

/**
 * Agreement of judges who rank the same items, Kendall's coefficient of concordance (Kendall and Babington Smith 1939):
 * W = 12 S / (m^2 (n^3 - n) - m T), 0 none to 1 full, with S the squared deviations of the items' sums of ranks and T
 * the sum of t^3 - t over each judge's ties of t items. `ranks` holds a row for each of n items with the ranks of m
 * judges, tied items with their mean rank. Throws a RangeError for fewer than two items or judges, or uneven rows.
 */
export function kendallW(ranks: readonly (readonly number[])[]): { s: number; w: number } {
  const n = ranks.length
  const m = ranks[0]?.length ?? 0
  if (n < 2 || m < 2 || ranks.some((row) => row.length !== m)) {
    throw new RangeError(`agreement needs at least two items and two judges who rank them all, not ${n} by ${m}`)
  }
  const totals = ranks.map(sum)
  const mean = sum(totals) / n
  const s = sum(totals.map((total) => (total - mean) ** 2))
  const ties = sum([...Array(m).keys()].map((judge) => tieTerm(ranks.map((row) => row[judge] ?? 0))))
  const most = m ** 2 * (n ** 3 - n) - m * ties
  // Judges who tie everything say nothing, and so cannot agree.
  return { s, w: most === 0 ? 0 : (12 * s) / most }
}

const tieTerm = (ranks: readonly number[]): number =>
  sum([...Map.groupBy(ranks, (rank) => rank).values()].map(({ length }) => length ** 3 - length))
