import { describe, expect, it } from 'vitest'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { roundTo } from '../../src/ranking/rounding.ts'
import {
  buildEdition,
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildNetwork,
  buildQualification,
  buildSector,
  buildStatistic,
  buildStudyScore,
  sample,
} from './build-network.ts'

const need = (network = buildNetwork()) => rankNetwork(network).qualifications.mecatronica
const mechatronics = buildQualification()
const welding = buildQualification({ id: 'soldadura', codes: { renewed: '521RA001' } })

describe('rankNetwork', () => {
  it('scores a qualification without evidence 50 and says that data are insufficient', () => {
    expect(need()).toMatchObject({
      score: 50,
      evidence: 0,
      low: 0,
      high: 100,
      rank: 1,
      band: 'insufficient',
      isFailing: false,
      held: null,
      ranks: { low: 1, high: 1 },
      tier: 1,
      items: [],
      divergence: null,
    })
    expect(rankNetwork(buildNetwork()).withoutEvidence).toEqual(['mecatronica'])
  })

  it('adds the pushes of all kinds of evidence', () => {
    const evidence = buildEvidence({
      statistics: [buildStatistic()],
      study: [buildStudyScore()],
      focusGroups: [buildFocusGroup()],
      interviews: [buildInterview()],
    })
    // 100 x .09 x 54/80 x .25, 100 x .3 x .9 x .5, 100 x .2 x 1/1.7 x .25, 100 x .08 x 1/4 x .5
    const result = need(buildNetwork({ evidence }))
    expect(result).toMatchObject({ score: 69, evidence: 0.468, band: 'medium' })
    expect(result?.groups.map(({ group, points }) => [group, points])).toEqual([
      ['numbers', 1.5],
      ['study', 13.5],
      ['entrepreneurs', 3],
      ['interviews', 1],
      ['education', 0],
    ])
  })

  it('prints points that add up to the printed score, also within a group', () => {
    const statistics = [
      buildStatistic({ value: 37 }),
      buildStatistic({ indicator: 'tension', unit: 'ratio', value: 1.7 }),
      buildStatistic({ indicator: 'growth', unit: 'percentage-points', value: -3.1 }),
      buildStatistic({ indicator: 'hiring', unit: 'ratio', value: 1.3 }),
    ]
    const evidence = buildEvidence({
      statistics,
      study: [buildStudyScore({ score: 7 })],
      interviews: [buildInterview()],
    })
    const { score = NaN, groups = [], parts = [] } = need(buildNetwork({ evidence })) ?? {}
    const total = (entries: readonly { points: number }[]) =>
      roundTo(
        entries.reduce((all, { points }) => all + points, 0),
        1,
      )
    expect(roundTo(50 + total(groups), 1)).toBe(score)
    expect(parts).toHaveLength(9)
    for (const { group, points } of groups) expect(total(parts.filter((part) => part.group === group))).toBe(points)
  })

  it('counts age back from the calendar year of the edition, whatever its month', () => {
    const evidence = buildEvidence({ study: [buildStudyScore({ year: 2024 })] })
    const january = buildEdition({ date: '2027-01-02' })
    expect(rankNetwork(buildNetwork({ edition: january })).year).toBe(2027)
    expect(need(buildNetwork({ edition: january, evidence }))?.evidence).toBe(roundTo(0.3 * 0.9 * 0.5, 3))
  })

  it('lists the items it used with the largest push first and a reference to where they come from', () => {
    const evidence = buildEvidence({ statistics: [buildStatistic()], study: [buildStudyScore({ score: 1 })] })
    expect(need(buildNetwork({ evidence }))?.items).toMatchObject([
      { criterion: 'study.relevance', link: 1, contribution: -13.5, origin: { kind: 'study', place: 0 } },
      { criterion: 'numbers.openings', link: 1, origin: { kind: 'statistic', place: 0 } },
    ])
  })

  it('uses no item about something else', () => {
    const evidence = buildEvidence({
      statistics: [buildStatistic({ about: '7212' })],
      study: [buildStudyScore({ qualification: 'soldadura' })],
    })
    expect(need(buildNetwork({ evidence }))?.items).toEqual([])
  })

  it('reaches a qualification from a sector by the share of its occupation', () => {
    const focusGroups = [
      buildFocusGroup({ statements: [{ about: { sector: 'metalomecanica' }, code: 'strong-shortage' }] }),
    ]
    const result = need(buildNetwork({ evidence: buildEvidence({ focusGroups }) }))
    expect(result?.items).toMatchObject([{ link: 0.5, n: 1 }])
    expect(result?.parts.find(({ criterion }) => criterion === 'entrepreneurs.groups')?.r).toBeCloseTo(
      (0.5 * 0.6) / 1.2,
      12,
    )
  })

  it('ranks tied qualifications alike and lists them by code', () => {
    const ranking = rankNetwork(buildNetwork({ qualifications: [mechatronics, welding] }))
    expect(ranking.order).toEqual(['soldadura', 'mecatronica'])
    expect(Object.values(ranking.qualifications).map(({ rank }) => rank)).toEqual([1, 1])
  })

  it('does not score a qualification without occupations', () => {
    const unlinked = { ...welding, occupations: [] }
    const evidence = buildEvidence({ study: [buildStudyScore({ qualification: 'soldadura' })] })
    const ranking = rankNetwork(buildNetwork({ qualifications: [mechatronics, unlinked], evidence }))
    expect(ranking).toMatchObject({ order: ['mecatronica'], unlinked: ['soldadura'] })
    expect(ranking.qualifications.soldadura).toBeUndefined()
  })

  it('flags sources that disagree', () => {
    const statements = [{ about: { qualification: 'mecatronica' }, code: 'excess' as const }]
    const evidence = buildEvidence({ study: [buildStudyScore()], focusGroups: [buildFocusGroup({ statements })] })
    expect(need(buildNetwork({ evidence }))?.divergence).toEqual({ high: 'study', low: 'entrepreneurs' })
  })

  it('gives a level only where the scenarios bear it out', () => {
    const edition = buildEdition()
    const evidence = buildEvidence({ study: [buildStudyScore({ score: 10 })], interviews: [buildInterview()] })
    const asking = (probability: number) => {
      const { bands } = edition.ranking
      const medium = { score: 50, evidence: 0, above: 62, probability }
      const ranking = { ...edition.ranking, bands: { ...bands, medium, enoughEvidence: 0 } }
      return need(buildNetwork({ evidence, edition: { ...edition, ranking } }))
    }
    const share = asking(0)?.probabilities.medium ?? NaN
    expect(share).toBeGreaterThan(0.1)
    expect(share).toBeLessThan(0.9)
    expect([asking(share - 0.05)?.band, asking(share + 0.05)?.band]).toEqual(['medium', 'moderate'])
  })

  it('puts what the scenarios tell apart into different tiers', () => {
    const study = [buildStudyScore(), buildStudyScore({ qualification: 'soldadura', score: 1 })]
    const ranking = rankNetwork(
      buildNetwork({ qualifications: [mechatronics, welding], evidence: buildEvidence({ study }) }),
    )
    expect(Object.values(ranking.qualifications).map(({ rank, tier }) => [rank, tier])).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(ranking.scenarios).toEqual({ count: 1000, seed: 2027 })
    expect(ranking.withoutGroups.find(({ group }) => group === 'study')?.scores).toEqual({
      mecatronica: 50,
      soldadura: 50,
    })
  })

  it('is plain data that JSON keeps as it is', () => {
    const evidence = buildEvidence({
      statistics: [buildStatistic()],
      study: [buildStudyScore()],
      interviews: [buildInterview()],
    })
    const ranking = rankNetwork(buildNetwork({ qualifications: [mechatronics, welding], evidence }))
    expect(JSON.parse(JSON.stringify(ranking))).toStrictEqual(ranking)
  })

  it('leaves the network as it was', () => {
    const network = buildNetwork({ evidence: buildEvidence({ statistics: [buildStatistic()] }) })
    const before = structuredClone(network)
    rankNetwork(network)
    expect(network).toEqual(before)
  })
})

