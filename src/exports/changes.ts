import type { Course } from '../domain/course.ts'
import { courseTitle } from '../views/course-title.ts'
import { schoolName } from '../views/order.ts'
import { paths } from '../views/paths.ts'
import type { Reader } from '../views/reader.ts'

/** The last thing known to have happened to a course: the school confirmed it, or we saw it in a public source. */
export type Change = { title: string; link: string; day: string; description: string }

const newest = 50

/** The newest changes to courses, newest first; a course without a date is not in the list. */
export function courseChanges(reader: Reader): Change[] {
  const { site } = reader
  return site.network.courses
    .flatMap((course) => changeOf(course, reader) ?? [])
    .toSorted((a, b) => (a.day === b.day ? (a.link < b.link ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, newest)
}

function changeOf(course: Course, reader: Reader): Change | undefined {
  const { t, href, format } = reader
  const { confirmed, provenance } = course
  const seen = provenance.status === 'published' ? provenance.seen : undefined
  const date = confirmed?.on ?? seen
  if (date === undefined) return undefined
  return {
    title: `${courseTitle(course, reader).text}, ${schoolName(course.schoolId, reader)}`,
    link: href(paths.course(course.id)),
    // A month or a year stands for its first day: feeds know days only.
    day: `${date}-01-01`.slice(0, 10),
    description: confirmed ? t.confirmed(confirmed.role, format.date(confirmed.on)) : t.changes.seen(format.date(date)),
  }
}
