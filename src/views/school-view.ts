import type { School } from '../domain/school.ts'
import { courseCard, type CourseCard } from './course-card.ts'
import { contactLinks, type Fact } from './course-sections.ts'
import { inOrder } from './order.ts'
import { paths } from './paths.ts'
import { provenanceView, type ProvenanceView } from './provenance-view.ts'
import { plain, type Reader, type Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type SchoolView = {
  shell: ShellView
  name: string
  kicker: string
  about: Words[]
  facts: { heading: string; items: Words[] }
  sites: { heading: string; items: Fact[] }
  contact: { heading: string; links: { text: string; href: string }[] }
  courses: { heading: string; cards: CourseCard[]; none?: string }
  provenance: ProvenanceView & { heading: string }
}

/** The view of a school's page. */
export function schoolView(school: School, reader: Reader): SchoolView {
  const { site, t, say, sayAll, href } = reader
  const courses = inOrder(site.coursesBySchool.get(school.id) ?? [], reader)
  const places = [...new Set(school.sites.map(({ municipality }) => site.municipality(municipality).name))]
  const mark = provenanceView(school.provenance, reader)
  return {
    shell: shellView(
      reader,
      paths.school(school.id),
      school.name,
      `${school.name}. ${t.schoolKinds[school.kind]}, ${places.join(', ')}. ${t.school.count(courses.length)}.`,
    ),
    name: school.name,
    kicker: `${t.schoolKinds[school.kind]} · ${places.join(', ')}`,
    about: school.about ? [say(school.about)] : [],
    facts: { heading: t.school.facts, items: sayAll(school.facts) },
    sites: { heading: t.school.sites, items: school.sites.map((place) => siteFact(place, reader)) },
    contact: { heading: t.course.contact, links: contactLinks(school.contact) },
    courses: {
      heading: t.school.courses,
      cards: courses.map((course) => courseCard(course, reader)),
      ...(courses.length === 0 ? { none: t.school.noCourses } : {}),
    },
    provenance: {
      heading: t.course.source,
      ...mark,
      label: mark.kind === 'sample' ? t.provenance.sampleShort : mark.label,
    },
  }

  function siteFact(
    { name, municipality, locality, address, postalCode }: School['sites'][number],
    { t: words }: Reader,
  ): Fact {
    const place = site.municipality(municipality)
    const parts = [address, postalCode, locality === place.name ? undefined : locality, place.name]
    return {
      name: name ? say(name).text : words.course.place,
      value: plain(parts.filter((part) => part !== undefined).join(', ')),
      href: href(paths.municipality(place.id)),
    }
  }
}
