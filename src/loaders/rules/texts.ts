import type { Problem } from '../../domain/problem.ts'
import type { Document, Documents, Rule } from '../documents.ts'
import { problemAt, problemIn, type Path } from '../source.ts'
import { markdownProblems } from './markdown.ts'

/** What schools write: no HTML, no unfinished places, no abbreviation without its entry, nothing copied from elsewhere. */
export const texts: Rule = (documents) => {
  const written: Document<unknown>[] = [...documents.course, ...documents.courseTranslation, ...documents.school]
  const known = knownAbbreviations(documents)
  return [
    ...written.flatMap((document) => fieldProblems(document, known)),
    ...written.flatMap((document) => bodyProblems(document, known)),
    ...[...documents.term, ...documents.termTranslation].flatMap((document) => markdownProblems(document)),
    ...copied(documents),
  ]
}

const placeholder = /\b(?:tbc|tbd|tba|lorem|ipsum|xxx+|a definir|por definir|a preencher|to be (?:confirmed|defined))\b/i
const tag = /<\/?[a-z!][^>]*>?/i
// Not after @ or inside an address, where capitals are no abbreviation.
const abbreviation = /(?<![\p{L}\d@./-])\p{Lu}{2,6}(?![\p{L}\d@/-])/gu
const romanNumeral = /^[IVXLC]+$/

/** Every text of the front matter, with its path. */
function* strings(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* strings(part, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

function fieldProblems({ kind, source, value }: Document<unknown>, known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  const published = kind !== 'course' || (value as { status: string }).status === 'published'
  for (const [path, text] of strings(source.data)) {
    const found = published ? placeholder.exec(text) : null
    if (found) problems.push(problemAt(source, path, 'text-placeholder', { found: found[0] }))
    const html = tag.exec(text)
    if (html) problems.push(problemAt(source, path, 'text-html', { found: html[0].slice(0, 40) }))
    if (path[0] !== 'provenance' && !/^(name|shortName|author|address|website|link)$/.test(String(path.at(-1)))) {
      for (const word of unknownAbbreviations(text, known)) problems.push(problemAt(source, path, 'text-abbreviation', { found: word }, 'warning'))
    }
  }
  return problems
}

function bodyProblems(document: Document<unknown>, known: ReadonlySet<string>): Problem[] {
  const { source, body, bodyLine, kind, value } = document
  if (body === '') return []
  const problems = markdownProblems(document)
  const lineOf = (index: number) => bodyLine + body.slice(0, index).split('\n').length - 1
  const published = kind !== 'course' || (value as { status: string }).status === 'published'
  const found = published ? placeholder.exec(body) : null
  if (found) problems.push(problemIn(source.file, 'text-placeholder', { found: found[0] }, lineOf(found.index)))
  for (const word of unknownAbbreviations(body, known)) {
    problems.push({ ...problemIn(source.file, 'text-abbreviation', { found: word }, lineOf(body.indexOf(word))), severity: 'warning' })
  }
  return problems
}

const unknownAbbreviations = (text: string, known: ReadonlySet<string>): string[] => [
  ...new Set((text.match(abbreviation) ?? []).filter((word) => !known.has(word) && !romanNumeral.test(word))),
]

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
      return [{ ...problemIn(source.file, 'text-copied', { other: other.file }, at), field: path?.join('.') ?? '', severity: 'warning' as const }]
    }),
  )
}
