import { paths } from './paths.ts'
import type { Reader } from './reader.ts'

/** The region as rows of letters, and what each letter is. */
export type MapView = {
  label: string
  columns: number
  rows: number
  places: { id: string; name: string; href: string; count: string; cells: { x: number; y: number }[]; label: { x: number; y: number } }[]
}

/** The map of characters, municipality by municipality, with the number of courses in each. */
export function mapView({ site, t, href }: Reader): MapView {
  const { map, municipalities } = site.network
  return {
    label: t.municipality.map,
    columns: Math.max(0, ...map.map((row) => row.length)),
    rows: map.length,
    places: municipalities.map(({ id, name, letter }) => {
      const cells = map.flatMap((row, y) => [...row].flatMap((cell, x) => (cell === letter ? [{ x, y }] : [])))
      const middle = (key: 'x' | 'y') => cells.reduce((sum, cell) => sum + cell[key] + 0.5, 0) / Math.max(1, cells.length)
      return { id, name, href: href(paths.municipality(id)), count: t.school.count(site.coursesByMunicipality.get(id)?.length ?? 0), cells, label: { x: middle('x'), y: middle('y') } }
    }),
  }
}
