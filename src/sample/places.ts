import type { Random } from './random.ts'
import { towns } from './stock/names.ts'
import { digits } from './words.ts'

/** A municipality of the made-up region, at its place on the map of characters and on the globe. */
export type Town = { id: string; name: string; letter: string; code: string; longitude: number; latitude: number }

const width = 36
const height = 22

/** One municipality for every 400 courses, from 4 to 12, on a map without gaps between neighbours. */
export function makePlaces(random: Random, courses: number): { towns: Town[]; map: string } {
  const chosen = towns.slice(0, Math.min(towns.length, Math.max(4, Math.round(courses / 400))))
  const columns = Math.ceil(Math.sqrt(chosen.length * 1.5))
  const rows = Math.ceil(chosen.length / columns)
  const placed = chosen.map((town, at) => ({
    ...town,
    column: Math.round(((at % columns) + 0.5) * (width / columns)) + random.between(-1, 1),
    row: Math.round((Math.floor(at / columns) + 0.5) * (height / rows)) + random.between(-1, 1),
  }))
  const wobble = Array.from({ length: height }, () => random.between(-2, 2))
  const lines = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const here = placed.find((town) => town.column === column && town.row === row)
      if (here) return here.letter
      return isLand(column + (wobble[row] ?? 0), row) ? nearest(placed, column, row) : '.'
    }).join(''),
  )
  return {
    map: `${lines.join('\n')}\n`,
    // In the open Atlantic, where there is nothing: the region can be mistaken for no other.
    towns: placed.map(({ id, name, letter, column, row }, at) => ({
      id,
      name,
      letter,
      code: `99${digits(at + 1, 2)}`,
      longitude: round(-20 + column * 0.02),
      latitude: round(38 - row * 0.03),
    })),
  }
}

const round = (degrees: number): number => Math.round(degrees * 10000) / 10000

const isLand = (column: number, row: number): boolean =>
  ((column - (width - 1) / 2) / (width / 2)) ** 2 + ((row - (height - 1) / 2) / (height / 2)) ** 2 <= 0.97

function nearest(
  placed: readonly { letter: string; column: number; row: number }[],
  column: number,
  row: number,
): string {
  const steps = placed.map((town) => ({
    letter: town.letter,
    far: (town.column - column) ** 2 + 2 * (town.row - row) ** 2,
  }))
  return steps.reduce((best, next) => (next.far < best.far ? next : best)).letter
}

/** `municipalities.yaml`. */
export const municipalitiesFile = (list: readonly Town[]) => ({
  municipalities: list.map((town) => ({
    id: town.id,
    code: town.code,
    name: town.name,
    district: 'Vale do Ensaio',
    letter: town.letter,
    longitude: town.longitude,
    latitude: town.latitude,
    about: {
      pt: `${town.name} é um concelho inventado do Vale do Ensaio. Serve para experimentar o sítio com muitos cursos.`,
      en: `${town.name} is a made-up municipality of the Vale do Ensaio. It is there to try the site with many courses.`,
    },
  })),
})
