import { type Generator, range } from './generator.ts'

/** What one criterion says: trust r, 0..1, and value v, 0..1 or null without evidence. */
export type ScenarioPart = { r: number; v: number | null }

/**
 * A function that scores all cases in the next scenario, 0..100, by the weights in a list that is filled anew each time.
 * It draws one number u for each part of each case in their order; the value of a part is r v + (1 - r) u: the trusted
 * part stays, the rest may be anything (ranking.md 2.8).
 */
export function createScorer(
  cases: readonly { parts: readonly ScenarioPart[] }[],
  weights: Float64Array,
  { state }: Generator,
): (scores: Float64Array) => void {
  const n = cases.length
  const width = weights.length
  const parts = cases.flatMap((entry) => entry.parts)
  const known = Float64Array.from(parts, ({ r, v }) => (v === null ? 0 : r * v))
  // Divided by the generator's range once, which loses no digit: each is multiplied by the integers as they come.
  const unknown = Float64Array.from(parts, ({ r }) => (1 - r) / range)

  // Half of the time of a run goes by in this loop. The generator's step is written out, since a call for each number,
  // or a list of numbers in between, takes up to twice as long: the engine keeps four local words in registers.
  return (scores) => {
    let s0 = state[0] ?? 0
    let s1 = state[1] ?? 0
    let s2 = state[2] ?? 0
    let s3 = state[3] ?? 0
    let part = 0
    for (let own = 0; own < n; own += 1) {
      let score = 0
      for (let criterion = 0; criterion < width; criterion += 1) {
        const scrambled = Math.imul(s1, 5)
        const drawn = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
        const shifted = s1 << 9
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = (s3 << 11) | (s3 >>> 21)
        score += (weights[criterion] ?? 0) * ((known[part] ?? 0) + (unknown[part] ?? 0) * drawn)
        part += 1
      }
      scores[own] = 100 * score
    }
    state[0] = s0
    state[1] = s1
    state[2] = s2
    state[3] = s3
  }
}
