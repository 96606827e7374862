import { distance } from 'fastest-levenshtein'
import type { FacetName } from '../domain/facet.ts'
import {
  distanceCounts,
  kilometresTo,
  passing,
  ranked,
  survey,
  type Catalogue,
  type Condition,
  type Survey,
  type Texts,
} from './find-courses.ts'
import { isKnown, means, type Asked } from './find-names.ts'
import type { FindData } from '../views/find-data.ts'
import { fold, wordsIn } from './find-words.ts'
import { idleState, isIdle, withoutFilter, type SearchState } from './search-state.ts'

/** One change to what was asked, the state it leads to, and how many courses that has: never none. */
export type Change = { state: SearchState; count: number } & (
  | { kind: 'meant'; word: string }
  | { kind: 'withoutWord'; word: string }
  | { kind: 'withoutFilter'; name: FacetName }
  | { kind: 'wider'; kilometres: number }
  | { kind: 'anyDistance' }
  | { kind: 'all' }
)

/** A course that comes close: what it fails, how far it is from where the reader looked, in kilometres, or its area. */
export type NearCourse = {
  course: number
  failed: readonly Condition[]
  from?: string
  kilometres?: number
  sameArea?: boolean
}

/** What to offer when nothing passes: single changes, the courses that fail the least, and what no school here gives. */
export type Nearest = { changes: Change[]; courses: NearCourse[]; untaught: FindData['untaught'] }

const mostChanges = 5
const mostCourses = 6

/** The way on where nothing was found; in a network with courses there is always one. */
export function nearestTo(state: SearchState, found: Survey, catalogue: Catalogue, texts: Texts = new Map()): Nearest {
  const count = (changed: SearchState) => passing(survey(changed, catalogue, texts)).length
  const one = [...meantWords(state, found, catalogue, count), ...withoutOne(state, found, catalogue, count)]
    .filter((change) => change.count > 0 && !isIdle(change.state))
    .slice(0, mostChanges)
  const all = { kind: 'all' as const, state: idleState, count: catalogue.data.courses.length }
  const untaught = untaughtLike(found, catalogue)
  const near = nearCourses(state, found, catalogue, texts)
  return {
    changes: all.count > 0 ? [...one, all] : one,
    courses: near.length > 0 ? near : ofAreas(untaught, catalogue),
    untaught,
  }
}

/** Courses of the same areas as what no school here gives. */
const ofAreas = (untaught: FindData['untaught'], { data }: Catalogue): NearCourse[] =>
  data.courses
    .flatMap(({ of }, course) =>
      untaught.some(({ area }) => area === data.qualifications[of]?.area)
        ? [{ course, failed: [], sameArea: true }]
        : [],
    )
    .slice(0, mostCourses)

/** Qualifications no school here gives, where it is these that the unknown words ask for. */
function untaughtLike({ asked }: Survey, { data, names }: Catalogue): FindData['untaught'] {
  const unknown = asked.filter((word) => word.narrows && !isKnown(word))
  if (unknown.length === 0) return []
  return data.untaught
    .filter(({ title, names: more }) =>
      unknown.every(({ typed }) => [title, ...more].some((name) => means(name, typed, names.language))),
    )
    .slice(0, 2)
}

/** Known words like one that nobody knows, with the same first letter and most others, that lead to courses. */
function meantWords(
  state: SearchState,
  { asked }: Survey,
  { names }: Catalogue,
  count: (changed: SearchState) => number,
): Change[] {
  const unknown = asked.find(({ fits }) => fits.size === 0)
  if (!unknown) return []
  const typed = fold(unknown.typed)
  const near = [...names.vocabulary.values()]
    .filter(({ text }) => text.length >= 4 && text.startsWith(typed.slice(0, 1)))
    .map(({ text, shown }) => ({ shown, steps: distance(typed, text) }))
    .filter(({ steps }) => steps <= typed.length / 3)
    .sort((a, b) => a.steps - b.steps || (a.shown < b.shown ? -1 : 1))
    .slice(0, 3)
  return near.map(({ shown: word }) => {
    const query = asked.map((each) => (each === unknown ? word : each.typed)).join(' ')
    const changed = { ...state, query, texts: false }
    return { kind: 'meant', word, state: changed, count: count(changed) }
  })
}

