import type { Course } from '../domain/course.ts'
import type { Section } from './course-sections.ts'
import { courseView, type CourseView } from './course-view.ts'
import type { NeedSign } from './need-view.ts'
import { printIds } from './print-ids.ts'
import type { Reader, Words } from './reader.ts'

/** A named fact of an entry; several values stand one after the other. */
export type PrintFact = { name: string; values: Words[] }

/** Where an entry's facts come from, in few words: its mark, and the rest in small type. */
export type PrintSource = { kind: 'verified' | 'published' | 'sample'; mark: string; detail: Words[] }

/** A course as the brochure prints it. What nobody filled is not there. */
export type PrintCourse = {
  id: string
  target: string
  title: Words
  kicker: string
  summary: Words
  area: string
  /** The figures everyone looks for first, as far as they are known. */
  brief: { name: string; value: Words }[]
  facts: PrintFact[]
  need: NeedSign
  source: PrintSource
}

/** Parts of a course's page that fit an entry: facts people plan by. The rest is on the site. */
const printedSections = ['occupations', 'admission', 'enrolment', 'open-days', 'cost', 'daily', 'partners']

/** The entry of a course, made of what its page prints. */
export function printCourse(course: Course, reader: Reader): PrintCourse {
  const view = courseView(course, reader)
  const { t } = reader
  return {
    id: course.id,
    target: printIds.course(course.id),
    title: view.title,
    kicker: [view.kicker, course.modality && t.modalities[course.modality]].filter((part) => part).join(' · '),
    summary: view.summary,
    area: view.card.area.id,
    brief: view.facts.flatMap(({ name, value, unknown }) => (unknown ? [] : [{ name, value }])),
    facts: view.sections.filter(({ id }) => printedSections.includes(id)).flatMap(sectionFact),
    need: view.card.need,
    source: sourceOf(view.provenance, reader),
  }
}

/** A section in one line: its items, or its facts with their names. */
function sectionFact({ heading, items, facts }: Section): PrintFact[] {
  const named = facts.map(({ name, value }) =>
    name === heading ? value : { ...value, text: `${name}: ${value.text}` },
  )
  const values = [...items, ...named]
  return values.length > 0 ? [{ name: heading, values }] : []
}

/** The mark of a source and what is behind it. */
export function sourceOf(
  { kind, label, detail, caution, confirmed }: CourseView['provenance'],
  { t }: Reader,
): PrintSource {
  return {
    kind,
    mark: label,
    detail: [
      ...(confirmed && confirmed !== label ? [{ text: confirmed }] : []),
      ...(detail ? [{ text: detail }] : []),
      ...(caution ? [{ ...caution, text: `${t.provenance.caution}: ${caution.text}` }] : []),
    ],
  }
}
