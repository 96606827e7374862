import type { RankingSettings } from '../domain/edition.ts'
import type { BandProbabilities } from './bands.ts'
import { compareText } from './compare-text.ts'
import { roundTo } from './rounding.ts'
import type { ScenarioResult } from './scenario-tally.ts'
import { runScenarios } from './scenarios.ts'
import type { ScorePart } from './score-part.ts'
import type { Criterion } from './scoring-input.ts'
import { sum } from './sum.ts'

/** How sure the need of one qualification is, as it is printed. */
export type Robustness = {
  /** Places it takes from the 5th to the 95th percentile of the scenarios, 1 the most needed. */
  ranks: { low: number; high: number }
  /** Share of scenarios in which its score reaches the cuts of the bands, to the nearest 5 %. */
  probabilities: BandProbabilities
  /** Mean weight by criterion of the scenarios in which it is in the top ten, three decimals; null if it never is. */
  centralWeights: Record<string, number> | null
}

/** What the scenarios say: figures to compute with, and as printed. */
export type QualificationScenarios = {
  /** Shares as counted, which the bands go by. */
  probabilitiesOf: (qualification: string) => BandProbabilities
  robustnessOf: (qualification: string) => Robustness
  /** Share of scenarios, 0..1, in which one scores higher than the other; null for more than 1,000 qualifications. */
  winsOf: ((a: string, b: string) => number) | null
}

type Settings = Pick<RankingSettings, 'seed' | 'scenarios' | 'bands'> & {
  criteria: readonly Pick<Criterion, 'id' | 'weight'>[]
}

/** Of a scored qualification: what each criterion says. */
type Scored = { qualification: string; parts: readonly Pick<ScorePart, 'criterion' | 'r' | 'v'>[] }

/**
 * Runs the scenarios of an edition. Criteria and qualifications are sorted by identifier before anything is drawn, so
 * that the order of files and lists changes no draw (ranking.md 2.11, invariant 6).
 */
export function runQualificationScenarios(
  scored: readonly Scored[],
  { criteria, seed, scenarios, bands }: Settings,
): QualificationScenarios {
  const { ids, weights, cases } = sortById(scored, criteria)
  const cuts = [bands.high.above, bands.medium.above]
  const { results, winsOf } = runScenarios(weights, cases, { scenarios, seed, cuts })
  const byId = new Map(results.map((result, place) => [result.id, { result, place }]))
  const find = (id: string) => {
    const found = byId.get(id)
    if (found === undefined) throw new RangeError(`${id} is in no scenario`)
    return found
  }
  return {
    probabilitiesOf: (id) => probabilities(find(id).result),
    robustnessOf: (id) => printRobustness(find(id).result, ids),
    winsOf: winsOf && ((a, b) => winsOf(find(a).place, find(b).place)),
  }
}

/** What a qualification reaches whatever the weights, as it is printed for planners. */
export type AnyWeights = {
  /** Places it takes from the 5th to the 95th percentile of the scenarios, 1 the most needed. */
  ranks: { low: number; high: number }
  /** Share of scenarios in which it is the first, to the nearest 5 %. */
  first: number
  /** Share of scenarios in which it is among the first ten, to the nearest 5 %. */
  topTen: number
}

/**
 * The harsher table (ranking.md 2.8): as many scenarios as those of the edition, from the same seed, but with weights
 * drawn from all there are instead of around those decided, which count for nothing here. By qualification; what holds
 * here holds for anybody's weights.
 */
export function runAnyWeights(
  scored: readonly Scored[],
  { criteria, seed, scenarios }: Pick<Settings, 'criteria' | 'seed' | 'scenarios'>,
): Record<string, AnyWeights> {
  const { weights, cases } = sortById(scored, criteria)
  const { results } = runScenarios(weights, cases, { scenarios, seed, cuts: [], weights: 'simplex' })
  return Object.fromEntries(
    results.map(({ id, ranks, acceptability }) => {
      return [
        id,
        { ranks, first: toTwentieth(acceptability[0] ?? 0), topTen: toTwentieth(sum(acceptability.slice(0, 10))) },
      ]
    }),
  )
}

/** Criteria and qualifications sorted by identifier, with what each criterion says of each qualification. */
function sortById(scored: readonly Scored[], criteria: Settings['criteria']) {
  const sorted = criteria.toSorted((a, b) => compareText(a.id, b.id))
  return {
    ids: sorted.map(({ id }) => id),
    weights: sorted.map(({ weight }) => weight),
    cases: scored
      .toSorted((a, b) => compareText(a.qualification, b.qualification))
      .map(({ qualification, parts }) => {
        const byCriterion = new Map(parts.map((part) => [part.criterion, part]))
        return { id: qualification, parts: sorted.map(({ id }) => byCriterion.get(id) ?? noEvidence) }
      }),
  }
}

const noEvidence = { r: 0, v: null }

const probabilities = ({ over: [high = 0, medium = 0] }: ScenarioResult): BandProbabilities => ({ high, medium })

function printRobustness(result: ScenarioResult, criteria: readonly string[]): Robustness {
  const { high, medium } = probabilities(result)
  const { centralWeights } = result
  return {
    ranks: result.ranks,
    probabilities: { high: toTwentieth(high), medium: toTwentieth(medium) },
    centralWeights:
      centralWeights &&
      Object.fromEntries(criteria.map((criterion, place) => [criterion, roundTo(centralWeights[place] ?? 0, 3)])),
  }
}

/** Two seeds differ by up to 2 points over a table, so nothing finer than 5 % is shown (ranking.md 2.8). */
const toTwentieth = (share: number): number => roundTo(share * 20, 0) / 20