describe('a qualification is computed from a sample where', () => {
  const evidence = buildEvidence({ study: [buildStudyScore()] })
  const sampleSector = buildSector({ provenance: sample })

  it('an item is a sample', () => {
    const focusGroups = [buildFocusGroup({ provenance: sample })]
    expect(need(buildNetwork({ evidence: buildEvidence({ focusGroups }) }))?.sample).toBe(true)
  })

  it('an item came through a sector whose shares are a sample', () => {
    const focusGroups = [buildFocusGroup({ statements: [{ about: { sector: 'metalomecanica' }, code: 'balanced' }] })]
    expect(need(buildNetwork({ sectors: [sampleSector], evidence: buildEvidence({ focusGroups }) }))?.sample).toBe(true)
  })

  it('its own file is a sample', () => {
    expect(need(buildNetwork({ qualifications: [buildQualification({ provenance: sample })], evidence }))?.sample).toBe(
      true,
    )
  })

  it('but not where the sample had no part in it', () => {
    expect(need(buildNetwork({ sectors: [sampleSector], evidence }))?.sample).toBe(false)
  })

  it('but not where the sample is a sector that only bears its name', () => {
    const namesake = buildSector({ id: 'mecatronica', provenance: sample })
    expect(need(buildNetwork({ sectors: [namesake], evidence }))?.sample).toBe(false)
  })
})

describe('after another edition', () => {
  const evidence = buildEvidence({
    study: [buildStudyScore({ score: 9 })],
    focusGroups: [buildFocusGroup(), buildFocusGroup({ id: 'two' })],
  })
  const before = (level: 'high' | 'medium', failing = false) =>
    need(
      buildNetwork({
        evidence,
        history: [
          {
            schoolYear: '2026/27',
            number: 1,
            date: '2025-11-24',
            levels: [{ qualification: 'mecatronica', level, failing, score: 66, evidence: 0.6 }],
          },
        ],
      }),
    )

  it('keeps a level that failed once, says since when, and loses it the second time', () => {
    const anew = need(buildNetwork({ evidence }))
    expect(anew).toMatchObject({ band: 'insufficient', held: null })
    expect(before('high')).toMatchObject({
      band: 'high',
      isFailing: true,
      held: { schoolYear: '2026/27', number: 1 },
    })
    expect(before('high', true)).toMatchObject({ band: 'insufficient', isFailing: false, held: null })
  })

  it('has the same score, evidence and places as without it', () => {
    const kept = before('high')
    const anew = need(buildNetwork({ evidence }))
    expect(kept).toEqual({ ...anew, band: kept?.band, held: kept?.held, isFailing: kept?.isFailing })
  })
})
