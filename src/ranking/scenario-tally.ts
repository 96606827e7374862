/** What all scenarios together say of one case; shares are parts of the scenarios, 0..1. */
export type ScenarioResult = {
  id: string
  /** Share in which the score reaches each cut, in the order of the cuts. */
  over: number[]
  /** Places from the 5th to the 95th percentile, 1 the first; of more than 1,000 cases in steps, rounded outwards. */
  ranks: { low: number; high: number }
  /** Share of each place from the first on: of all places, or of the first 20 where there are more than 1,000 cases. */
  acceptability: number[]
  /** Share in which it scores higher than each case, in the order given; null for more than 1,000 cases. */
  wins: number[] | null
  /** Mean weights of the scenarios in which it is at the head ("what you would have to believe"); null if it never is. */
  centralWeights: number[] | null
}

export type TallySettings = { cuts: readonly number[]; width: number; top: number }

// A table of n x n counts is small up to here; beyond, places are kept for the head and in bins.
const fullTables = 1000
const headPlaces = 20

/** Counts scenarios one by one in flat tables, n cases wide. Equal scores share the better place; neither wins. */
export function createTally(n: number, { cuts, width, top }: TallySettings) {
  const isFull = n <= fullTables
  const places = isFull ? n : headPlaces
  const step = Math.max(1, Math.ceil(n / fullTables))
  const bins = Math.ceil(n / step)
  const over = new Int32Array(n * cuts.length)
  const taken = new Int32Array(n * places)
  const binned = new Int32Array(n * bins)
  const pairs = { ahead: new Int32Array(isFull ? n * n : 0), equal: new Int32Array(isFull ? n * n : 0) }
  const atHead = new Int32Array(n)
  const weightSums = new Float64Array(n * width)
  const ranks = new Int32Array(n)
  let scenarios = 0

  function count(scores: Float64Array, weights: Float64Array): void {
    scenarios += 1
    if (isFull) rankByPairs(scores, ranks, pairs)
    else rankBySorting(scores, ranks)
    for (let own = 0; own < n; own += 1) {
      const rank = ranks[own] ?? n
      cuts.forEach((cut, place) => {
        if ((scores[own] ?? 0) >= cut) add(over, own * cuts.length + place)
      })
      if (rank <= places) add(taken, own * places + rank - 1)
      add(binned, own * bins + Math.floor((rank - 1) / step))
      if (rank > top) continue
      add(atHead, own)
      for (let place = 0; place < width; place += 1) add(weightSums, own * width + place, weights[place])
    }
  }

  const row = (table: Int32Array | Float64Array, own: number, size: number, total = scenarios): number[] =>
    Array.from(table.subarray(own * size, (own + 1) * size), (value) => value / total)

  const results = (ids: readonly string[]): ScenarioResult[] =>
    ids.map((id, own) => {
      const spread = binned.subarray(own * bins, (own + 1) * bins)
      return {
        id,
        over: row(over, own, cuts.length),
        ranks: {
          low: quantile(spread, 0.05 * scenarios) * step + 1,
          high: Math.min(n, (quantile(spread, 0.95 * scenarios) + 1) * step),
        },
        acceptability: row(taken, own, places),
        wins: isFull ? ids.map((_, other) => winsOf(own, other, scenarios, pairs, n) / scenarios) : null,
        centralWeights: atHead[own] === 0 ? null : row(weightSums, own, width, atHead[own]),
      }
    })

  return { count, results }
}

function add(table: Int32Array | Float64Array, place: number, value = 1): void {
  table[place] = (table[place] ?? 0) + value
}

/** How often the first of each pair a < b was ahead, and how often both were equal, at a x n + b. */
type Pairs = { ahead: Int32Array; equal: Int32Array }

/**
 * Compares all pairs: their wins are wanted anyway, and the rank is one more than the defeats. Wins are counted without
 * a branch, which no processor could foresee here, and only one table is written, since equal scores are rare.
 */
function rankByPairs(scores: Float64Array, ranks: Int32Array, { ahead, equal }: Pairs): void {
  const n = scores.length
  ranks.fill(1)
  for (let a = 0; a < n; a += 1) {
    const score = scores[a] ?? 0
    let defeats = 0
    for (let b = a + 1; b < n; b += 1) {
      const other = scores[b] ?? 0
      const won = score > other ? 1 : 0
      const pair = a * n + b
      ahead[pair] = (ahead[pair] ?? 0) + won
      ranks[b] = (ranks[b] ?? 0) + won
      defeats += 1 - won
      if (score === other) {
        equal[pair] = (equal[pair] ?? 0) + 1
        defeats -= 1
      }
    }
    ranks[a] = (ranks[a] ?? 0) + defeats
  }
}

function winsOf(own: number, other: number, scenarios: number, { ahead, equal }: Pairs, n: number): number {
  if (own === other) return 0
  if (own < other) return ahead[own * n + other] ?? 0
  const pair = other * n + own
  return scenarios - (ahead[pair] ?? 0) - (equal[pair] ?? 0)
}

/** One more than the number of higher scores, found by halving a sorted copy. */
function rankBySorting(scores: Float64Array, ranks: Int32Array): void {
  const sorted = scores.toSorted()
  for (let own = 0; own < scores.length; own += 1) {
    const score = scores[own] ?? 0
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((sorted[middle] ?? 0) > score) to = middle
      else from = middle + 1
    }
    ranks[own] = 1 + sorted.length - from
  }
}

/** The first place at which the counts up to it reach a number of scenarios. */
function quantile(counts: Int32Array, wanted: number): number {
  let reached = 0
  for (const [place, count] of counts.entries()) {
    reached += count
    if (reached >= wanted) return place
  }
  return counts.length - 1
}
