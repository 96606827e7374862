import { distanceKilometres } from '../domain/distance.ts'
import { enrolmentState } from '../domain/enrolment-state.ts'
import { facetNames, notSaid, type FacetName } from '../domain/facet.ts'
import type { FindCourse, FindData } from '../views/find-data.ts'
import { askedWords, coverOf, worthOf, type Asked, type Names } from './find-names.ts'
import { distances, type SearchState } from './search-state.ts'

/** Everything the search works on: courses are known by their place in the list. */
export type Catalogue = {
  data: FindData
  names: Names
  /** What each course is filtered by. */
  facets: readonly Record<FacetName, readonly string[]>[]
}

/** Courses whose texts have a word, best first, by the word as typed. Had only when the names are not enough. */
export type Texts = ReadonlyMap<string, readonly number[]>

/** One thing that was asked: a course that does not pass it is left out. */
export type Condition =
  | { kind: 'word'; asked: Asked; passes: (course: number) => boolean }
  | { kind: 'facet'; name: FacetName; passes: (course: number) => boolean }
  | { kind: 'within'; passes: (course: number) => boolean }

/** What a state asks of the courses, and which of these each course fails. */
export type Survey = {
  asked: readonly Asked[]
  conditions: readonly Condition[]
  failed: readonly (readonly Condition[])[]
}

/** What each course is filtered by on a day. */
export const facetsOn = (data: FindData, today: string): Catalogue['facets'] =>
  data.courses.map((course) => facetsOf(course, data, today))

function facetsOf(course: FindCourse, data: FindData, today: string): Record<FacetName, readonly string[]> {
  const qualification = data.qualifications[course.of]
  return {
    entry: course.entry,
    municipality: [data.places[course.in]?.id ?? ''],
    area: [data.areas[qualification?.area ?? -1]?.id ?? ''],
    modality: [course.kind ?? notSaid],
    level: [String(qualification?.level ?? '')],
    need: [qualification?.need ?? ''],
    enrolment: [enrolmentState(course, today)],
    school: [data.schools[course.at]?.id ?? ''],
  }
}

/** Kilometres from a municipality to where a course is, centre to centre, whole; undefined where the place is not known. */
export function kilometresTo(course: number, from: string, { data }: Catalogue): number | undefined {
  const start = data.places.find(({ id }) => id === from)
  const end = data.places[data.courses[course]?.in ?? -1]
  return start && end ? Math.round(distanceKilometres(start, end)) : undefined
}

/** Holds every course against everything that is asked. */
export function survey(state: SearchState, catalogue: Catalogue, texts: Texts = new Map()): Survey {
  const asked = askedWords(state.query, catalogue.names).map((word) => asWritten(word, texts))
  const conditions: Condition[] = [
    ...asked.filter(({ narrows }) => narrows).map((word) => wordCondition(word, catalogue, texts)),
    ...facetNames.flatMap((name) => {
      const wanted = state.filters[name]
      const passes = (course: number) =>
        catalogue.facets[course]?.[name].some((value) => wanted?.includes(value)) ?? false
      return wanted ? [{ kind: 'facet' as const, name, passes }] : []
    }),
    ...(state.within > 0 && knows(state.from, catalogue) ? [withinCondition(state.from, state.within, catalogue)] : []),
  ]
  const failed = catalogue.data.courses.map((_, course) => conditions.filter(({ passes }) => !passes(course)))
  return { asked, conditions, failed }
}

/** A word that the texts have as it was typed was no slip: nothing stands in for it. */
const asWritten = ({ instead, ...word }: Asked, texts: Texts): Asked => {
  if (!instead) return word
  return (texts.get(word.typed) ?? []).length > 0 ? { ...word, fits: new Map() } : { ...word, instead }
}

const knows = (place: string, { data }: Catalogue): boolean => data.places.some(({ id }) => id === place)

function wordCondition(asked: Asked, { names }: Catalogue, texts: Texts): Condition {
  const found = new Set([...worthOf(asked, names).keys(), ...(texts.get(asked.typed) ?? [])])
  return { kind: 'word', asked, passes: (course) => found.has(course) }
}

export const withinCondition = (from: string, kilometres: number, catalogue: Catalogue): Condition => ({
  kind: 'within',
  passes: (course) => (kilometresTo(course, from, catalogue) ?? Infinity) <= kilometres,
})

/** Courses that pass everything, in the order of the list. */
export const passing = ({ failed }: Survey): number[] =>
  failed.flatMap((each, course) => (each.length === 0 ? [course] : []))

/** How many courses each value would give: within a filter in use, as if that filter were not. */
export function countsOf({ failed }: Survey, { facets }: Catalogue): Record<FacetName, Record<string, number>> {
  const counts = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<FacetName, Record<string, number>>
  for (const [course, values] of facets.entries()) {
    const [first, ...more] = failed[course] ?? []
    if (more.length > 0) continue
    for (const name of facetNames) {
      if (first && !(first.kind === 'facet' && first.name === name)) continue
      for (const value of values[name]) counts[name][value] = (counts[name][value] ?? 0) + 1
    }
  }
  return counts
}

/** How many courses each distance from a municipality would give; 0 stands for any distance. */
export function distanceCounts({ failed }: Survey, from: string, catalogue: Catalogue): Map<number, number> {
  const others = failed.map((each) => each.filter(({ kind }) => kind !== 'within').length)
  const within = (kilometres: number) => withinCondition(from, kilometres, catalogue)
  return new Map(
    [0, ...distances].map((kilometres) => [
      kilometres,
      others.filter((count, course) => count === 0 && (kilometres === 0 || within(kilometres).passes(course))).length,
    ]),
  )
}

/** How well each course fits the text: by how many words its names have, then by what these are worth. */
export function ranked(
  courses: readonly number[],
  { asked }: Survey,
  catalogue: Catalogue,
  texts: Texts = new Map(),
): number[] {
  const worths = asked.map((word) => worthOf(word, catalogue.names))
  const texted = asked.map(({ typed }) => new Map((texts.get(typed) ?? []).map((course, place) => [course, place])))
  const marks = courses.map((course) => ({
    course,
    named: worths.filter((worth) => worth.has(course)).length,
    worth: worths.reduce((sum, worth) => sum + (worth.get(course) ?? 0), coverOf(course, asked, catalogue.names)),
    place: texted.reduce((sum, places) => sum + (places.get(course) ?? places.size), 0),
  }))
  // Equal ones stay in the order of the list: place, then name.
  marks.sort((a, b) => b.named - a.named || round(b.worth) - round(a.worth) || a.place - b.place || a.course - b.course)
  return marks.map(({ course }) => course)
}

/** Differences a reader would not see decide nothing. */
const round = (worth: number): number => Math.round(worth * 10)
