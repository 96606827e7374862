import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankingSettings } from '../../src/domain/edition.ts'
import { createGenerator } from '../../src/ranking/generator.ts'
import { runAnyWeights } from '../../src/ranking/qualification-scenarios.ts'
import { createRanker } from '../../src/ranking/scenario-ranks.ts'
import { runScenarios, type ScenarioCase, type ScenarioSettings } from '../../src/ranking/scenarios.ts'
import { buildSettings } from './build-network.ts'

const settings: ScenarioSettings = { scenarios: 2000, seed: 2027, cuts: [50] }
const certain = (id: string, ...values: number[]): ScenarioCase => ({ id, parts: values.map((v) => ({ r: 1, v })) })
const unknown = (id: string): ScenarioCase => ({ id, parts: [{ r: 0, v: null }] })
const runWhole = (weights: readonly number[], cases: readonly ScenarioCase[], change: Partial<ScenarioSettings> = {}) =>
  runScenarios(weights, cases, { ...settings, ...change })
const run = (...given: Parameters<typeof runWhole>) => runWhole(...given).results

describe('scenarios', () => {
  it('are 10,000 where the edition does not say how many', () => {
    const { scenarios, ...silent } = buildSettings()
    expect([scenarios, rankingSettings.parse(silent).scenarios]).toEqual([1000, 10000])
    expect(rankingSettings.safeParse({ ...silent, scenarios: 99 }).success).toBe(false)
  })

  it('leave what is fully trusted by one criterion as it is', () => {
    expect(run([1], [certain('a', 0.8), certain('b', 0.2)])).toEqual([
      {
        id: 'a',
        over: [1],
        ranks: { low: 1, high: 1 },
        acceptability: [1, 0],
        centralWeights: [1],
      },
      {
        id: 'b',
        over: [0],
        ranks: { low: 2, high: 2 },
        acceptability: [0, 1],
        centralWeights: [1],
      },
    ])
  })

  it('count a score that equals the cut', () => {
    expect(run([1], [certain('a', 0.5)])[0]?.over).toEqual([1])
  })

  it('share the better place among equal scores, and none of them wins', () => {
    const { results, winsOf } = runWhole([1], [certain('a', 0.5), certain('b', 0.5), certain('c', 0.1)])
    expect(results.map(({ ranks }) => ranks.low)).toEqual([1, 1, 3])
    expect([0, 1, 2].map((a) => [0, 1, 2].map((b) => winsOf?.(a, b)))).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ])
  })

  it('let what is not trusted be anything: half of the scores are above the middle', () => {
    const [a] = run([1], [unknown('a')], { scenarios: 10000, cuts: [50, 90] })
    expect(a?.over[0]).toBeCloseTo(0.5, 1)
    expect(a?.over[1]).toBeCloseTo(0.1, 1)
  })

  it('move each weight from a half to double, as often up as down', () => {
    // Weights .5/.5 with factors f and g: the score is 100 f / (f + g), which is over 80 only beyond four to one.
    const [a] = run([0.5, 0.5], [certain('a', 1, 0)], { scenarios: 10000, cuts: [20, 50, 80.01] })
    expect(a?.over[0]).toBe(1)
    expect(a?.over[1]).toBeCloseTo(0.5, 1)
    expect(a?.over[2]).toBe(0)
  })

  it('tell the weights with which a case is at the head', () => {
    const [a, b] = run([0.5, 0.5], [certain('a', 1, 0), certain('b', 0, 1)], { top: 1 })
    expect(a?.centralWeights?.[0]).toBeGreaterThan(0.6)
    expect(b?.centralWeights?.[0]).toBeLessThan(0.4)
    expect(run([1], [certain('a', 1), certain('b', 0)], { top: 1 })[1]?.centralWeights).toBeNull()
  })

  it('rank more than 1,000 cases too, by steps, and keep the head places only', () => {
    const cases = Array.from({ length: 1001 }, (_, place) => certain(String(place), (1000 - place) / 1000))
    const { results, winsOf } = runWhole([1], cases, { scenarios: 3 })
    expect(winsOf).toBeNull()
    expect(results[0]).toMatchObject({ ranks: { low: 1, high: 2 }, centralWeights: [1] })
    expect(results[0]?.acceptability).toHaveLength(20)
    expect(results[19]?.acceptability[19]).toBe(1)
    expect(results[1000]?.ranks).toEqual({ low: 1001, high: 1001 })
  })

  it('find the same places in a small and in a large set', () => {
    const cases = Array.from({ length: 1001 }, (_, place): ScenarioCase => {
      return { id: String(place), parts: [{ r: place < 20 ? 0.5 : 1, v: place < 20 ? 1 : 0 }] }
    })
    // In a first scenario the draws of the first cases do not depend on how many follow.
    for (let seed = 0; seed < 20; seed += 1) {
      const placesOf = (among: readonly ScenarioCase[]) =>
        run([1], among, { scenarios: 1, seed })
          .slice(0, 20)
          .map(({ acceptability }) => acceptability.slice(0, 20))
      expect(placesOf(cases)).toEqual(placesOf(cases.slice(0, 20)))
    }
  })

  it('count each of more scenarios than a small counter holds', () => {
    const { results, winsOf } = runWhole([1], [certain('a', 0.8), certain('b', 0.2)], { scenarios: 70000 })
    expect(results.map(({ acceptability }) => acceptability)).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(winsOf?.(0, 1)).toBe(1)
  })

  it('compare each pair in every scenario', () => {
    const cases = [unknown('a'), certain('b', 0.3), certain('c', 0.9)]
    const { results, winsOf } = runWhole([1], cases, { scenarios: 2048, cuts: [30, 90] })
    expect([winsOf?.(0, 1), winsOf?.(0, 2), winsOf?.(1, 0)]).toEqual([
      results[0]?.over[0],
      results[0]?.over[1],
      1 - (results[0]?.over[0] ?? NaN),
    ])
  })

  it('refuse parts that do not fit the weights, and no scenarios', () => {
    expect(() => run([0.5, 0.5], [certain('a', 1)])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: a has 1 parts, which do not fit 2 weights]`,
    )
    expect(() => run([1], [], { scenarios: 0 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: scenarios must be a whole number from 1 on, not 0]`,
    )
  })
})

