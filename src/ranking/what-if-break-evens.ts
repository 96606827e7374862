import { breakEvenWeight } from './break-even.ts'
import { groupOf } from './groups.ts'
import { roundTo } from './rounding.ts'
import { rawScore, scoreWithWeights } from './score-with-weights.ts'
import { sum } from './sum.ts'
import { partsOfGroups, sharesOf, weightsOf, type GroupPoints } from './what-if-points.ts'
import { partsOf, type WhatIfData } from './what-if.ts'

/** Points of a group at which two neighbours of the present order have the same score; those of others stay. */
export type BreakEven = {
  /** 0..100, anywhere between whole points. */
  points: number
  /** Identifiers: who is ahead now, and who gets ahead beyond the point. */
  ahead: string
  behind: string
}

/** The next whole points at which the list as printed shows the change, and the share 0..1 the group has there. */
export type NextChange = Pick<BreakEven, 'ahead' | 'behind' | 'points'> & { share: number }

/** A qualification with what the groups say of it: means of r (v - 0.5), weighted inside the group and outside it. */
type Pushes = { id: string; score: number; inside: Record<string, number>; outside: Record<string, number> }

/**
 * Break-evens by group (ranking.md 2.10) between neighbours of the present order, as positions of the group's slider:
 * with the weight w* and the points of all others, p* = w* x others / (1 - w*). In the order of their points. None where
 * no points are left outside the group, or where two come level only at w* = 0 or 1: beyond, nobody gets ahead.
 */
export function findBreakEvens(data: WhatIfData, points: GroupPoints): Record<string, BreakEven[]> {
  const pairs = neighbours(pushesOf(data, points))
  const groups = [...new Set(data.criteria.map((criterion) => groupOf(criterion)))]
  return Object.fromEntries(
    groups.map((group) => {
      const others = pointsOutside(points, group)
      const present = share(points[group] ?? 0, others)
      const found = pairs.flatMap(([ahead, behind]): BreakEven[] => {
        const weight = others === 0 ? null : weightOfTie(ahead, behind, group)
        if (weight === null || Math.abs(weight - present) < slack) return []
        const at = roundTo((weight * others) / (1 - weight), 6)
        return at <= 0 || at > 100 ? [] : [{ points: at, ahead: ahead.id, behind: behind.id }]
      })
      return [group, found.toSorted((a, b) => a.points - b.points)]
    }),
  )
}

// Two that are level now have no point at which they change places: there it is already.
const slack = 1e-9

/** Weight 0..1 of the group at which two have the same score; inside and outside stand for one criterion each. */
function weightOfTie(a: Pushes, b: Pushes, group: string): number | null {
  const compare = (criterion: 'inside' | 'outside') => {
    const side = (pushes: Pushes) => ({ r: 1, v: (pushes[criterion][group] ?? 0) + 0.5 })
    return { criterion, weight: 1, a: side(a), b: side(b) }
  }
  return breakEvenWeight([compare('inside'), compare('outside')], ['inside'])
}

/** Highest score first, before rounding; none where no group has points. */
function pushesOf(data: WhatIfData, points: GroupPoints): Pushes[] {
  const weights = weightsOf(points, data.criteria)
  const shares = sharesOf(points, data.criteria)
  if (weights === null || shares === null) return []
  // Inside a group only proportions count: they are there also while it has no points.
  const proportions = partsOfGroups(data.criteria)
  const places = Map.groupBy(data.criteria.keys(), (place) => groupAt(data, place))
  return data.qualifications
    .map((entry): Pushes => {
      const parts = partsOf(entry)
      const score = rawScore(parts, weights)
      const pushes = parts.map(({ r, v }) => (v === null ? 0 : r * (v - 0.5)))
      const inside = Object.fromEntries(
        [...places].map(([group, own]) => [
          group,
          own.reduce((total, place) => total + (proportions[place] ?? 0) * (pushes[place] ?? 0), 0),
        ]),
      )
      const outside = Object.fromEntries(
        Object.entries(inside).map(([group, said]) => {
          const own = shares[group] ?? 0
          return [group, own === 1 ? 0 : ((score - 50) / 100 - own * said) / (1 - own)]
        }),
      )
      return { id: entry.id, score, inside, outside }
    })
    .toSorted((a, b) => b.score - a.score)
}

/**
 * The nearest whole points above and below the present ones at which the list, scores rounded as printed, shows a
 * neighbour ahead that was behind. Null where the slider ends before.
 */
export function nextChanges(
  data: WhatIfData,
  points: GroupPoints,
  group: string,
  breakEvens: readonly BreakEven[],
): { above: NextChange | null; below: NextChange | null } {
  const present = points[group] ?? 0
  return {
    above: nearest(
      data,
      points,
      group,
      breakEvens.filter((mark) => mark.points > present),
      1,
    ),
    below: nearest(data, points, group, breakEvens.filter((mark) => mark.points < present).toReversed(), -1),
  }
}

/** Goes through marks from the nearest on; a later mark cannot show earlier than its own points. */
function nearest(
  data: WhatIfData,
  points: GroupPoints,
  group: string,
  marks: readonly BreakEven[],
  step: 1 | -1,
): NextChange | null {
  const others = pointsOutside(points, group)
  let best: NextChange | null = null
  for (const mark of marks) {
    const first = step === 1 ? Math.floor(mark.points) + 1 : Math.ceil(mark.points) - 1
    if (best !== null && (best.points - first) * step <= 0) break
    const end: number = best === null ? (step === 1 ? 101 : -1) : best.points
    for (let at = first; at !== end; at += step) {
      if (!isAhead(data, { ...points, [group]: at }, mark.behind, mark.ahead)) continue
      best = { ahead: mark.ahead, behind: mark.behind, points: at, share: share(at, others) }
      break
    }
  }
  return best
}

/** Whether the first of two has the higher score as printed. */
function isAhead(data: WhatIfData, points: GroupPoints, first: string, second: string): boolean {
  const weights = weightsOf(points, data.criteria)
  const scoreOf = (id: string) => {
    const entry = data.qualifications.find((qualification) => qualification.id === id)
    return entry && weights ? scoreWithWeights(partsOf(entry), weights).score : 0
  }
  return scoreOf(first) > scoreOf(second)
}

/** Pairs that follow one another in a list. */
function neighbours<Entry>(list: readonly Entry[]): [Entry, Entry][] {
  return list.slice(1).flatMap((behind, place): [Entry, Entry][] => {
    const ahead = list[place]
    return ahead === undefined ? [] : [[ahead, behind]]
  })
}

function groupAt(data: WhatIfData, place: number): string {
  const criterion = data.criteria[place]
  return criterion ? groupOf(criterion) : ''
}

const pointsOutside = (points: GroupPoints, group: string): number =>
  sum(Object.keys(points).map((other) => (other === group ? 0 : (points[other] ?? 0))))

const share = (points: number, others: number): number => points / (points + others)
