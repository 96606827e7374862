import type { Language } from '../domain/text.ts'
import type { FindData } from '../views/find-data.ts'
import { facetsOn, type Catalogue } from './find-courses.ts'
import { keep, kept } from './find-kept.ts'
import { nameIndex } from './find-names.ts'
import { shower } from './find-show.ts'
import { courseTexts } from './find-texts.ts'
import { filtersDialog } from './finder-dialog.ts'
import { finderParts, type FinderParts } from './finder-form.ts'
import { listen } from './finder-listen.ts'
import { parametersOf, stateOf, type SearchState } from './search-state.ts'

const language: Language = document.documentElement.lang.startsWith('en') ? 'en' : 'pt'

const finder = document.querySelector<HTMLElement>('[data-finder]')
const found = finder && finderParts(finder)
if (found) start(found)

function start(parts: FinderParts): void {
  const { root } = parts
  const catalogue = catalogueAt(root.dataset.courses ?? '')
  const show = shower(parts, { catalogue, texts: courseTexts(root.dataset.bundle ?? ''), language })
  const go = (state: SearchState, replace = false) => {
    const parameters = parametersOf(state)
    const address = `${location.pathname}${parameters ? `?${parameters}` : ''}`
    // Asking the same again is no step to go back over.
    if (replace || address === `${location.pathname}${location.search}`) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    void show(state)
  }
  listen(parts, filtersDialog(parts), go)
  show.onChange(go)
  const ofAddress = () => void show(stateOf(new URLSearchParams(location.search)))
  window.addEventListener('popstate', ofAddress)
  takeHandedState()
  window.addEventListener('pagehide', () => {
    keep({ top: window.scrollY })
  })
  root.classList.add('ready')
  const { top } = kept()
  void show(stateOf(new URLSearchParams(location.search))).then(() => {
    // Results were not there yet when the browser looked for the place the reader had left.
    if (top !== undefined) window.scrollTo(0, top)
  })
}

/** Filters handed over after `#`, which no server sees, take their place in the address. */
function takeHandedState(): void {
  const handed = parametersOf(stateOf(new URLSearchParams(location.hash.slice(1))))
  if (handed) history.replaceState(null, '', `${location.pathname}?${handed}`)
}

/** The courses, had once; asked for again after a failure. */
function catalogueAt(address: string): () => Promise<Catalogue> {
  let had: Promise<Catalogue> | undefined
  const get = async (): Promise<Catalogue> => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
    const data = (await response.json()) as FindData
    return { data, names: nameIndex(data, language), facets: facetsOn(data, today()) }
  }
  return () =>
    (had ??= get().catch((error: unknown) => {
      had = undefined
      throw error
    }))
}

/** The day it is here, `2027-05-03`: only whether one can enrol depends on it, and the page says so. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Lisbon' }).format(new Date())
}
