/** Places of the cases of one scenario; the lists are filled anew by the next. */
export type Ranked = {
  /** Cases from the highest score to the lowest, by their place in the list that was scored. */
  order: Int32Array
  /** Their scores, in that order. */
  sorted: Float64Array
  /** Rank of each case, 1 the highest, in the order of the list that was scored; equal scores share the better one. */
  ranks: Int32Array
}

const bucketsPerCase = 2
// A bucket so full shows that a far score leaves all others in a few buckets. They are then sorted over long distances
// first (Shell sort, gaps of Ciura 2001), so that no input takes the square of its size.
const crowded = 32
const longGaps = [1750, 701, 301, 132, 57, 23, 10, 4, 1]
const neighbours = [1]

/**
 * A function that ranks n scores exactly, in a time that grows as n does and without allocating: it counts them into
 * buckets between the highest and the lowest, which leaves them nearly sorted, then moves each up past the few that are
 * lower.
 */
export function createRanker(n: number): (scores: Float64Array) => Ranked {
  const buckets = n * bucketsPerCase
  const bucketOf = new Int32Array(n)
  const starts = new Int32Array(buckets)
  const ranked = { order: new Int32Array(n), sorted: new Float64Array(n), ranks: new Int32Array(n) }
  const { order, sorted, ranks } = ranked

  /** Puts all in the places of their buckets; returns the size of the fullest. In one function, since that is faster. */
  function group(scores: Float64Array): number {
    let lowest = Infinity
    let highest = -Infinity
    for (let own = 0; own < n; own += 1) {
      const score = scores[own] ?? 0
      if (score < lowest) lowest = score
      if (score > highest) highest = score
    }
    const bucketsPerPoint = highest > lowest ? (buckets - 1) / (highest - lowest) : 0
    starts.fill(0)
    for (let own = 0; own < n; own += 1) {
      const bucket = ((highest - (scores[own] ?? 0)) * bucketsPerPoint) | 0
      bucketOf[own] = bucket
      starts[bucket] = (starts[bucket] ?? 0) + 1
    }
    let fullest = 0
    let start = 0
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const size = starts[bucket] ?? 0
      if (size > fullest) fullest = size
      starts[bucket] = start
      start += size
    }
    for (let own = 0; own < n; own += 1) {
      const bucket = bucketOf[own] ?? 0
      const place = starts[bucket] ?? 0
      starts[bucket] = place + 1
      order[place] = own
      sorted[place] = scores[own] ?? 0
    }
    return fullest
  }

  /** Insertion sort of all that lie a gap apart. */
  function moveUp(gap: number): void {
    for (let from = gap; from < n; from += 1) {
      const score = sorted[from] ?? 0
      if ((sorted[from - gap] ?? 0) >= score) continue
      const own = order[from] ?? 0
      let place = from
      for (let above = from - gap; above >= 0 && (sorted[above] ?? 0) < score; above -= gap) {
        sorted[place] = sorted[above] ?? 0
        order[place] = order[above] ?? 0
        place = above
      }
      sorted[place] = score
      order[place] = own
    }
  }

  function rankInOrder(): void {
    let rank = 0
    let last = Infinity
    for (let place = 0; place < n; place += 1) {
      const score = sorted[place] ?? 0
      if (score < last) rank = place + 1
      last = score
      ranks[order[place] ?? 0] = rank
    }
  }

  return (scores) => {
    const fullest = group(scores)
    for (const gap of fullest > crowded ? longGaps : neighbours) moveUp(gap)
    rankInOrder()
    return ranked
  }
}
