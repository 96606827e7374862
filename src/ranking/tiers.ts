// ranking.md 2.7: the share of scenarios from which on one thing is said to be ahead of another.
const clearlyAhead = 0.8

/**
 * Tier of each entry of a list, 1 the first: going down the list, a new tier starts where the first entry of the
 * present one wins in at least 80 % of the scenarios (ranking.md 2.7). Inside a tier entries are "praticamente
 * empatadas". `winsOf(a, b)` is the share of scenarios, 0..1, in which `a` scores higher than `b`.
 */
export function assignTiers<Entry>(listed: readonly Entry[], winsOf: (a: Entry, b: Entry) => number): number[] {
  let tier = 0
  let first: Entry | undefined
  return listed.map((entry) => {
    if (first === undefined || winsOf(first, entry) >= clearlyAhead) {
      first = entry
      tier += 1
    }
    return tier
  })
}
