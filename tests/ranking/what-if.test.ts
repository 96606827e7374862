import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Network } from '../../src/domain/network.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { placeByAlternatives } from '../../src/ranking/alternatives.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { findBreakEvens, nextChanges } from '../../src/ranking/what-if-break-evens.ts'
import {
  arePublished,
  publishedPoints,
  sharesOf,
  weightsOf,
  type GroupPoints,
} from '../../src/ranking/what-if-points.ts'
import { bandsWithWeights, listWithWeights, whatIfData, type WhatIfData } from '../../src/ranking/what-if.ts'
import { buildCriterion } from './build-input.ts'
import {
  buildEdition,
  buildEvidence,
  buildFocusGroup,
  buildNetwork,
  buildQualification,
  buildSettings,
  buildStatistic,
  buildStudyScore,
} from './build-network.ts'

const { network } = loadNetwork('tests/fixtures/networks/small')
if (!network) throw new Error('the small network has problems')
const ranking = rankNetwork(network)
/** As the browser has it: written as JSON and read again. */
const handOver = (each: Network): WhatIfData =>
  JSON.parse(JSON.stringify(whatIfData(each, rankNetwork(each)))) as WhatIfData
const data = handOver(network)
const published = publishedPoints(data.criteria)

const weightsFor = (points: GroupPoints, of: WhatIfData = data): number[] => {
  const weights = weightsOf(points, of.criteria)
  if (!weights) throw new Error('no weights')
  return weights
}

describe('points', () => {
  it('of the published weights are their whole per cent by group', () => {
    expect(published).toEqual({ numbers: 30, study: 30, entrepreneurs: 20, interviews: 12, education: 8 })
    expect(arePublished(published, data.criteria)).toBe(true)
    expect(arePublished({ ...published, study: 31 }, data.criteria)).toBe(false)
  })

  it('give each group its share in all points, whatever they add up to', () => {
    const shares = sharesOf({ numbers: 10, study: 30, entrepreneurs: 0, interviews: 0, education: 0 }, data.criteria)
    expect(shares).toEqual({ numbers: 0.25, study: 0.75, entrepreneurs: 0, interviews: 0, education: 0 })
  })

  it('keep the proportions inside a group, and add up to 1', () => {
    const weights = weightsFor({ numbers: 50, study: 50, entrepreneurs: 0, interviews: 0, education: 0 })
    expect(weights.map((weight) => Number(weight.toFixed(9)))).toEqual([0.15, 0.15, 0.1, 0.1, 0.5, 0, 0, 0, 0])
  })

  it('of nothing at all are no weights', () => {
    const none = { numbers: 0, study: 0, entrepreneurs: 0, interviews: 0, education: 0 }
    expect(weightsOf(none, data.criteria)).toBeNull()
    expect(sharesOf(none, data.criteria)).toBeNull()
  })

  it('of published weights that are no whole per cent stand for those weights, to the last digit', () => {
    const criteria = [
      buildCriterion({ id: 'study.relevance', weight: 0.125 }),
      buildCriterion({ id: 'numbers.openings', weight: 0.875 }),
    ]
    expect(publishedPoints(criteria)).toEqual({ study: 13, numbers: 88 })
    expect(weightsOf({ study: 13, numbers: 88 }, criteria)).toEqual([0.125, 0.875])
    expect(sharesOf({ study: 13, numbers: 88 }, criteria)).toEqual({ study: 0.125, numbers: 0.875 })
  })

  it('of a group that had no weight are shared alike by its criteria', () => {
    const criteria = [
      buildCriterion({ id: 'study.relevance', weight: 1 }),
      buildCriterion({ id: 'interviews.business', weight: 0 }),
      buildCriterion({ id: 'interviews.public', weight: 0 }),
    ]
    expect(weightsOf({ study: 50, interviews: 50 }, criteria)).toEqual([0.5, 0.25, 0.25])
  })
})

