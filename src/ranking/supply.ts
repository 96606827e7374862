import type { OccupationLink } from './scoring-input.ts'
import { sum } from './sum.ts'

/** Places of a course, and the rates from 0 to 1 of those who complete it and of those who then study on. */
export type CoursePlaces = {
  qualification: string
  /** Null where the school did not say. */
  places: number | null
  /** Null where no figure is known. */
  completion: number | null
  furtherStudy: number | null
}

/** What planners see of one qualification, people a year (ranking.md 2.10); null where something is missing. */
export type Supply = {
  qualification: string
  /** D: openings a year in its occupations, its part of each; a ceiling, since D counts all entrants. */
  demand: number | null
  /** P: graduates a year who look for work; 0 without a course, null where places or rates of one are not known. */
  supply: number | null
  /** G = D - P. */
  gap: number | null
  /** g = (D - P) / (D + P), -1..1; 0 if both are 0. */
  index: number | null
  /** P / D; null also where nobody is wanted. */
  ratio: number | null
}

export const supplyFindings = ['gap-without-course', 'shortage', 'balanced', 'surplus', 'unknown'] as const
export type SupplyFinding = (typeof supplyFindings)[number]

/** Places of a class, for figures in classes (ranking.md 2.10, an assumption of the method). */
export const classSize = 24

// ranking.md 2.10: cuts of ROA's indicator of labour-market tension, and half a class of 24.
/** Supply over demand up to which people are short. */
export const shortageRatio = 0.85
/** Supply over demand above which there are too many. */
export const surplusRatio = 1.15
const halfClass = 12
/** Share of trusted evidence, 0..1, below which nothing is said of supply. */
export const enoughEvidence = 0.45
// 1.15 x 100 misses 115 in the last binary digits.
const slack = 1e-9

/**
 * Demand and supply of qualifications. The openings of an occupation are shared by all qualifications that lead to it,
 * offered or not, in proportion to their links, so that nobody is counted twice. Openings of an occupation that has no
 * figure are missing, not 0: the demand of a qualification that leads to it is then null.
 */
export function computeSupply(
  qualifications: readonly string[],
  links: readonly OccupationLink[],
  openings: ReadonlyMap<string, number>,
  courses: readonly CoursePlaces[],
): Supply[] {
  const byOccupation = Map.groupBy(links, ({ occupation }) => occupation)
  const strengthOf = (occupation: string) => sum((byOccupation.get(occupation) ?? []).map(({ strength }) => strength))
  return qualifications.map((qualification) => {
    const own = links.filter((link) => link.qualification === qualification)
    const known = own.flatMap(({ occupation, strength }) => {
      const figure = openings.get(occupation)
      return figure === undefined ? [] : [(figure * strength) / strengthOf(occupation)]
    })
    const demand = own.length > 0 && known.length === own.length ? sum(known) : null
    const offered = courses.filter((course) => course.qualification === qualification)
    const leavers = offered.map(leaversOf)
    const supply = leavers.some((count) => count === null) ? null : sum(leavers.map((count) => count ?? 0))
    return { qualification, supply, ...compare(demand, supply) }
  })
}

function leaversOf({ places, completion, furtherStudy }: CoursePlaces): number | null {
  if (places === null || completion === null || furtherStudy === null) return null
  return places * completion * (1 - furtherStudy)
}

function compare(demand: number | null, supply: number | null): Pick<Supply, 'demand' | 'gap' | 'index' | 'ratio'> {
  if (demand === null || supply === null) return { demand, gap: null, index: null, ratio: null }
  const gap = demand - supply
  const both = demand + supply
  return { demand, gap, index: both === 0 ? 0 : gap / both, ratio: demand === 0 ? null : supply / demand }
}

/**
 * What demand and supply amount to (ranking.md 2.10). Unknown where openings are missing or too little evidence, 0..1,
 * is trusted. Surpluses are safer findings than shortages: graduates also leave the field or the region.
 */
export function findSupply({ demand, supply, gap }: Supply, evidence: number): SupplyFinding {
  if (demand === null || supply === null || gap === null || evidence < enoughEvidence) return 'unknown'
  if (supply === 0 && demand >= halfClass - slack) return 'gap-without-course'
  // Products and not quotients: a demand of 0 has no ratio, but may well be exceeded.
  if (supply <= shortageRatio * demand + slack && gap >= halfClass - slack) return 'shortage'
  if (supply > surplusRatio * demand + slack && gap <= slack - halfClass) return 'surplus'
  return 'balanced'
}
