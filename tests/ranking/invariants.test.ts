import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreQualifications } from '../../src/ranking/score.ts'
import type { ScoringInput, ScoringItem } from '../../src/ranking/scoring-input.ts'
import { arbitraryInput, arbitraryInputAndPlace } from './arbitrary-input.ts'

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
})
