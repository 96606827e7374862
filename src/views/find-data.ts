import type { Band } from '../domain/band.ts'
import type { Course } from '../domain/course.ts'
import { entriesOf, type Entry } from '../domain/entry.ts'
import type { Qualification } from '../domain/qualification.ts'
import type { Language } from '../domain/text.ts'
import { courseCard } from './course-card.ts'
import { inOrder } from './order.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'

/**
 * What the browser needs to search, filter and show courses in one language, as small as can be: places in lists stand
 * for what many courses share, and what is not said is left out.
 */
export type FindData = {
  /** Address of the list: a course's page is under it, by its identifier. */
  base: string
  /** Names of the levels, what these give, the kinds of course, the answers on need and the marks. */
  words: {
    levels: Record<string, string>
    gives: Record<string, string>
    entries: Record<string, string>
    modalities: Record<string, string>
    needs: Record<string, string>
    marks: Record<string, string>
  }
  areas: { id: string; name: string }[]
  /** Municipalities with their centres, degrees of WGS 84. */
  places: { id: string; name: string; latitude: number; longitude: number }[]
  /** Schools by the name people use; `long` is the whole one where it differs. */
  schools: { id: string; name: string; long?: string }[]
  qualifications: FindQualification[]
  /** In the order of the list: place, name, school. */
  courses: FindCourse[]
  /** Qualifications no school here gives: whoever looks for one is told so, and what is near. */
  untaught: Untaught[]
}

type Untaught = Pick<FindQualification, 'title' | 'area' | 'names'> & { href: string }

type FindQualification = {
  title: string
  level: Qualification['level']
  /** Place in `areas`. */
  area: number
  need: Band
  /** Everyday names. */
  names: string[]
  /** Names of the occupations it leads to. */
  jobs: string[]
}

export type FindCourse = {
  id: string
  /** Where the school has its own title. */
  title?: string
  /** Language of the title where it is not that of the page. */
  lang?: Language
  /** Places in `qualifications`, `schools` and `places`. */
  of: number
  at: number
  in: number
  /** Where in the municipality. */
  local?: string
  kind?: Course['modality']
  entry: Entry[]
  opens?: string
  closes?: string
  names?: string[]
  mark?: 'sample' | 'published'
}

/** What the search of the list works on. */
export function findData(reader: Reader): FindData {
  const { site, t, say } = reader
  const { areas, municipalities } = site.network
  const courses = inOrder(site.network.courses, reader)
  const qualifications = distinct(courses.map(({ qualification }) => qualification))
  const schools = distinct(courses.map(({ schoolId }) => schoolId))
  const cards = courses.map((course) => courseCard(course, reader))
  const used = <Name extends string | number>(names: Record<Name, string>, keys: readonly Name[]) =>
    Object.fromEntries(distinct(keys).map((key) => [key, names[key]]))
  return {
    base: reader.href(paths.courses),
    words: {
      levels: Object.fromEntries(Object.entries(t.levels).map(([level, { name }]) => [level, name])),
      gives: { ...t.find.levels },
      entries: used(
        t.find.entries,
        courses.flatMap((course) => entriesOf(site.qualification(course.qualification), course)),
      ),
      modalities: used(
        t.modalities,
        courses.flatMap(({ modality }) => modality ?? []),
      ),
      needs: { ...t.need.bands },
      marks: Object.fromEntries(cards.flatMap(({ mark }) => (mark ? [[mark.kind, mark.text]] : []))),
    },
    areas: areas.map(({ id, name }) => ({ id, name: say(name).text })),
    places: municipalities.map(({ id, name, latitude, longitude }) => ({ id, name, latitude, longitude })),
    schools: schools.map((id) => {
      const { name, shortName } = site.school(id)
      return { id, name: shortName ?? name, ...(shortName && shortName !== name ? { long: name } : {}) }
    }),
    qualifications: qualifications.map((id) => qualificationData(site.qualification(id), reader)),
    courses: courses.map((course, index) => ({
      ...courseData(course, reader),
      ...(cards[index]?.mark ? { mark: cards[index].mark.kind } : {}),
      of: qualifications.indexOf(course.qualification),
      at: schools.indexOf(course.schoolId),
      in: municipalities.findIndex(({ id }) => id === site.municipalityOf(course)),
    })),
    untaught: site.network.qualifications
      .filter(({ id }) => !qualifications.includes(id))
      .map((qualification) => {
        const { title, area, names } = qualificationData(qualification, reader)
        return { href: reader.href(paths.qualification(qualification.id)), title, area, names }
      }),
  }
}

function qualificationData(qualification: Qualification, { site, say, sayAll }: Reader): FindQualification {
  const jobs = qualification.occupations.map(({ code }) => site.occupation(code))
  return {
    title: say(qualification.title).text,
    level: qualification.level,
    area: site.network.areas.findIndex(({ id }) => id === qualification.area),
    need: site.need(qualification.id)?.band ?? 'insufficient',
    names: texts(sayAll(qualification.names)),
    jobs: jobs.flatMap(({ name, names }) => [say(name).text, ...texts(sayAll(names))]),
  }
}

function courseData(course: Course, { site, say, sayAll }: Reader): Omit<FindCourse, 'of' | 'at' | 'in'> {
  const qualification = site.qualification(course.qualification)
  const title = say(course.title ?? qualification.title)
  const { locality } = site.siteOf(course)
  const { opens, closes } = course.enrolment ?? {}
  return {
    id: course.id,
    ...(course.title ? { title: title.text } : {}),
    ...(title.lang ? { lang: title.lang } : {}),
    ...(locality && locality !== site.municipality(site.municipalityOf(course)).name ? { local: locality } : {}),
    ...(course.modality ? { kind: course.modality } : {}),
    entry: entriesOf(qualification, course),
    ...(opens ? { opens } : {}),
    ...(closes ? { closes } : {}),
    ...(course.names ? { names: texts(sayAll(course.names)) } : {}),
  }
}

const texts = (words: readonly Words[]): string[] => words.map(({ text }) => text)
const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]
