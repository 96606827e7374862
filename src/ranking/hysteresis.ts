import type { Band } from '../domain/band.ts'
import type { RankingSettings } from '../domain/edition.ts'
import { assignBand, type BandProbabilities } from './bands.ts'
import { roundTo } from './rounding.ts'

// ranking.md 2.9: points under its cut at which a band is lost at once.
const allowance = 3

/** A band as the edition before showed it, and whether its conditions on evidence or probability failed then. */
export type HeldBand = { band: Band; isFailing: boolean }

/**
 * Band of an edition that may follow another (ranking.md 2.9). A band once given falls only when the score drops 3
 * points under its cut, or when its condition on evidence or probability fails in two editions running; it rises at
 * once. What has fallen gets the band it would get anew. `isHeld` says that without the edition before it would differ.
 */
export function holdBand(
  current: { score: number; evidence: number; probabilities: BandProbabilities },
  previous: HeldBand | undefined,
  settings: RankingSettings['bands'],
): HeldBand & { isHeld: boolean } {
  const band = assignBand(current, settings, current.probabilities)
  const anew = { band, isFailing: false, isHeld: false }
  const held = previous?.band
  if (held === undefined || held === 'moderate' || held === 'insufficient' || band === 'high' || band === held) {
    return anew
  }
  const cut = settings[held]
  const hasDropped = roundTo(cut.score - current.score, 1) >= allowance
  const isFailing =
    current.evidence < Math.max(cut.evidence, settings.enoughEvidence) || current.probabilities[held] < cut.probability
  const falls = hasDropped || (isFailing && previous?.isFailing === true)
  return falls ? anew : { band: held, isFailing, isHeld: true }
}