describe('ranks of scores', () => {
  const plainRanks = (scores: readonly number[]) =>
    scores.map((own) => 1 + scores.filter((other) => other > own).length)
  const ranksOf = (scores: readonly number[]) => createRanker(scores.length)(Float64Array.from(scores))
  const expectSame = (scores: readonly number[]) => {
    const { order, sorted, ranks } = ranksOf(scores)
    expect([...ranks]).toEqual(plainRanks(scores))
    expect([...sorted]).toEqual(scores.toSorted((a, b) => b - a))
    expect([...order].map((own) => scores[own])).toEqual([...sorted])
  }

  it('are one more than the number of higher scores, whatever the scores', () => {
    const score = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 3 }))
    fc.assert(fc.property(fc.array(score, { maxLength: 200 }), expectSame), { seed: 2027 })
  })

  it('are exact where one far score leaves all others close together', () => {
    const near = Array.from({ length: 1000 }, (_, place) => 50 + ((place * 617) % 1000) / 1e9)
    expectSame([...near, 100])
    expectSame([0, ...near])
  })

  it('do not depend on the scenario before', () => {
    const rank = createRanker(3)
    rank(Float64Array.of(90, 10, 50))
    expect([...rank(Float64Array.of(1, 2, 2)).ranks]).toEqual([3, 1, 1])
  })
})

describe('weights from the whole simplex', () => {
  it('are the gaps between one number fewer, sorted, drawn before those of the parts', () => {
    const { next } = createGenerator(5)
    const [one = NaN, two = NaN, , drawn = NaN] = Array.from({ length: 4 }, () => next() / 2 ** 32)
    const [low, high] = [Math.min(one, two), Math.max(one, two)]
    const parts = [certain('', 0.4), unknown(''), certain('', 0.9)].flatMap((entry) => entry.parts)
    // Each part draws, the first one too, which is certain.
    const score = 100 * (low * 0.4 + (high - low) * drawn + (1 - high) * 0.9)
    const cuts = [score - 1e-9, score + 1e-9]
    const [a] = run([0.8, 0.1, 0.1], [{ id: 'a', parts }], { scenarios: 1, seed: 5, weights: 'simplex', cuts })
    expect(a?.centralWeights).toEqual([low, high - low, 1 - high])
    expect(a?.over).toEqual([1, 0])
  })

  it('are 1 where there is one criterion', () => {
    expect(run([1], [certain('a', 0.5)], { weights: 'simplex' })[0]?.centralWeights).toEqual([1])
  })

  it('have a mean of 1 / K each, and pass a half in a share of (1/2)^(K - 1)', () => {
    const cases = [certain('a', 1, 0, 0), certain('b', 0, 1, 0), certain('c', 0, 0, 1)]
    const results = run([0.8, 0.1, 0.1], cases, { scenarios: 20000, weights: 'simplex', top: 3 })
    for (const { over, centralWeights } of results) {
      expect(over[0]).toBeCloseTo(0.25, 1.7)
      for (const weight of centralWeights ?? []) expect(weight).toBeCloseTo(1 / 3, 2)
    }
  })
})

describe('any weights', () => {
  const criteria = ['x', 'y', 'z'].map((id, place) => ({ id, weight: [0.8, 0.1, 0.1][place] ?? 0 }))
  const scored = (qualification: string, ...values: number[]) => ({
    qualification,
    parts: values.map((v, place) => ({ criterion: criteria[place]?.id ?? '', r: 1, v })),
  })
  const ask = { criteria, seed: 2027, scenarios: 10000 }

  it('say how often a qualification is first and among the first ten, to the nearest 5 %', () => {
    // The first scores 100 times the weight of x, which passes a half in a quarter of all weights; the others 50 or more.
    const others = Array.from({ length: 10 }, (_, place) => {
      const v = 0.5 + place / 1e6
      return scored(`other-${place}`, v, v, v)
    })
    const found = runAnyWeights([scored('a', 1, 0, 0), ...others], ask)
    expect(found.a).toEqual({ ranks: { low: 1, high: 11 }, first: 0.25, topTen: 0.25 })
    expect(found['other-9']).toEqual({ ranks: { low: 1, high: 2 }, first: 0.75, topTen: 1 })
    expect(found['other-0']).toEqual({ ranks: { low: 10, high: 11 }, first: 0, topTen: 0.75 })
  })

  it('do not depend on the weights decided, nor on the order of qualifications and criteria', () => {
    const list = [scored('a', 1, 0, 0.2), scored('b', 0.1, 0.7, 0.4), scored('c', 0.3, 0.4, 0.5)]
    const found = runAnyWeights(list, ask)
    const otherWeights = criteria.toReversed().map(({ id }) => ({ id, weight: 1 / 3 }))
    expect(runAnyWeights(list.toReversed(), { ...ask, criteria: otherWeights })).toEqual(found)
  })
})
