import type { Network } from '../domain/network.ts'
import type { PastEdition } from '../domain/past-edition.ts'
import { isComputedFromSample } from './computed-from-sample.ts'
import { networkInput } from './network-input.ts'
import { listInOrder } from './rank.ts'
import { describeNeed, type QualificationNeed } from './describe-need.ts'
import {
  type AnyWeights,
  type Robustness,
  runAnyWeights,
  runQualificationScenarios,
} from './qualification-scenarios.ts'
import { scoreQualifications } from './score.ts'
import { assignTiers } from './tiers.ts'
import { leaveGroupsOut, type WithoutGroup } from './without-group.ts'

/** A qualification's need, its place among all that are scored, how sure that is, and whether samples entered it. */
export type QualificationRanking = Omit<QualificationNeed, 'isHeld'> &
  Robustness & {
    /** The earlier edition whose band it keeps; null where the cut-offs alone give it (ranking.md 2.9). */
    held: Pick<PastEdition, 'schoolYear' | 'number'> | null
    /** 1 is the most needed; equal scores share it. */
    rank: number
    /** 1 the first; inside a tier qualifications are practically tied. Null for more than 1,000 qualifications. */
    tier: number | null
    sample: boolean
  }

/** The ranking of a network: plain data that can be written as JSON. */
export type NetworkRanking = {
  /** Calendar year the ages of evidence were counted from. */
  year: number
  /** How many scenarios were run, and their seed. */
  scenarios: { count: number; seed: number }
  /** Identifiers of the scored qualifications in the order of listing. */
  order: string[]
  /** By identifier of the qualification. */
  qualifications: Record<string, QualificationRanking>
  /** Not scored, since no occupation links them to evidence: the planners' list "sem correspondência". */
  unlinked: string[]
  /** Scored 50 with the widest range, since no evidence reaches them. */
  withoutEvidence: string[]
  /** The scores with each group of evidence left out in turn, and whether it agrees with the others. */
  withoutGroups: WithoutGroup[]
  /** What each reaches with any weights at all: the harsher table, for planners. */
  anyWeights: Record<string, AnyWeights>
}

/** What a ranking is computed from, and nothing else: two networks alike in it have the same ranking. */
export type RankedContent = Pick<Network, 'edition' | 'qualifications' | 'sectors' | 'evidence' | 'history'>

/**
 * Ranks the qualifications of a network by regional need (ranking.md 2). The same network gives the same bytes. Throws
 * a RangeError for settings or evidence out of range, which a loaded network never has.
 */
export function rankNetwork(network: RankedContent): NetworkRanking {
  const { ranking: settings } = network.edition
  const input = networkInput(network)
  const scored = scoreQualifications(input)
  const { probabilitiesOf, robustnessOf, winsOf } = runQualificationScenarios(scored, settings)
  const [previous] = network.history
  const before = new Map(
    (previous?.levels ?? []).map(({ qualification, level, failing }) => [
      qualification,
      { band: level, isFailing: failing },
    ]),
  )
  const needs = scored.map((entry) =>
    describeNeed(entry, settings, probabilitiesOf(entry.qualification), before.get(entry.qualification)),
  )
  const listed = listInOrder(needs, catalogueCodes(network))
  const tiers =
    winsOf &&
    assignTiers(
      listed.map(({ qualification }) => qualification),
      winsOf,
    )
  const ranked = listed.map(({ isHeld, ...need }, place) => ({
    ...need,
    held: isHeld && previous ? { schoolYear: previous.schoolYear, number: previous.number } : null,
    ...robustnessOf(need.qualification),
    tier: tiers?.[place] ?? null,
    sample: isComputedFromSample(need, network),
  }))
  return {
    year: input.year,
    scenarios: { count: settings.scenarios, seed: settings.seed },
    order: ranked.map(({ qualification }) => qualification),
    qualifications: Object.fromEntries(ranked.map((need) => [need.qualification, need])),
    unlinked: network.qualifications
      .flatMap(({ id, occupations }) => (occupations.length === 0 ? [id] : []))
      .toSorted(),
    withoutEvidence: ranked.flatMap(({ qualification, items }) => (items.length === 0 ? [qualification] : [])),
    withoutGroups: leaveGroupsOut(scored),
    anyWeights: runAnyWeights(scored, settings),
  }
}

/** Code of each qualification in the national catalogue: the renewed one where known, otherwise the old one. */
function catalogueCodes({ qualifications }: Pick<Network, 'qualifications'>): Map<string, string> {
  return new Map(
    qualifications.flatMap(({ id, codes }) => {
      const code = codes.renewed ?? codes.old
      return code === undefined ? [] : [[id, code] as const]
    }),
  )
}
