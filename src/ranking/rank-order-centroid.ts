/**
 * Weights of n things of which only the order is known, the most important first: w_i = (1/n) (1/i + ... + 1/n), the
 * centroid of all weights in that order (Barron 1992). They add up to 1. Throws a RangeError for fewer than one.
 */
export function rankOrderCentroid(n: number): number[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`weights need a whole number of things from 1 on, not ${n}`)
  const weights = Array<number>(n)
  let tail = 0
  for (let place = n; place >= 1; place -= 1) {
    tail += 1 / place
    weights[place - 1] = tail / n
  }
  return weights
}
