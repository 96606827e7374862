import { expect, it } from 'vitest'
import { assignTiers } from '../../src/ranking/tiers.ts'

it('starts a new tier where the first of the present one wins in 80 % of the scenarios', () => {
  const wins: Record<string, number> = { ab: 0.6, ac: 0.8, cd: 0.79, ce: 0.81 }
  expect(assignTiers(['a', 'b', 'c', 'd', 'e'], (one, other) => wins[one + other] ?? NaN)).toEqual([1, 1, 2, 2, 3])
})

it('gives no tiers to an empty list', () => {
  expect(assignTiers([], () => 1)).toEqual([])
})
