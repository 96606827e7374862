import { contextIndicators, type Statement, type Statistic, type StudyScore } from '../../domain/evidence.ts'
import type { Problem, ProblemCode } from '../../domain/problem.ts'
import { isMended, type Document, type Documents, type Rule } from '../documents.ts'
import { problemAt, type Path, type Source } from '../source.ts'

/** Something that may be there once: `key` is what must not come again, `details` what the message says of it. */
type Once = { key: string; source: Source; path: Path; details: Problem['arguments'] }

/** A thing said or listed twice would count twice, or the second would hide the first. */
export const repeats: Rule = (documents) => [
  ...repeated('listed-twice', [...listed(documents)]),
  ...repeated(
    'statement-twice',
    [...documents.focusGroup, ...documents.interview].flatMap((document) => statements(document)),
  ),
  ...repeated('row-twice', [
    ...documents.statistics.filter(isWhole).map(({ value, source }) => figure(value, source)),
    ...documents.study.filter(isWhole).map(({ value, source }) => score(value, source)),
  ]),
]

/** The second time a key comes, and each after it, with the place of the first. */
function repeated(code: ProblemCode, all: readonly Once[]): Problem[] {
  const first = new Map<string, Once>()
  return all.flatMap((one) => {
    const other = first.get(one.key)
    if (!other) {
      first.set(one.key, one)
      return []
    }
    const { file, line } = other.source.placeOf(other.path)
    const elsewhere = file === one.source.file ? {} : { file }
    return [problemAt(one.source, one.path, code, { ...one.details, line, ...elsewhere })]
  })
}

const isWhole = ({ mended }: Document<unknown>): boolean => mended.length === 0

/**
 * What makes a figure the same. Two sources may give two readings of one year; one source may give parts of a context
 * figure, told apart by their notes. A scored figure has no parts.
 */
function figure({ indicator, level, about, territory, year, source: from, note }: Statistic, source: Source): Once {
  const parts = [indicator, level, about, territory, year, from].filter((part) => part !== undefined)
  const isContext = contextIndicators.some((context) => context === indicator)
  const key = JSON.stringify([parts, isContext ? note : undefined])
  return { key, source, path: [], details: { found: parts.join(', '), note: isContext ? 1 : 0 } }
}

function score({ qualification, territory, year, source: from }: StudyScore, source: Source): Once {
  const found = [qualification, territory, year, from].join(', ')
  return { key: found, source, path: [], details: { found, note: 0 } }
}

function statements(document: Document<{ statements: Statement[] }>): Once[] {
  const { value, source } = document
  return value.statements.flatMap(({ about }, index) => {
    const path: Path = ['statements', index, 'about']
    const [noun = '', id = ''] = Object.entries(about)[0] ?? []
    return isMended(document, path)
      ? []
      : [{ key: `${source.file} ${noun} ${id}`, source, path, details: { noun, found: id } }]
  })
}

/** Lists in which a name may stand once. */
function* listed({ edition, focusGroup, pastEdition, qualification, sectors }: Documents): Generator<Once> {
  const once = (document: Document<unknown>, list: Path, path: Path, noun: string, id: string): Once[] =>
    isMended(document, path)
      ? []
      : [
          {
            key: JSON.stringify([document.source.file, list, id]),
            source: document.source,
            path,
            details: { noun, found: id },
          },
        ]
  for (const document of edition) {
    const list = ['ranking', 'criteria']
    for (const [index, { id }] of document.value.ranking.criteria.entries())
      yield* once(document, list, [...list, index, 'id'], 'criterion', id)
  }
  for (const document of focusGroup) {
    for (const [at, { of, places }] of (document.value.ranked ?? []).entries()) {
      const list = ['ranked', at, 'places']
      for (const { id, path } of onList(places)) yield* once(document, list, [...list, ...path], of, id)
    }
  }
  for (const document of pastEdition) {
    for (const [index, level] of document.value.levels.entries())
      yield* once(document, ['levels'], ['levels', index, 'qualification'], 'qualification', level.qualification)
  }
  for (const document of qualification) {
    for (const [index, { code }] of document.value.occupations.entries())
      yield* once(document, ['occupations'], ['occupations', index, 'code'], 'occupation', code)
  }
  for (const document of sectors) {
    for (const [at, sector] of document.value.sectors.entries()) {
      const list = ['sectors', at, 'occupations']
      for (const [index, { code }] of sector.occupations.entries())
        yield* once(document, list, [...list, index, 'code'], 'occupation', code)
    }
  }
}

/** What stands on a ranked list, each with its place in the file: those that share a place are a list of their own. */
export const onList = (places: readonly (string | string[])[]): { id: string; path: Path }[] =>
  places.flatMap((entry, index) =>
    Array.isArray(entry) ? entry.map((id, at) => ({ id, path: [index, at] })) : [{ id: entry, path: [index] as Path }],
  )
