import type { Language } from '../domain/text.ts'
import { countsOf, passing, survey, type Catalogue, type Survey, type Texts } from './find-courses.ts'
import { nearestTo, type Nearest } from './find-nearest.ts'
import { ordered } from './find-order.ts'
import { isKnown, worthOf } from './find-names.ts'
import { isIdle, type SearchState } from './search-state.ts'

/** Everything the page shows of a state. */
export type Answer = {
  survey: Survey
  /** Places in the list of the courses found, in the order asked for. */
  courses: number[]
  counts: ReturnType<typeof countsOf>
  /** Words as typed that a course has in its text only, by the course. */
  mentions: ReadonlyMap<number, readonly string[]>
  /** Words nobody knows, each with the one taken in its place. */
  corrected: { typed: string; used: string }[]
  /** The way on when nothing was found. */
  nearest?: Nearest
}

/** Answers a state from the names, and from the texts where these were asked for. */
export function answer(state: SearchState, catalogue: Catalogue, language: Language, texts: Texts = new Map()): Answer {
  const found = survey(state, catalogue, texts)
  const courses = ordered(passing(found), state, { survey: found, texts, catalogue, language })
  const worths = found.asked.map((asked) => ({ asked, worth: worthOf(asked, catalogue.names) }))
  const mentions = courses.flatMap((course): [number, string[]][] => {
    const words = worths
      .filter(({ asked, worth }) => asked.narrows && !worth.has(course))
      .map(({ asked }) => asked.typed)
    return words.length > 0 ? [[course, words]] : []
  })
  const corrected = found.asked.flatMap(({ typed, instead }) => (instead ? [{ typed, used: instead.shown }] : []))
  return {
    survey: found,
    courses,
    counts: countsOf(found, catalogue),
    mentions: new Map(mentions),
    corrected,
    ...(courses.length === 0 && !isIdle(state) ? { nearest: nearestTo(state, found, catalogue, texts) } : {}),
  }
}

/** Courses found by name from which the texts need not be asked: the first screens of a phone. */
const enough = 3

/**
 * Whether the texts are to be looked into: the reader said so, or the names know too little of what was typed. Names are
 * enough where they know every word and lead to a course, or where they lead to several without a bold guess. Filters do
 * not count here: ticking one never changes what a text finds.
 */
export function needsTexts(state: SearchState, catalogue: Catalogue): boolean {
  const text = survey({ ...state, filters: {}, within: 0 }, catalogue)
  const words = text.asked.filter(({ narrows }) => narrows)
  if (words.length === 0) return false
  if (state.texts) return true
  const found = passing(text).length
  if (words.every(isKnown)) return found === 0
  return found < enough || words.some(({ instead }) => instead !== undefined && instead.steps > 1)
}
