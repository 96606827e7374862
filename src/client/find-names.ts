import { distance } from 'fastest-levenshtein'
import type { Language } from '../domain/text.ts'
import type { FindCourse, FindData } from '../views/find-data.ts'
import { singularOf, stemOf } from './find-stem.ts'
import { fold, isCommonWord, isEmptyWord, wordsIn } from './find-words.ts'

/** A word courses are found by: folded, its stem, and one way it is written. */
type Word = { text: string; stem: string; shown: string }

/** A name, what it is worth when it matches, and its words. */
type Phrase = { weight: number; words: readonly Word[] }

/** All names courses are found by, course by course. */
export type Names = {
  phrases: readonly (readonly Phrase[])[]
  vocabulary: ReadonlyMap<string, Word>
  /** Stems of the words of what no school here gives: known words, though they lead to no course. */
  elsewhere: ReadonlySet<string>
  language: Language
}

/** What each kind of name is worth. */
const weights = { title: 8, names: 6, jobs: 4, area: 3, school: 3, place: 3, kind: 1 } as const

/** Indexes the names of every course: title, everyday names, occupations, area, school, place, kind. */
export function nameIndex(data: FindData, language: Language): Names {
  const vocabulary = new Map<string, Word>()
  const wordOf = (shown: string): Word => {
    const text = fold(shown)
    const known = vocabulary.get(text)
    if (known) return known
    const word = { text, stem: stemOf(text, language), shown: shown.toLowerCase() }
    vocabulary.set(text, word)
    return word
  }
  const phrase = (weight: number) => (name: string) => ({
    weight,
    words: wordsIn(name)
      .filter((word) => !isEmptyWord(fold(word), language))
      .map(wordOf),
  })
  const ofQualification = data.qualifications.map(({ title, names, jobs, area, level }) => [
    ...[title].map(phrase(weights.title)),
    ...names.map(phrase(weights.names)),
    ...jobs.map(phrase(weights.jobs)),
    ...[data.areas[area]?.name ?? ''].map(phrase(weights.area)),
    ...[data.words.levels[level] ?? '', data.words.gives[level] ?? ''].map(phrase(weights.kind)),
  ])
  const ofSchool = data.schools.map(({ name, long }) => [name, long ?? ''].map(phrase(weights.school)))
  const ofPlace = data.places.map(({ name }) => [name].map(phrase(weights.place)))
  const ofCourse = ({ title, names, local, kind, entry }: FindCourse): Phrase[] => [
    ...[title ?? ''].map(phrase(weights.title)),
    ...(names ?? []).map(phrase(weights.names)),
    ...[local ?? ''].map(phrase(weights.place)),
    ...[kind ? (data.words.modalities[kind] ?? '') : ''].map(phrase(weights.kind)),
    ...entry.map((each) => data.words.entries[each] ?? '').map(phrase(weights.kind)),
  ]
  const phrases = data.courses.map((course) =>
    [
      ...ofCourse(course),
      ...(ofQualification[course.of] ?? []),
      ...(ofSchool[course.at] ?? []),
      ...(ofPlace[course.in] ?? []),
    ].filter(({ words }) => words.length > 0),
  )
  const elsewhere = data.untaught.flatMap(({ title, names }) => [title, ...names]).flatMap((name) => wordsIn(name))
  return { phrases, vocabulary, elsewhere: new Set(elsewhere.map((word) => stemOf(fold(word), language))), language }
}

/** One word of what was typed, and how well it fits each known word, from 0 to 1. */
export type Asked = {
  typed: string
  /** Narrows the result: a common word beside another does not. */
  narrows: boolean
  fits: ReadonlyMap<string, number>
  /** The known word taken in its place, and how many letters away it is; left out where the word itself is known. */
  instead?: { shown: string; steps: number }
}

/** The words of what was typed that ask for something, each with the known words it means. */
export function askedWords(query: string, { vocabulary, elsewhere, language }: Names): Asked[] {
  const typed = wordsIn(query).filter((word) => !isEmptyWord(fold(word), language))
  const distinct = [...new Map(typed.map((word) => [fold(word), word])).values()]
  const isCommon = (word: string) => isCommonWord(fold(word), language)
  const onlyCommon = distinct.every(isCommon)
  return distinct.map((word) => {
    const narrows = onlyCommon || !isCommon(word)
    const forms = typedForms(word, language)
    const fits = known(forms, vocabulary)
    if (fits.size > 0 || elsewhere.has(forms.stem)) return { typed: word, narrows, fits }
    return { typed: word, narrows, ...nearest(forms, vocabulary) }
  })
}

