import type { Course } from '../domain/course.ts'
import type { Dictionary } from '../i18n/dictionary.ts'
import type { Site } from './site.ts'

/** The parts of a course's page, in the order a reader asks: what it is, how to get in, what a day is like, what comes after. */
export const groupNames = ['inside', 'entering', 'daily', 'after'] as const
export type GroupName = (typeof groupNames)[number]

/** Something readers look for in a course and a school may not have said. */
type CourseField = {
  group: GroupName
  /** What it is called, as on the page. */
  name: (words: Dictionary['course']) => string
  isKnown: (course: Course, site: Site) => boolean
  /** Left out where it cannot apply: a course after the 12th year ends with no PAP. */
  applies?: (course: Course, site: Site) => boolean
}

const has = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)
const hasList = (list: { pt: string[] } | undefined): boolean => (list?.pt.length ?? 0) > 0
const anyRun = (course: Course, of: (run: NonNullable<Course['instances']>[number]) => unknown): boolean =>
  (course.instances ?? []).some((run) => has(of(run)))

/** Kinds of course that end with a final vocational project (PAP); one that names no kind may be of them. */
const projectKinds: readonly Course['modality'][] = [undefined, 'professional', 'artistic', 'own-plan']

/** All that readers look for beyond the four facts at the top, in the order of the page. */
export const courseFields = {
  modality: { group: 'inside', name: (t) => t.modality, isKnown: ({ modality }) => has(modality) },
  activities: { group: 'inside', name: (t) => t.activities, isKnown: ({ activities }) => hasList(activities) },
  hours: { group: 'inside', name: (t) => t.hoursTotal, isKnown: ({ hours }) => has(hours?.total) },
  hoursByPart: {
    group: 'inside',
    name: (t) => t.hoursByPart,
    isKnown: ({ hours }) => has(hours?.technological),
  },
  finalProject: {
    group: 'inside',
    name: (t) => t.finalProject,
    isKnown: ({ finalProject }) => has(finalProject),
    applies: ({ modality, qualification }, site) =>
      site.qualification(qualification).level === 4 && projectKinds.includes(modality),
  },
  workplaceTraining: {
    group: 'inside',
    name: (t) => t.workplaceTrainingWhere,
    isKnown: ({ workplaceTraining }) => has(workplaceTraining),
  },
  conditions: { group: 'entering', name: (t) => t.conditions, isKnown: ({ admission }) => has(admission?.conditions) },
  age: {
    group: 'entering',
    name: (t) => t.age,
    isKnown: ({ admission }) => has(admission?.minimumAge) || has(admission?.maximumAge),
  },
  documents: { group: 'entering', name: (t) => t.documents, isKnown: ({ admission }) => hasList(admission?.documents) },
  selection: { group: 'entering', name: (t) => t.selection, isKnown: ({ admission }) => has(admission?.selection) },
  classes: { group: 'entering', name: (t) => t.classes, isKnown: (course) => anyRun(course, ({ classes }) => classes) },
  places: { group: 'entering', name: (t) => t.places, isKnown: (course) => anyRun(course, ({ places }) => places) },
  starts: { group: 'entering', name: (t) => t.firstDay, isKnown: (course) => anyRun(course, ({ starts }) => starts) },
  enrolmentDates: {
    group: 'entering',
    name: (t) => t.enrolmentDates,
    isKnown: ({ enrolment }) => has(enrolment?.opens) || has(enrolment?.closes),
  },
  openDays: { group: 'entering', name: (t) => t.openDays, isKnown: ({ openDays }) => has(openDays) },
  cost: { group: 'daily', name: (t) => t.cost, isKnown: ({ cost }) => has(cost) },
  support: { group: 'daily', name: (t) => t.support, isKnown: ({ support }) => hasList(support) },
  timetable: { group: 'daily', name: (t) => t.timetable, isKnown: ({ dailyLife }) => has(dailyLife?.timetable) },
  address: { group: 'daily', name: (t) => t.address, isKnown: (course, site) => has(site.siteOf(course).address) },
  transport: { group: 'daily', name: (t) => t.transport, isKnown: ({ dailyLife }) => has(dailyLife?.transport) },
  physicalAccess: {
    group: 'daily',
    name: (t) => t.physicalAccess,
    isKnown: ({ dailyLife }) => has(dailyLife?.physicalAccess),
  },
  specialNeeds: {
    group: 'daily',
    name: (t) => t.specialNeeds,
    isKnown: ({ dailyLife }) => has(dailyLife?.specialNeeds),
  },
  meals: { group: 'daily', name: (t) => t.meals, isKnown: ({ dailyLife }) => has(dailyLife?.meals) },
  boarding: { group: 'daily', name: (t) => t.boarding, isKnown: ({ dailyLife }) => has(dailyLife?.boarding) },
  contact: {
    group: 'daily',
    name: (t) => t.contact,
    isKnown: ({ contact }) => has(contact?.phone) || has(contact?.email) || has(contact?.website),
  },
  furtherStudy: {
    group: 'after',
    name: (t) => t.furtherStudy,
    isKnown: ({ furtherStudy, qualification }, site) =>
      hasList(furtherStudy) || hasList(site.qualification(qualification).furtherStudy),
  },
  partners: { group: 'after', name: (t) => t.partners, isKnown: ({ partners }) => has(partners) },
} as const satisfies Readonly<Record<string, CourseField>>

export type FieldName = keyof typeof courseFields

/** What nobody has said of a course, in the order of the page. */
export function unknownFields(course: Course, site: Site): FieldName[] {
  const all = Object.entries(courseFields) as [FieldName, CourseField][]
  return all
    .filter(([, { isKnown, applies }]) => !isKnown(course, site) && applies?.(course, site) !== false)
    .map(([name]) => name)
}
