import { describe, expect, it } from 'vitest'
import { breakEvenWeight, type ComparedCriterion } from '../../src/ranking/break-even.ts'
import { effectiveProviders, judgeOverlap, nearness, occupationOverlap } from '../../src/ranking/overlap.ts'
import { kendallTau, spearmanRho } from '../../src/ranking/rank-correlation.ts'
import { leaveGroupsOut, scoreWithoutGroup } from '../../src/ranking/without-group.ts'

describe('overlap', () => {
  const links = [
    { qualification: 'Q1', occupation: 'O1', strength: 1 },
    { qualification: 'Q1', occupation: 'O2', strength: 0.5 },
    { qualification: 'Q2', occupation: 'O2', strength: 1 },
  ]

  it('is 1 for the same qualification, 0 without a common occupation, and the same both ways', () => {
    expect(occupationOverlap('Q1', 'Q1', links)).toBe(1)
    expect(occupationOverlap('Q1', 'Q9', links)).toBe(0)
    expect(occupationOverlap('Q8', 'Q9', [])).toBe(0)
    expect([occupationOverlap('Q1', 'Q2', links), occupationOverlap('Q2', 'Q1', links)]).toEqual([0.25, 0.25])
  })

  it('fades with travel time, to nothing at 45 minutes', () => {
    expect([nearness(0), nearness(9), nearness(45), nearness(90)]).toEqual([1, 0.8, 0, 0])
  })

  it('from a half on is an overlap, or complementary where people are wanted', () => {
    expect(judgeOverlap(0.49, 'surplus')).toBeNull()
    expect(judgeOverlap(0.5, 'balanced')).toBe('overlapping')
    expect(judgeOverlap(0.5, 'unknown')).toBe('overlapping')
    expect(judgeOverlap(0.9, 'shortage')).toBe('complementary')
    expect(judgeOverlap(0.9, 'gap-without-course')).toBe('complementary')
  })

  it('counts providers by their places', () => {
    expect(effectiveProviders([24, 24, 24])).toBeCloseTo(3, 12)
    expect(effectiveProviders([72, 0.001])).toBeCloseTo(1, 4)
    expect(effectiveProviders([])).toBe(0)
  })
})

describe('the break-even weight', () => {
  const compared = (weight: number, a: number, b: number, criterion: string): ComparedCriterion => {
    return { criterion, weight, a: { r: 1, v: a }, b: { r: 1, v: b } }
  }

  it('is where two scores are equal', () => {
    expect(breakEvenWeight([compared(0.5, 1, 0, 'x'), compared(0.5, 0, 1, 'y')], ['x'])).toBe(0.5)
    expect(breakEvenWeight([compared(0.2, 0.6, 0.5, 'x'), compared(0.8, 0.4, 0.7, 'y')], ['x'])).toBeCloseTo(0.75, 12)
  })

  it('is null where one is ahead at every weight, where both are alike, and where all weight is inside', () => {
    expect(breakEvenWeight([compared(0.5, 1, 0, 'x'), compared(0.5, 1, 0.5, 'y')], ['x'])).toBeNull()
    expect(breakEvenWeight([compared(0.5, 1, 1, 'x'), compared(0.5, 1, 1, 'y')], ['x'])).toBeNull()
    expect(breakEvenWeight([compared(1, 1, 0, 'x'), compared(0, 0, 1, 'y')], ['x'])).toBeNull()
  })

  it('refuses a criterion that is not compared', () => {
    expect(() => breakEvenWeight([compared(1, 1, 0, 'x')], ['z'])).toThrow('there is no criterion z')
  })
})

describe('rank correlation', () => {
  it('is 1 for the same order and -1 for the opposite one', () => {
    expect([kendallTau([1, 2, 3], [10, 20, 90]), spearmanRho([1, 2, 3], [10, 20, 90])]).toEqual([1, 1])
    expect([kendallTau([1, 2, 3], [3, 2, 1]), spearmanRho([1, 2, 3], [3, 2, 1])]).toEqual([-1, -1])
  })

  it('allows for ties', () => {
    // Five of six pairs untied in each list, four agree and none contradicts.
    expect(kendallTau([1, 2, 2, 3], [1, 1, 2, 3])).toBeCloseTo(4 / 5, 12)
    expect(spearmanRho([1, 2, 2, 3], [1, 1, 2, 3])).toBeCloseTo(3.75 / 4.5, 12)
  })

  it('says nothing of lists without an order', () => {
    expect([kendallTau([1, 1], [1, 2]), spearmanRho([1, 1], [1, 2]), kendallTau([], [])]).toEqual([null, null, null])
  })

  it('refuses lists of different lengths', () => {
    expect(() => kendallTau([1], [])).toThrow('1 figures do not fit 0')
  })
})

describe('without a group', () => {
  const group = (name: string, weight: number, v: number | null, contribution: number) => {
    return { group: name, weight, v, r: v === null ? 0 : 1, contribution }
  }

  it('the weights of the others grow in proportion', () => {
    expect(scoreWithoutGroup([group('study', 0.6, 1, 30), group('numbers', 0.4, 0.75, 10)], 'study')).toBe(75)
  })

  it('the score is 50 where no other has a weight', () => {
    expect(scoreWithoutGroup([group('study', 1, 1, 50)], 'study')).toBe(50)
  })

  it('tells whether the group agrees with the rest, over what it speaks of', () => {
    const scored = [
      { qualification: 'a', groups: [group('study', 0.5, 0.9, 20), group('numbers', 0.5, 0.6, 5)] },
      { qualification: 'b', groups: [group('study', 0.5, 0.2, -15), group('numbers', 0.5, 0.7, 10)] },
      { qualification: 'c', groups: [group('study', 0.5, null, 0), group('numbers', 0.5, 0.1, -20)] },
    ]
    expect(leaveGroupsOut(scored)).toEqual([
      { group: 'study', scores: { a: 60, b: 70, c: 10 }, agreement: { qualifications: 2, kendall: -1, spearman: -1 } },
      expect.objectContaining({ group: 'numbers', scores: { a: 90, b: 20, c: 50 } }),
    ])
  })
})
