import { expect, it } from 'vitest'
import { freshness } from '../../src/ranking/freshness.ts'

it('halves with each half-life', () => {
  expect([0, 3, 6, 9].map((age) => freshness(age, 3))).toEqual([1, 0.5, 0.25, 0.125])
})

it('falls in a straight line between half-lives', () => {
  expect([freshness(1.5, 3), freshness(4.5, 3)]).toEqual([0.75, 0.375])
})

it('counts evidence dated after the edition as new', () => {
  expect(freshness(-2, 3)).toBe(1)
})

it('refuses a half-life of 0', () => {
  expect(() => freshness(1, 0)).toThrow(new RangeError('a half-life must be above 0 years, not 0'))
})
