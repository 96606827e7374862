import type { Band } from '../domain/band.ts'
import type { RankingSettings } from '../domain/edition.ts'

/** Share of scenarios, 0..1, in which the score reaches a band's `above`: by default P(S >= 55) and P(S >= 50). */
export type BandProbabilities = { high: number; medium: number }

/**
 * Band of a qualification by its score (0..100), evidence (0..1) and, where they are known, the probabilities of
 * the scenarios (ranking.md 2.9). All cuts are "at least"; they are absolute, so there may be nobody in a band.
 */
export function assignBand(
  { score, evidence }: { score: number; evidence: number },
  settings: RankingSettings['bands'],
  probabilities?: BandProbabilities,
): Band {
  if (evidence < settings.enoughEvidence) return 'insufficient'
  const reaches = (band: 'high' | 'medium') => {
    const cut = settings[band]
    const isLikely = probabilities === undefined || probabilities[band] >= cut.probability
    return score >= cut.score && evidence >= cut.evidence && isLikely
  }
  if (reaches('high')) return 'high'
  if (reaches('medium')) return 'medium'
  return 'moderate'
}
