import { sum } from './sum.ts'

/**
 * Kendall's tau-b of two lists of figures, -1 opposite order to 1 the same order (Kendall 1945): agreeing less
 * contradicting pairs over the root of the pairs not tied in each list. Null where a list is tied throughout.
 * Throws a RangeError when the lists differ in length.
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number | null {
  refuseUneven(a, b)
  const pairs = a.flatMap((value, place) =>
    a.slice(place + 1).map((other, at) => {
      return [Math.sign(value - other), Math.sign((b[place] ?? 0) - (b[place + 1 + at] ?? 0))] as const
    }),
  )
  const untied = (list: 0 | 1) => pairs.filter((pair) => pair[list] !== 0).length
  const root = Math.sqrt(untied(0) * untied(1))
  return root === 0 ? null : sum(pairs.map(([first, second]) => first * second)) / root
}

/**
 * Spearman's rho of two lists of figures, -1..1 (Spearman 1904): the correlation of their ranks, tied figures with
 * their mean rank. Null where a list is tied throughout. Throws a RangeError when the lists differ in length.
 */
export function spearmanRho(a: readonly number[], b: readonly number[]): number | null {
  refuseUneven(a, b)
  const [x, y] = [deviations(meanRanks(a)), deviations(meanRanks(b))]
  const root = Math.sqrt(sum(x.map((value) => value ** 2)) * sum(y.map((value) => value ** 2)))
  return root === 0 ? null : sum(x.map((value, place) => value * (y[place] ?? 0))) / root
}

/** Ranks from 1 for the smallest; figures that are equal share the mean of their ranks. */
function meanRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const equal = values.filter((other) => other === value).length
    return below + (equal + 1) / 2
  })
}

function deviations(values: readonly number[]): number[] {
  const mean = sum(values) / values.length
  return values.map((value) => value - mean)
}

function refuseUneven(a: readonly number[], b: readonly number[]): void {
  if (a.length !== b.length) throw new RangeError(`${a.length} figures do not fit ${b.length}`)
}
