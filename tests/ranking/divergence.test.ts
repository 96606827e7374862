import { expect, it } from 'vitest'
import { findDivergence } from '../../src/ranking/divergence.ts'
import type { GroupScore } from '../../src/ranking/groups.ts'

const group = (name: string, v: number | null, r: number): GroupScore => {
  return { group: name, weight: 0.2, v, r, contribution: 0 }
}

it('names the group that sees need and the one that does not', () => {
  expect(findDivergence([group('numbers', 0.35, 0.4), group('study', 0.65, 0.4)])).toEqual({
    high: 'study',
    low: 'numbers',
  })
})

it('names the two furthest apart where several disagree', () => {
  const groups = [
    group('numbers', 0.3, 0.5),
    group('study', 0.7, 0.5),
    group('interviews', 0.9, 0.5),
    group('education', 0.1, 0.5),
  ]
  expect(findDivergence(groups)).toEqual({ high: 'interviews', low: 'education' })
})

it('counts a mean that misses its cut by a last binary digit', () => {
  expect(
    findDivergence([group('numbers', 0.35 + 1e-13, 0.4 - 1e-13), group('study', 0.65 - 1e-13, 0.5)]),
  ).not.toBeNull()
})

it.each([
  ['the high value is below 0.65', group('a', 0.649, 0.5), group('b', 0.1, 0.5)],
  ['the low value is above 0.35', group('a', 0.9, 0.5), group('b', 0.351, 0.5)],
  ['the high one is trusted below 0.4', group('a', 0.9, 0.399), group('b', 0.1, 0.5)],
  ['the low one is trusted below 0.4', group('a', 0.9, 0.5), group('b', 0.1, 0.399)],
  ['one has no evidence', group('a', 0.9, 0.5), group('b', null, 0)],
])('finds none where %s', (_what, one, other) => {
  expect(findDivergence([one, other])).toBeNull()
})

it('finds none without groups', () => {
  expect(findDivergence([])).toBeNull()
})
