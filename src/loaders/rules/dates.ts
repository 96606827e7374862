import type { CourseFile } from '../../domain/course.ts'
import type { Problem } from '../../domain/problem.ts'
import { soundEdition, type Rule } from '../documents.ts'
import { problemAt, type Path, type Source } from '../source.ts'

/** Dates lie within the time the edition is about; those already past are warned of; an end is not before its start. */
export const dates: Rule = (documents) => {
  const { course, school, event } = documents
  const settings = soundEdition(documents)
  if (!settings) return []
  const problems: Problem[] = []
  const inside = (source: Source, path: Path, date: string | undefined, mayBePast = true) => {
    if (date === undefined) return
    const { from, to } = settings.dates
    if (date < from || date > to)
      problems.push(problemAt(source, path, 'date-outside-edition', { found: date, from, to }))
    else if (!mayBePast && date < settings.date)
      problems.push(problemAt(source, path, 'date-past', { found: date, today: settings.date }, 'warning'))
  }
  const inOrder = (source: Source, path: Path, first: string | undefined, last: string | undefined) => {
    if (first !== undefined && last !== undefined && last < first)
      problems.push(problemAt(source, path, 'field-range', { found: last, bound: 'minimum', limit: first }))
  }
  const enrolment = (source: Source, base: Path, value: CourseFile['enrolment']) => {
    inside(source, [...base, 'opens'], value?.opens)
    inside(source, [...base, 'closes'], value?.closes, false)
    inOrder(source, [...base, 'closes'], value?.opens, value?.closes)
  }
  for (const { value, source } of school) enrolment(source, ['defaults', 'enrolment'], value.defaults.enrolment)
  for (const { value, source } of course) {
    enrolment(source, ['enrolment'], value.enrolment)
    value.instances?.forEach(({ starts, ends }, index) => {
      inside(source, ['instances', index, 'starts'], starts)
      inside(source, ['instances', index, 'ends'], ends)
      inOrder(source, ['instances', index, 'ends'], starts, ends)
    })
    value.openDays?.forEach(({ on }, index) => {
      inside(source, ['openDays', index, 'on'], on, false)
    })
  }
  for (const { value, source } of event) {
    inside(source, ['from'], value.from)
    inside(source, ['to'], value.to, false)
    inOrder(source, ['to'], value.from, value.to)
    value.demonstrations.forEach(({ date }, index) => {
      inside(source, ['demonstrations', index, 'date'], date)
    })
  }
  return problems
}
