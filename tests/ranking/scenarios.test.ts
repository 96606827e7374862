import { describe, expect, it } from 'vitest'
import { rankingSettings } from '../../src/domain/edition.ts'
import { runScenarios, type ScenarioCase, type ScenarioSettings } from '../../src/ranking/scenarios.ts'
import { buildSettings } from './build-network.ts'

const settings: ScenarioSettings = { scenarios: 2000, seed: 2027, cuts: [50] }
const certain = (id: string, ...values: number[]): ScenarioCase => ({ id, parts: values.map((v) => ({ r: 1, v })) })
const unknown = (id: string): ScenarioCase => ({ id, parts: [{ r: 0, v: null }] })
const run = (weights: readonly number[], cases: readonly ScenarioCase[], change: Partial<ScenarioSettings> = {}) =>
  runScenarios(weights, cases, { ...settings, ...change })

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
        wins: [0, 1],
        centralWeights: [1],
      },
      {
        id: 'b',
        over: [0],
        ranks: { low: 2, high: 2 },
        acceptability: [0, 1],
        wins: [0, 0],
        centralWeights: [1],
      },
    ])
  })

  it('count a score that equals the cut', () => {
    expect(run([1], [certain('a', 0.5)])[0]?.over).toEqual([1])
  })

  it('share the better place among equal scores, and none of them wins', () => {
    const [a, b, c] = run([1], [certain('a', 0.5), certain('b', 0.5), certain('c', 0.1)])
    expect([a?.ranks.low, b?.ranks.low, c?.ranks.low]).toEqual([1, 1, 3])
    expect([a?.wins, b?.wins, c?.wins]).toEqual([
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
    const results = run([1], cases, { scenarios: 3 })
    expect(results[0]).toMatchObject({ ranks: { low: 1, high: 2 }, wins: null, centralWeights: [1] })
    expect(results[0]?.acceptability).toHaveLength(20)
    expect(results[19]?.acceptability[19]).toBe(1)
    expect(results[1000]?.ranks).toEqual({ low: 1001, high: 1001 })
  })

  it('find the same places with and without the table of pairs', () => {
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

  it('refuse parts that do not fit the weights, and no scenarios', () => {
    expect(() => run([0.5, 0.5], [certain('a', 1)])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: a has 1 parts, which do not fit 2 weights]`,
    )
    expect(() => run([1], [], { scenarios: 0 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: scenarios must be a whole number from 1 on, not 0]`,
    )
  })
})
