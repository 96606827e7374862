import { describe, expect, it } from 'vitest'
import { bordaCount, bordaValue } from '../../src/ranking/borda.ts'
import { kendallW } from '../../src/ranking/kendall-w.ts'
import { rankOrderCentroid } from '../../src/ranking/rank-order-centroid.ts'
import { credibility, shrinkToMean } from '../../src/ranking/shrinkage.ts'
import { smaa } from '../../src/ranking/smaa.ts'
import { wilsonInterval } from '../../src/ranking/wilson-interval.ts'

describe('Borda', () => {
  it('gives those who share a place the mean of its points, and none to who is not listed', () => {
    expect(bordaCount(['A', 'B', 'C', 'D'], [{ ranking: [['A'], ['B', 'C']], count: 2 }])).toEqual([
      { candidate: 'A', points: 8 },
      { candidate: 'B', points: 5 },
      { candidate: 'C', points: 5 },
      { candidate: 'D', points: 0 },
    ])
  })

  it('turns a place into a value from 1 for the first to 0 for the last', () => {
    expect([bordaValue(1, 5), bordaValue(2.5, 5), bordaValue(5, 5)]).toEqual([1, 0.625, 0])
    expect(() => bordaValue(6, 5)).toThrow('place 6 is not on a list of 5 items')
    expect(() => bordaValue(1, 1)).toThrow(RangeError)
  })

  it('refuses a stranger and a name that stands twice', () => {
    expect(() => bordaCount(['A'], [{ ranking: [['Z']], count: 1 }])).toThrow('Z is on a list and is no candidate')
    expect(() => bordaCount(['A'], [{ ranking: [['A'], ['A']], count: 1 }])).toThrow('A is twice on a list')
  })
})

describe("Kendall's W", () => {
  it('is 1 for judges of one mind, also with the same ties', () => {
    const alike = (ranks: number[]) => kendallW(ranks.map((rank) => [rank, rank, rank])).w
    expect([alike([1, 2, 3]), alike([1.5, 1.5, 3])]).toEqual([1, 1])
  })

  it('is 0 for opposite judges, and for judges who tie everything', () => {
    expect(
      kendallW(
        [
          [1, 2],
          [2, 1],
        ].map((row) => row),
      ).w,
    ).toBe(0)
    expect(
      kendallW(
        [
          [1.5, 1.5],
          [1.5, 1.5],
        ].map((row) => row),
      ).w,
    ).toBe(0)
  })

  it('refuses a single judge and rows that are uneven', () => {
    expect(() => kendallW([[1], [2]])).toThrow(RangeError)
    expect(() => kendallW([[1, 2], [2]])).toThrow(RangeError)
  })
})

describe('weights of an order', () => {
  it('fall and add up to 1', () => {
    const weights = rankOrderCentroid(5)
    expect(weights.map((weight) => Number(weight.toFixed(3)))).toEqual([0.457, 0.257, 0.157, 0.09, 0.04])
    expect(weights.reduce((all, weight) => all + weight, 0)).toBeCloseTo(1, 12)
    expect(() => rankOrderCentroid(0)).toThrow(RangeError)
  })
})

describe('the Wilson interval', () => {
  it('is that of the literature for 5 of 10 and for 0 of 10', () => {
    const rounded = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)]
    expect(rounded(wilsonInterval(5, 10))).toEqual(['0.2366', '0.7634'])
    expect(rounded(wilsonInterval(0, 10))).toEqual(['0.0000', '0.2775'])
    expect(wilsonInterval(10, 10).high).toBe(1)
  })

  it('refuses what is no share', () => {
    expect(() => wilsonInterval(3, 2)).toThrow('3 of 2 is no share')
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError)
  })
})

describe('shrinkage', () => {
  it('trusts two, three and six groups as ranking.md says', () => {
    expect([2, 3, 6].map((n) => credibility(n, 0.7).toFixed(2))).toEqual(['0.74', '0.81', '0.90'])
    expect(() => credibility(0, 0)).toThrow(RangeError)
  })

  it('never turns averages round, and leaves equal ones alone', () => {
    expect(shrinkToMean([1, 2, 3, 4], 100)).toEqual({ c: 0, estimates: [2.5, 2.5, 2.5, 2.5] })
    expect(shrinkToMean([2, 2, 2, 2], 1).estimates).toEqual([2, 2, 2, 2])
    expect(() => shrinkToMean([1, 2, 3], 1)).toThrow(RangeError)
  })
})

describe('SMAA', () => {
  it('has no central weights for what is never first', () => {
    const found = smaa(
      [
        [
          [1, 1],
          [0, 0],
        ].map((row) => row),
      ],
      [[0.5, 0.5]],
    )
    expect(found).toEqual({
      acceptability: [
        [1, 0],
        [0, 1],
      ],
      centralWeights: [[0.5, 0.5], null],
      confidence: [1, 0],
      pairwiseWins: [
        [0, 1],
        [0, 0],
      ],
      entropy: 0,
    })
  })

  it('refuses draws that do not fit each other', () => {
    expect(() => smaa([], [])).toThrow(RangeError)
    expect(() => smaa([[[1]]], [[1], [1]])).toThrow('1 draws of values do not fit 2 draws of weights')
  })
})
