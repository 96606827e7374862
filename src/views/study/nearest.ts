import { networkInput } from '../../ranking/network-input.ts'
import { occupationOverlap } from '../../ranking/overlap.ts'
import type { Study } from './study.ts'

/** Qualifications that some course teaches and that lead to the same occupations, the closest first, at most `most`. */
export function nearestTaught(
  id: string,
  { reader, ranked }: Pick<Study, 'reader' | 'ranked'>,
  most: number,
): string[] {
  const { site } = reader
  const { links } = networkInput(site.network)
  return ranked
    .map(({ qualification }) => qualification)
    .filter((other) => other !== id && (site.coursesByQualification.get(other)?.length ?? 0) > 0)
    .map((other) => ({ other, overlap: occupationOverlap(id, other, links) }))
    .filter(({ overlap }) => overlap > 0)
    .toSorted((a, b) => b.overlap - a.overlap)
    .slice(0, most)
    .map(({ other }) => other)
}
