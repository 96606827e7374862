import type { Course } from '../domain/course.ts'
import { inSentence } from '../i18n/in-sentence.ts'
import { courseFields, groupNames, unknownFields, type GroupName } from './course-fields.ts'
import { sectionsOf, type Fact, type Section } from './course-sections.ts'
import { paths } from './paths.ts'
import { plain, type Reader } from './reader.ts'

/** A part of a course's page: what is known, then in one line what nobody has said. */
export type CourseGroup = {
  id: GroupName
  heading: string
  sections: Section[]
  unsaid?: { label: string; names: string }
  /** Abbreviations of the part, each leading to its sentence in the glossary. */
  terms: { label: string; links: { text: string; href: string }[] }
}

/** Which sections stand in which part. */
const sectionsIn: Record<GroupName, readonly string[]> = {
  inside: ['about', 'activities', 'learning', 'work', 'hours', 'project', 'workplace'],
  entering: ['admission', 'dates', 'enrolment', 'open-days'],
  daily: ['cost', 'daily', 'where', 'contact'],
  after: ['occupations', 'further', 'partners'],
}

/** Abbreviations the words of a part use. */
const termsIn: Record<GroupName, readonly string[]> = {
  inside: ['pap', 'fct', 'cnq', 'dupla-certificacao'],
  entering: ['turma', 'portal-das-matriculas'],
  daily: [],
  after: ['tesp', 'cet'],
}

/** All of a course, part by part, for the web: what is not known is said where the reader looks for it. */
export function courseGroups(course: Course, reader: Reader): CourseGroup[] {
  const { site, t, format } = reader
  const sections = [aboutSection(course, reader), ...sectionsOf(course, reader), ...whereSection(course, reader)]
  const unknown = unknownFields(course, site)
  return groupNames.map((id) => {
    const names = unknown.flatMap((field) => {
      const { group, name } = courseFields[field]
      return group === id ? [inSentence(name(t.course))] : []
    })
    return {
      id,
      heading: t.course.groups[id],
      sections: sectionsIn[id].flatMap((section) => sections.filter((each) => each.id === section)),
      ...(names.length > 0 ? { unsaid: { label: t.course.unsaid, names: format.list(names) } } : {}),
      terms: termsOf(id, reader),
    }
  })
}

/** What kind of course it is, what it gives, and the qualification behind it. */
function aboutSection(course: Course, { site, t, say, href }: Reader): Section {
  const qualification = site.qualification(course.qualification)
  const { codes } = qualification
  const area = site.area(qualification.area)
  const facts: Fact[] = [
    ...(course.modality ? [{ name: t.course.modality, value: plain(t.modalities[course.modality]) }] : []),
    { name: t.course.gives, value: plain(t.levels[qualification.level].gives) },
    { name: t.course.area, value: say(area.name), href: href(paths.area(area.id)) },
    {
      name: t.course.qualificationName,
      value: say(qualification.title),
      href: href(paths.qualification(qualification.id)),
    },
    {
      name: t.qualification.code,
      value: plain(codes.renewed ?? codes.old ?? t.unknown),
      ...(codes.renewed === undefined && codes.old === undefined ? { unknown: true as const } : {}),
    },
  ]
  return { id: 'about', heading: t.course.kind, kind: 'facts', items: [], facts, links: [] }
}

/** Where it is given, where more than the municipality is known. */
function whereSection(course: Course, { site, t, say }: Reader): Section[] {
  const { name, address, postalCode, locality } = site.siteOf(course)
  if (!address && !name) return []
  const town = [postalCode, locality].filter((part) => part).join(' ')
  const facts: Fact[] = [
    ...(name ? [{ name: t.course.building, value: say(name) }] : []),
    ...(address ? [{ name: t.course.address, value: plain([address, town].filter((part) => part).join(', ')) }] : []),
  ]
  return [{ id: 'where', heading: t.school.sites, kind: 'facts', items: [], facts, links: [] }]
}

/** The terms of a part the network's glossary has. */
const termsOf = (group: GroupName, { site, t, href }: Reader): CourseGroup['terms'] => ({
  label: t.course.whatIs,
  links: termsIn[group].flatMap((id) => {
    const term = site.network.terms.find((each) => each.id === id)
    return term ? [{ text: term.term, href: `${href(paths.glossary)}#${id}` }] : []
  }),
})
