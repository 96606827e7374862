/** One ranked list and how many people gave it; candidates in the same inner list share a place. */
export type Ballot = { ranking: readonly (readonly string[])[]; count: number }

/**
 * Borda count (Borda 1781): of n candidates the one at place p gets n - p + `last` points, so that the last of all gets
 * `last`; candidates that share a place get the mean of its points. Who is not on a list gets none from it. In the
 * order of points, highest first; equal points in the order of the candidates given. Throws a RangeError for a name
 * that is no candidate, or twice on a list.
 */
export function bordaCount(
  candidates: readonly string[],
  ballots: readonly Ballot[],
  last = 1,
): { candidate: string; points: number }[] {
  const points = new Map(candidates.map((candidate) => [candidate, 0]))
  for (const { ranking, count } of ballots) {
    for (const [candidate, place] of placesOf(ranking)) {
      const before = points.get(candidate)
      if (before === undefined) throw new RangeError(`${candidate} is on a list and is no candidate`)
      points.set(candidate, before + count * (candidates.length - place + last))
    }
  }
  return candidates
    .map((candidate) => ({ candidate, points: points.get(candidate) ?? 0 }))
    .toSorted((a, b) => b.points - a.points)
}

/**
 * Value 0..1 of place p (1 the first, shared places their mean) on a ranked list of n items: (n - p) / (n - 1)
 * (ranking.md 2.4). Throws a RangeError for fewer than two items and a place that is not on the list.
 */
export function bordaValue(place: number, items: number): number {
  if (!(items >= 2 && place >= 1 && place <= items)) {
    throw new RangeError(`place ${place} is not on a list of ${items} items`)
  }
  return (items - place) / (items - 1)
}

function placesOf(ranking: Ballot['ranking']): Map<string, number> {
  const places = new Map<string, number>()
  let before = 0
  for (const sharing of ranking) {
    for (const candidate of sharing) {
      if (places.has(candidate)) throw new RangeError(`${candidate} is twice on a list`)
      places.set(candidate, before + (sharing.length + 1) / 2)
    }
    before += sharing.length
  }
  return places
}
