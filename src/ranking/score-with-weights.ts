import { roundTo } from './rounding.ts'
import { sum } from './sum.ts'

/** Trust r and value v of one criterion for one qualification, 0..1; v is null without evidence. */
export type TrustedValue = { r: number; v: number | null }

/** What a score with other weights is printed as: points 0..100 with one decimal, evidence 0..1 with three. */
export type WeightedScore = { score: number; evidence: number }

/**
 * Score and evidence of a qualification with other weights (ranking.md 2.6: S and R), one weight 0..1 for each part in
 * its order. What a part says does not depend on the weights, so with the published ones this is the published score.
 * Throws a RangeError when weights and parts differ in number.
 */
export function scoreWithWeights(parts: readonly TrustedValue[], weights: readonly number[]): WeightedScore {
  return {
    score: roundTo(rawScore(parts, weights), 1),
    evidence: roundTo(sum(parts.map(({ r }, place) => (weights[place] ?? 0) * r)), 3),
  }
}

/** The score before it is rounded. */
export function rawScore(parts: readonly TrustedValue[], weights: readonly number[]): number {
  if (parts.length !== weights.length) {
    throw new RangeError(`${weights.length} weights do not fit ${parts.length} parts`)
  }
  const pushes = parts.map(({ r, v }, place) => (v === null ? 0 : 100 * (weights[place] ?? 0) * r * (v - 0.5)))
  return 50 + sum(pushes)
}
