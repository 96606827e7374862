import type { FocusGroup, RankedList } from '../domain/evidence.ts'
import { bordaValue } from './borda.ts'
import { compareText } from './compare-text.ts'
import { kendallW } from './kendall-w.ts'
import type { Said } from './statement-items.ts'

/** Place of each thing on a list, 1 the most needed; things that share a place have the mean of theirs. */
export function placesOn({ places }: RankedList): Map<string, number> {
  const found = new Map<string, number>()
  let before = 0
  for (const sharing of places.map((entry) => [entry].flat())) {
    for (const thing of sharing) found.set(thing, before + (sharing.length + 1) / 2)
    before += sharing.length
  }
  return found
}

/** What the lists of a group say: the Borda value of each place; what is not on a list is missing (ranking.md 2.4). */
export const rankedListItems = ({ id, ranked }: Pick<FocusGroup, 'id' | 'ranked'>): Said[] =>
  (ranked ?? []).flatMap((ranking, list) => {
    const places = placesOn(ranking)
    return [...places].map(([target, place]) => ({
      level: ranking.of,
      target,
      value: bordaValue(place, places.size),
      origin: { kind: 'ranked-list' as const, id, list },
    }))
  })

/** How far groups that put the same things in order agree. */
export type Agreement = {
  of: RankedList['of']
  /** Identifiers of the groups. */
  groups: string[]
  /** What they ranked, the most needed by the sum of places first, with its mean place. */
  things: { id: string; meanPlace: number }[]
  /** Kendall's W, 0 none to 1 full agreement. */
  w: number
}

/** Agreement of all groups of one kind that ranked exactly the same things; a list only one group ranked has none. */
export function findAgreements(groups: readonly Pick<FocusGroup, 'id' | 'kind' | 'ranked'>[]): Agreement[] {
  const lists = groups.flatMap(({ id, kind, ranked }) =>
    (ranked ?? []).map((ranking) => ({ id, kind, of: ranking.of, places: placesOn(ranking) })),
  )
  const same = Map.groupBy(lists, ({ kind, of, places }) => [kind, of, ...[...places.keys()].toSorted()].join(' '))
  return [...same.values()].flatMap((judges) => {
    const [first] = judges
    if (first === undefined || judges.length < 2) return []
    const things = [...first.places.keys()].toSorted(compareText)
    const ranks = things.map((thing) => judges.map(({ places }) => places.get(thing) ?? 0))
    const mean = (row: readonly number[]) => row.reduce((all, place) => all + place, 0) / row.length
    return [
      {
        of: first.of,
        groups: judges.map(({ id }) => id),
        things: things
          .map((id, at) => ({ id, meanPlace: mean(ranks[at] ?? []) }))
          .toSorted((a, b) => a.meanPlace - b.meanPlace || compareText(a.id, b.id)),
        w: kendallW(ranks).w,
      },
    ]
  })
}