describe('with the published weights', () => {
  it('order, points, evidence and places are the published ones', () => {
    const listed = listWithWeights(data, weightsFor(published))
    expect(listed).toEqual(
      ranking.order.map((id) => {
        const { score, evidence, rank } = ranking.qualifications[id] ?? {}
        return { qualification: id, score, evidence, rank }
      }),
    )
    expect(listed).toHaveLength(30)
  })

  it('levels are the published ones, computed anew from the same draws', () => {
    const levels = Object.fromEntries(data.qualifications.map(({ id, band }) => [id, band]))
    expect(new Set(Object.values(levels)).size).toBe(4)
    expect(bandsWithWeights(data, weightsFor(published))).toEqual(levels)
  })

  it('a level that the edition before holds is held here too', () => {
    const evidence = buildEvidence({ study: [buildStudyScore({ score: 9 })], focusGroups: [buildFocusGroup()] })
    const level = {
      qualification: 'mecatronica',
      level: 'high' as const,
      failing: false,
      score: 66,
      evidence: 0.6,
    }
    const history = [{ schoolYear: '2026/27', number: 1, date: '2025-11-24', levels: [level] }]
    const levelsAfter = (change: Partial<Network>) => {
      const held = handOver(buildNetwork({ evidence, ...change }))
      return bandsWithWeights(held, weightsFor(publishedPoints(held.criteria), held)).mecatronica
    }
    expect([levelsAfter({ history }), levelsAfter({})]).toEqual(['high', 'insufficient'])
  })
})

describe('with other weights', () => {
  it('the study alone says what the study says', () => {
    const study = [buildStudyScore({ score: 10 }), buildStudyScore({ qualification: 'soldadura', score: 1 })]
    const qualifications = [buildQualification(), buildQualification({ id: 'soldadura', codes: {} })]
    const two = handOver(buildNetwork({ qualifications, evidence: buildEvidence({ study }) }))
    const points = { numbers: 0, study: 40, entrepreneurs: 0, interviews: 0, education: 0 }
    expect(listWithWeights(two, weightsFor(points, two))).toEqual([
      { qualification: 'mecatronica', score: 95, evidence: 0.9, rank: 1 },
      { qualification: 'soldadura', score: 5, evidence: 0.9, rank: 2 },
    ])
    expect(bandsWithWeights(two, weightsFor(points, two))).toEqual({ mecatronica: 'high', soldadura: 'moderate' })
  })

  it('no points for the study give the alternative without it', () => {
    const without = listWithWeights(data, weightsFor({ ...published, study: 0 }))
    const { withoutStudy } = placeByAlternatives(Object.values(ranking.qualifications), data.criteria)
    expect(
      Object.fromEntries(without.map(({ qualification, score, rank }) => [qualification, { score, rank }])),
    ).toEqual(withoutStudy)
  })

  it('levels go by the new weights, not the published ones', () => {
    const weights = weightsFor({ ...published, study: 100 })
    const criteria = network.edition.ranking.criteria.map((criterion, place) => {
      return { ...criterion, weight: weights[place] ?? 0 }
    })
    const decided = rankNetwork({
      ...network,
      edition: { ...network.edition, ranking: { ...network.edition.ranking, criteria } },
    })
    const levels = Object.fromEntries(decided.order.map((id) => [id, decided.qualifications[id]?.band]))
    expect(bandsWithWeights(data, weights)).toEqual(levels)
    expect(levels).not.toEqual(Object.fromEntries(data.qualifications.map(({ id, band }) => [id, band])))
  })
})

