import { expect, test } from 'vitest'
import { makeRandom } from '../../src/sample/random.ts'

test('draws the same numbers for the same seed on every machine', () => {
  const random = makeRandom('rumo')
  expect(Array.from({ length: 6 }, () => random.between(0, 999))).toMatchInlineSnapshot(`
    [
      510,
      479,
      249,
      481,
      441,
      511,
    ]
  `)
})

test('draws every number of a range about as often as any other', () => {
  const random = makeRandom('even')
  const counts = new Map<number, number>()
  for (let turn = 0; turn < 60_000; turn++) {
    const drawn = random.between(1, 6)
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6])
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})

test('a fork depends on its label, not on what was drawn before', () => {
  const fresh = makeRandom('a').fork('b')
  const random = makeRandom('a')
  random.between(0, 9)
  const later = random.fork('b')
  expect(later.between(0, 1e6)).toBe(fresh.between(0, 1e6))
  expect(makeRandom('a').fork('c 1').between(0, 1e6)).not.toBe(makeRandom('a').fork('c 2').between(0, 1e6))
})

test('takes different items, and no more than there are', () => {
  const taken = makeRandom('take').take([1, 2, 3], 5)
  expect(taken.toSorted()).toEqual([1, 2, 3])
})

test('stops when there is nothing to pick from', () => {
  expect(() => makeRandom('empty').pick([])).toThrow('nothing to pick from')
})
