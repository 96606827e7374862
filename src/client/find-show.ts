import type { Language } from '../domain/text.ts'
import { listEn } from '../i18n/list.en.ts'
import { listPt } from '../i18n/list.pt.ts'
import { answer, needsTexts, type Answer } from './find-answer.ts'
import { distanceCounts, type Catalogue, type Texts } from './find-courses.ts'
import { showChosen } from './find-chosen.ts'
import { keep, kept } from './find-kept.ts'
import { showNearest } from './find-show-nearest.ts'
import { noteOf } from './find-notes.ts'
import { fillForm, showCounts, type FinderParts } from './finder-form.ts'
import { resultCard } from './result-card.ts'
import { activeFilters, isIdle, type SearchState } from './search-state.ts'

/** Words of the search in a language. */
export type FindWords = typeof listPt

/** What one answer is shown with. */
export type Shown = {
  state: SearchState
  catalogue: Catalogue
  answer: Answer
  parts: FinderParts
  words: FindWords
  go: (state: SearchState) => void
}

type Sources = {
  catalogue: () => Promise<Catalogue>
  texts: (words: readonly string[]) => Promise<Texts>
  language: Language
}

const shownAtOnce = 30

/** How long an answer from the names stands before the texts, a hundred times larger, are asked, in milliseconds. */
const patience = 600

/** A function that shows what a state asks for. A slower, older answer never overwrites a newer one. */
export function shower(parts: FinderParts, { catalogue: had, texts: askTexts, language }: Sources) {
  const words = language === 'en' ? listEn : listPt
  let asked = 0
  let change: (state: SearchState) => void = () => undefined

  const show = async (state: SearchState): Promise<void> => {
    const turn = ++asked
    const isCurrent = () => turn === asked
    fillForm(parts, state)
    parts.toggle.textContent = words.filtersActive(activeFilters(state))
    parts.clear.hidden = isIdle(state)
    if (!isIdle(state)) parts.status.textContent = words.searching
    const catalogue = await had().catch(() => undefined)
    if (!isCurrent()) return
    if (!catalogue) {
      showAll(parts, isIdle(state) ? '' : words.offline)
      return
    }
    const present = (texts: Texts | undefined, said: string) => {
      const shown = { state, catalogue, parts, words, go: change, answer: answer(state, catalogue, language, texts) }
      showFilters(shown)
      if (isIdle(state)) showAll(parts, '')
      else showResults(shown, said)
      parts.texts.hidden = texts !== undefined || shown.answer.survey.asked.length === 0
      parts.texts.textContent = words.searchTexts(state.query)
      parts.texts.onclick = () => {
        change({ ...state, texts: true })
      }
    }
    if (isIdle(state) || !needsTexts(state, catalogue)) {
      present(undefined, '')
      return
    }
    // What the names know shows at once; that they know nothing is said only when the texts know nothing either.
    const first = answer(state, catalogue, language)
    if (first.courses.length > 0) present(new Map(), words.searchingTexts)
    if (!state.texts) await new Promise((done) => setTimeout(done, patience))
    if (!isCurrent()) return
    const texts = await askTexts(wordsToAsk(first)).catch(() => undefined)
    if (isCurrent()) present(texts ?? new Map(), texts ? '' : words.textsOffline)
  }
  return Object.assign(show, {
    /** Names who takes the states that what is shown leads to. */
    onChange: (go: (state: SearchState) => void) => (change = go),
  })
}

const wordsToAsk = ({ survey }: Answer): string[] =>
  survey.asked.flatMap(({ narrows, typed }) => (narrows ? [typed] : []))

/** The whole list as it was built, with a sentence above it. */
function showAll({ status, more, texts, results, nearest, all, chosen }: FinderParts, sentence: string): void {
  status.textContent = sentence
  for (const part of [more, texts, results, nearest, chosen]) part.hidden = true
  all.hidden = false
}

function showFilters(shown: Shown): void {
  const { parts, state, catalogue, answer: found, words } = shown
  showCounts(parts, found.counts, distanceCounts(found.survey, state.from, catalogue))
  parts.apply.textContent = words.apply(found.courses.length)
  showChosen(shown)
}

function showResults(shown: Shown, said: string): void {
  const { parts, answer: found, words } = shown
  const { courses, corrected } = found
  parts.all.hidden = true
  parts.results.hidden = courses.length === 0
  const first = Math.max(shownAtOnce, kept().shown ?? 0)
  parts.results.replaceChildren(...cardsOf(courses.slice(0, first), shown))
  offerMore(courses.slice(first), shown)
  showNearest(shown)
  const number = document.createElement('strong')
  number.textContent = words.found(courses.length)
  const also = [...corrected.map(({ typed, used }) => words.corrected(typed, used)), said].filter(Boolean)
  const stop = also.length > 0 && courses.length > 0 ? '.' : ''
  parts.status.replaceChildren(number, `${stop} ${also.join(' ')}`.trimEnd())
}

/** Offers the next screenful. The focus goes to its first course: the button may be gone by then. */
function offerMore(rest: readonly number[], shown: Shown): void {
  const { more, results } = shown.parts
  more.hidden = rest.length === 0
  more.textContent = shown.words.more(Math.min(shownAtOnce, rest.length))
  more.onclick = () => {
    const first = results.children.length
    results.append(...cardsOf(rest.slice(0, shownAtOnce), shown))
    keep({ shown: results.children.length })
    offerMore(rest.slice(shownAtOnce), shown)
    results.children[first]?.querySelector('a')?.focus()
  }
}

const cardsOf = (courses: readonly number[], shown: Shown): DocumentFragment[] =>
  courses.map((course) => resultCard(shown.parts.template, course, shown.catalogue, noteOf(course, shown)))
