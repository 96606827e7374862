import type { Course } from '../domain/course.ts'
import type { Statistic } from '../domain/evidence.ts'
import type { Network } from '../domain/network.ts'
import { networkInput } from './network-input.ts'
import { newestReadings } from './newest-readings.ts'
import type { NetworkRanking } from './rank-network.ts'
import { sum } from './sum.ts'
import { computeSupply, type CoursePlaces, findSupply, type Supply, type SupplyFinding } from './supply.ts'

/** Where a rate comes from: a figure about the qualification, or the mean of the region, which is marked. */
export type Rate = { value: number; basis: 'qualification' | 'region'; source: string }

/** What planners see of one qualification's supply. */
export type QualificationSupply = Supply & {
  finding: SupplyFinding
  /** How many courses teach it, and how many of them say how many places they have. */
  courses: number
  coursesWithPlaces: number
  /** Places a year of the courses that say, people. */
  places: number
  completion: Rate | null
  furtherStudy: Rate | null
  /** Occupations it leads to whose openings a year nobody measured. */
  missingOpenings: string[]
}

type SupplyContent = Pick<Network, 'edition' | 'qualifications' | 'sectors' | 'evidence' | 'courses'>

/**
 * Demand and supply of every scored qualification of a network, in the order of the ranking (ranking.md 2.10). Places
 * are those of the edition's school year; rates are a qualification's own, otherwise the region's. What is not known
 * stays unknown: no place, opening or rate is guessed.
 */
export function computeNetworkSupply(network: SupplyContent, ranking: NetworkRanking): QualificationSupply[] {
  const { statistics } = network.evidence
  const { links } = networkInput(network)
  const openings = openingsByOccupation(statistics)
  const rates = new Map(ranking.order.map((id) => [id, ratesOf(id, statistics)]))
  const offered = Map.groupBy(network.courses, ({ qualification }) => qualification)
  const places = network.courses.map((course): CoursePlaces => {
    const own = rates.get(course.qualification)
    return {
      qualification: course.qualification,
      places: placesOf(course, network.edition.schoolYear),
      completion: own?.completion?.value ?? null,
      furtherStudy: own?.furtherStudy?.value ?? null,
    }
  })
  return computeSupply(ranking.order, links, openings, places).map((supply) => {
    const { qualification } = supply
    const courses = offered.get(qualification) ?? []
    const known = places.filter((own) => own.qualification === qualification && own.places !== null)
    return {
      ...supply,
      finding: findSupply(supply, ranking.qualifications[qualification]?.evidence ?? 0),
      courses: courses.length,
      coursesWithPlaces: known.length,
      places: sum(known.map((own) => own.places ?? 0)),
      completion: rates.get(qualification)?.completion ?? null,
      furtherStudy: rates.get(qualification)?.furtherStudy ?? null,
      missingOpenings: links
        .filter((link) => link.qualification === qualification && !openings.has(link.occupation))
        .map(({ occupation }) => occupation),
    }
  })
}

/** Places a course opens in a school year; null where the school did not say them for every class it opens. */
export function placesOf({ instances }: Pick<Course, 'instances'>, schoolYear: string): number | null {
  const own = (instances ?? []).filter((instance) => instance.schoolYear === schoolYear)
  const places = own.map((instance) => instance.places ?? null)
  return own.length === 0 || places.includes(null) ? null : sum(places.map((count) => count ?? 0))
}

/** Openings a year in the region by occupation, people: the newest figures, their mean where a year has several. */
function openingsByOccupation(statistics: readonly Statistic[]): Map<string, number> {
  const rows = statistics.flatMap((row, place) =>
    row.indicator === 'openings' && row.level === 'occupation' && row.territory === 'region' ? [{ row, place }] : [],
  )
  const newest = newestReadings(rows, ({ about }) => about ?? '')
  return new Map(
    [...Map.groupBy(newest, ({ row }) => row.about ?? '')].map(([occupation, readings]) => [
      occupation,
      sum(readings.map(({ row }) => row.value)) / readings.length,
    ]),
  )
}

function ratesOf(qualification: string, statistics: readonly Statistic[]) {
  const rate = (indicator: Statistic['indicator']): Rate | null => {
    const rows = statistics.filter((row) => row.indicator === indicator && row.territory === 'region')
    const own = rows.filter(({ level, about }) => level === 'qualification' && about === qualification)
    const region = rows.filter(({ level }) => level === 'territory')
    const chosen = own.length > 0 ? own : region
    const newest = chosen.toSorted((a, b) => b.year - a.year)[0]
    if (newest === undefined) return null
    return { value: newest.value / 100, basis: own.length > 0 ? 'qualification' : 'region', source: newest.source }
  }
  return { completion: rate('completion'), furtherStudy: rate('further-study') }
}
