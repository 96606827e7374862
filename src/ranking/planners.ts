import type { Network } from '../domain/network.ts'
import { findMissingEvidence } from './missing-evidence.ts'
import { countProviders, findOverlaps } from './network-overlap.ts'
import { computeNetworkSupply } from './network-supply.ts'
import { findAgreements } from './ranked-lists.ts'
import type { NetworkRanking } from './rank-network.ts'
import { findWanted } from './wanted.ts'

/** Everything planners see and pupils do not (ranking.md 2.10): a function of the network and its ranking. */
export type PlannersFindings = ReturnType<typeof findForPlanners>

/** Supply, gaps, overlaps, providers, agreement of groups, and what is missing. None of it changes a level. */
export function findForPlanners(network: Network, ranking: NetworkRanking) {
  const supply = computeNetworkSupply(network, ranking)
  const ranked = ranking.order.flatMap((id) => ranking.qualifications[id] ?? [])
  return {
    supply,
    /** Sectors and occupations that are wanted; those without `offered` are gaps no course meets. */
    wanted: findWanted(network),
    overlaps: findOverlaps(network, supply),
    providers: countProviders(network),
    agreements: findAgreements(network.evidence.focusGroups),
    missing: findMissingEvidence(ranked, network.edition.ranking),
  }
}
