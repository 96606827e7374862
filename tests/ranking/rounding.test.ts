import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundParts, roundTo } from '../../src/ranking/rounding.ts'

describe('roundTo', () => {
  it('rounds half away from zero', () => {
    expect([3.25, -3.25, 3.24, -3.24].map((value) => roundTo(value, 1))).toEqual([3.3, -3.3, 3.2, -3.2])
  })

  it('rounds a half that misses it by a last binary digit like a half', () => {
    expect(roundTo(64.95, 1)).toBe(roundTo(64.95 - 1e-12, 1))
  })

  it('never gives a negative zero', () => {
    expect(Object.is(roundTo(-0.01, 1), 0)).toBe(true)
  })
})

describe('roundParts', () => {
  it('rounds the parts of the worked example so that they add up to its total', () => {
    expect(roundParts([5.58, 7.5, 3.618421052632, 1.333333333333, 0], 18)).toEqual([5.6, 7.5, 3.6, 1.3, 0])
  })

  it('gives the missing digit to the largest remainder', () => {
    expect(roundParts([1.04, 1.03, 1.07], 3.1)).toEqual([1, 1, 1.1])
  })

  it('gives the missing digit to the larger part where remainders are equal', () => {
    expect(roundParts([1.05, 2.05], 3.1)).toEqual([1, 2.1])
  })

  it('adds up with parts below 0', () => {
    expect(roundParts([-2.188333, -10.5, 0.285714, -0.784314], -13.2)).toEqual([-2.2, -10.5, 0.3, -0.8])
  })

  it('refuses a total that is not the sum of the parts', () => {
    expect(() => roundParts([1, 2], 4)).toThrow(new RangeError('4 is not the rounded sum of 1 + 2'))
    expect(() => roundParts([1, 2], 2)).toThrow(RangeError)
  })

  it('adds up to the rounded total, moves no part by a whole digit and leaves 0 alone', () => {
    const part = fc.oneof(fc.constant(0), fc.double({ min: -50, max: 50, noNaN: true }))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const total = roundTo(
          parts.reduce((all, one) => all + one, 0),
          1,
        )
        const rounded = roundParts(parts, total)
        expect(
          roundTo(
            rounded.reduce((all, one) => all + one, 0),
            1,
          ),
        ).toBe(total)
        for (const [place, one] of parts.entries()) {
          const now = rounded[place] ?? NaN
          expect(Math.abs(now - one)).toBeLessThan(0.1 + 1e-9)
          if (one === 0) expect(Object.is(now, 0)).toBe(true)
        }
      }),
      { seed: 2027, numRuns: 1000 },
    )
  })
})
