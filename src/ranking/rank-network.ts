import type { Network } from '../domain/network.ts'
import { isComputedFromSample } from './computed-from-sample.ts'
import { networkInput } from './network-input.ts'
import { listInOrder } from './rank.ts'
import { describeNeed, type QualificationNeed } from './describe-need.ts'
import { scoreQualifications } from './score.ts'

/** A qualification's need, its rank among all that are scored (1 is the most needed) and whether samples entered it. */
export type QualificationRanking = QualificationNeed & { rank: number; sample: boolean }

/** The ranking of a network: plain data that can be written as JSON. */
export type NetworkRanking = {
  /** Calendar year the ages of evidence were counted from. */
  year: number
  /** Identifiers of the scored qualifications in the order of listing. */
  order: string[]
  /** By identifier of the qualification. */
  qualifications: Record<string, QualificationRanking>
  /** Not scored, since no occupation links them to evidence: the planners' list "sem correspondência". */
  unlinked: string[]
  /** Scored 50 with the widest range, since no evidence reaches them. */
  withoutEvidence: string[]
}

/**
 * Ranks the qualifications of a network by regional need (ranking.md 2). The same network gives the same bytes. Throws
 * a RangeError for settings or evidence out of range, which a loaded network never has.
 */
export function rankNetwork(network: Network): NetworkRanking {
  const input = networkInput(network)
  const needs = scoreQualifications(input).map((scored) => describeNeed(scored, network.edition.ranking))
  const listed = listInOrder(needs, catalogueCodes(network))
  const ranked = listed.map((need) => ({ ...need, sample: isComputedFromSample(need, network) }))
  return {
    year: input.year,
    order: ranked.map(({ qualification }) => qualification),
    qualifications: Object.fromEntries(ranked.map((need) => [need.qualification, need])),
    unlinked: network.qualifications
      .flatMap(({ id, occupations }) => (occupations.length === 0 ? [id] : []))
      .toSorted(),
    withoutEvidence: ranked.flatMap(({ qualification, items }) => (items.length === 0 ? [qualification] : [])),
  }
}

/** Code of each qualification in the national catalogue: the renewed one where known, otherwise the old one. */
function catalogueCodes({ qualifications }: Network): Map<string, string> {
  return new Map(
    qualifications.flatMap(({ id, codes }) => {
      const code = codes.renewed ?? codes.old
      return code === undefined ? [] : [[id, code] as const]
    }),
  )
}
