import { paths } from './paths.ts'
import type { Reader } from './reader.ts'

/** The region as rows of letters, and what each letter is. */
export type MapView = {
  label: string
  columns: number
  rows: number
  places: {
    id: string
    name: string
    href: string
    count: string
    cells: { x: number; y: number }[]
    label: { x: number; y: number }
    tone: number
  }[]
}

/** The map of characters, municipality by municipality, with the number of courses in each. */
export function mapView({ site, t, href }: Reader): MapView {
  const { map, municipalities } = site.network
  const tones = tonesOf(map)
  return {
    label: t.municipality.map,
    columns: Math.max(0, ...map.map((row) => row.length)),
    rows: map.length,
    places: municipalities.map(({ id, name, letter }) => {
      const cells = map.flatMap((row, y) => Array.from(row).flatMap((cell, x) => (cell === letter ? [{ x, y }] : [])))
      const middle = (key: 'x' | 'y') =>
        cells.reduce((sum, cell) => sum + cell[key] + 0.5, 0) / Math.max(1, cells.length)
      return {
        id,
        name,
        href: href(paths.municipality(id)),
        count: t.school.count(site.coursesByMunicipality.get(id)?.length ?? 0),
        cells,
        label: { x: middle('x'), y: middle('y') },
        tone: tones.get(letter) ?? 0,
      }
    }),
  }
}

/**
 * A tone for each letter, so that neighbours never share one. Letters with the fewest neighbours left are put aside
 * first and get the first free tone last: on a map whose municipalities are each in one piece, six tones are enough.
 */
function tonesOf(map: readonly string[]): Map<string, number> {
  const neighbours = new Map<string, Set<string>>()
  const touch = (a: string | undefined, b: string | undefined) => {
    if (a === undefined || b === undefined || a === b || a === '.' || b === '.') return
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b))
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a))
  }
  map.forEach((row, y) => {
    Array.from(row).forEach((letter, x) => {
      touch(letter, row[x + 1])
      touch(letter, map[y + 1]?.[x])
    })
  })
  const tones = new Map<string, number>()
  for (const letter of fewestNeighboursLast(neighbours)) {
    const taken = new Set([...(neighbours.get(letter) ?? [])].map((other) => tones.get(other)))
    tones.set(letter, [0, 1, 2, 3, 4, 5].find((tone) => !taken.has(tone)) ?? 0)
  }
  return tones
}

function fewestNeighboursLast(neighbours: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Set([...neighbours.keys()].toSorted())
  const order: string[] = []
  const degree = (letter: string) => [...(neighbours.get(letter) ?? [])].filter((other) => left.has(other)).length
  while (left.size > 0) {
    const [next = ''] = [...left].toSorted((a, b) => degree(a) - degree(b))
    left.delete(next)
    order.unshift(next)
  }
  return order
}
