import type { Course } from '../domain/course.ts'
import { unknownFields, type FieldName } from './course-fields.ts'
import type { Reader } from './reader.ts'

/** What to ask the school: what its page leaves open, then what is always worth asking. */
export type QuestionsToAsk = { heading: string; lead: string; questions: string[] }

/** More than this nobody asks in one call. */
const mostOpen = 6

/** Questions in the order in which the answer may change a choice. */
const byWeight = [
  'classes',
  'enrolmentDates',
  'conditions',
  'selection',
  'cost',
  'support',
  'transport',
  'timetable',
  'workplaceTraining',
  'openDays',
  'furtherStudy',
  'physicalAccess',
  'specialNeeds',
  'boarding',
  'finalProject',
] as const satisfies readonly FieldName[]

/** Questions made of what nobody has said of a course, at most six, and three that no page can answer. */
export function questionsToAsk(course: Course, { site, t }: Reader): QuestionsToAsk {
  const unknown = unknownFields(course, site)
  const { ask } = t
  const open = byWeight.filter((field) => unknown.includes(field)).slice(0, mostOpen)
  const year = site.network.edition.schoolYear
  return {
    heading: ask.heading,
    lead: open.length > 0 ? ask.lead : ask.leadFull,
    questions: [...open.map((field) => ask.open[field](year)), ...ask.always],
  }
}
