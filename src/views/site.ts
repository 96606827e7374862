import type { Area } from '../domain/area.ts'
import type { Course } from '../domain/course.ts'
import type { Municipality } from '../domain/municipality.ts'
import type { Network } from '../domain/network.ts'
import type { Occupation } from '../domain/occupation.ts'
import type { Qualification } from '../domain/qualification.ts'
import type { School, Site as SchoolSite } from '../domain/school.ts'
import type { Sector } from '../domain/sector.ts'
import { buildLinks } from '../ranking/links.ts'
import { networkInput } from '../ranking/network-input.ts'
import { findForPlanners, type PlannersFindings } from '../ranking/planners.ts'
import type { NetworkRanking, QualificationRanking } from '../ranking/rank-network.ts'

/** A network with its ranking and the ways through it: every view starts here. Made once per build. */
export type Site = ReturnType<typeof createSite>

/** What is defined somewhere is always found: the loader has checked every reference. */
function index<Item>(items: readonly Item[], key: (item: Item) => string, noun: string): (id: string) => Item {
  const map = new Map(items.map((item) => [key(item), item]))
  return (id) => {
    const item = map.get(id)
    if (item === undefined) throw new Error(`${noun} ${id} is not in the network`)
    return item
  }
}

function once<Value>(compute: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: compute() }).value
}

/**
 * Indexes a network for its views. `base` is the path the site lives under, with a slash at both ends; `hasPaper`
 * whether the brochure is printed with it.
 */
export function createSite(network: Network, ranking: NetworkRanking, base = '/', hasPaper = true) {
  const school = index<School>(network.schools, ({ id }) => id, 'school')
  const siteOf = (course: Course): SchoolSite => {
    const { sites } = school(course.schoolId)
    return index<SchoolSite>(sites, ({ id }) => id, 'site')(course.site)
  }
  const { links, shares } = networkInput(network)
  const linkOf = buildLinks(links, shares)
  const municipalityOf = new Map(network.courses.map((course) => [course.id, siteOf(course).municipality]))
  return {
    network,
    ranking,
    base,
    hasPaper,
    school,
    siteOf,
    qualification: index<Qualification>(network.qualifications, ({ id }) => id, 'qualification'),
    area: index<Area>(network.areas, ({ id }) => id, 'area'),
    municipality: index<Municipality>(network.municipalities, ({ id }) => id, 'municipality'),
    occupation: index<Occupation>(network.occupations, ({ code }) => code, 'occupation'),
    sector: index<Sector>(network.sectors, ({ id }) => id, 'sector'),
    course: index<Course>(network.courses, ({ id }) => id, 'course'),
    /** How closely a qualification leads into a sector, 0 to 1. */
    sectorLink: (qualification: string, sectorId: string): number => linkOf(qualification, 'sector', sectorId),
    /** What planners see; computed when first asked for, since most pages never do. */
    planners: once((): PlannersFindings => findForPlanners(network, ranking)),
    /** How closely a qualification leads to an occupation, 0 to 1. */
    occupationLink: (qualification: string, code: string): number => linkOf(qualification, 'occupation', code),
    need: (qualification: string): QualificationRanking | undefined => ranking.qualifications[qualification],
    municipalityOf: (course: Course): string => municipalityOf.get(course.id) ?? '',
    coursesByQualification: Map.groupBy(network.courses, (course) => course.qualification),
    coursesBySchool: Map.groupBy(network.courses, (course) => course.schoolId),
    coursesByMunicipality: Map.groupBy(network.courses, (course) => municipalityOf.get(course.id) ?? ''),
    schoolsByMunicipality: Map.groupBy(network.schools, ({ sites }) => sites[0]?.municipality ?? ''),
    qualificationsByArea: Map.groupBy(network.qualifications, ({ area }) => area),
  }
}
