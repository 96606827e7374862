import type { Course } from '../domain/course.ts'
import { distanceKilometres } from '../domain/distance.ts'
import type { Qualification } from '../domain/qualification.ts'
import { courseCard, type CourseCard } from './course-card.ts'
import { needSign } from './need-view.ts'
import { inOrder } from './order.ts'
import type { Reader } from './reader.ts'

/** Courses like one, each with why it is here; why is never that it is better. */
export type SimilarCourses = { heading: string; note: string; cards: (CourseCard & { note: string })[] }

/** How many of each kind, and of all together. */
const most = { same: 3, wanted: 2, all: 6 }

type Candidate = { course: Course; kilometres: number }

/**
 * Courses that give the same qualification elsewhere, the nearest first; then courses of the same level and area, or that
 * lead to the same occupations, whose profile the region asks for more; then the nearest of those. A made-up course stands
 * in no list of a real one.
 */
export function similarCourses(course: Course, reader: Reader): SimilarCourses {
  const { site, t } = reader
  const isSample = course.provenance.status === 'sample'
  const candidates = (qualification: string): Candidate[] =>
    inOrder(site.coursesByQualification.get(qualification) ?? [], reader)
      .filter(({ id, provenance }) => id !== course.id && (isSample || provenance.status !== 'sample'))
      .map((other) => ({ course: other, kilometres: kilometresBetween(course, other, reader) }))
      .toSorted(byDistance)

  const own = site.qualification(course.qualification)
  const same = candidates(own.id).slice(0, most.same)
  const related = site.network.qualifications
    .filter(({ id, level }) => id !== own.id && level === own.level)
    .flatMap((other) => {
      const relation = relationOf(own, other, reader)
      const [nearest] = relation === undefined ? [] : candidates(other.id)
      return relation === undefined || !nearest ? [] : [{ ...nearest, relation, steps: stepsOf(other.id, reader) }]
    })
    .toSorted(byDistance)
  const ownSteps = stepsOf(own.id, reader)
  const isMoreWanted = ({ steps }: { steps: number }) => ownSteps > 0 && steps > ownSteps
  const wanted = related
    .filter(isMoreWanted)
    .toSorted((a, b) => b.steps - a.steps)
    .slice(0, most.wanted)
  const near = related.filter((each) => !wanted.includes(each)).slice(0, most.all - same.length - wanted.length)

  const card = ({ course: other, kilometres }: Candidate, relation: string, isWanted: boolean) => {
    const made = courseCard(other, reader)
    const where =
      kilometres === 0 ? t.similar.sameMunicipality : t.similar.away(made.place, String(Math.round(kilometres)))
    return { ...made, note: t.similar.reason(relation, where, isWanted ? made.need.word : undefined) }
  }
  return {
    heading: t.similar.heading,
    note: t.similar.note,
    cards: [
      ...same.map((each) => card(each, t.similar.same, false)),
      ...wanted.map((each) => card(each, each.relation, true)),
      ...near.map((each) => card(each, each.relation, isMoreWanted(each))),
    ],
  }
}

/** What two qualifications have in common, in words: an occupation they both lead to, or their area. */
function relationOf(own: Qualification, other: Qualification, { site, t, say }: Reader): string | undefined {
  const shared = own.occupations.find(
    ({ code, strength }) =>
      strength !== 'marginal' && other.occupations.some((each) => each.code === code && each.strength !== 'marginal'),
  )
  if (shared) {
    const { text, lang } = say(site.occupation(shared.code).name)
    // A name in the other language has no place within a sentence.
    return t.similar.sameOccupation(lang ? undefined : text)
  }
  return own.area === other.area ? t.similar.sameArea : undefined
}

const stepsOf = (qualification: string, reader: Reader): number => needSign(qualification, reader).steps

/** From centre to centre of the municipalities: where a school stands is known of too few to compare. */
function kilometresBetween(a: Course, b: Course, { site }: Reader): number {
  return distanceKilometres(site.municipality(site.municipalityOf(a)), site.municipality(site.municipalityOf(b)))
}

const byDistance = (a: Candidate, b: Candidate): number => a.kilometres - b.kilometres
