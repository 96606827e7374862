import type { Course } from '../domain/course.ts'
import type { Reader, Words } from './reader.ts'

/** What a course is called: the school's title, or the qualification's. */
export function courseTitle(course: Course, { site, say }: Reader): Words {
  return say(course.title ?? site.qualification(course.qualification).title)
}
