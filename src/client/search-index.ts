import { facetNames } from '../domain/facet.ts'
import type { ResultData } from './result-card.ts'
import { requestOf, type SearchState } from './search-state.ts'

/** Courses by facet and value. */
export type Counts = Record<string, Record<string, number>>
export type Result = { data: () => Promise<ResultData> }

/** The part of Pagefind's interface we use. */
type Pagefind = {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  search: (text: string | null, options: object) => Promise<{ results: Result[]; filters: Counts }>
  filters: () => Promise<Counts>
}

/** A course called what was typed goes before one that only mentions it. Tried with all titles of two networks. */
const ranking = { termSimilarity: 5, metaWeights: { title: 10 } }

/** The search index of the page's language: had when first needed, and asked for again after a failure. */
export function searchIndex(address: string) {
  let opened: Promise<Pagefind> | undefined
  const open = () =>
    (opened ??= openIndex(address).catch((error: unknown) => {
      opened = undefined
      throw error
    }))
  return {
    /** Starts the download, so that the first answer comes sooner. A failure shows when something is asked. */
    warm: () => void open().catch(() => undefined),
    /** Counts of all courses, if the index is there already. */
    counts: () => opened?.then((index) => index.filters()).catch(() => undefined),
    /** Results of a state, and how many courses each value would give. */
    find: async (state: SearchState): Promise<{ results: Result[]; counts: Counts }> => {
      const index = await open()
      const { text, options } = requestOf(state)
      const { results, filters } = await index.search(text, options)
      return { results, counts: await countsWithin(index, state, filters) }
    },
  }
}

async function openIndex(address: string): Promise<Pagefind> {
  const index = (await import(/* @vite-ignore */ address)) as Pagefind
  await index.options({ ranking })
  await index.init()
  // Only with the filters loaded does a search count them.
  await index.filters()
  return index
}

/** Within a facet that is in use, courses are counted as if that facet were not: its values add up, not cut down. */
async function countsWithin(index: Pagefind, state: SearchState, counts: Counts): Promise<Counts> {
  const own = facetNames.filter((name) => state.filters[name])
  const searched = own.map(async (name): Promise<[string, Record<string, number>]> => {
    const { text, options } = requestOf(state, name)
    return [name, (await index.search(text, options)).filters[name] ?? {}]
  })
  return { ...counts, ...Object.fromEntries(await Promise.all(searched)) }
}
