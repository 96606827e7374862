import { distanceKilometres } from '../domain/distance.ts'
import type { Network } from '../domain/network.ts'
import { compareText } from './compare-text.ts'
import { networkInput } from './network-input.ts'
import type { QualificationSupply } from './network-supply.ts'
import { effectiveProviders, judgeOverlap, nearness, occupationOverlap } from './overlap.ts'
import { placesOf } from './network-supply.ts'
import type { SupplyFinding } from './supply.ts'

/**
 * Kilometres as the crow flies that an hour of travel bridges, door to door: an assumption, since no travel times are
 * public. 45 minutes, from which on courses no longer compete, are then 30 km.
 */
export const kilometresPerHour = 40

/** Two courses of different schools that lead to the same work, near each other. */
export type CourseOverlap = {
  /** Identifiers of the courses. */
  a: string
  b: string
  /** How much their qualifications lead to the same occupations, 0..1. */
  occupations: number
  /** Between the centres of their municipalities, as the crow flies. */
  kilometres: number
  minutes: number
  /** Occupations x nearness, 0..1. */
  overlap: number
  /** `overlapping`, or `complementary` where both qualifications are short of people. */
  judgement: 'overlapping' | 'complementary'
}

/** How many schools share a qualification, and how many it is as if there were. */
export type Providers = {
  qualification: string
  schools: number
  /** 1 / sum of squared shares of places; null where a course does not say its places. */
  effective: number | null
}

type OfferContent = Pick<
  Network,
  'edition' | 'qualifications' | 'sectors' | 'evidence' | 'courses' | 'schools' | 'municipalities'
>

/** All pairs of courses whose overlap is worth a word, the greatest first (ranking.md 2.10). */
export function findOverlaps(network: OfferContent, supply: readonly QualificationSupply[]): CourseOverlap[] {
  const { links } = networkInput(network)
  const findings = new Map(supply.map(({ qualification, finding }) => [qualification, finding]))
  const offered = Map.groupBy(network.courses, ({ qualification }) => qualification)
  const distanceOf = travelBetween(network)
  const taught = [...offered.keys()].toSorted(compareText)
  const pairs = taught.flatMap((own, place) => taught.slice(place).map((other) => [own, other] as const))
  return pairs
    .flatMap(([own, other]) => {
      const occupations = occupationOverlap(own, other, links)
      if (judgeOverlap(occupations, 'unknown') === null) return []
      const judge = (overlap: number) => judgeBoth(overlap, findings.get(own), findings.get(other))
      return (offered.get(own) ?? []).flatMap((a) =>
        (offered.get(other) ?? []).flatMap((b) => {
          if (a.schoolId === b.schoolId || (own === other && a.id >= b.id)) return []
          const kilometres = distanceOf(a, b)
          const minutes = (kilometres / kilometresPerHour) * 60
          const overlap = occupations * nearness(minutes)
          const judgement = judge(overlap)
          return judgement ? [{ a: a.id, b: b.id, occupations, kilometres, minutes, overlap, judgement }] : []
        }),
      )
    })
    .toSorted((x, y) => y.overlap - x.overlap || compareText(x.a, y.a) || compareText(x.b, y.b))
}

/** Two courses complement each other only where people are short in both qualifications. */
function judgeBoth(overlap: number, own: SupplyFinding = 'unknown', other: SupplyFinding = 'unknown') {
  const both = [judgeOverlap(overlap, own), judgeOverlap(overlap, other)]
  return both.find((one) => one !== 'complementary') === undefined ? 'complementary' : judgeOverlap(overlap, 'unknown')
}

type Offered = Network['courses'][number]

function travelBetween({ schools, municipalities }: OfferContent): (a: Offered, b: Offered) => number {
  const centres = new Map(municipalities.map((place) => [place.id, place]))
  const sites = new Map(
    schools.flatMap(({ id, sites: own }) => own.map((site) => [`${id} ${site.id}`, centres.get(site.municipality)])),
  )
  const centreOf = ({ schoolId, site }: Offered) => sites.get(`${schoolId} ${site}`)
  return (a, b) => {
    const [from, to] = [centreOf(a), centreOf(b)]
    // A site without a municipality of the network is as far as can be: nothing is said of it.
    return from && to ? distanceKilometres(from, to) : Number.POSITIVE_INFINITY
  }
}

/** Schools and effective number of providers of every qualification that is taught, by its identifier. */
export function countProviders({ courses, edition }: Pick<Network, 'courses' | 'edition'>): Providers[] {
  return [...Map.groupBy(courses, ({ qualification }) => qualification)]
    .map(([qualification, own]) => {
      const bySchool = [...Map.groupBy(own, ({ schoolId }) => schoolId).values()].map((taught) =>
        taught.map((course) => placesOf(course, edition.schoolYear)),
      )
      const isKnown = bySchool.every((places) => !places.includes(null))
      const sizes = bySchool.map((places) => places.reduce<number>((all, count) => all + (count ?? 0), 0))
      return { qualification, schools: bySchool.length, effective: isKnown ? effectiveProviders(sizes) : null }
    })
    .toSorted((a, b) => compareText(a.qualification, b.qualification))
}
