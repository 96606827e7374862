import { sum } from './sum.ts'

/** A criterion's weight 0..1, and trust and value of two things by it. */
type Side = { r: number; v: number | null }
export type ComparedCriterion = { criterion: string; weight: number; a: Side; b: Side }

/**
 * Weight 0..1 of a set of criteria at which two things have the same score, the others in proportion: with the weighted
 * mean differences of r (v - 0.5) inside and outside the set, w* = d_out / (d_out - d_in) (ranking.md 2.10). Null where
 * no weight from 0 to 1 makes them equal, or any does. Throws a RangeError for a criterion that is not compared.
 */
export function breakEvenWeight(compared: readonly ComparedCriterion[], criteria: readonly string[]): number | null {
  const missing = criteria.find((id) => !compared.some(({ criterion }) => criterion === id))
  if (missing !== undefined) throw new RangeError(`there is no criterion ${missing}`)
  const inside = meanDifference(compared.filter(({ criterion }) => criteria.includes(criterion)))
  const outside = meanDifference(compared.filter(({ criterion }) => !criteria.includes(criterion)))
  if (inside === null || outside === null || inside === outside) return null
  const weight = outside / (outside - inside)
  return weight >= 0 && weight <= 1 ? weight + 0 : null
}

function meanDifference(compared: readonly ComparedCriterion[]): number | null {
  const total = sum(compared.map(({ weight }) => weight))
  if (total === 0) return null
  return sum(compared.map(({ weight, a, b }) => weight * (pushOf(a) - pushOf(b)))) / total
}

const pushOf = ({ r, v }: Side): number => (v === null ? 0 : r * (v - 0.5))
