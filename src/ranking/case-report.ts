import type { RankingSettings } from '../domain/edition.ts'
import type { Band } from '../domain/band.ts'
import { assignBand } from './bands.ts'
import { breakEvenWeight } from './break-even.ts'
import { createGenerator } from './generator.ts'
import { occupationOverlap } from './overlap.ts'
import { listInOrder } from './rank.ts'
import { roundTo } from './rounding.ts'
import { runScenarios } from './scenarios.ts'
import { scoreQualifications, type ScoredQualification } from './score.ts'
import type { ScoringInput } from './scoring-input.ts'
import { computeSupply, type CoursePlaces } from './supply.ts'

/** A whole case of the method: what is scored, the scenarios, and what planners ask of it. */
export type MethodCase = {
  input: ScoringInput
  scenarios: { count: number; seed: number; cuts: readonly number[] }
  bands: RankingSettings['bands']
  /** Openings a year by occupation, people. */
  openings: ReadonlyMap<string, number>
  courses: readonly CoursePlaces[]
  /** Pairs whose overlap is asked for. */
  overlaps: readonly Pair[]
  /** Break-even weights asked for; those outside 0..1 are left out. */
  breakEvens: readonly { pair: Pair; criteria: readonly string[] }[]
}
export type Pair = readonly [string, string]

/** Bands in the words of the published cases. */
const badges: Readonly<Record<Band, string>> = {
  high: 'strong',
  medium: 'good',
  moderate: 'no-badge',
  insufficient: 'insufficient-data',
}

/**
 * All results of a case in the words and the shape of the published ones (`expected` of model-01-golden), so that
 * others can check the method with their own figures. Draws are in the order of the input; the badges need the cuts of
 * the bands among those of the scenarios. Unrounded but for 13 significant digits.
 */
export function reportCase(given: MethodCase) {
  const { input, scenarios, bands } = given
  const scored = scoreQualifications(input)
  const cuts = [...new Set([...scenarios.cuts, bands.high.above, bands.medium.above])]
  const { results, winsOf } = runScenarios(
    input.criteria.map(({ weight }) => weight),
    scored.map(({ qualification, parts }) => ({ id: qualification, parts })),
    { scenarios: scenarios.count, seed: scenarios.seed, cuts },
  )
  const shareOver = (place: number, cut: number) => results[place]?.over[cuts.indexOf(cut)] ?? 0
  const { next } = createGenerator(scenarios.seed)
  return trim({
    prngFirst: Array.from({ length: 5 }, next),
    scores: scored.map(reportScore),
    order: listInOrder(scored, new Map()).map(({ qualification, rank, score }) => {
      return { q: qualification, rank, S: roundTo(score, 1) }
    }),
    robust: {
      over: scenarios.cuts.map((cut) => results.map((_, place) => shareOver(place, cut))),
      ra: results.map(({ acceptability }) => acceptability),
      win: results.map((_, a) => winsOf && results.map((_, b) => winsOf(a, b))),
    },
    badges: scored.map(({ qualification, score, evidence }, place) => {
      const printed = { score: roundTo(score, 1), evidence: roundTo(evidence, 3) }
      const probabilities = { high: shareOver(place, bands.high.above), medium: shareOver(place, bands.medium.above) }
      return { q: qualification, badge: badges[assignBand(printed, bands, probabilities)] }
    }),
    gaps: computeSupply(input.qualifications, input.links, given.openings, given.courses).map(
      ({ qualification, ...figures }) => ({ q: qualification, ...figures }),
    ),
    overlap: Object.fromEntries(given.overlaps.map(([a, b]) => [`${a}${b}`, occupationOverlap(a, b, input.links)])),
    breakEven: given.breakEvens.flatMap(({ pair, criteria }) => {
      const weight = breakEvenWeight(compare(pair, scored, input), criteria)
      return weight === null ? [] : [{ pair, criteria, weight }]
    }),
  })
}

const reportScore = ({ qualification, score, evidence, low, high, groups, parts }: ScoredQualification) => ({
  q: qualification,
  S: score,
  R: evidence,
  L: low,
  U: high,
  byGroup: Object.fromEntries(groups.map(({ group, contribution }) => [group, contribution])),
  parts: parts.map(({ criterion, n, size, quality, v, r, contribution }) => {
    return { criterion, n, size, quality, v, r, contribution }
  }),
})

function compare([a, b]: Pair, scored: readonly ScoredQualification[], { criteria }: ScoringInput) {
  const sideOf = (qualification: string, criterion: string) => {
    const parts = scored.find((entry) => entry.qualification === qualification)?.parts
    const part = parts?.find((own) => own.criterion === criterion)
    if (part === undefined) throw new RangeError(`there is no qualification ${qualification}`)
    return part
  }
  return criteria.map(({ id, weight }) => ({ criterion: id, weight, a: sideOf(a, id), b: sideOf(b, id) }))
}

/** The last binary digits of a sum say nothing; without them a report is the same on every machine. */
function trim<Value>(value: Value): Value {
  const cut = (part: unknown): unknown => {
    if (typeof part === 'number') return Number(part.toPrecision(13))
    if (Array.isArray(part)) return part.map(cut)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, cut(inner)]))
  }
  return cut(value) as Value
}
