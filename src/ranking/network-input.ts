import { yearOf } from '../domain/dates.ts'
import type { Network } from '../domain/network.ts'
import { linkStrengths } from '../domain/qualification.ts'
import type { EvidenceItem } from './evidence-item.ts'
import { collectEvidenceItems } from './evidence-items.ts'
import type { ScoringInput } from './scoring-input.ts'

/**
 * What the score of a network is computed from. The year ages are counted from is the calendar year of the edition's
 * date. A qualification without occupations is not scored (ranking.md 2.5).
 */
export function networkInput(
  network: Pick<Network, 'edition' | 'qualifications' | 'sectors' | 'evidence'>,
): ScoringInput<EvidenceItem> {
  const linked = network.qualifications.filter(({ occupations }) => occupations.length > 0)
  return {
    year: yearOf(network.edition.date),
    criteria: network.edition.ranking.criteria,
    fit: network.edition.ranking.fit,
    qualifications: linked.map(({ id }) => id),
    links: linked.flatMap(({ id, occupations }) =>
      occupations.map(({ code, strength }) => {
        return { qualification: id, occupation: code, strength: linkStrengths[strength] }
      }),
    ),
    shares: network.sectors.flatMap(({ id, occupations }) =>
      occupations.map(({ code, share }) => ({ occupation: code, sector: id, share })),
    ),
    items: collectEvidenceItems(network),
  }
}
