import type { QualificationSupply } from '../../ranking/network-supply.ts'
import { enoughEvidence } from '../../ranking/supply.ts'
import type { Line } from './blocks.ts'
import type { Study } from './study.ts'

/** Why nothing is said of a qualification's supply; one may have several. */
export const unknownReasons = ['openings', 'places', 'rates', 'evidence'] as const
export type UnknownReason = (typeof unknownReasons)[number]

/** What is missing to say whether supply suffices; nothing for a qualification of which it is said. */
export function reasonsUnknown(supply: QualificationSupply, { reader }: Pick<Study, 'reader'>): UnknownReason[] {
  if (supply.finding !== 'unknown') return []
  const holds: Record<UnknownReason, boolean> = {
    openings: supply.missingOpenings.length > 0,
    places: supply.coursesWithPlaces < supply.courses,
    rates: supply.courses > 0 && (supply.completion === null || supply.furtherStudy === null),
    evidence: (reader.site.need(supply.qualification)?.evidence ?? 0) < enoughEvidence,
  }
  return unknownReasons.filter((reason) => holds[reason])
}

/** The reasons in words: one line of them, then the occupations whose openings are missing. */
export function reasonLines(supply: QualificationSupply, study: Pick<Study, 'reader'>): Line[] {
  const { t, site, say } = study.reader
  const reasons = reasonsUnknown(supply, study)
  const first = reasons.flatMap((reason) => (reason === 'openings' ? [] : [reasonText(reason, supply, study)]))
  return [
    ...(first.length > 0 ? [{ text: first.join('; ') }] : []),
    ...(reasons.includes('openings')
      ? [
          { text: t.study.supply.reasons.openings },
          ...supply.missingOpenings.map((code) => say(site.occupation(code).name)),
        ]
      : []),
  ]
}

function reasonText(
  reason: Exclude<UnknownReason, 'openings'>,
  supply: QualificationSupply,
  { reader }: Pick<Study, 'reader'>,
): string {
  const { t, site, format } = reader
  const words = t.study.supply.reasons
  switch (reason) {
    case 'places':
      return words.places(supply.courses - supply.coursesWithPlaces, supply.courses)
    case 'rates':
      if (supply.completion === null && supply.furtherStudy === null) return words.rates
      return supply.completion === null ? words.completion : words.furtherStudy
    case 'evidence': {
      // Rounded down: what does not reach the cut must not be printed as if it did.
      const evidence = Math.floor((site.need(supply.qualification)?.evidence ?? 0) * 100) / 100
      return words.evidence(format.percent(evidence), format.percent(enoughEvidence))
    }
    default:
      return reason satisfies never
  }
}
