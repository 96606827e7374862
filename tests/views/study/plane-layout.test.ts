import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleMarks, stackMarks, type Point } from '../../../src/views/study/plane-layout.ts'

const size = { width: 20, height: 10 }
const bounds = { left: 0, top: 0, right: 400, bottom: 200 }

const touching = (places: readonly Point[]): number =>
  places.filter((a, at) =>
    places.slice(at + 1).some((b) => Math.abs(a.x - b.x) < size.width && Math.abs(a.y - b.y) < size.height),
  ).length

describe('marks of the picture', () => {
  it('stay where they belong when nothing is in the way', () => {
    const wanted = [
      { x: 50, y: 50 },
      { x: 100, y: 50 },
    ]
    expect(settleMarks(wanted, size, bounds)).toEqual(wanted)
  })

  it('that belong to one place stand next to each other, the first where it belongs', () => {
    const [first, second] = settleMarks(
      [
        { x: 50, y: 50 },
        { x: 50, y: 50 },
      ],
      size,
      bounds,
    )
    expect(first).toEqual({ x: 50, y: 50 })
    expect([second, { ...second, y: 100 - (second?.y ?? 0) }]).toContainEqual({ x: 50, y: 60 })
  })

  it('never touch while there is room, wherever they belong', () => {
    const place = fc.record({ x: fc.integer({ min: 10, max: 390 }), y: fc.integer({ min: 5, max: 195 }) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (wanted) => {
        expect(touching(settleMarks(wanted, size, bounds))).toBe(0)
      }),
    )
  })

  it('stay within the picture', () => {
    const corner = Array.from({ length: 9 }, () => ({ x: 10, y: 5 }))
    for (const { x, y } of settleMarks(corner, size, bounds)) {
      expect(x).toBeGreaterThanOrEqual(10)
      expect(y).toBeGreaterThanOrEqual(5)
    }
  })

  it('stay where they belong when the picture is full', () => {
    const full = Array.from({ length: 3 }, () => ({ x: 10, y: 5 }))
    expect(settleMarks(full, size, { left: 0, top: 0, right: 20, bottom: 10 })).toEqual(full)
  })
})

describe('marks of a lane', () => {
  it('stand in rows so that none of a row touch', () => {
    expect(stackMarks([0, 10, 20, 100], 20)).toEqual([0, 1, 0, 0])
  })

  it('keep the order they were given in', () => {
    expect(stackMarks([20, 0, 10], 20)).toEqual([0, 0, 1])
  })
})
