import type { listPt } from './list.pt.ts'
import { plural } from './plural.ts'

/** Words of the list of courses and its search: apart, since the browser needs only these. */
export const listEn: typeof listPt = {
  title: 'All courses',
  lead: (courses, schools) =>
    `${plural(courses, 'course', 'courses')} at ${plural(schools, 'school', 'schools')}, by municipality and name.`,
  searching: 'Searching…',
  found: (number) => (number === 0 ? 'No course found.' : `${plural(number, 'course', 'courses')} found`),
  nothing: 'Try another word, or remove a filter.',
  filters: 'Filters',
  filtersActive: (number) => (number === 0 ? 'Filters' : `Filters (${String(number)})`),
  clear: 'Clear all',
  offline: 'Search is not available right now. The list below has every course.',
  more: (number) => `Show ${String(number)} more`,
  order: 'Order',
  orders: {
    match: 'Closest to the text',
    place: 'Municipality and name',
    name: 'Name',
    need: 'Most sought after in the region',
  },
  close: 'Close',
  apply: 'Show results',
}
