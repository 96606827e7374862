import { sum } from './sum.ts'

/**
 * How much a sample of size n counts, 0..1: n / (n + halfSize) (Bühlmann 1967, Experience rating and credibility).
 * Throws a RangeError for a size below 0, and where both are 0.
 */
export function credibility(n: number, halfSize: number): number {
  if (!(n >= 0 && halfSize >= 0 && n + halfSize > 0)) throw new RangeError(`a sample of ${n} has no credibility`)
  return n / (n + halfSize)
}

/**
 * Shrinks k averages, each of the same known variance, towards their mean (James and Stein 1961; Efron and Morris 1977):
 * mean + c (y - mean) with c = 1 - (k - 3) variance / sum of (y - mean)^2, and never below 0. Throws a RangeError for
 * fewer than four averages or a variance below 0.
 */
export function shrinkToMean(averages: readonly number[], variance: number): { c: number; estimates: number[] } {
  const k = averages.length
  if (k < 4 || !(variance >= 0)) {
    throw new RangeError(`shrinkage needs four averages and a variance from 0 on, not ${k} and ${variance}`)
  }
  const mean = sum(averages) / k
  const spread = sum(averages.map((average) => (average - mean) ** 2))
  const c = spread === 0 ? 0 : Math.max(0, 1 - ((k - 3) * variance) / spread)
  return { c, estimates: averages.map((average) => mean + c * (average - mean)) }
}
