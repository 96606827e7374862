import type { Course } from '../domain/course.ts'
import { courseCard, type CourseCard } from './course-card.ts'
import { facetsOf, type Facet } from './facets.ts'
import { inOrder } from './order.ts'
import { files, paths } from './paths.ts'
import type { Reader } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

type Link = { text: string; href: string }

/** The page of all courses: plain list, and what the search needs to work on it. */
export type ListView = {
  shell: ShellView
  title: string
  lead: string
  cards: CourseCard[]
  pages: { number: number; href: string; current: boolean }[]
  facets: Facet[]
  /** Municipalities one may live in. */
  places: { id: string; name: string }[]
  /** Cloths of all areas that have courses: a result may be of any. */
  cloths: CourseCard['area'][]
  browse: Link[]
  /** Through questions, for who does not know what to look for; only where the network asks some. */
  guide?: Link
  /** What there is for adults beside courses. */
  adults: Link
  orders: { value: string; label: string }[]
  search: { action: string; data: string; bundle: string }
  words: Reader['t']['list'] & { find: Reader['t']['find']; searchLabel: string; searchExample: string; search: string }
}

/** Courses on one page of the plain list. A region's network fits on one; a country's does not. */
export const pageSize = 300

/** Numbers of the pages of the plain list, from 1. */
export const listPages = (courses: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(courses / pageSize)) }, (_, index) => index + 1)

/** Address of a page of the plain list. */
const pagePath = (number: number): string =>
  number === 1 ? paths.courses : `${paths.courses}pagina-${String(number)}/`

/** The view of one page of the list of all courses. */
export function listView(reader: Reader, page = 1): ListView {
  const { site, t, href } = reader
  const courses = inOrder(site.network.courses, reader)
  const schools = new Set(courses.map(({ schoolId }) => schoolId)).size
  const numbers = listPages(courses.length)
  const guide = site.network.guide ? { text: t.find.guide, href: href(paths.guide) } : undefined
  const title = page === 1 ? t.list.title : `${t.list.title} (${String(page)})`
  return {
    shell: shellView(reader, pagePath(page), title, t.list.lead(courses.length, schools)),
    title,
    lead: t.list.lead(courses.length, schools),
    cards: courses.slice((page - 1) * pageSize, page * pageSize).map((course: Course) => courseCard(course, reader)),
    pages:
      numbers.length === 1
        ? []
        : numbers.map((number) => ({ number, href: href(pagePath(number)), current: number === page })),
    facets: facetsOf(courses, reader),
    places: site.network.municipalities.map(({ id, name }) => ({ id, name })),
    cloths: [
      ...new Map(courses.map((course) => courseCard(course, reader).area).map((area) => [area.id, area])).values(),
    ],
    browse: [
      { text: t.nav.municipalities, href: href(paths.municipalities) },
      { text: t.nav.areas, href: href(paths.areas) },
      { text: t.nav.schools, href: href(paths.schools) },
      { text: t.nav.qualifications, href: href(paths.qualifications) },
      ...(guide ? [guide] : []),
    ],
    ...(guide ? { guide } : {}),
    adults: { text: t.find.pages.adults, href: href(paths.apply) },
    orders: Object.entries(t.list.orders).map(([value, label]) => ({ value, label })),
    search: { action: href(paths.courses), data: href(files.finder), bundle: `${site.base}pagefind/pagefind.js` },
    words: {
      ...t.list,
      find: t.find,
      searchLabel: t.home.searchLabel,
      searchExample: t.home.searchExample,
      search: t.home.search,
    },
  }
}