/** What was asked with one condition less, or with a wider distance. */
function withoutOne(
  state: SearchState,
  found: Survey,
  catalogue: Catalogue,
  count: (changed: SearchState) => number,
): Change[] {
  return found.conditions.flatMap((condition): Change[] => {
    switch (condition.kind) {
      case 'word': {
        const word = condition.asked.typed
        const left = found.asked.filter((each) => each !== condition.asked)
        const changed = { ...state, query: left.map(({ typed }) => typed).join(' ') }
        return [{ kind: 'withoutWord', word, state: changed, count: count(changed) }]
      }
      case 'facet': {
        const changed = withoutFilter(state, condition.name)
        return [{ kind: 'withoutFilter', name: condition.name, state: changed, count: count(changed) }]
      }
      case 'within': {
        const wider = [...distanceCounts(found, state.from, catalogue)].find(
          ([kilometres, number]) => kilometres > state.within && number > 0,
        )
        if (wider) {
          const [kilometres, number] = wider
          return [{ kind: 'wider', kilometres, state: { ...state, within: kilometres }, count: number }]
        }
        const changed = { ...state, within: 0 }
        return [{ kind: 'anyDistance', state: changed, count: count(changed) }]
      }
    }
  })
}

/**
 * The courses that miss the least: of these the nearest to where the reader looked, then those the text fits best. What
 * one wants to learn weighs more than where. A course that has nothing of what was asked is not near, unless only a
 * place was asked.
 */
function nearCourses(state: SearchState, found: Survey, catalogue: Catalogue, texts: Texts): NearCourse[] {
  const places = placesMeant(state, found, catalogue)
  const onlyPlace = found.conditions.every((condition) => isOfPlace(condition, catalogue)) && places.length > 0
  const missing = (failed: readonly Condition[]) =>
    failed.reduce((sum, condition) => sum + (isOfPlace(condition, catalogue) ? 1 : 3), 0)
  const near = found.failed
    .map((failed, course) => ({ course, failed, missing: missing(failed), ...nearestPlace(course, places, catalogue) }))
    .filter(({ failed }) => failed.length < found.conditions.length || onlyPlace)
  const least = Math.min(...near.map((each) => each.missing))
  const closest = near.filter((each) => each.missing === least)
  const byText = ranked(
    closest.map(({ course }) => course),
    found,
    catalogue,
    texts,
  )
  const order = new Map(byText.map((course, place) => [course, place]))
  closest.sort(
    (a, b) => (a.kilometres ?? 0) - (b.kilometres ?? 0) || (order.get(a.course) ?? 0) - (order.get(b.course) ?? 0),
  )
  return closest.slice(0, mostCourses)
}

/** Municipalities the reader looked in: where they live, those ticked, those named in the text. */
function placesMeant({ from, filters }: SearchState, { asked }: Survey, catalogue: Catalogue): string[] {
  const all = [from, ...(filters.municipality ?? []), ...asked.flatMap((word) => placesNamed(word, catalogue))]
  return [...new Set(all)].filter((id) => catalogue.data.places.some((place) => place.id === id))
}

/** Municipalities that have a word in their name. */
export const placesNamed = ({ fits }: Asked, { data }: Catalogue): string[] =>
  data.places
    .filter(({ name }) => wordsIn(name).some((word) => word.length > 3 && (fits.get(fold(word)) ?? 0) >= 0.9))
    .map(({ id }) => id)

function isOfPlace(condition: Condition, catalogue: Catalogue): boolean {
  if (condition.kind === 'within') return true
  if (condition.kind === 'facet') return condition.name === 'municipality'
  return placesNamed(condition.asked, catalogue).length > 0
}

function nearestPlace(
  course: number,
  places: readonly string[],
  catalogue: Catalogue,
): Pick<NearCourse, 'from' | 'kilometres'> {
  const all = places.map((from) => ({ from, kilometres: kilometresTo(course, from, catalogue) ?? Infinity }))
  return all.toSorted((a, b) => a.kilometres - b.kilometres)[0] ?? {}
}
