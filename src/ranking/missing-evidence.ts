import type { Band } from '../domain/band.ts'
import type { RankingSettings } from '../domain/edition.ts'
import { assignBand } from './bands.ts'
import type { QualificationRanking } from './rank-network.ts'
import { roundTo } from './rounding.ts'

/** What would become of one qualification if one kind of evidence were known in full. */
export type MissingEvidence = {
  qualification: string
  group: string
  /** Whether there is none at all, or too little to be trusted in full. */
  isAbsent: boolean
  /** Points the score could move up or down at most: 50 x weight x what is not trusted (ranking.md 2.6). */
  points: number
  /** Bands by score and evidence alone, if the group spoke fully against, and fully for it. */
  bands: { against: Band; for: Band }
}

/**
 * What is missing of each qualification and what it could change, the most points first; kinds of evidence that could
 * not move the score by a tenth of a point are left out. Scenarios are not run for evidence nobody has: the bands are
 * those the score and the share of evidence would allow.
 */
export function findMissingEvidence(
  ranked: readonly QualificationRanking[],
  settings: Pick<RankingSettings, 'bands'>,
): MissingEvidence[] {
  return ranked
    .flatMap((need) =>
      need.groups.map(({ group, weight, v, r }): MissingEvidence => {
        const untrusted = weight * (1 - r)
        const points = roundTo(50 * untrusted, 1)
        const bandAt = (score: number) =>
          assignBand({ score: roundTo(score, 1), evidence: roundTo(need.evidence + untrusted, 3) }, settings.bands)
        return {
          qualification: need.qualification,
          group,
          isAbsent: v === null,
          points,
          bands: { against: bandAt(need.score - points), for: bandAt(need.score + points) },
        }
      }),
    )
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
}
