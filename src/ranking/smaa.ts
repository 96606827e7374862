import { sum, weightedSum } from './sum.ts'

/** SMAA-2 of a list of draws; alternatives and criteria in the order given, shares are parts of the draws, 0..1. */
export type Smaa = {
  /** By alternative, then place: how often it is first, second, and so on. */
  acceptability: number[][]
  /** By alternative: mean weights of the draws in which it is first; null if it never is. */
  centralWeights: (number[] | null)[]
  /** By alternative: how often it is first when its own central weights are used in every draw; 0 without them. */
  confidence: number[]
  /** By alternative, then alternative: how often the one scores higher than the other. */
  pairwiseWins: number[][]
  /** Entropy of the rankings as a whole, in bits: 0 where all draws give the same one. */
  entropy: number
}

/**
 * Stochastic multicriteria acceptability analysis of given draws (Lahdelma and Salminen 2001, Operations Research 49(3),
 * 444-454; pairwise winning index: Leskinen and others 2006). `values` holds draw, alternative, criterion, all to be
 * maximised; `weights` holds draw, criterion. Equal scores share the better place. Throws a RangeError when the lists
 * do not fit each other.
 */
export function smaa(
  values: readonly (readonly (readonly number[])[])[],
  weights: readonly (readonly number[])[],
): Smaa {
  if (values.length === 0 || values.length !== weights.length) {
    throw new RangeError(`${values.length} draws of values do not fit ${weights.length} draws of weights`)
  }
  const scores = values.map((draw, place) => draw.map((row) => weightedSum(weights[place] ?? [], row)))
  const ranks = scores.map(ranksOf)
  const alternatives = [...(scores[0] ?? []).keys()]
  const share = (isSo: (draw: number) => boolean) => ranks.filter((_, draw) => isSo(draw)).length / ranks.length
  const centralWeights = alternatives.map((own) => meanRow(weights.filter((_, draw) => ranks[draw]?.[own] === 1)))
  return {
    acceptability: alternatives.map((own) =>
      alternatives.map((place) => share((draw) => ranks[draw]?.[own] === place + 1)),
    ),
    centralWeights,
    confidence: centralWeights.map((central, own) => {
      if (central === null) return 0
      return share((draw) => ranksOf((values[draw] ?? []).map((row) => weightedSum(central, row)))[own] === 1)
    }),
    pairwiseWins: alternatives.map((own) =>
      alternatives.map((other) => share((draw) => (scores[draw]?.[own] ?? 0) > (scores[draw]?.[other] ?? 0))),
    ),
    entropy: entropyOf(ranks.map((rank) => rank.join(' '))),
  }
}

const ranksOf = (scores: readonly number[]): number[] =>
  scores.map((score) => 1 + scores.filter((other) => other > score).length)

function meanRow(rows: readonly (readonly number[])[]): number[] | null {
  const [first] = rows
  if (first === undefined) return null
  return first.map((_, column) => sum(rows.map((row) => row[column] ?? 0)) / rows.length)
}

function entropyOf(outcomes: readonly string[]): number {
  const shares = [...Map.groupBy(outcomes, (outcome) => outcome).values()].map(({ length }) => length / outcomes.length)
  return sum(shares.map((share) => -share * Math.log2(share)))
}
