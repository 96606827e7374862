import { expect, it } from 'vitest'
import { buildLinks } from '../../src/ranking/links.ts'

const links = [
  { qualification: 'Q1', occupation: 'O1', strength: 1 },
  { qualification: 'Q1', occupation: 'O2', strength: 0.5 },
  { qualification: 'Q2', occupation: 'O2', strength: 0.25 },
]
const shares = [
  { occupation: 'O1', sector: 'textile', share: 0.75 },
  { occupation: 'O1', sector: 'metal', share: 0.25 },
  { occupation: 'O2', sector: 'metal', share: 0.5 },
]
const linkOf = buildLinks(links, shares)

it('links evidence about a qualification to that one alone', () => {
  expect([linkOf('Q1', 'qualification', 'Q1'), linkOf('Q2', 'qualification', 'Q1')]).toEqual([1, 0])
})

it('shares a qualification among its occupations by strength', () => {
  expect(linkOf('Q1', 'occupation', 'O1')).toBeCloseTo(2 / 3, 12)
  expect(linkOf('Q1', 'occupation', 'O2')).toBeCloseTo(1 / 3, 12)
})

it('gives a single occupation the whole link, however weak', () => {
  expect(linkOf('Q2', 'occupation', 'O2')).toBe(1)
})

it('reaches a sector through all occupations', () => {
  expect(linkOf('Q1', 'sector', 'metal')).toBeCloseTo((2 / 3) * 0.25 + (1 / 3) * 0.5, 12)
  expect(linkOf('Q2', 'sector', 'metal')).toBe(0.5)
})

it('gives 0 where nothing leads', () => {
  expect(linkOf('Q2', 'sector', 'textile')).toBe(0)
  expect(linkOf('Q3', 'occupation', 'O1')).toBe(0)
})
