import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Network } from '../../src/domain/network.ts'
import { runQualificationScenarios } from '../../src/ranking/qualification-scenarios.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { runScenarios } from '../../src/ranking/scenarios.ts'
import { type ScoredQualification, scoreQualifications } from '../../src/ranking/score.ts'
import type { ScoringInput, ScoringItem } from '../../src/ranking/scoring-input.ts'
import { arbitraryInput, arbitraryInputAndPlace } from './arbitrary-input.ts'
import { buildEvidence, buildNetwork, buildQualification, buildSettings, buildStudyScore } from './build-network.ts'

const runs = { seed: 2027, numRuns: 300 }
const slack = 1e-9
const isClose = (a: number, b: number) => Math.abs(a - b) <= slack

function withItem(input: ScoringInput, place: number, change: (item: ScoringItem) => ScoringItem[]): ScoringInput {
  return { ...input, items: input.items.flatMap((item, at) => (at === place ? change(item) : [item])) }
}

/** Scores of two inputs side by side, by qualification. */
function scorePairs(before: ScoringInput, after: ScoringInput) {
  const changed = scoreQualifications(after)
  return scoreQualifications(before).flatMap((old) => {
    const now = changed.find(({ qualification }) => qualification === old.qualification)
    return now === undefined ? [] : [{ old, now }]
  })
}

describe('invariants of ranking.md 2.11', () => {
  it('1: the score is 50 plus its contributions, the middle of its range, and inside 0 to 100', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        for (const { score, evidence, low, high, parts, groups } of scoreQualifications(input)) {
          expect(isClose(score, 50 + parts.reduce((all, { contribution }) => all + contribution, 0))).toBe(true)
          expect(isClose(score, 50 + groups.reduce((all, { contribution }) => all + contribution, 0))).toBe(true)
          expect(isClose(score, (low + high) / 2)).toBe(true)
          expect(isClose(high - low, 100 * (1 - evidence))).toBe(true)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(score).toBeGreaterThanOrEqual(low - slack)
          expect(high).toBeGreaterThanOrEqual(score - slack)
          expect(high).toBeLessThanOrEqual(100)
        }
      }),
      runs,
    )
  })

  it('1: a contribution is the sum of what its items add, and a group is worth its value, trust and weight', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        for (const { parts, groups } of scoreQualifications(input)) {
          for (const { contribution, items } of parts) {
            expect(
              isClose(
                contribution,
                items.reduce((all, item) => all + item.contribution, 0),
              ),
            ).toBe(true)
          }
          for (const { contribution, weight, r, v } of groups) {
            expect(isClose(contribution, 100 * weight * r * ((v ?? 0.5) - 0.5))).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  it('2: a qualification that leaves changes no other score', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.nat({ max: 3 }), (input, place) => {
        const left = input.qualifications.filter((_, at) => at !== place)
        const pairs = scorePairs(input, { ...input, qualifications: left })
        expect(pairs).toHaveLength(3)
        for (const { old, now } of pairs) expect(now).toEqual(old)
      }),
      runs,
    )
  })

  it('3: a higher value lowers no score', () => {
    fc.assert(
      fc.property(arbitraryInputAndPlace, fc.double({ min: 0, max: 1, noNaN: true }), ([input, place], part) => {
        const raise = (item: ScoringItem) => [{ ...item, value: (item.value ?? 0) + part * (1 - (item.value ?? 0)) }]
        for (const { old, now } of scorePairs(input, withItem(input, place, raise))) {
          expect(now.score).toBeGreaterThanOrEqual(old.score - slack)
        }
      }),
      runs,
    )
  })

  it('3: a larger size moves each contribution away from 0, towards the side it is on', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.double({ min: 1, max: 100, noNaN: true }), (input, factor) => {
        const larger = { ...input, items: input.items.map((item) => ({ ...item, n: item.n * factor })) }
        for (const { old, now } of scorePairs(input, larger)) {
          for (const [place, part] of old.parts.entries()) {
            const grown = now.parts[place]?.contribution ?? NaN
            expect(Math.abs(grown)).toBeGreaterThanOrEqual(Math.abs(part.contribution) - slack)
            expect(grown * part.contribution).toBeGreaterThanOrEqual(-slack)
          }
        }
      }),
      runs,
    )
  })

  it('4: without evidence the score is 50, the evidence 0 and the range 0 to 100', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        for (const result of scoreQualifications({ ...input, items: [] })) {
          expect(result).toMatchObject({ score: 50, evidence: 0, low: 0, high: 100 })
        }
      }),
      runs,
    )
  })

  it('5: an item split into two halves of the same value changes nothing', () => {
    fc.assert(
      fc.property(arbitraryInputAndPlace, ([input, place]) => {
        const halve = (item: ScoringItem) => [
          { ...item, n: item.n / 2 },
          { ...item, n: item.n / 2 },
        ]
        for (const { old, now } of scorePairs(input, withItem(input, place, halve))) {
          expect(isClose(now.score, old.score) && isClose(now.evidence, old.evidence)).toBe(true)
          expect(isClose(now.low, old.low) && isClose(now.high, old.high)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('6: the order of the input changes no bit of a score', () => {
    const shuffled = arbitraryInput.chain((input) => {
      const shuffle = <Entry>(list: readonly Entry[]) =>
        fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
      const lists = fc.record({
        criteria: shuffle(input.criteria),
        qualifications: shuffle(input.qualifications),
        links: shuffle(input.links),
        shares: shuffle(input.shares),
        items: shuffle(input.items),
      })
      return fc.tuple(fc.constant(input), lists)
    })
    fc.assert(
      fc.property(shuffled, ([input, lists]) => {
        const pairs = scorePairs(input, { ...input, ...lists })
        expect(pairs).toHaveLength(4)
        for (const { old, now } of pairs) {
          const figures = ({ score, evidence, low, high }: typeof old) => [score, evidence, low, high]
          expect(figures(now)).toEqual(figures(old))
        }
      }),
      runs,
    )
  })

  it('4: no evidence at all leaves the band insufficient, and every place open', () => {
    const networks = ['a', 'b', 'c'].map((id) => buildQualification({ id }))
    const { qualifications } = rankNetwork(buildNetwork({ qualifications: networks }))
    for (const need of Object.values(qualifications)) {
      expect(need).toMatchObject({ score: 50, evidence: 0, low: 0, high: 100, band: 'insufficient', tier: 1 })
      expect(need.ranks).toEqual({ low: 1, high: 3 })
    }
  })

  it('6: the order of criteria and qualifications changes no draw', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const scored = scoreQualifications(input)
        const turned = scoreQualifications({ ...input, criteria: input.criteria.toReversed() }).toReversed()
        expect(scenariosOf(input, turned, true)).toEqual(scenariosOf(input, scored))
      }),
      { ...runs, numRuns: 50 },
    )
  })

  it('7: the same seed gives the same bytes, and shares are whole numbers of twentieths', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const found = scenariosOf(input, scoreQualifications(input))
        expect(JSON.stringify(scenariosOf(input, scoreQualifications(input)))).toBe(JSON.stringify(found))
        for (const { robustness } of found) {
          const { high, medium } = robustness.probabilities
          for (const share of [high, medium]) expect(share).toBe(Math.round(share * 20) / 20)
          expect(high).toBeLessThanOrEqual(medium)
          expect(robustness.ranks.low).toBeGreaterThanOrEqual(1)
          expect(robustness.ranks.low).toBeLessThanOrEqual(robustness.ranks.high)
          expect(robustness.ranks.high).toBeLessThanOrEqual(4)
        }
      }),
      { ...runs, numRuns: 50 },
    )
  })

  it('7: the ranking of a network is the same to the last byte, whatever the order of its files', () => {
    const files = ['a', 'b', 'c'].map((id) => buildQualification({ id }))
    const study = ['a', 'b', 'c'].map((id, place) => buildStudyScore({ qualification: id, score: 4 + place }))
    const bytes = (network: Partial<Network>) => {
      const { qualifications, ...rest } = rankNetwork(buildNetwork({ evidence: buildEvidence({ study }), ...network }))
      return JSON.stringify([Object.entries(qualifications).toSorted(([a], [b]) => (a < b ? -1 : 1)), rest.order])
    }
    expect(bytes({ qualifications: files })).toBe(bytes({ qualifications: files }))
    expect(bytes({ qualifications: files.toReversed() })).toBe(bytes({ qualifications: files }))
  })
})

