/** Numbers that look random and are the same on every machine for the same seed. */
export type Generator = {
  /** Four words of 32 bits, which each number changes; a loop that needs many numbers steps them itself. */
  state: Int32Array
  /** The next number, an integer 0..2^32 - 1. */
  next: () => number
  /** Fills a list with the next numbers divided by 2^32: 0 or more, below 1. */
  fill: (target: Float64Array) => void
}

/** How many different numbers there are: each is an integer below this. */
export const range = 2 ** 32

/**
 * xoshiro128** (Blackman and Vigna 2018), its four words of state seeded by four outputs of a splitmix32 with the
 * finaliser of MurmurHash3: 32-bit integers only, so that every language gives the same numbers (ranking.md, appendix).
 * The first numbers of seed 2025 are 3242873931, 3052759240 and 290932308.
 */
export function createGenerator(seed: number): Generator {
  const state = Int32Array.from({ length: 4 }, createMixer(seed))
  const next = (): number => {
    const s0 = state[0] ?? 0
    const s1 = state[1] ?? 0
    const s2 = state[2] ?? 0
    const s3 = state[3] ?? 0
    const scrambled = Math.imul(s1, 5)
    const mixed = s3 ^ s1
    state[0] = s0 ^ mixed
    state[1] = s1 ^ s2 ^ s0
    state[2] = s2 ^ s0 ^ (s1 << 9)
    state[3] = (mixed << 11) | (mixed >>> 21)
    return Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
  }
  const fill = (target: Float64Array): void => {
    for (let place = 0; place < target.length; place += 1) target[place] = next() / range
  }
  return { state, next, fill }
}

/** splitmix32: spreads a seed over as many words as are asked for. */
function createMixer(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    const first = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
    return (second ^ (second >>> 16)) | 0
  }
}
