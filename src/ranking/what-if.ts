import type { Band } from '../domain/band.ts'
import type { RankingSettings } from '../domain/edition.ts'
import type { Network } from '../domain/network.ts'
import { holdBand, type HeldBand } from './hysteresis.ts'
import { runQualificationScenarios } from './qualification-scenarios.ts'
import type { NetworkRanking } from './rank-network.ts'
import { listInOrder } from './rank.ts'
import { scoreWithWeights, type TrustedValue, type WeightedScore } from './score-with-weights.ts'
import type { WeightedCriterion } from './what-if-points.ts'

/**
 * What scores with other weights are computed from: plain data for the browser, as small as the same result to the last
 * digit allows. Trust and value are not rounded, since scenarios count on which side of a cut a score falls.
 */
export type WhatIfData = Pick<RankingSettings, 'seed' | 'scenarios' | 'bands'> & {
  criteria: WeightedCriterion[]
  /** In the published order of listing. */
  qualifications: WhatIfQualification[]
}

type WhatIfQualification = {
  id: string
  /** In the national catalogue, where it has one: the order inside ties goes by it. */
  code?: string
  /** The published band. */
  band: Band
  /** What the edition before said, which may hold the band (ranking.md 2.9). */
  before?: HeldBand
  /** Trust and value by criterion, in the order of the criteria; 0 without evidence. */
  parts: (readonly [r: number, v: number] | 0)[]
}

/** A qualification in an order of listing. */
export type Listed = WeightedScore & { qualification: string; rank: number }

/** Gathers what the browser needs from a network and its ranking. */
export function whatIfData(
  { edition, qualifications, history }: Pick<Network, 'edition' | 'qualifications' | 'history'>,
  ranking: NetworkRanking,
): WhatIfData {
  const { seed, scenarios, bands, criteria } = edition.ranking
  const codes = new Map(qualifications.map(({ id, codes }) => [id, codes.renewed ?? codes.old]))
  const before = new Map(history[0]?.levels.map((level) => [level.qualification, level]))
  return {
    seed,
    scenarios,
    bands,
    criteria: criteria.map(({ id, weight }) => ({ id, weight })),
    qualifications: ranking.order.flatMap((id): WhatIfQualification[] => {
      const need = ranking.qualifications[id]
      if (need === undefined) return []
      const code = codes.get(id)
      const held = before.get(id)
      const byCriterion = new Map(need.parts.map((part) => [part.criterion, part]))
      return [
        {
          id,
          ...(code === undefined ? {} : { code }),
          band: need.band,
          ...(held ? { before: { band: held.level, isFailing: held.failing } } : {}),
          parts: criteria.map((criterion) => {
            const { r = 0, v = null } = byCriterion.get(criterion.id) ?? {}
            return v === null ? 0 : [r, v]
          }),
        },
      ]
    }),
  }
}

/** Trust and value of a qualification by criterion. */
export const partsOf = ({ parts }: WhatIfQualification): TrustedValue[] =>
  parts.map((part) => (part === 0 ? { r: 0, v: null } : { r: part[0], v: part[1] }))

/** Scores all qualifications with weights 0..1 in the order of the criteria, and lists them as the ranking does. */
export function listWithWeights(data: WhatIfData, weights: readonly number[]): Listed[] {
  const codes = new Map(
    data.qualifications.flatMap(({ id, code }) => (code === undefined ? [] : [[id, code] as const])),
  )
  return listInOrder(
    data.qualifications.map((entry) => ({ qualification: entry.id, ...scoreWithWeights(partsOf(entry), weights) })),
    codes,
  )
}

/**
 * Bands by identifier of the qualification with weights 0..1 in the order of the criteria: as many scenarios, the same
 * seed and the same draws as the published ones (ranking.md 2.8), and the same rule for what the edition before gave.
 */
export function bandsWithWeights(data: WhatIfData, weights: readonly number[]): Record<string, Band> {
  const { seed, scenarios, bands } = data
  const criteria = data.criteria.map(({ id }, place) => ({ id, weight: weights[place] ?? 0 }))
  const scored = data.qualifications.map((entry) => ({
    qualification: entry.id,
    parts: partsOf(entry).map((part, place) => ({ ...part, criterion: data.criteria[place]?.id ?? '' })),
  }))
  const { probabilitiesOf } = runQualificationScenarios(scored, { criteria, seed, scenarios, bands })
  return Object.fromEntries(
    data.qualifications.map((entry) => {
      const result = { ...scoreWithWeights(partsOf(entry), weights), probabilities: probabilitiesOf(entry.id) }
      return [entry.id, holdBand(result, entry.before, bands).band]
    }),
  )
}
