import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapView, type MapView } from '../../src/views/map-view.ts'
import { buildMunicipality, buildReader } from './build-site.ts'

const letters = Array.from('ABCDEFGHIJKLMNOPQRST')

const viewOf = (map: string[]) =>
  mapView(
    buildReader({
      map,
      municipalities: letters.map((letter) => buildMunicipality({ id: letter.toLowerCase(), name: letter, letter })),
      schools: [],
      courses: [],
    }),
  )

/** A map on which every letter is in one piece: seeds that grow into the free cells beside them, in turn. */
const arbitraryMap = fc
  .record({
    width: fc.integer({ min: 2, max: 14 }),
    height: fc.integer({ min: 2, max: 10 }),
    seeds: fc.array(fc.nat(), { minLength: 1, maxLength: letters.length }),
    steps: fc.array(fc.nat(), { minLength: 0, maxLength: 400 }),
  })
  .map(({ width, height, seeds, steps }) => {
    const cells = new Array<string>(width * height).fill('.')
    seeds.forEach((seed, place) => (cells[seed % cells.length] = letters[place] ?? '.'))
    for (const step of steps) {
      const at = step % cells.length
      const x = at % width
      const beside = [x > 0 && at - 1, x < width - 1 && at + 1, at - width, at + width]
      const free = beside.filter((cell): cell is number => cell !== false && cells[cell] === '.')
      const next = free[Math.floor(step / cells.length) % free.length]
      if (next !== undefined && cells[at] !== '.') cells[next] = cells[at] ?? '.'
    }
    return Array.from({ length: height }, (_, y) => cells.slice(y * width, (y + 1) * width).join(''))
  })

/** Pairs of letters that touch. */
function touching(map: string[]): [string, string][] {
  return map.flatMap((row, y) =>
    Array.from(row).flatMap((letter, x) =>
      [row[x + 1], map[y + 1]?.[x]].flatMap((other): [string, string][] =>
        other === undefined || other === letter || other === '.' || letter === '.' ? [] : [[letter, other]],
      ),
    ),
  )
}

const toneOf = ({ places }: MapView) => new Map(places.map(({ name, tone }) => [name, tone]))

describe('the map', () => {
  it('gives neighbours different tones, and needs six at most', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const tones = toneOf(viewOf(map))
        for (const [one, other] of touching(map)) expect(tones.get(one)).not.toBe(tones.get(other))
        for (const tone of tones.values()) expect([0, 1, 2, 3, 4, 5]).toContain(tone)
      }),
      { seed: 2027, numRuns: 300 },
    )
  }, 30_000)

  it('gives seven letters that all touch the same one two more tones, not seven', () => {
    const tones = new Set(toneOf(viewOf(['ABCDEF', 'GGGGGG'])).values())
    expect(tones.size).toBeLessThanOrEqual(3)
  })

  it('puts every cell in one place, and none outside', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const view = viewOf(map)
        const drawn = view.places.flatMap(({ name, cells }) => cells.map(({ x, y }) => `${name} ${x} ${y}`))
        const written = map.flatMap((row, y) =>
          Array.from(row).flatMap((letter, x) => (letter === '.' ? [] : [`${letter} ${x} ${y}`])),
        )
        expect(drawn.toSorted()).toEqual(written.toSorted())
        expect(new Set(drawn.map((cell) => cell.slice(2))).size).toBe(drawn.length)
        expect([view.columns, view.rows]).toEqual([map[0]?.length, map.length])
      }),
      { seed: 2027, numRuns: 100 },
    )
  }, 30_000)

  it('puts the name of a place in the middle of its cells', () => {
    expect(viewOf(['.AA', '.AA']).places[0]).toMatchObject({ label: { x: 2, y: 1 }, href: '/concelhos/a/' })
  })

  it('is empty where nothing is drawn', () => {
    expect(viewOf([])).toMatchObject({ columns: 0, rows: 0 })
    expect(viewOf([]).places[0]).toMatchObject({ cells: [], label: { x: 0, y: 0 }, tone: 0 })
  })

  it('says how many courses each place has', () => {
    expect(mapView(buildReader()).places).toMatchObject([{ name: 'Vale de Ensaio', count: '1 curso' }])
  })
})
