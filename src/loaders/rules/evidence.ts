import { yearOf } from '../../domain/dates.ts'
import { scoredIndicators, type Statistic } from '../../domain/evidence.ts'
import { measures } from '../../domain/measures.ts'
import type { Problem } from '../../domain/problem.ts'
import { isMended, soundEdition, type Documents, type Rule } from '../documents.ts'
import { lineWith, problemAt, type Path, type Source } from '../source.ts'

/** Evidence says what it measures on the scale of that, and speaks of what has happened, in one way. */
export const evidence: Rule = (documents) => [
  ...documents.statistics.flatMap(({ value, source }) => ofFigure(value, source)),
  ...years(documents),
  ...days(documents),
  ...[...documents.focusGroup, ...documents.interview].flatMap((document) => opinions(document)),
  ...rounds(documents),
]

/** A figure has the unit, scale and level of its indicator, and where the ranking scores it, the workers behind it. */
function ofFigure(value: Statistic, source: Source): Problem[] {
  const { indicator, level, unit } = value
  const measure = measures[indicator]
  const problems: Problem[] = []
  const choice = (field: string, found: string, options: readonly string[]) => {
    if (options.includes(found)) return
    const [only = ''] = options.length === 1 ? options : []
    const wanted = only === '' ? {} : lineWith(source, [field], found, only)
    problems.push(
      problemAt(source, [field], 'field-choice', { found, expected: options.join(', '), of: indicator, ...wanted }),
    )
  }
  choice('unit', unit, measure.units)
  choice('level', level, measure.levels ?? [level])
  const { least, most = Number.POSITIVE_INFINITY } = measure
  if (value.value < least || value.value > most) {
    const bounds = value.value < least ? { bound: 'minimum', limit: least } : { bound: 'maximum', limit: most }
    problems.push(problemAt(source, ['value'], 'field-range', { ...bounds, found: value.value, of: indicator }))
  }
  for (const field of measure.isCount ? ['value', 'n'] : ['n']) problems.push(...thousands(source, [field]))
  const isScored = scoredIndicators.some((scored) => scored === indicator)
  if (isScored && value.n === undefined)
    problems.push(problemAt(source, ['n'], 'field-missing', { empty: 0, example: '900' }))
  return [...problems, ...ofSubject(value, source)]
}

/** Only a whole territory needs no name of what the figure is about, and takes none. */
function ofSubject({ level, about }: Statistic, source: Source): Problem[] {
  if (level !== 'territory' && about === undefined)
    return [problemAt(source, ['about'], 'field-missing', { empty: 0, example: subjects[level] })]
  return level === 'territory' && about !== undefined
    ? [problemAt(source, ['about'], 'field-needless', { found: about, cause: 'about' })]
    : []
}

const subjects = { qualification: 'mecatronica', occupation: '7223', sector: 'metalomecanica' } as const

/** `1.234` people are no decimal number, and would count as one. */
function thousands(source: Source, path: Path): Problem[] {
  const typed = source.typed(path) ?? ''
  if (!/^-?\d{1,3}(?:\.\d{3})+$/.test(typed)) return []
  return [
    problemAt(source, path, 'number-thousands', {
      found: typed,
      ...lineWith(source, path, typed, typed.replaceAll('.', '')),
    }),
  ]
}

/** No figure is of a year that has not begun. */
const years: Rule = (documents) => {
  const settings = soundEdition(documents)
  if (!settings) return []
  const limit = yearOf(settings.date)
  return [...documents.statistics, ...documents.study]
    .filter(({ value }) => value.year > limit)
    .map(({ value, source }) =>
      problemAt(source, ['year'], 'field-range', {
        found: value.year,
        bound: 'maximum',
        limit,
        because: 'edition-year',
      }),
    )
}

/** What was asked, and decided, was so by the date of the edition's data. */
const days: Rule = (documents) => {
  const today = soundEdition(documents)?.date
  if (today === undefined) return []
  const late = (source: Source, path: Path, found: string | undefined) =>
    found !== undefined && found > today ? [problemAt(source, path, 'date-after-edition', { found, today })] : []
  return [
    ...[...documents.focusGroup, ...documents.interview].flatMap(({ value, source }) =>
      late(source, ['date'], value.date),
    ),
    ...documents.edition.flatMap(({ value: { ranking }, source }) => [
      ...late(source, ['ranking', 'decided'], ranking.decided),
      ...(ranking.changes ?? []).flatMap(({ on }, index) => late(source, ['ranking', 'changes', index, 'on'], on)),
    ]),
  ]
}

type Spoken = Documents['focusGroup'][number] | Documents['interview'][number]

/** A statement is coded, or has marks: one of the two. */
function opinions(document: Spoken): Problem[] {
  const { value, source } = document
  return value.statements.flatMap(({ code, marks }, index) => {
    const path = ['statements', index]
    if ((code === undefined) !== (marks === undefined) || isMended(document, path)) return []
    const found = code === undefined ? 'none' : 'both'
    const at = code === undefined ? path : [...path, 'marks']
    return [problemAt(source, at, 'field-either', { fields: 'code, marks', found, example: 'some-shortage' })]
  })
}

/** Only a panel that gives marks has rounds. */
const rounds: Rule = ({ focusGroup }) =>
  focusGroup.flatMap((document) => {
    const { value, source } = document
    const hasMarks = value.statements.some(({ marks }) => marks !== undefined)
    if (value.rounds === undefined || hasMarks || isMended(document, ['statements'])) return []
    return [problemAt(source, ['rounds'], 'field-needless', { found: value.rounds, cause: 'rounds' })]
  })
