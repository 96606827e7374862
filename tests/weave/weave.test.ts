import { describe, expect, it } from 'vitest'
import { weaves } from '../../src/domain/area.ts'
import { isWarpOver, repeat, weaveThreads, type Weave } from '../../src/weave/weave.ts'

/** A weave as rows of characters: `|` where the upright thread is over, `-` where the crossing one is. */
const drawn = (weave: Weave, columns: number, rows: number): string[] =>
  Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (__, x) => (isWarpOver(weave, x, y) ? '|' : '-')).join(''),
  )

describe('a weave', () => {
  it.each<[Weave, string[]]>([
    ['plain', ['|-|-|-', '-|-|-|', '|-|-|-']],
    ['twill', ['||--||--', '|--||--|', '--||--||', '-||--||-']],
    ['herringbone', ['||--|--|', '|--|||--', '--||-||-', '-||---||']],
    ['satin', ['|----|', '---|--', '-|----', '----|-', '--|---', '|----|']],
    ['rib', ['||-||-', '|--|--', '|-||-|', '--|--|', '-||-||', '-|--|-']],
  ])('%s is drawn by its rule', (weave, rows) => {
    expect(drawn(weave, rows[0]?.length ?? 0, rows.length)).toEqual(rows)
  })

  it.each(weaves)('%s repeats itself after the cells it says, and not before', (weave) => {
    const { columns, rows } = repeat[weave]
    const cells = Array.from({ length: 48 }, (_, x) => Array.from({ length: 48 }, (__, y) => ({ x, y }))).flat()
    const repeats = (across: number, down: number) =>
      cells.every(({ x, y }) => isWarpOver(weave, x + across, y + down) === isWarpOver(weave, x, y))
    expect(repeats(columns, 0)).toBe(true)
    expect(repeats(0, rows)).toBe(true)
    for (let shorter = 1; shorter < columns; shorter++) expect(repeats(shorter, 0)).toBe(false)
    for (let shorter = 1; shorter < rows; shorter++) expect(repeats(0, shorter)).toBe(false)
  })

  it.each(weaves)('%s holds together: every thread goes over and under', (weave) => {
    const { columns, rows } = repeat[weave]
    const pattern = drawn(weave, columns, rows)
    const upright = Array.from({ length: columns }, (_, x) => pattern.map((row) => row[x]).join(''))
    for (const thread of [...pattern, ...upright]) expect([...new Set(thread)].sort()).toEqual(['-', '|'])
  })
})

describe('the threads of a cloth', () => {
  const columns = 13
  const rows = 11
  const cell = 10

  /** The cells a path has bars in, by where each begins. */
  const cellsOf = (path: string) =>
    [...path.matchAll(/M([\d.]+) ([\d.]+)/g)].map(
      ([, x, y]) => `${Math.floor(Number(x) / cell)} ${Math.floor(Number(y) / cell)}`,
    )

  it.each(weaves)('cover each cell of %s exactly once, with the thread that is over', (weave) => {
    const { warp, weft } = weaveThreads(weave, columns, rows, cell)
    const all = drawn(weave, columns, rows).flatMap((row, y) =>
      Array.from(row).map((sign, x) => ({ sign, cell: `${x} ${y}` })),
    )
    const under = (sign: string) => all.filter((entry) => entry.sign === sign).map((entry) => entry.cell)
    expect(cellsOf(warp)).toEqual(under('|'))
    expect(cellsOf(weft)).toEqual(under('-'))
  })

  it.each([0.3, 1, 4.5, 10, 100 / 7])('are sound path data with cells of %d', (size) => {
    for (const weave of weaves) {
      const { warp, weft } = weaveThreads(weave, columns, rows, size)
      for (const path of [warp, weft]) {
        expect(path).not.toMatch(/NaN|Infinity|undefined|e-|--/)
        expect(path.replaceAll(/[Mhvq](-?\d+(\.\d+)?( (?=-?\d))?)+|z/g, '')).toBe('')
      }
    }
  })

  it('are none of no cells', () => {
    expect(weaveThreads('plain', 0, 0, 10)).toEqual({ warp: '', weft: '' })
  })

  it('are the same each time', () => {
    expect(weaveThreads('satin', 5, 5, 10)).toEqual(weaveThreads('satin', 5, 5, 10))
  })
})
