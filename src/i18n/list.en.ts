import type { listPt } from './list.pt.ts'
import { plural } from './plural.ts'

const courses = (number: number) => plural(number, 'course', 'courses')

/** Words of the list of courses and its search: apart, since the browser needs only these. */
export const listEn: typeof listPt = {
  title: 'All courses',
  lead: (number, schools) => `${courses(number)} at ${plural(schools, 'school', 'schools')}, by municipality and name.`,
  searching: 'Searching…',
  found: (number) => (number === 0 ? 'No course found.' : `${courses(number)} found`),
  filters: 'Filters',
  filtersActive: (number) => (number === 0 ? 'Filters' : `Filters (${String(number)})`),
  chosen: 'Filters that are on',
  remove: (label) => `Remove: ${label}`,
  clear: 'Clear all',
  clearFilters: 'Clear',
  offline: 'Search is not available right now. The list below has every course.',
  more: (number) => `Show ${String(number)} more`,
  order: 'Order',
  orders: {
    match: 'Closest to the text',
    distance: 'Nearest to me',
    place: 'Municipality and name',
    name: 'Name',
    need: 'Most sought after in the region',
  },
  close: 'Close',
  apply: (number) => (number === 0 ? 'Show what comes close' : `Show ${courses(number)}`),
  distance: (kilometres, place) =>
    kilometres === 0 ? `In your municipality, ${place}` : `${String(kilometres)} km from ${place}, as the crow flies`,
  within: (kilometres, place) => `Within ${String(kilometres)} km of ${place}`,
  corrected: (typed, used) => `“${typed}” was not found: showing “${used}”.`,
  mentions: (words) => `Mentions “${words}” on the course page`,
  searchTexts: (typed) => `Look for “${typed}” in the course texts too`,
  searchingTexts: 'Looking in the course texts too…',
  textsOffline: 'We looked at names only: the course texts are not available right now.',
  nearest: {
    heading: (asked) => (asked > 1 ? 'No course has all of this' : 'There is no such course in this edition'),
    lead: 'Try changing one thing at a time.',
    meant: (word, number) => `Did you mean “${word}”? ${courses(number)}`,
    withoutWord: (word, number) => `Without “${word}”: ${courses(number)}`,
    withoutFilter: (heading, number) => `Without the filter “${heading}”: ${courses(number)}`,
    wider: (kilometres, number) => `Within ${String(kilometres)} km: ${courses(number)}`,
    anyDistance: (number) => `At any distance: ${courses(number)}`,
    all: (number) => `See the whole list: ${courses(number)}`,
    cards: 'The courses closest to what you asked for',
    withoutText: (word) => `Does not mention “${word}”`,
    other: (heading, label) => `${heading}: ${label}`,
    areas: 'Or choose an area',
    untaught: 'In this edition no school of the region has listed the qualification',
  },
}
