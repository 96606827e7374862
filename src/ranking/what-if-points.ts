import { groupOf } from './groups.ts'
import { weightsByGroup } from './group-weights.ts'
import { roundTo } from './rounding.ts'
import type { Criterion } from './scoring-input.ts'
import { sum } from './sum.ts'

/** Points by group, whole numbers 0..100: what the sliders hold. Only their proportions count. */
export type GroupPoints = Record<string, number>

/** A criterion as a change of weights needs it: its published weight 0..1. */
export type WeightedCriterion = Pick<Criterion, 'id' | 'weight'>

/** The published weights as points: per cent, whole. */
export function publishedPoints(criteria: readonly WeightedCriterion[]): GroupPoints {
  return Object.fromEntries(
    Object.entries(weightsByGroup(criteria)).map(([group, weight]) => [group, roundTo(100 * weight, 0)]),
  )
}

/** Whether points are those of the published weights. */
export function arePublished(points: GroupPoints, criteria: readonly WeightedCriterion[]): boolean {
  return Object.entries(publishedPoints(criteria)).every(([group, published]) => points[group] === published)
}

/** Share 0..1 of each group in all points; null where every group has 0, which is no weighting. */
export function sharesOf(points: GroupPoints, criteria: readonly WeightedCriterion[]): Record<string, number> | null {
  const published = weightsByGroup(criteria)
  if (arePublished(points, criteria)) return published
  const groups = Object.keys(published)
  const total = sum(groups.map((group) => points[group] ?? 0))
  if (total === 0) return null
  return Object.fromEntries(groups.map((group) => [group, (points[group] ?? 0) / total]))
}

/**
 * Weights 0..1 of the criteria, in their order, for points by group: those of a group keep their proportions. With the
 * published points they are the published weights to the last digit, also where those are no whole per cent. Null where
 * every group has 0.
 */
export function weightsOf(points: GroupPoints, criteria: readonly WeightedCriterion[]): number[] | null {
  if (arePublished(points, criteria)) return criteria.map(({ weight }) => weight)
  const shares = sharesOf(points, criteria)
  const parts = partsOfGroups(criteria)
  return shares && criteria.map((criterion, place) => (shares[groupOf(criterion)] ?? 0) * (parts[place] ?? 0))
}

/** Part 0..1 of each criterion in its group, by published weights; alike in a group that had no weight. */
export function partsOfGroups(criteria: readonly WeightedCriterion[]): number[] {
  const published = weightsByGroup(criteria)
  return criteria.map((criterion) => {
    const whole = published[groupOf(criterion)] ?? 0
    const members = criteria.filter((other) => groupOf(other) === groupOf(criterion)).length
    return whole === 0 ? 1 / members : criterion.weight / whole
  })
}
