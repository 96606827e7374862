import { createPlaces } from './scenario-places.ts'
import type { Ranked } from './scenario-ranks.ts'

/** What all scenarios together say of one case; shares are parts of the scenarios, 0..1. */
export type ScenarioResult = {
  id: string
  /** Share in which the score reaches each cut, in the order of the cuts. */
  over: number[]
  /** Places from the 5th to the 95th percentile, 1 the first; of more than 1,000 cases in steps, rounded outwards. */
  ranks: { low: number; high: number }
  /** Share of each place from the first on: of all places, or of the first 20 where there are more than 1,000 cases. */
  acceptability: number[]
  /** Mean weights of the scenarios in which it is at the head ("what you would have to believe"); null if it never is. */
  centralWeights: number[] | null
}

export type TallySettings = { scenarios: number; cuts: readonly number[]; width: number; top: number }

// Of the places that are counted in bins, so many at the head are counted one by one as well.
const headPlaces = 20

/** Counts scenarios one by one in flat tables, n cases wide; `winsOf` as that of the places. */
export function createTally(n: number, { scenarios, cuts, width, top }: TallySettings) {
  const places = createPlaces(n, scenarios)
  const reached = cuts.map((cut) => ({ cut, times: new Int32Array(n) }))
  const head = new Int32Array(places.step === 1 ? 0 : n * headPlaces)
  const atHead = new Int32Array(n)
  const weightSums = new Float64Array(n * width)

  function count({ order, sorted, ranks }: Ranked, weights: Float64Array): void {
    places.count(ranks)
    for (const { cut, times } of reached) {
      for (let place = 0; place < n && (sorted[place] ?? 0) >= cut; place += 1) {
        const own = order[place] ?? 0
        times[own] = (times[own] ?? 0) + 1
      }
    }
    for (let place = 0; place < n; place += 1) {
      const own = order[place] ?? 0
      const rank = ranks[own] ?? 0
      if (rank > top && rank > headPlaces) break
      if (rank <= headPlaces && head.length > 0) {
        const at = own * headPlaces + rank - 1
        head[at] = (head[at] ?? 0) + 1
      }
      if (rank > top) continue
      atHead[own] = (atHead[own] ?? 0) + 1
      for (let criterion = 0; criterion < width; criterion += 1) {
        const at = own * width + criterion
        weightSums[at] = (weightSums[at] ?? 0) + (weights[criterion] ?? 0)
      }
    }
  }

  const share = (times: number): number => times / scenarios

  const results = (ids: readonly string[]): ScenarioResult[] =>
    ids.map((id, own) => {
      const counts = places.of(own)
      const taken = places.step === 1 ? counts : head.subarray(own * headPlaces, (own + 1) * headPlaces)
      const heads = atHead[own] ?? 0
      return {
        id,
        over: reached.map(({ times }) => share(times[own] ?? 0)),
        ranks: {
          low: quantile(counts, 0.05 * scenarios) * places.step + 1,
          high: Math.min(n, (quantile(counts, 0.95 * scenarios) + 1) * places.step),
        },
        acceptability: Array.from(taken, share),
        centralWeights:
          heads === 0 ? null : Array.from(weightSums.subarray(own * width, (own + 1) * width), (sum) => sum / heads),
      }
    })

  return { count, results, winsOf: places.winsOf }
}

/** The first place at which the counts up to it reach a number of scenarios. */
function quantile(counts: Uint16Array | Int32Array, wanted: number): number {
  let reached = 0
  for (let place = 0; place < counts.length; place += 1) {
    reached += counts[place] ?? 0
    if (reached >= wanted) return place
  }
  return counts.length - 1
}