describe('scenarios of any input', () => {
  it('give every case one place, and at most one of a pair wins', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const scored = scoreQualifications(input)
        const { results, winsOf } = runScenarios(
          input.criteria.map(({ weight }) => weight),
          scored.map(({ qualification, parts }) => ({ id: qualification, parts })),
          { scenarios: 200, seed: 1, cuts: [0, 50, 100.1] },
        )
        results.forEach(({ acceptability, over, centralWeights }, own) => {
          expect(
            isClose(
              acceptability.reduce((all, share) => all + share, 0),
              1,
            ),
          ).toBe(true)
          expect([over[0], over[2]]).toEqual([1, 0])
          expect(
            isClose(
              (centralWeights ?? []).reduce((all, weight) => all + weight, 0),
              1,
            ),
          ).toBe(true)
          results.forEach((_, other) => {
            expect((winsOf?.(own, other) ?? NaN) + (winsOf?.(other, own) ?? NaN)).toBeLessThanOrEqual(1)
          })
        })
      }),
      { ...runs, numRuns: 50 },
    )
  })
})

/** What the scenarios say of each qualification, in the order of their identifiers. */
function scenariosOf(input: ScoringInput, scored: readonly ScoredQualification[], isTurned = false) {
  const settings = buildSettings({ scenarios: 200 })
  const criteria = (isTurned ? input.criteria.toReversed() : input.criteria) as typeof settings.criteria
  const { robustnessOf, winsOf } = runQualificationScenarios(scored, { ...settings, criteria })
  const ids = input.qualifications.toSorted()
  return ids.map((id) => ({ id, robustness: robustnessOf(id), wins: ids.map((other) => winsOf?.(id, other)) }))
}
