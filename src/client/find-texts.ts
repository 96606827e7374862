/** The part of Pagefind's interface we use. */
type Pagefind = {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  search: (text: string | null, options?: object) => Promise<{ results: { id: string }[] }>
}

/** A course called what was typed goes before one that only mentions it. */
const ranking = { termSimilarity: 5, metaWeights: { title: 10 } }

/** An index that was opened: the place in the list of each of its records. */
type Opened = { index: Pagefind; places: ReadonlyMap<string, number> }

/**
 * The texts of courses, in the search index of the page's language: over 100 kB, so it is had only when first needed,
 * and asked for again after a failure. Rejects when the index cannot be had.
 */
export function courseTexts(address: string) {
  let opened: Promise<Opened> | undefined
  const known = new Map<string, readonly number[]>()
  const open = () =>
    (opened ??= openIndex(address).catch((error: unknown) => {
      opened = undefined
      throw error
    }))
  return async (words: readonly string[]): Promise<Map<string, readonly number[]>> => {
    const found = new Map<string, readonly number[]>()
    for (const word of words) {
      const places = known.get(word) ?? (await coursesWith(word, await open()))
      known.set(word, places)
      found.set(word, places)
    }
    return found
  }
}

async function openIndex(address: string): Promise<Opened> {
  const index = (await import(/* @vite-ignore */ address)) as Pagefind
  // Without its worker the index is 12 kB less to load; a search of it takes a few milliseconds.
  await index.options({ ranking, noWorker: true })
  await index.init()
  // In the order of the list, so a record's place here is its course's place there: no record need be opened for it.
  const { results } = await index.search(null, { sort: { place: 'asc' } })
  return { index, places: new Map(results.map(({ id }, place) => [id, place])) }
}

/**
 * Courses whose texts have a word or its plural, best first. A plain search also answers with words that merely begin
 * alike, so only what the exact search has is kept; that one knows no order.
 */
async function coursesWith(word: string, { index, places }: Opened): Promise<number[]> {
  const exact = new Set((await index.search(`"${word}"`)).results.map(({ id }) => id))
  if (exact.size === 0) return []
  const { results } = await index.search(word)
  return [...results.map(({ id }) => id).filter((id) => exact.has(id)), ...exact]
    .filter((id, at, all) => all.indexOf(id) === at)
    .flatMap((id) => places.get(id) ?? [])
}
