import type { RankedList } from '../domain/evidence.ts'

/** A place on a list as printed: 1 the most needed; `tied` where others share it; `of` how many things are listed. */
export type ListPlace = { place: number; tied: boolean; of: number }

/** The rows of a list, each with its place and the things that share it: after two first ones comes the third. */
export function rowsOf({ places }: RankedList): { place: number; things: string[] }[] {
  let before = 0
  return places.map((entry) => {
    const things = [entry].flat()
    const place = before + 1
    before += things.length
    return { place, things }
  })
}

/** Place of a thing on a list; undefined where it is not on it. */
export function placeOn(list: RankedList, thing: string): ListPlace | undefined {
  const rows = rowsOf(list)
  const row = rows.find(({ things }) => things.includes(thing))
  if (!row) return undefined
  return { place: row.place, tied: row.things.length > 1, of: rows.flatMap(({ things }) => things).length }
}
