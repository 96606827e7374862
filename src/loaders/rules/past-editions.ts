import { isEarlier } from '../../domain/past-edition.ts'
import type { Problem } from '../../domain/problem.ts'
import { isMended, soundEdition, type Rule } from '../documents.ts'
import { nearest } from '../near.ts'
import { lineWith, problemAt } from '../source.ts'

/**
 * Results kept of earlier editions: none of a later one, one file an edition. A kept result of this very edition is
 * passed over; a qualification that is gone stays in the file and is not shown.
 */
export const pastEditions: Rule = (documents) => {
  const settings = soundEdition(documents)
  const problems: Problem[] = []
  const first = new Map<string, string>()
  for (const document of documents.pastEdition) {
    const { value, source } = document
    const name = { found: value.schoolYear, number: value.number }
    const key = `${value.schoolYear} ${String(value.number)}`
    if (isMended(document, ['schoolYear']) || isMended(document, ['number'])) continue
    const other = first.get(key)
    if (other) problems.push(problemAt(source, ['schoolYear'], 'name-duplicate', { noun: 'edition', ...name, other }))
    first.set(key, other ?? source.file)
    if (!settings) continue
    if (isEarlier(settings, value)) {
      const own = { own: settings.schoolYear, ownNumber: settings.number }
      problems.push(problemAt(source, ['schoolYear'], 'edition-later', { ...name, ...own }))
    } else if (value.date > settings.date) {
      problems.push(problemAt(source, ['date'], 'date-after-edition', { found: value.date, today: settings.date }))
    }
  }
  return [...problems, ...gone(documents)]
}

const gone: Rule = ({ pastEdition, placed }) => {
  const known = new Set([...placed.values()].filter(({ kind }) => kind === 'qualification').map(({ id }) => id))
  return pastEdition.flatMap((document) =>
    document.value.levels.flatMap(({ qualification: id }, index) => {
      const path = ['levels', index, 'qualification']
      if (known.has(id) || isMended(document, path)) return []
      const near = nearest(id, known)
      const details = { found: id, ...(near ? { near, ...lineWith(document.source, path, id, near) } : {}) }
      return [problemAt(document.source, path, 'qualification-gone', details, 'warning')]
    }),
  )
}
