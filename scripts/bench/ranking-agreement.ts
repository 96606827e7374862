import { isDeepStrictEqual } from 'node:util'
import { runScenarios, type ScenarioRun, type ScenarioSettings } from '../../src/ranking/scenarios.ts'
import { runPlainScenarios } from './ranking-plain.ts'
import { makeCases } from './ranking-sample.ts'

/** Sizes on both sides of 1,000 cases, and more scenarios than are counted at once. */
const small = [
  { count: 30, scenarios: 300 },
  { count: 1001, scenarios: 70 },
]

/** Says where our scenarios and the plain ones differ in any digit; null where they agree, as they must. */
export function findDisagreement(ours = runScenarios, plain = runPlainScenarios): string | null {
  for (const { count, scenarios } of small) {
    const { weights, cases } = makeCases(count)
    for (const draw of ['around', 'simplex'] as const) {
      const settings: ScenarioSettings = { scenarios, seed: 2027, cuts: [55, 50], weights: draw }
      const [own, other] = [ours(weights, cases, settings), plain(weights, cases, settings)]
      if (!isDeepStrictEqual(withAllWins(own), withAllWins(other))) {
        return `Our scenarios and the plain ones differ for ${count} cases with weights drawn "${draw}".`
      }
    }
  }
  return null
}

const withAllWins = ({ results, winsOf }: ScenarioRun) => ({
  results,
  wins: winsOf && results.map((_, a) => results.map((_, b) => winsOf(a, b))),
})
