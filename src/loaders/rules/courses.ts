import { isConfirmed } from '../../domain/course.ts'
import type { Problem } from '../../domain/problem.ts'
import { soundEdition, type Rule } from '../documents.ts'
import { problemAt } from '../source.ts'

/** A course of a school with several sites says where it is; one nobody confirmed for this edition is warned of. */
export const courses: Rule = (documents) => {
  const { course, school } = documents
  const sites = new Map(school.map((document) => [document.school, document.value.sites.map(({ id }) => id)]))
  const settings = soundEdition(documents)
  const problems: Problem[] = []
  for (const { value, source, school: id } of course) {
    const own = sites.get(id) ?? []
    const everywhere = value.instances?.every(({ site }) => site !== undefined) ?? false
    if (own.length > 1 && value.site === undefined && !everywhere) {
      problems.push(
        problemAt(source, ['site'], 'field-missing', {
          empty: 0,
          example: own[0] ?? '',
          suggestion: `site: ${own[0] ?? ''}`,
        }),
      )
    }
    if (settings && value.status === 'published' && !isConfirmed(value, settings)) {
      problems.push(
        problemAt(
          source,
          ['confirmed'],
          'course-unconfirmed',
          { schoolYear: settings.schoolYear, today: settings.date },
          'warning',
        ),
      )
    }
  }
  return problems
}
