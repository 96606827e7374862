import { expect, it } from 'vitest'
import { sum, weightedSum } from '../../src/ranking/sum.ts'

it('adds to the same last bit in any order', () => {
  expect(sum([0.1, 0.2, 0.3])).toBe(sum([0.3, 0.2, 0.1]))
  expect(sum([1e16, 1, -1e16])).toBe(sum([1, -1e16, 1e16]))
})

it('adds nothing to 0', () => {
  expect(sum([])).toBe(0)
})

it('refuses weights that do not fit the values', () => {
  expect(() => weightedSum([0.5, 0.5], [1])).toThrow(new RangeError('2 weights do not fit 1 values'))
})
