import { groupOf, type GroupScore } from './groups.ts'
import { weightsByGroup } from './group-weights.ts'
import { rankOrderCentroid } from './rank-order-centroid.ts'
import { rankScores } from './rank.ts'
import { roundTo } from './rounding.ts'
import { scoreWithWeights, type TrustedValue } from './score-with-weights.ts'
import type { Criterion } from './scoring-input.ts'
import { sum } from './sum.ts'
import { scoreWithoutGroup } from './without-group.ts'

/**
 * Other ways to the same order, all of ranking.md: `order`, of the weights only their order counts (W2); `withoutStudy`,
 * the study left out (W3); `cautious`, all that is unknown speaks against (2.6, alpha = 0: the bound L).
 */
export type AlternativeId = 'order' | 'withoutStudy' | 'cautious'

/** Score 0..100 with one decimal, and the place it gives: 1 the most needed, equal scores share it. */
export type Placing = { score: number; rank: number }

/** Placings by alternative, then by identifier of the qualification. */
export type Alternatives = Record<AlternativeId, Record<string, Placing>>

type WeightedCriterion = Pick<Criterion, 'id' | 'group' | 'weight'>

type Scored = {
  qualification: string
  parts: readonly (TrustedValue & { criterion: string })[]
  groups: readonly GroupScore[]
  /** L, 0..100. */
  low: number
}

/** Places qualifications by the three alternatives to the published weights. */
export function placeByAlternatives(scored: readonly Scored[], criteria: readonly WeightedCriterion[]): Alternatives {
  const centroids = centroidWeights(criteria)
  return {
    order: place(scored, ({ parts }) => {
      const weights = parts.map(({ criterion }) => centroids[criterion] ?? 0)
      return scoreWithWeights(parts, weights).score
    }),
    withoutStudy: place(scored, ({ groups }) => roundTo(scoreWithoutGroup(groups, 'study'), 1)),
    cautious: place(scored, ({ low }) => roundTo(low, 1)),
  }
}

function place(scored: readonly Scored[], scoreOf: (entry: Scored) => number): Record<string, Placing> {
  const scores = scored.map(scoreOf)
  const ranks = rankScores(scores)
  return Object.fromEntries(
    scored.map(({ qualification }, at) => [qualification, { score: scores[at] ?? 0, rank: ranks[at] ?? 0 }]),
  )
}

/**
 * Weights 0..1 by group, of which only the order of the published ones is kept: rank-order centroids (ranking.md W2).
 * Groups of equal weight share the mean of their centroids. A group without weight has no place in the order: 0.
 */
export function centroidGroupWeights(criteria: readonly WeightedCriterion[]): Record<string, number> {
  const published = weightsByGroup(criteria)
  const inOrder = Object.values(published)
    .filter((weight) => weight > 0)
    .toSorted((a, b) => b - a)
  const centroids = inOrder.length === 0 ? [] : rankOrderCentroid(inOrder.length)
  const shared = (weight: number): number => {
    const own = centroids.filter((_, at) => inOrder[at] === weight)
    return own.length === 0 ? 0 : sum(own) / own.length
  }
  return Object.fromEntries(Object.entries(published).map(([group, weight]) => [group, shared(weight)]))
}

/** The same by criterion: inside a group weights keep their proportions. */
function centroidWeights(criteria: readonly WeightedCriterion[]): Record<string, number> {
  const published = weightsByGroup(criteria)
  const centroids = centroidGroupWeights(criteria)
  return Object.fromEntries(
    criteria.map((criterion) => {
      const group = groupOf(criterion)
      const whole = published[group] ?? 0
      return [criterion.id, whole === 0 ? 0 : ((centroids[group] ?? 0) * criterion.weight) / whole]
    }),
  )
}
