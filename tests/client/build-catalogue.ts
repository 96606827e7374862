import { answer, type Answer } from '../../src/client/find-answer.ts'
import { facetsOn, type Catalogue, type Texts } from '../../src/client/find-courses.ts'
import { nameIndex } from '../../src/client/find-names.ts'
import { idleState, type SearchState } from '../../src/client/search-state.ts'
import type { Language } from '../../src/domain/text.ts'
import { findData } from '../../src/views/find-data.ts'
import type { Reader } from '../../src/views/reader.ts'

/** What the browser would have of a site, on a day. */
export function buildCatalogue(reader: Reader, today = '2026-11-23'): Catalogue {
  const data = findData(reader)
  return { data, names: nameIndex(data, reader.language), facets: facetsOn(data, today) }
}

/** A state with some of it asked. */
export const buildState = (change: Partial<SearchState> = {}): SearchState => ({ ...idleState, ...change })

/** The answer to a state, from the names alone unless texts are given. */
export const ask = (
  change: Partial<SearchState>,
  catalogue: Catalogue,
  texts?: Texts,
  language: Language = 'pt',
): Answer => answer(buildState(change), catalogue, language, texts)

/** Identifiers of courses by their place in the list. */
export const idsOf = (courses: readonly number[], { data }: Catalogue): string[] =>
  courses.map((course) => data.courses[course]?.id ?? '')