describe('break-evens', () => {
  const anyPoints = fc.record({
    numbers: fc.integer({ min: 0, max: 100 }),
    study: fc.integer({ min: 0, max: 100 }),
    entrepreneurs: fc.integer({ min: 0, max: 100 }),
    interviews: fc.integer({ min: 0, max: 100 }),
    education: fc.integer({ min: 0, max: 100 }),
  })
  const anyGroup = fc.constantFrom('numbers', 'study', 'entrepreneurs', 'interviews', 'education')
  const marksOf = (of: WhatIfData, points: GroupPoints, group: string) => findBreakEvens(of, points)[group] ?? []
  const rankOf = (points: GroupPoints, id: string) =>
    listWithWeights(data, weightsFor(points)).find(({ qualification }) => qualification === id)?.rank ?? NaN
  const scoreOf = (points: GroupPoints, id: string) => {
    const alone = { ...data, qualifications: data.qualifications.filter((entry) => entry.id === id) }
    return listWithWeights(alone, weightsFor(points))[0]?.score ?? NaN
  }
  const isUsable = (points: GroupPoints, group: string) =>
    Object.entries(points).some(([other, value]) => other !== group && value > 0)

  it('are where two neighbours have the same score', () => {
    let found = 0
    fc.assert(
      fc.property(anyPoints, anyGroup, (points, group) => {
        if (!isUsable(points, group)) return
        for (const mark of marksOf(data, points, group)) {
          found += 1
          const there = { ...points, [group]: mark.points }
          expect(mark.points).toBeGreaterThanOrEqual(0)
          expect(mark.points).toBeLessThanOrEqual(100)
          expect(Math.abs(scoreOf(there, mark.ahead) - scoreOf(there, mark.behind))).toBeLessThan(0.11)
        }
      }),
      { numRuns: 40, seed: 2027 },
    )
    expect(found).toBeGreaterThan(100)
  })

  it('nearest to the present show at the points named, and not one point before', () => {
    let found = 0
    fc.assert(
      fc.property(anyPoints, anyGroup, (points, group) => {
        if (!isUsable(points, group)) return
        const { above, below } = nextChanges(data, points, group, marksOf(data, points, group))
        for (const [change, step] of [
          [above, 1],
          [below, -1],
        ] as const) {
          if (!change) continue
          found += 1
          const there = { ...points, [group]: change.points }
          const before = { ...points, [group]: change.points - step }
          expect((change.points - points[group]) * step).toBeGreaterThan(0)
          expect(rankOf(there, change.behind)).toBeLessThan(rankOf(there, change.ahead))
          if (!isUsable(before, 'none')) continue
          expect(rankOf(before, change.behind)).toBeGreaterThanOrEqual(rankOf(before, change.ahead))
          expect(change.share).toBeCloseTo(sharesOf(there, data.criteria)?.[group] ?? NaN, 9)
        }
      }),
      { numRuns: 40, seed: 2027 },
    )
    expect(found).toBeGreaterThan(30)
  })

  /** The study speaks for the one, openings for the other; nothing else is said. */
  const opposed = (() => {
    const evidence = buildEvidence({
      study: [buildStudyScore({ score: 10 })],
      statistics: [buildStatistic({ level: 'qualification', about: 'soldadura', value: 96, n: 60 })],
    })
    const qualifications = [buildQualification(), buildQualification({ id: 'soldadura', codes: {} })]
    const criteria = buildSettings().criteria.filter(({ id }) => id === 'study.relevance' || id === 'numbers.openings')
    const weighted = criteria.map((criterion) => ({ ...criterion, weight: 0.5 }))
    const edition = buildEdition({ ranking: buildSettings({ criteria: weighted }) })
    return handOver(buildNetwork({ qualifications, evidence, edition }))
  })()

  it('stand at w* x others / (1 - w*) on the slider', () => {
    // Pushes .9 x .5 by the study and 60/80 x .5 by openings are level at a study weight of .375 / .825.
    const weight = 0.375 / 0.825
    const opposedPoints = { study: 50, numbers: 40 }
    const [mark, ...rest] = marksOf(opposed, opposedPoints, 'study')
    expect(rest).toEqual([])
    expect(mark).toMatchObject({ ahead: 'mecatronica', behind: 'soldadura' })
    expect(mark?.points).toBeCloseTo((weight * 40) / (1 - weight), 5)
    expect(nextChanges(opposed, opposedPoints, 'study', marksOf(opposed, opposedPoints, 'study'))).toEqual({
      above: null,
      below: { ahead: 'mecatronica', behind: 'soldadura', points: 33, share: 33 / 73 },
    })
  })

  it('are found from zero points on too', () => {
    expect(marksOf(opposed, { study: 0, numbers: 40 }, 'study')).toMatchObject([
      { ahead: 'soldadura', behind: 'mecatronica' },
    ])
  })

  it('are none beyond the end of the slider', () => {
    // Against 100 points the study needs 83.3 to be level; the numbers would need 120.
    expect(marksOf(opposed, { study: 0, numbers: 100 }, 'study')).toHaveLength(1)
    expect(marksOf(opposed, { study: 100, numbers: 0 }, 'numbers')).toEqual([])
  })

  it('are none where all the points are in one group', () => {
    expect(marksOf(opposed, { study: 40, numbers: 0 }, 'study')).toEqual([])
  })
})
