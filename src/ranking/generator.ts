/** Numbers that look random and are the same on every machine for the same seed. */
export type Generator = {
  /** The next number, an integer 0..2^32 - 1. */
  next: () => number
  /** Fills a list with the next numbers divided by 2^32: 0 or more, below 1. */
  fill: (target: Float64Array) => void
}

const range = 2 ** 32

/**
 * xoshiro128** (Blackman and Vigna 2018), its four words of state seeded by four outputs of a splitmix32 with the
 * finaliser of MurmurHash3: 32-bit integers only, so that every language gives the same numbers (ranking.md, appendix).
 * The first numbers of seed 2025 are 3242873931, 3052759240 and 290932308.
 */
export function createGenerator(seed: number): Generator {
  const mix = createMixer(seed)
  let [a, b, c, d] = [mix(), mix(), mix(), mix()]
  const fill = (target: Float64Array): void => {
    // Copies of the state: the engine keeps locals in registers, but not variables that a closure shares.
    let [s0, s1, s2, s3] = [a, b, c, d]
    for (let place = 0; place < target.length; place += 1) {
      const scrambled = Math.imul(s1, 5)
      target[place] = (Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0) / range
      const shifted = s1 << 9
      s2 ^= s0
      s3 ^= s1
      s1 ^= s2
      s0 ^= s3
      s2 ^= shifted
      s3 = (s3 << 11) | (s3 >>> 21)
    }
    ;[a, b, c, d] = [s0, s1, s2, s3]
  }
  const one = new Float64Array(1)
  return {
    next: () => {
      fill(one)
      return (one[0] ?? 0) * range
    },
    fill,
  }
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