/** Whether a word is known as it stands: itself, one of its family, or the beginning of one. */
export const isKnown = ({ fits }: Asked): boolean => [...fits.values()].some((fit) => fit >= 0.7)

/** What was typed, in the forms it is compared in. */
type Typed = { text: string; singular: string; stem: string }

function typedForms(shown: string, language: Language): Typed {
  const text = fold(shown)
  return { text, singular: singularOf(text, language), stem: stemOf(text, language) }
}

/** The known words a word means as it stands: itself, one of its family, or one it begins. */
function known(typed: Typed, vocabulary: Names['vocabulary']): Map<string, number> {
  const fits = new Map<string, number>()
  for (const word of vocabulary.values()) {
    const fit = fitOf(word, typed)
    if (fit > 0) fits.set(word.text, fit)
  }
  return fits
}

function fitOf(word: Pick<Word, 'text' | 'stem'>, { text, singular, stem }: Typed): number {
  if (word.text === text) return 1
  // A number is that number: the 1st year is no 12th.
  if (/^\d/.test(text)) return 0
  if (word.stem === stem) return 0.9
  if (text.length >= 3 && word.text.startsWith(text)) return 0.8
  if (singular.length >= 4 && word.text.startsWith(singular)) return 0.7
  return stem.length >= 5 && word.text.startsWith(stem) ? 0.6 : 0
}

/** The known words nearest to one nobody knows: one letter away, in long words two. */
function nearest(typed: Typed, vocabulary: Names['vocabulary']): Pick<Asked, 'fits' | 'instead'> {
  let near: { steps: number; words: Word[] } = { steps: allowedSteps(typed.text), words: [] }
  for (const word of vocabulary.values()) {
    const steps = stepsBetween(word, typed)
    if (steps < near.steps) near = { steps, words: [word] }
    else if (steps === near.steps && steps > 0) near.words.push(word)
  }
  const fits = new Map(near.words.map((word) => [word.text, 0.7 - near.steps / 10]))
  // Of one family, the form that is most like what was typed is the one to name.
  const [first] = near.words.toSorted((a, b) => distance(typed.text, a.text) - distance(typed.text, b.text))
  return first ? { fits, instead: { shown: first.shown, steps: near.steps } } : { fits }
}

/** How many letters a word may be away from the one that was meant. */
const allowedSteps = (text: string): number => (text.length >= 8 ? 2 : text.length >= 4 ? 1 : 0)

/** Letters between what was typed and a known word or its family; two letters in each other's place are one slip. */
function stepsBetween(word: Pick<Word, 'text' | 'stem'>, { text, stem }: Typed): number {
  if (word.text.length < 4) return Infinity
  const steps = distance(text, word.text)
  if (steps === 2 && isSwap(text, word.text)) return 1
  return Math.min(stem.length, word.stem.length) >= 5 ? Math.min(steps, distance(stem, word.stem)) : steps
}

function isSwap(one: string, other: string): boolean {
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index])
  const swapped = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)
  return one.length === other.length && swapped === other
}

/** Whether a name means what was typed, as it stands or but for a slip. */
export function means(name: string, typed: string, language: Language): boolean {
  const asked = typedForms(typed, language)
  return wordsIn(name)
    .map((shown) => typedForms(shown, language))
    .some((word) => fitOf(word, asked) > 0 || stepsBetween(word, asked) <= allowedSteps(asked.text))
}

/** What each course is worth for one word, by its place in the list; courses the word is not in have no entry. */
export function worthOf({ fits }: Asked, { phrases }: Names): Map<number, number> {
  const worth = new Map<number, number>()
  for (const [course, names] of phrases.entries()) {
    let best = 0
    for (const { weight, words } of names)
      for (const { text } of words) best = Math.max(best, weight * (fits.get(text) ?? 0))
    if (best > 0) worth.set(course, best)
  }
  return worth
}

/** How much of its best name all words together cover: “cozinha” is more of “Cozinha” than of “Ajudante de cozinha”. */
export function coverOf(course: number, asked: readonly Asked[], { phrases }: Names): number {
  let best = 0
  for (const { weight, words } of phrases[course] ?? []) {
    const covered = words.reduce(
      (sum, { text }) => sum + Math.max(0, ...asked.map(({ fits }) => fits.get(text) ?? 0)),
      0,
    )
    best = Math.max(best, (weight * covered) / words.length)
  }
  return best
}
