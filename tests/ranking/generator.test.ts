import { expect, it } from 'vitest'
import { createGenerator } from '../../src/ranking/generator.ts'

it('gives the published first numbers of seed 2025', () => {
  const { next } = createGenerator(2025)
  expect(Array.from({ length: 5 }, next)).toEqual([3242873931, 3052759240, 290932308, 1076726169, 1740587474])
})

it('fills a list with the same numbers divided by 2^32, and goes on after it', () => {
  const [one, other] = [createGenerator(7), createGenerator(7)]
  const list = new Float64Array(100)
  one.fill(list)
  expect([...list].map((u) => u * 2 ** 32)).toEqual(Array.from({ length: 100 }, other.next))
  expect(one.next()).toBe(other.next())
})

it('gives numbers from 0 on and below 1 with a mean of a half', () => {
  const list = new Float64Array(100000)
  createGenerator(0).fill(list)
  expect(list.every((u) => u >= 0 && u < 1)).toBe(true)
  expect(list.reduce((all, u) => all + u, 0) / list.length).toBeCloseTo(0.5, 2)
})

it('gives other numbers for another seed', () => {
  expect(createGenerator(1).next()).not.toBe(createGenerator(2).next())
})
