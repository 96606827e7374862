import type { RankingSettings } from '../domain/edition.ts'
import type { Band } from '../domain/band.ts'
import type { BandProbabilities } from './bands.ts'
import { type Divergence, findDivergence } from './divergence.ts'
import { type HeldBand, holdBand } from './hysteresis.ts'
import type { EvidenceItem } from './evidence-item.ts'
import { groupOf, type GroupScore } from './groups.ts'
import { roundParts, roundTo } from './rounding.ts'
import type { ScoredQualification } from './score.ts'
import type { ScorePart } from './score-part.ts'

/** Points as printed, one decimal: those of groups add up to the score less 50, those of parts to their group. */
type Printed = { points: number }

/** What the evidence says about one qualification, with the figures as they are printed. */
export type QualificationNeed = {
  qualification: string
  band: Band
  /** Whether the band is kept although its conditions on evidence or scenarios fail; a second edition running it falls. */
  isFailing: boolean
  /** Whether it would have another band without the edition before (ranking.md 2.9). */
  isHeld: boolean
  /** 0..100, one decimal; ranks and bands go by it, so that equal printed scores are treated alike. */
  score: number
  /** 0..1, three decimals; bands and the listing order go by it. */
  evidence: number
  /** Worst and best case for all that is unknown, 0..100, one decimal. */
  low: number
  high: number
  groups: (GroupScore & Printed)[]
  parts: (Omit<ScorePart, 'items'> & { group: string } & Printed)[]
  /** Items the score was computed from, the largest push first, whichever its direction. */
  items: (EvidenceItem & { link: number; contribution: number })[]
  divergence: Divergence | null
}

/**
 * Rounds a score for printing and assigns its band, by the shares of scenarios as counted and by the band the edition
 * before gave it, if there was one.
 */
export function describeNeed(
  scored: ScoredQualification<EvidenceItem>,
  settings: Pick<RankingSettings, 'bands'>,
  probabilities: BandProbabilities,
  previous?: HeldBand,
): QualificationNeed {
  const score = roundTo(scored.score, 1)
  const evidence = roundTo(scored.evidence, 3)
  const groups = printPoints(scored.groups, score - 50)
  return {
    qualification: scored.qualification,
    score,
    evidence,
    low: roundTo(scored.low, 1),
    high: roundTo(scored.high, 1),
    ...holdBand({ score, evidence, probabilities }, previous, settings.bands),
    groups,
    parts: groups.flatMap(({ group, points }) => printPoints(partsOf(group, scored.parts), points)),
    items: scored.parts
      .flatMap(({ items }) => items.map(({ item, link, contribution }) => ({ ...item, link, contribution })))
      .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
    divergence: findDivergence(scored.groups),
  }
}

function printPoints<Entry extends { contribution: number }>(
  entries: readonly Entry[],
  total: number,
): (Entry & Printed)[] {
  const points = roundParts(
    entries.map(({ contribution }) => contribution),
    total,
  )
  return entries.map((entry, place) => ({ ...entry, points: points[place] ?? 0 }))
}

function partsOf(group: string, parts: readonly ScorePart[]) {
  return parts
    .filter(({ criterion }) => groupOf({ id: criterion }) === group)
    .map(({ criterion, n, size, quality, v, r, contribution }) => {
      return { group, criterion, n, size, quality, v, r, contribution }
    })
}
