import type { EvidenceLevel, OccupationLink, SectorShare } from './scoring-input.ts'
import { sum } from './sum.ts'

/** Link of evidence about a thing to a qualification, 0 (none) to 1 (about the qualification itself). */
export type LinkOf = (qualification: string, level: EvidenceLevel, target: string) => number

/**
 * Builds the links of ranking.md 2.5: 1 for evidence about the qualification, a(q,o) for an occupation and
 * m(q,s) = sum over occupations of a(q,o) x pi(o,s) for a sector.
 */
export function buildLinks(links: readonly OccupationLink[], shares: readonly SectorShare[]): LinkOf {
  const occupations = occupationParts(links)
  const sectors = sectorParts(occupations, shares)
  return (qualification, level, target) => {
    switch (level) {
      case 'qualification':
        return qualification === target ? 1 : 0
      case 'occupation':
        return occupations.get(qualification)?.get(target) ?? 0
      case 'sector':
        return sectors.get(qualification)?.get(target) ?? 0
      default:
        return level satisfies never
    }
  }
}

type Parts = Map<string, Map<string, number>>

/** a(q,o) = A(q,o) / sum of A(q,o') by qualification, then occupation; the parts of a qualification add up to 1. */
export function occupationParts(links: readonly OccupationLink[]): Parts {
  const strengths = collect(links.map((link) => [link.qualification, link.occupation, link.strength]))
  return mapInner(strengths, (values, all) => sum(values) / sum(all))
}

/** m(q,s) by qualification, then sector; at most 1, less where the occupations also work outside the sectors named. */
export function sectorParts(occupations: Parts, shares: readonly SectorShare[]): Parts {
  const terms = [...occupations].flatMap(([qualification, parts]) =>
    shares.map((share): Term => [qualification, share.sector, (parts.get(share.occupation) ?? 0) * share.share]),
  )
  return mapInner(collect(terms), sum)
}

type Term = [outer: string, inner: string, value: number]

function collect(terms: readonly Term[]): Map<string, Map<string, number[]>> {
  const table = new Map<string, Map<string, number[]>>()
  for (const [outer, inner, value] of terms) {
    const row = table.get(outer) ?? new Map<string, number[]>()
    row.set(inner, [...(row.get(inner) ?? []), value])
    table.set(outer, row)
  }
  return table
}

function mapInner(
  table: Map<string, Map<string, number[]>>,
  reduce: (values: number[], rowValues: number[]) => number,
): Parts {
  return new Map(
    [...table].map(([outer, row]) => {
      const rowValues = [...row.values()].flat()
      return [outer, new Map([...row].map(([inner, values]) => [inner, reduce(values, rowValues)]))]
    }),
  )
}
