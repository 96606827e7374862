import { createGenerator } from '../../src/ranking/generator.ts'
import type { ScenarioCase } from '../../src/ranking/scenarios.ts'

/** As many criteria as the aims speak of. */
export const criteriaCount = 8

/** Made-up cases, the same on every machine: three parts in ten without evidence, trust .2 to .9 in the others. */
export function makeCases(count: number): { weights: number[]; cases: ScenarioCase[] } {
  const { next } = createGenerator(count)
  const u = (): number => next() / 2 ** 32
  const shares = Array.from({ length: criteriaCount }, () => 0.2 + u())
  const total = shares.reduce((all, share) => all + share, 0)
  return {
    weights: shares.map((share) => share / total),
    cases: Array.from({ length: count }, (_, place) => ({
      id: String(place),
      parts: shares.map(() => (u() < 0.3 ? { r: 0, v: null } : { r: 0.2 + 0.7 * u(), v: u() })),
    })),
  }
}
