import type { Course } from '../domain/course.ts'
import type { Municipality } from '../domain/municipality.ts'
import type { School } from '../domain/school.ts'
import { municipalityView } from './municipality-view.ts'
import { inOrder, schoolName } from './order.ts'
import { printCourse, sourceOf, type PrintCourse, type PrintFact, type PrintSource } from './print-course.ts'
import { printIds } from './print-ids.ts'
import type { Reader, Words } from './reader.ts'
import { schoolView } from './school-view.ts'

/** A school in a chapter: its head, and its courses given in this municipality. */
export type PrintSchool = {
  target: string
  name: string
  kicker: string
  address: Words[]
  contact: { text: string; href: string }[]
  facts: Words[]
  /** Of the head itself, where no entry below says where it comes from. */
  source?: PrintSource
  /** What holds for all its courses here, said once. */
  shared?: { heading: string; facts: PrintFact[] }
  courses: PrintCourse[]
}

/** A municipality's chapter, opened by its cloth. */
export type PrintChapter = {
  id: string
  target: string
  name: string
  about: Words
  schools: PrintSchool[]
  /** Schools of which no course is known, with the sentence that says so. */
  others?: { heading: string; note: string; schools: PrintSchool[] }
  /** Said when the municipality has no course, with where the nearest are. */
  none?: { text?: string; heading: string; nearest: { text: string; detail: string; target: string }[] }
}

/** The chapter of a municipality. Courses stand under their schools, in the order of every list of courses. */
export function printChapter(place: Municipality, reader: Reader): PrintChapter {
  const { site, t } = reader
  const view = municipalityView(place, reader)
  const courses = inOrder(site.coursesByMunicipality.get(place.id) ?? [], reader)
  const bySchool = Map.groupBy(courses, ({ schoolId }) => schoolId)
  const teaching = byName(
    site.network.schools.filter(({ id }) => bySchool.has(id)),
    reader,
  )
  const silent = byName(
    (site.schoolsByMunicipality.get(place.id) ?? []).filter(({ id }) => !site.coursesBySchool.has(id)),
    reader,
  )
  return {
    id: place.id,
    target: printIds.chapter(place.id),
    name: view.name,
    about: view.about ?? { text: courses.length === 0 ? t.print.noneHere : view.summary },
    schools: teaching.map((school) => printSchool(school, place, bySchool.get(school.id) ?? [], reader)),
    ...(silent.length > 0
      ? {
          others: {
            heading: teaching.length > 0 ? t.print.otherSchools : view.schools.heading,
            note: t.print.noCourses,
            schools: silent.map((school) => printSchool(school, place, [], reader)),
          },
        }
      : {}),
    ...(courses.length === 0
      ? {
          none: {
            ...(place.about ? { text: t.print.noneHere } : {}),
            heading: view.nearest.heading,
            nearest: nearest(view.nearest.links, reader),
          },
        }
      : {}),
  }
}

function printSchool(school: School, place: Municipality, courses: Course[], reader: Reader): PrintSchool {
  const view = schoolView(school, reader)
  const entries = courses.map((course) => printCourse(course, reader))
  const shared = sharedFacts(entries)
  const sites = school.sites.flatMap((each, index) =>
    each.municipality === place.id ? (view.sites.items[index] ?? []) : [],
  )
  return {
    target: printIds.school(place.id, school.id),
    name: view.name,
    kicker: view.kicker,
    // A site of which only the municipality is known says nothing the chapter does not.
    address: sites.map(({ value }) => value).filter(({ text }) => text !== place.name),
    contact: view.contact.links,
    facts: [...view.about, ...view.facts.items],
    ...(courses.length === 0 ? { source: sourceOf(view.provenance, reader) } : {}),
    ...(shared.length > 0 ? { shared: { heading: reader.t.print.shared, facts: shared } } : {}),
    courses: entries.map((entry) => ({
      ...entry,
      facts: entry.facts.filter((fact) => !shared.some((other) => isSame(fact, other))),
    })),
  }
}

/** Facts that every entry of a school repeats, as they come from the school. */
function sharedFacts([first, ...others]: readonly PrintCourse[]): PrintFact[] {
  if (!first || others.length === 0) return []
  return first.facts.filter((fact) => others.every(({ facts }) => facts.some((other) => isSame(fact, other))))
}

const isSame = (a: PrintFact, b: PrintFact): boolean =>
  a.name === b.name && JSON.stringify(a.values) === JSON.stringify(b.values)

/** The nearest municipalities as chapters of the brochure. */
function nearest(links: { text: string; detail: string }[], { site }: Reader) {
  return links.flatMap(({ text, detail }) => {
    const place = site.network.municipalities.find(({ name }) => name === text)
    return place ? [{ text, detail, target: printIds.chapter(place.id) }] : []
  })
}

const byName = (schools: School[], reader: Reader): School[] =>
  schools.toSorted((a, b) => reader.format.compare(schoolName(a.id, reader), schoolName(b.id, reader)))
