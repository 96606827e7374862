import { describe, expect, it } from 'vitest'
import { computeSupply, findSupply } from '../../src/ranking/supply.ts'

const links = [
  { qualification: 'Q1', occupation: 'O1', strength: 1 },
  { qualification: 'Q2', occupation: 'O1', strength: 0.5 },
]
const course = (places: number) => ({ qualification: 'Q1', places, completion: 0.75, furtherStudy: 0.2 })
const supplyOf = (openings: [string, number][], places: number[]) =>
  computeSupply(['Q1'], links, new Map(openings), places.map(course))[0]

describe('demand and supply', () => {
  it('share the openings of an occupation so that nobody is counted twice', () => {
    const found = computeSupply(['Q1', 'Q2'], links, new Map([['O1', 60]]), [])
    expect(found.map(({ demand }) => demand)).toEqual([40, 20])
  })

  it('add up the graduates of all courses', () => {
    expect(supplyOf([['O1', 60]], [24, 24])).toEqual({
      qualification: 'Q1',
      demand: 40,
      supply: 28.8,
      gap: 40 - 28.8,
      index: (40 - 28.8) / 68.8,
      ratio: 28.8 / 40,
    })
  })

  it('have no demand where a figure is missing, which is not 0', () => {
    expect(supplyOf([], [24])).toMatchObject({ demand: null, gap: null, index: null, ratio: null, supply: 14.4 })
    expect(supplyOf([['O1', 0]], [])).toMatchObject({ demand: 0, gap: 0, index: 0, ratio: null })
  })

  it('have no demand where a qualification leads nowhere', () => {
    expect(computeSupply(['Q9'], links, new Map([['O1', 60]]), [])[0]?.demand).toBeNull()
  })
})

describe('the finding', () => {
  const finding = (demand: number | null, supply: number, evidence = 0.6) => {
    const gap = demand === null ? null : demand - supply
    return findSupply({ qualification: 'Q1', demand, supply, gap, index: null, ratio: null }, evidence)
  }

  it('is a gap without a course from half a class on', () => {
    expect([finding(12, 0), finding(11.9, 0)]).toEqual(['gap-without-course', 'balanced'])
  })

  it('is a shortage up to a ratio of 0.85 and from 12 missing people on', () => {
    expect([finding(100, 85), finding(100, 86), finding(13, 2)]).toEqual(['shortage', 'balanced', 'balanced'])
  })

  it('is a surplus above a ratio of 1.15 and from 12 people too many on', () => {
    expect([finding(100, 116), finding(100, 115), finding(10, 21), finding(0, 12)]).toEqual([
      'surplus',
      'balanced',
      'balanced',
      'surplus',
    ])
  })

  it('is unknown with little evidence or without openings', () => {
    expect([finding(100, 10, 0.449), finding(100, 10, 0.45), finding(null, 10)]).toEqual([
      'unknown',
      'shortage',
      'unknown',
    ])
  })
})
