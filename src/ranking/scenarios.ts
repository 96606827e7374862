import { createGenerator } from './generator.ts'
import { createTally, type ScenarioResult } from './scenario-tally.ts'

/** What a scenario needs to know of one thing that is scored: trust r and value v by criterion, in the order of weights. */
export type ScenarioCase = { id: string; parts: readonly { r: number; v: number | null }[] }

export type ScenarioSettings = {
  /** How many scenarios, at least 1. */
  scenarios: number
  /** 0..2^32 - 1; the same seed gives the same results to the last bit. */
  seed: number
  /** Scores 0..100 whose share of scenarios at or above them is counted. */
  cuts: readonly number[]
  /** How many places at the head count for the central weights. */
  top?: number
}

/**
 * Scores things in many scenarios (ranking.md 2.8, after SMAA: Lahdelma and Salminen 2001, Operations Research 49(3)).
 * In each, every weight is multiplied by a factor from a half to double, and what is not trusted, 1 - r, may say
 * anything from 0 to 1. Numbers are drawn in the order given: one for each weight, then one for each part of each case.
 * Throws a RangeError for no scenarios, and for a case whose parts do not fit the weights.
 */
export function runScenarios(
  weights: readonly number[],
  cases: readonly ScenarioCase[],
  { scenarios, seed, cuts, top = 10 }: ScenarioSettings,
): ScenarioResult[] {
  refuseMisfits(weights, cases, scenarios)
  const width = weights.length
  const known = flatten(cases, ({ r, v }) => (v === null ? 0 : r * v))
  const unknown = flatten(cases, ({ r }) => 1 - r)
  const draws = new Float64Array(width * (1 + cases.length))
  const drawn = new Float64Array(width)
  const scores = new Float64Array(cases.length)
  const generator = createGenerator(seed)
  const tally = createTally(cases.length, { cuts, width, top })
  for (let scenario = 0; scenario < scenarios; scenario += 1) {
    generator.fill(draws)
    drawWeights(weights, draws, drawn)
    scoreCases(drawn, draws, { known, unknown }, scores)
    tally.count(scores, drawn)
  }
  return tally.results(cases.map(({ id }) => id))
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

const flatten = (cases: readonly ScenarioCase[], valueOf: (part: ScenarioCase['parts'][number]) => number) =>
  Float64Array.from(cases.flatMap(({ parts }) => parts.map(valueOf)))

/** Weights of one scenario, which add up to 1: each times 0.5 + u below u = 0.5, then 2u, so that the median is 1. */
function drawWeights(weights: readonly number[], draws: Float64Array, target: Float64Array): void {
  let total = 0
  for (let place = 0; place < target.length; place += 1) {
    const u = draws[place] ?? 0
    const weight = (weights[place] ?? 0) * (u < 0.5 ? 0.5 + u : 2 * u)
    target[place] = weight
    total += weight
  }
  for (let place = 0; place < target.length; place += 1) target[place] = (target[place] ?? 0) / total
}

type Values = { known: Float64Array; unknown: Float64Array }

function scoreCases(
  weights: Float64Array,
  draws: Float64Array,
  { known, unknown }: Values,
  scores: Float64Array,
): void {
  const width = weights.length
  let part = 0
  for (let place = 0; place < scores.length; place += 1) {
    let score = 0
    for (let criterion = 0; criterion < width; criterion += 1) {
      // The draws of the weights stand before those of the parts.
      const value = (known[part] ?? 0) + (unknown[part] ?? 0) * (draws[width + part] ?? 0)
      score += (weights[criterion] ?? 0) * value
      part += 1
    }
    scores[place] = 100 * score
  }
}
