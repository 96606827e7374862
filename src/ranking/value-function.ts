/** Points [figure, value] of a value function: figures strictly rising, straight lines between them. */
export type Anchors = readonly (readonly [figure: number, value: number])[]

/**
 * Value of a figure by fixed anchors: linear between them; beyond them the value of the nearest end (ranking.md 2.4), or
 * the line of the nearest segment where `beyond` says so. `figure` is in the unit of the anchors. Throws a RangeError for a figure that is not finite, for fewer than two
 * anchors, and for anchors that do not rise.
 */
export function valueFunction(anchors: Anchors, figure: number, beyond: 'end' | 'line' = 'end'): number {
  if (!Number.isFinite(figure)) throw new RangeError(`a value function needs a finite figure, not ${figure}`)
  const segments = segmentsOf(anchors)
  const [first] = segments
  if (first === undefined) throw new RangeError('a value function needs at least two anchors')
  const last = segments.at(-1) ?? first
  if (beyond === 'end' && figure <= first.from[0]) return first.from[1]
  if (beyond === 'end' && figure >= last.to[0]) return last.to[1]
  const { from, to } = segments.find((segment) => figure <= segment.to[0]) ?? last
  // Exactly the value of an anchor at its figure, which the line may miss by a last binary digit.
  if (figure === to[0]) return to[1]
  return from[1] + ((to[1] - from[1]) * (figure - from[0])) / (to[0] - from[0])
}

type Segment = { from: Anchors[number]; to: Anchors[number] }

function segmentsOf(anchors: Anchors): Segment[] {
  return anchors.slice(1).map((to, place) => {
    const from = anchors[place]
    if (from === undefined || !(from[0] < to[0])) {
      throw new RangeError(`anchors must rise: ${anchors.map(([figure]) => figure).join(', ')}`)
    }
    return { from, to }
  })
}
