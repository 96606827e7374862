import type { Network } from '../domain/network.ts'
import { isSample } from '../domain/provenance.ts'
import type { EvidenceItem } from './evidence-item.ts'

/** A qualification and the items its score was computed from. */
type Computed = { qualification: string; items: readonly Pick<EvidenceItem, 'sample' | 'level' | 'target'>[] }

/**
 * Whether anything a score was computed from stands in for data that is not public: an item, the shares of a sector
 * through which an item reached the qualification, or the qualification's own file with its links to occupations.
 */
export function isComputedFromSample(
  { qualification, items }: Computed,
  { qualifications, sectors }: Pick<Network, 'qualifications' | 'sectors'>,
): boolean {
  const isSampleSector = (id: string) => sectors.some((sector) => sector.id === id && isSample(sector.provenance))
  return (
    qualifications.some(({ id, provenance }) => id === qualification && isSample(provenance)) ||
    items.some(({ sample, level, target }) => sample || (level === 'sector' && isSampleSector(target)))
  )
}
