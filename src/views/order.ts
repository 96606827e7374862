import type { Course } from '../domain/course.ts'
import { courseTitle } from './course-title.ts'
import type { Reader } from './reader.ts'

/** The order of every list of courses, on the web and on paper: municipality, then name, then school. Never need. */
export function inOrder(courses: readonly Course[], reader: Reader): Course[] {
  const { site, format } = reader
  const place = new Map(site.network.municipalities.map(({ id }, index) => [id, index]))
  const keyed = courses.map((course) => ({
    course,
    place: place.get(site.municipalityOf(course)) ?? 0,
    title: courseTitle(course, reader).text,
    school: schoolName(course.schoolId, reader),
  }))
  keyed.sort(
    (a, b) =>
      a.place - b.place ||
      format.compare(a.title, b.title) ||
      format.compare(a.school, b.school) ||
      (a.course.id < b.course.id ? -1 : 1),
  )
  return keyed.map(({ course }) => course)
}

/** A school's name as people use it. */
export function schoolName(id: string, { site }: Reader): string {
  const { name, shortName } = site.school(id)
  return shortName ?? name
}
