import { describe, expect, it } from 'vitest'
import { centroidGroupWeights, placeByAlternatives } from '../../src/ranking/alternatives.ts'
import { scoreQualifications } from '../../src/ranking/score.ts'
import { buildCriterion, buildInput, buildItem } from './build-input.ts'
import { buildSettings } from './build-network.ts'

const { criteria } = buildSettings()
const qualifications = ['Q1', 'Q2', 'Q3']
const links = qualifications.map((qualification) => ({ qualification, occupation: 'O1', strength: 1 }))

/** Q1 by the study alone, Q2 by openings alone, Q3 by nothing. */
const scored = scoreQualifications(
  buildInput({
    criteria,
    qualifications,
    links,
    items: [
      buildItem({ criterion: 'study.relevance', target: 'Q1', n: 1 }),
      buildItem({ criterion: 'numbers.openings', target: 'Q2', n: 60 }),
    ],
  }),
)

describe('weights of which only the order counts', () => {
  it('are the rank-order centroids of the groups, equal weights sharing the mean of theirs', () => {
    // Numbers and study both weigh .30: (.4567 + .2567) / 2; the rest as published for five things.
    const weights = centroidGroupWeights(criteria)
    expect(Object.keys(weights)).toEqual(['numbers', 'study', 'entrepreneurs', 'interviews', 'education'])
    expect(weights.numbers).toBeCloseTo(0.35667, 5)
    expect(weights.study).toBe(weights.numbers)
    expect(weights.entrepreneurs).toBeCloseTo(0.15667, 5)
    expect(weights.interviews).toBeCloseTo(0.09, 5)
    expect(weights.education).toBeCloseTo(0.04, 5)
  })

  it('do not depend on the order in which the groups are given', () => {
    expect(centroidGroupWeights(criteria.toReversed())).toEqual(centroidGroupWeights(criteria))
  })

  it('give nothing to a group that has no weight, and count it in no order', () => {
    const three = [
      buildCriterion({ id: 'study.relevance', weight: 0.6 }),
      buildCriterion({ id: 'numbers.openings', weight: 0.4 }),
      buildCriterion({ id: 'education.groups', weight: 0 }),
    ]
    expect(centroidGroupWeights(three)).toEqual({ study: 0.75, numbers: 0.25, education: 0 })
  })
})

describe('the alternatives', () => {
  const placed = placeByAlternatives(scored, criteria)

  it('with the order of weights alone keep the proportions inside a group', () => {
    // 50 + 100 x .35667 x .9 x .5; 50 + 100 x (.35667 x .09/.30) x 60/80 x .5
    expect(placed.order).toEqual({
      Q1: { score: 66.1, rank: 1 },
      Q2: { score: 54, rank: 2 },
      Q3: { score: 50, rank: 3 },
    })
  })

  it('without the study put the others in proportion', () => {
    // 50 + 100 x (.09/.70) x 60/80 x .5
    expect(placed.withoutStudy).toEqual({
      Q1: { score: 50, rank: 2 },
      Q2: { score: 54.8, rank: 1 },
      Q3: { score: 50, rank: 2 },
    })
  })

  it('to be cautious count all that is unknown against', () => {
    // L = 100 x sum of w r v: .30 x .9 and .09 x 60/80
    expect(placed.cautious).toEqual({
      Q1: { score: 27, rank: 1 },
      Q2: { score: 6.8, rank: 2 },
      Q3: { score: 0, rank: 3 },
    })
  })
})
