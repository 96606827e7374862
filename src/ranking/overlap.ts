import type { OccupationLink } from './scoring-input.ts'
import { sum } from './sum.ts'
import type { SupplyFinding } from './supply.ts'

/** Minutes of travel from which on courses no longer compete (ranking.md 2.10). */
export const farMinutes = 45
// ranking.md 2.10: the overlap from which on one is worth a word.
const notable = 0.5

/**
 * How much two qualifications lead to the same occupations, 0..1: sum of min(A, A') / sum of max(A, A') (the weighted
 * Jaccard index of their links, ranking.md 2.10); 1 for the same qualification.
 */
export function occupationOverlap(a: string, b: string, links: readonly OccupationLink[]): number {
  if (a === b) return 1
  const occupations = [...new Set(links.map(({ occupation }) => occupation))]
  const strength = (qualification: string, occupation: string) =>
    sum(
      links.flatMap((link) =>
        link.qualification === qualification && link.occupation === occupation ? [link.strength] : [],
      ),
    )
  const pairs = occupations.map((occupation) => [strength(a, occupation), strength(b, occupation)] as const)
  const most = sum(pairs.map(([own, other]) => Math.max(own, other)))
  return most === 0 ? 0 : sum(pairs.map(([own, other]) => Math.min(own, other))) / most
}

/** How near two courses are, 0..1, by minutes of travel: 1 at the same place, 0 from 45 minutes on. */
export const nearness = (minutes: number): number => Math.max(0, 1 - Math.max(0, minutes) / farMinutes)

/**
 * What an overlap of two courses, 0..1 and already multiplied by their nearness, amounts to: nothing below 0.5; where
 * people are wanted the courses complement each other ("complementares"), otherwise they overlap.
 */
export function judgeOverlap(overlap: number, finding: SupplyFinding): 'overlapping' | 'complementary' | null {
  if (overlap < notable) return null
  return finding === 'shortage' || finding === 'gap-without-course' ? 'complementary' : 'overlapping'
}

/**
 * Effective number of providers: 1 / sum of the squared shares of places (the inverse of the Herfindahl index). Three
 * providers of equal size give 3; 0 where there are no places.
 */
export function effectiveProviders(places: readonly number[]): number {
  const total = sum(places)
  return total === 0 ? 0 : 1 / sum(places.map((own) => (own / total) ** 2))
}
