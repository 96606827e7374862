// Up to here a table of n x n counts is small, and so are the places of all scenarios: 20 MB of 10,000. Beyond, places
// are counted in as many bins of equal width, and no longer kept.
const mostKept = 1000
// A case's counts fill pages of memory of their own. Scenarios wait until so many can be counted case after case, which
// is several times faster than going through all pages in each.
const block = 64

/** The places n cases take in a number of scenarios: exact up to 1,000 cases, in bins of several places beyond. */
export type Places = {
  /** Takes the ranks of one scenario, 1 the first, in the order of the cases. */
  count: (ranks: Int32Array) => void
  /** How often a case took each place, or bin of places, from the first on; once all scenarios are counted. */
  of: (own: number) => Uint16Array | Int32Array
  /** Places in a bin; 1 up to 1,000 cases. */
  step: number
  /**
   * Share of the scenarios, 0..1, in which one case was ahead of another (pairwise winning index: Leskinen and others
   * 2006). Counted when asked for, since few of all pairs are; null for more than 1,000 cases.
   */
  winsOf: ((a: number, b: number) => number) | null
}

/** Counts the places of n cases over as many scenarios as are said. */
export function createPlaces(n: number, scenarios: number): Places {
  const step = Math.max(1, Math.ceil(n / mostKept))
  const bins = Math.ceil(n / step)
  const binOf = Uint16Array.from({ length: n + 1 }, (_, rank) => Math.floor((rank - 1) / step))
  const counts = scenarios < 2 ** 16 ? new Uint16Array(n * bins) : new Int32Array(n * bins)
  const waiting = new Uint16Array(n * block)
  const kept = new Uint16Array(step === 1 ? n * scenarios : 0)
  let held = 0
  let done = 0

  function count(ranks: Int32Array): void {
    const start = held * n
    for (let own = 0; own < n; own += 1) waiting[start + own] = binOf[ranks[own] ?? 0] ?? 0
    held += 1
    if (held === block || done + held === scenarios) countWaiting()
  }

  function countWaiting(): void {
    for (let own = 0; own < n; own += 1) {
      for (let scenario = 0; scenario < held; scenario += 1) {
        const bin = waiting[scenario * n + own] ?? 0
        const place = own * bins + bin
        counts[place] = (counts[place] ?? 0) + 1
        if (step === 1) kept[own * scenarios + done + scenario] = bin
      }
    }
    done += held
    held = 0
  }

  function winsOf(a: number, b: number): number {
    const [first, second] = [a * scenarios, b * scenarios]
    let wins = 0
    for (let scenario = 0; scenario < scenarios; scenario += 1) {
      // The sign of the difference: no branch, which no processor could foresee here.
      wins += ((kept[first + scenario] ?? 0) - (kept[second + scenario] ?? 0)) >>> 31
    }
    return wins / scenarios
  }

  return {
    count,
    of: (own) => counts.subarray(own * bins, (own + 1) * bins),
    step,
    winsOf: step === 1 ? winsOf : null,
  }
}
