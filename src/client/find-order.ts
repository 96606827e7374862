import { bands } from '../domain/band.ts'
import type { Language } from '../domain/text.ts'
import { kilometresTo, ranked, type Catalogue, type Survey, type Texts } from './find-courses.ts'
import type { SearchState } from './search-state.ts'

/** The order a state stands for: the one chosen; else by the text, else by distance, else by place and name. Never need. */
export const orderOf = ({ query, from, order }: SearchState): string =>
  order || (query ? 'match' : from ? 'distance' : 'place')

/** Courses in the order of a state; what is equal stays as in the list. */
export function ordered(
  courses: readonly number[],
  state: SearchState,
  { survey, texts, catalogue, language }: { survey: Survey; texts?: Texts; catalogue: Catalogue; language: Language },
): number[] {
  const { data } = catalogue
  switch (orderOf(state)) {
    case 'match':
      return ranked(courses, survey, catalogue, texts)
    case 'distance':
      return by(courses, (course) => kilometresTo(course, state.from, catalogue) ?? Infinity)
    case 'need':
      return by(courses, (course) =>
        bands.indexOf(data.qualifications[data.courses[course]?.of ?? -1]?.need ?? 'insufficient'),
      )
    case 'name': {
      // As at build, so that the list is the same with and without the script.
      const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
      return courses.toSorted((a, b) => compare(titleOf(a, catalogue), titleOf(b, catalogue)) || a - b)
    }
    default:
      return courses.toSorted((a, b) => a - b)
  }
}

const by = (courses: readonly number[], key: (course: number) => number): number[] =>
  courses
    .map((course) => ({ course, key: key(course) }))
    .sort((a, b) => a.key - b.key || a.course - b.course)
    .map(({ course }) => course)

/** What a course is called. */
export function titleOf(course: number, { data }: Pick<Catalogue, 'data'>): string {
  const found = data.courses[course]
  return found?.title ?? data.qualifications[found?.of ?? -1]?.title ?? ''
}
