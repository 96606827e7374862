import type { GroupScore } from './groups.ts'
import { roundTo } from './rounding.ts'

// ranking.md 2.7: both values far from neutral, both trusted enough to be worth a sentence.
const highValue = 0.65
const lowValue = 0.35
const enoughTrust = 0.4

/** Two groups of sources that contradict each other: one sees need, the other does not. */
export type Divergence = { high: string; low: string }

/**
 * The two groups furthest apart when sources disagree ("as fontes não concordam"), or null: one has v >= 0.65, the
 * other v <= 0.35, both r >= 0.4 (ranking.md 2.7).
 */
export function findDivergence(groups: readonly GroupScore[]): Divergence | null {
  const trusted = groups.flatMap(({ group, v, r }) =>
    v !== null && clean(r) >= enoughTrust ? [{ group, v: clean(v) }] : [],
  )
  const [low] = trusted.toSorted((a, b) => a.v - b.v)
  const [high] = trusted.toSorted((a, b) => b.v - a.v)
  if (low === undefined || high === undefined) return null
  return high.v >= highValue && low.v <= lowValue ? { high: high.group, low: low.group } : null
}

/** A value that is exactly on a cut may miss it by a last binary digit when it is a mean of several. */
export const clean = (value: number): number => roundTo(value, 9)
