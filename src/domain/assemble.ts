import type { Course, CourseFile, CourseTranslation } from './course.ts'
import type { Network } from './network.ts'
import { isEarlier } from './past-edition.ts'
import type { School } from './school.ts'
import { isSample } from './provenance.ts'
import type { Localised } from './text.ts'

/** A course as its files say it, before it inherits. */
export type WrittenCourse = {
  schoolId: string
  slug: string
  file: CourseFile
  body: string
  translation?: CourseTranslation | undefined
  englishBody?: string | undefined
}

/** Everything read from the content folder, sound and with every reference leading somewhere. */
export type Parts = Omit<Network, 'courses'> & { courses: WrittenCourse[] }

/**
 * Joins what was read into one network: courses inherit, drafts and suspended courses stay out, sample schools are
 * kept in demonstration editions only, and every list gets an order that does not depend on the file system.
 */
export function assembleNetwork(parts: Parts): Network {
  const demonstration = parts.edition.status === 'demonstration'
  const schools = parts.schools.filter((school) => demonstration || !isSample(school.provenance)).toSorted(byId)
  const byIdentifier = new Map(schools.map((school) => [school.id, school]))
  const courses = parts.courses.flatMap((course) => {
    const school = byIdentifier.get(course.schoolId)
    return school && course.file.status === 'published' ? [inherit(course, school)] : []
  })
  const stands = (parts.event?.stands ?? []).filter((stand) => byIdentifier.has(stand.school))
  const demonstrations = (parts.event?.demonstrations ?? []).filter((shown) => byIdentifier.has(shown.school))
  return withoutUndefined({
    ...parts,
    schools,
    qualifications: parts.qualifications.toSorted(byId),
    courses: courses.toSorted(byId),
    event: parts.event && { ...parts.event, stands, demonstrations },
    terms: parts.terms.toSorted(byId),
    history: parts.history
      .filter((past) => isEarlier(past, parts.edition))
      .toSorted((a, b) => (isEarlier(a, b) ? 1 : -1)),
  })
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function inherit({ schoolId, slug, file, body, translation, englishBody }: WrittenCourse, school: School): Course {
  const { defaults } = school
  return {
    ...defaults,
    ...file,
    hours: join(defaults.hours, file.hours),
    admission: join(defaults.admission, file.admission),
    enrolment: join(defaults.enrolment, file.enrolment),
    dailyLife: join(defaults.dailyLife, file.dailyLife),
    contact: join(join(school.contact, defaults.contact), file.contact),
    title: translated(file.title, translation?.title),
    summary: translated(file.summary, translation?.summary),
    finalProject: translated(file.finalProject, translation?.finalProject),
    workplaceTraining: translated(file.workplaceTraining, translation?.workplaceTraining),
    id: `${schoolId}/${slug}`,
    slug,
    schoolId,
    site: file.site ?? file.instances?.[0]?.site ?? school.sites[0]?.id ?? '',
    provenance: file.provenance ?? school.provenance,
    body: { pt: body, en: englishBody },
  }
}

/** The course's own facts over its school's, field by field. */
const join = <Facts extends object>(inherited: Facts | undefined, own: Facts | undefined): Facts | undefined =>
  inherited && own ? { ...inherited, ...own } : (own ?? inherited)

const translated = (text: Localised<string> | undefined, en: string | undefined): Localised<string> | undefined =>
  text && en ? { ...text, en } : text

/** What is not known has no key at all, so that the network reads the same from memory and from JSON. */
function withoutUndefined<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((part: unknown) => withoutUndefined(part)) as Value
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(known.map(([key, part]) => [key, withoutUndefined<unknown>(part)])) as Value
}
