import type { Problem } from '../../domain/problem.ts'
import type { Document, Documents, Rule } from '../documents.ts'
import { short } from '../show.ts'
import { problemAt, problemIn, type Path } from '../source.ts'
import { markdownProblems } from './markdown.ts'

/** What schools write: no HTML, no unfinished places, no abbreviation without its entry, nothing copied from elsewhere. */
export const texts: Rule = (documents) => {
  const written: Document<unknown>[] = [...documents.course, ...documents.courseTranslation, ...documents.school]
  const known = knownAbbreviations(documents)
  return [
    ...written.flatMap((document) => fieldProblems(document, known)),
    ...written.flatMap((document) => bodyProblems(document, known)),
    ...[...documents.term, ...documents.termTranslation, ...documents.loose].flatMap((document) =>
      markdownProblems(document),
    ),
    ...ofOrganisers(documents).flatMap((document) => htmlInFields(document)),
    ...copied(documents),
  ]
}

/** What organisers write is held to less, but no HTML reaches readers by it either. */
const ofOrganisers = (documents: Documents): Document<unknown>[] => [
  ...documents.edition,
  ...documents.municipalities,
  ...documents.areas,
  ...documents.occupations,
  ...documents.sectors,
  ...documents.questions,
  ...documents.sources,
  ...documents.qualification,
  ...documents.statistics,
  ...documents.focusGroup,
  ...documents.interview,
  ...documents.event,
  ...documents.term,
]

const placeholder =
  /\b(?:tbc|tbd|tba|lorem|ipsum|xxx+|a definir|por definir|a preencher|to be (?:confirmed|defined))\b/i
const tag = /<\/?[a-z!][^>]*>?/i
// Not after @ or inside an address, where capitals are no abbreviation.
const abbreviation = /(?<![\p{L}\d@./-])\p{Lu}{2,6}(?![\p{L}\d@/-])/gu
const romanNumeral = /^[IVXLC]+$/

/** Every text of the front matter, with its path. */
function* strings(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      yield* strings(part, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

function htmlInFields({ source }: Document<unknown>): Problem[] {
  return [...strings(source.data)].flatMap(([path, text]) => {
    const found = tag.exec(text)
    return found ? [problemAt(source, path, 'text-html', { found: short(found[0], 40) })] : []
  })
}

/** Whether a text is for readers. A status that could not be understood may well have meant a draft. */
const isPublished = ({ kind, value, mended }: Document<unknown>): boolean =>
  kind !== 'course' || ((value as { status: string }).status === 'published' && !mended.includes('status'))

function fieldProblems(document: Document<unknown>, known: ReadonlySet<string>): Problem[] {
  const { source } = document
  const problems = htmlInFields(document)
  const published = isPublished(document)
  for (const [path, text] of strings(source.data)) {
    const found = published ? placeholder.exec(text) : null
    if (found) problems.push(problemAt(source, path, 'text-placeholder', { found: found[0] }))
    if (path[0] !== 'provenance' && !/^(name|shortName|author|address|website|link)$/.test(String(path.at(-1)))) {
      for (const word of unknownAbbreviations(text, known))
        problems.push(problemAt(source, path, 'text-abbreviation', { found: word }, 'warning'))
    }
  }
  return problems
}

function bodyProblems(document: Document<unknown>, known: ReadonlySet<string>): Problem[] {
  const { source, body, bodyLine } = document
  if (body === '') return []
  const problems = markdownProblems(document)
  const seen = new Set<string>()
  for (const [index, line] of body.split('\n').entries()) {
    const found = isPublished(document) ? placeholder.exec(line) : null
    if (found)
      problems.push(problemIn(source.file, 'text-placeholder', { found: found[0] }, bodyLine + index, found.index + 1))
    for (const { 0: word, index: start } of line.matchAll(abbreviation)) {
      if (seen.has(word) || !isUnknown(word, known)) continue
      seen.add(word)
      problems.push({
        ...problemIn(source.file, 'text-abbreviation', { found: word }, bodyLine + index, start + 1),
        severity: 'warning',
      })
    }
  }
  return problems
}

const unknownAbbreviations = (text: string, known: ReadonlySet<string>): string[] => [
  ...new Set((text.match(abbreviation) ?? []).filter((word) => isUnknown(word, known))),
]

const isUnknown = (word: string, known: ReadonlySet<string>): boolean =>
  !known.has(word) && !romanNumeral.test(word) && !placeholder.test(word)

/** Abbreviations with an entry in the glossary, and those that are part of a school's own name. */
function knownAbbreviations({ term, school }: Documents): ReadonlySet<string> {
  const words = [
    ...term.flatMap(({ value }) => [value.term, ...(value.also?.pt ?? []), ...(value.also?.en ?? [])]),
    ...school.flatMap(({ value }) => [value.name, value.shortName ?? '']),
  ]
  return new Set(words.flatMap((word) => word.match(abbreviation) ?? []))
}

/** Shortest text that counts as copied, in characters: below it, two schools may well say the same by chance. */
const shortestCopy = 80

function copied({ course }: Documents): Problem[] {
  const first = new Map<string, { school: string; file: string }>()
  return course.flatMap(({ school, source, value, body, bodyLine }) =>
    [
      { text: value.summary?.pt ?? '', path: ['summary'] as Path },
      { text: body, path: undefined },
    ].flatMap(({ text, path }) => {
      const key = text.toLowerCase().replace(/\s+/g, ' ').trim()
      if (key.length < shortestCopy) return []
      const other = first.get(key)
      if (!other) first.set(key, { school, file: source.file })
      if (!other || other.school === school) return []
      const at = path ? source.placeOf(path).line : bodyLine
      return [
        {
          ...problemIn(source.file, 'text-copied', { other: other.file }, at),
          field: path?.join('.') ?? '',
          severity: 'warning' as const,
        },
      ]
    }),
  )
}
