import type { Course } from '../../domain/course.ts'
import { courseTitle } from '../../views/course-title.ts'
import { paths } from '../../views/paths.ts'
import type { Reader } from '../../views/reader.ts'
import { addressOf, breadcrumbs, graph, type LinkedData } from './graph.ts'

/** A page that lists courses, in the order it shows them; `trail` ends with the page itself. */
export const listData = (
  courses: readonly Course[],
  trail: readonly { name: string; path: string }[],
  reader: Reader,
): LinkedData =>
  graph(
    {
      '@type': 'ItemList',
      name: trail.at(-1)?.name ?? reader.t.nav.courses,
      numberOfItems: courses.length,
      itemListElement: courses.map((course, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: courseTitle(course, reader).text,
        url: addressOf(reader, paths.course(course.id)),
      })),
    },
    breadcrumbs(reader, trail),
  )
