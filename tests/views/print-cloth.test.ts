import { describe, expect, it } from 'vitest'
import { mapGrid, weaveMap } from '../../src/views/print-cloth.ts'

describe('the woven map', () => {
  it('has one thread over in every cell', () => {
    const cloth = weaveMap(
      [
        [0, 1],
        [undefined, 1],
      ],
      0.8,
    )
    const bars = [cloth.outside, ...cloth.tones].flatMap(({ warp, weft }) => (warp + weft).match(/M/g) ?? [])
    const { columns, rows } = mapGrid(
      [
        [0, 1],
        [undefined, 1],
      ],
      0.8,
    )
    expect(bars.length).toBe(columns * rows)
  })

  it('leaves room around maps of any shape', () => {
    for (const [width, height] of [
      [36, 23],
      [3, 30],
      [60, 4],
      [1, 1],
    ] as const) {
      const { columns, rows, scale, left, top } = mapGrid(
        Array.from({ length: height }, () => Array<number>(width).fill(0)),
        0.78,
      )
      expect(left).toBeGreaterThan(0)
      expect(top).toBeGreaterThan(0)
      expect(left + width * scale).toBeLessThan(columns)
      expect(top + height * scale).toBeLessThan(rows)
    }
  })
})
