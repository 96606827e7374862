import { describe, expect, it } from 'vitest'
import { scoreQualifications } from '../../src/ranking/score.ts'
import type { ScoringInput } from '../../src/ranking/scoring-input.ts'
import { buildCriterion, buildInput, buildItem } from './build-input.ts'

const scoreOf = (input: ScoringInput) => scoreQualifications(input)[0]

it('trusts half of the evidence at the half size', () => {
  expect(scoreOf(buildInput())).toMatchObject({ score: 75, evidence: 0.5, low: 50, high: 100 })
})

it('takes an item without value as missing, not as 0', () => {
  const without = scoreOf(buildInput({ items: [] }))
  expect(scoreOf(buildInput({ items: [buildItem({ value: null })] }))).toEqual(without)
})

it('takes an item without size as missing', () => {
  expect(scoreOf(buildInput({ items: [buildItem({ n: 0 })] }))).toMatchObject({ score: 50, evidence: 0 })
})

it('puts the trust of an item in the place of that of its criterion', () => {
  const criteria = [buildCriterion({ trust: 0.9 })]
  const replaced = scoreOf(buildInput({ criteria, items: [buildItem({ trust: 0.4 })] }))
  const constant = scoreOf(buildInput({ criteria: [buildCriterion({ trust: 0.4 })] }))
  expect(replaced?.score).toBe(constant?.score)
  expect(replaced?.evidence).toBe(0.2)
})

it('weighs the values of items by their trust', () => {
  const items = [buildItem({ trust: 0.6 }), buildItem({ value: 0, trust: 0.2 })]
  expect(scoreOf(buildInput({ items }))?.parts[0]?.v).toBeCloseTo(0.75, 12)
})

it('sums criteria by what stands before the dot', () => {
  const criteria = [
    buildCriterion({ weight: 0.25 }),
    buildCriterion({ id: 'numbers.growth', weight: 0.25 }),
    buildCriterion({ id: 'study.relevance', weight: 0.5 }),
  ]
  expect(scoreOf(buildInput({ criteria }))?.groups).toEqual([
    { group: 'numbers', weight: 0.5, v: 1, r: 0.25, contribution: 6.25 },
    { group: 'study', weight: 0.5, v: null, r: 0, contribution: 0 },
  ])
})

describe('refuses with a RangeError', () => {
  const refusals: [what: string, change: Partial<ScoringInput>, message: string][] = [
    [
      'a weight above 1',
      { criteria: [buildCriterion({ weight: 1.2 })] },
      'weight of numbers.openings must be 0 to 1, not 1.2',
    ],
    [
      'a weight below 0',
      { criteria: [buildCriterion({ weight: -0.1 })] },
      'weight of numbers.openings must be 0 to 1, not -0.1',
    ],
    [
      'a weight that is no number',
      { criteria: [buildCriterion({ weight: NaN })] },
      'weight of numbers.openings must be 0 to 1, not NaN',
    ],
    [
      'weights that miss 1',
      { criteria: [buildCriterion({ weight: 0.5 })] },
      'the weights of numbers.openings together must be 1, not 0.5',
    ],
    [
      'a trust of 0',
      { criteria: [buildCriterion({ trust: 0 })] },
      'trust of numbers.openings must be above 0 and at most 1, not 0',
    ],
    [
      'a half size below 0',
      { criteria: [buildCriterion({ halfSize: -1 })] },
      'halfSize of numbers.openings must be 0 or more, not -1',
    ],
    [
      'a half-life of 0',
      { criteria: [buildCriterion({ halfLife: 0 })] },
      'halfLife of numbers.openings must be above 0, not 0',
    ],
    [
      'a criterion given twice',
      { criteria: [buildCriterion(), buildCriterion()] },
      'criterion numbers.openings must be given once, not twice',
    ],
    [
      'a fit above 1',
      { fit: { qualification: 2, occupation: 0.9, sector: 0.6 } },
      'fit of qualification must be above 0 and at most 1, not 2',
    ],
    [
      'a link above 1',
      { links: [{ qualification: 'Q1', occupation: 'O1', strength: 2 }] },
      'link of Q1 to O1 must be above 0 and at most 1, not 2',
    ],
    [
      'a share of 0',
      { shares: [{ occupation: 'O1', sector: 'S1', share: 0 }] },
      'share of O1 in S1 must be above 0 and at most 1, not 0',
    ],
    [
      'shares above 1 together',
      {
        shares: [
          { occupation: 'O1', sector: 'S1', share: 0.75 },
          { occupation: 'O1', sector: 'S2', share: 0.5 },
        ],
      },
      'the shares of O1 together must be at most 1, not 1.25',
    ],
    [
      'a value above 1',
      { items: [buildItem({ value: 1.5 })] },
      'value of numbers.openings about Q1 must be 0 to 1, not 1.5',
    ],
    ['a size below 0', { items: [buildItem({ n: -1 })] }, 'n of numbers.openings about Q1 must be 0 or more, not -1'],
    [
      'a year that is no year',
      { items: [buildItem({ year: NaN })] },
      'year of numbers.openings about Q1 must be a calendar year, not NaN',
    ],
    [
      'a trust of an item above 1',
      { items: [buildItem({ trust: 3 })] },
      'trust of numbers.openings about Q1 must be above 0 and at most 1, not 3',
    ],
    ['an unknown criterion', { items: [buildItem({ criterion: 'x.y' })] }, 'x.y about Q1: there is no criterion x.y'],
    [
      'a half size of 0 where an item is about a sector',
      { criteria: [buildCriterion({ halfSize: 0 })], items: [buildItem({ level: 'sector', target: 'S1' })] },
      'halfSize of numbers.openings must be above 0 for evidence about a sector, not 0',
    ],
  ]
  it.each(refusals)('%s', (_what, change, message) => {
    expect(() => scoreQualifications(buildInput(change))).toThrow(new RangeError(message))
  })
})
