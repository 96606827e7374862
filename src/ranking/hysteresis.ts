import type { RankingSettings } from '../domain/edition.ts'
import type { Band } from '../domain/band.ts'
import { assignBand, type BandProbabilities } from './bands.ts'
import { roundTo } from './rounding.ts'

// ranking.md 2.9: points under its cut at which a band is lost at once.
const allowance = 3

/** A band as the edition before showed it, and whether its conditions on evidence or probability failed then. */
export type HeldBand = { band: Band; isFailing: boolean }

/**
 * Band of an edition that follows another (ranking.md 2.9). A band once given falls only when the score drops 3 points
 * under its cut, or when its condition on evidence or probability fails in two editions running; it rises at once.
 * What has fallen gets the band it would get anew. The result is the `previous` of the next edition.
 */
export function holdBand(
  current: { score: number; evidence: number; probabilities: BandProbabilities },
  previous: HeldBand,
  settings: RankingSettings['bands'],
): HeldBand {
  const { band } = assignBand(current, settings, current.probabilities)
  const held = previous.band
  if (held === 'moderate' || held === 'insufficient' || band === 'high' || band === held) {
    return { band, isFailing: false }
  }
  const cut = settings[held]
  const hasDropped = roundTo(cut.score - current.score, 1) >= allowance
  const isFailing =
    current.evidence < Math.max(cut.evidence, settings.enoughEvidence) || current.probabilities[held] < cut.probability
  const falls = hasDropped || (isFailing && previous.isFailing)
  return falls ? { band, isFailing: false } : { band: held, isFailing }
}
