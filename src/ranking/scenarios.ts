import { createGenerator } from './generator.ts'
import { createRanker } from './scenario-ranks.ts'
import { createScorer, type ScenarioPart } from './scenario-scores.ts'
import { createTally, type ScenarioResult } from './scenario-tally.ts'
import { drawWeights, type WeightDraw } from './scenario-weights.ts'

/** What a scenario needs to know of one thing that is scored: its parts by criterion, in the order of the weights. */
export type ScenarioCase = { id: string; parts: readonly ScenarioPart[] }

export type ScenarioSettings = {
  /** How many scenarios, at least 1. */
  scenarios: number
  /** 0..2^32 - 1; the same seed gives the same results to the last bit. */
  seed: number
  /** Scores 0..100 whose share of scenarios at or above them is counted. */
  cuts: readonly number[]
  /** How many places at the head count for the central weights. */
  top?: number
  /** Where the weights of a scenario come from: `around` those given, or any at all, of which those given say only how many. */
  weights?: WeightDraw
}

export type ScenarioRun = {
  /** One for each case, in the order given. */
  results: ScenarioResult[]
  /** Share of scenarios, 0..1, in which case `a` scores higher than `b`, by their places; null for more than 1,000. */
  winsOf: ((a: number, b: number) => number) | null
}

/**
 * Scores things in many scenarios (ranking.md 2.8, after SMAA: Lahdelma and Salminen 2001, Operations Research 49(3)).
 * In each, the weights are drawn anew, and what is not trusted, 1 - r, may say anything from 0 to 1. Numbers are drawn
 * in the order given: first for the weights (one for each `around` those given, one fewer from the `simplex`), then one
 * for each part of each case. Throws a RangeError for no scenarios, and for a case whose parts do not fit the weights.
 */
export function runScenarios(
  decided: readonly number[],
  cases: readonly ScenarioCase[],
  { scenarios, seed, cuts, top = 10, weights: draw = 'around' }: ScenarioSettings,
): ScenarioRun {
  refuseMisfits(decided, cases, scenarios)
  const weights = new Float64Array(decided.length)
  const scores = new Float64Array(cases.length)
  const generator = createGenerator(seed)
  const score = createScorer(cases, weights, generator)
  const rank = createRanker(cases.length)
  const tally = createTally(cases.length, { scenarios, cuts, width: weights.length, top })
  for (let scenario = 0; scenario < scenarios; scenario += 1) {
    drawWeights(draw, decided, generator, weights)
    score(scores)
    tally.count(rank(scores), weights)
  }
  return { results: tally.results(cases.map(({ id }) => id)), winsOf: tally.winsOf }
}

function refuseMisfits(weights: readonly number[], cases: readonly ScenarioCase[], scenarios: number): void {
  if (!Number.isInteger(scenarios) || scenarios < 1) {
    throw new RangeError(`scenarios must be a whole number from 1 on, not ${scenarios}`)
  }
  for (const { id, parts } of cases) {
    if (parts.length !== weights.length) {
      throw new RangeError(`${id} has ${parts.length} parts, which do not fit ${weights.length} weights`)
    }
  }
}
