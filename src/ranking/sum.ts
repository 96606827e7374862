/**
 * Adds numbers, smallest first. Floating-point addition depends on the order of its terms; sorting them first makes the
 * result the same to the last bit however the input was ordered (ranking.md 2.11, invariant 6).
 */
export function sum(values: readonly number[]): number {
  return values.toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b).reduce((total, value) => total + value, 0)
}

/** Sum of weight x value over pairs of the same place; throws a RangeError when the lists differ in length. */
export function weightedSum(weights: readonly number[], values: readonly number[]): number {
  if (weights.length !== values.length) {
    throw new RangeError(`${weights.length} weights do not fit ${values.length} values`)
  }
  return sum(weights.map((weight, place) => weight * (values[place] ?? 0)))
}
