import { expect, it } from 'vitest'
import { valueFunction } from '../../src/ranking/value-function.ts'
import { buildSettings } from './build-network.ts'

const { openings } = buildSettings().valueFunctions

it('gives an anchor its own value', () => {
  expect(openings.map(([figure]) => valueFunction(openings, figure))).toEqual([0, 0.25, 0.5, 0.75, 1])
})

it('draws a straight line between two anchors', () => {
  expect(valueFunction(openings, 36)).toBe(0.625)
})

it('keeps the value of the end beyond it', () => {
  expect([valueFunction(openings, 0), valueFunction(openings, 500)]).toEqual([0, 1])
})

it('refuses anchors that do not rise', () => {
  expect(() =>
    valueFunction(
      [
        [6, 0],
        [6, 1],
      ],
      6,
    ),
  ).toThrow(new RangeError('anchors must rise: 6, 6'))
})

it('refuses anchors that do not rise beyond the figure', () => {
  expect(() =>
    valueFunction(
      [
        [1, 0],
        [5, 1],
        [4, 1],
      ],
      0,
    ),
  ).toThrow(RangeError)
})

it('refuses a single anchor', () => {
  expect(() => valueFunction([[6, 0]], 6)).toThrow(new RangeError('a value function needs at least two anchors'))
})

it('refuses a figure that is not finite', () => {
  expect(() => valueFunction(openings, NaN)).toThrow(RangeError)
})
