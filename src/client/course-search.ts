import { listEn } from '../i18n/list.en.ts'
import { listPt } from '../i18n/list.pt.ts'
import { facetNames, type FacetName } from '../domain/facet.ts'
import { resultCard, type ResultData } from './result-card.ts'
import { activeFilters, isIdle, parametersOf, requestOf, stateOf, type SearchState } from './search-state.ts'

/** The part of Pagefind's interface we use. */
type Found = { results: { data: () => Promise<ResultData> }[]; filters: Record<string, Record<string, number>> }
type Pagefind = { init: () => Promise<void>; search: (text: string | null, options: object) => Promise<Found>; filters: () => Promise<Record<string, Record<string, number>>> }

const shownAtOnce = 30
const finder = document.querySelector<HTMLElement>('[data-finder]')
if (finder) start(finder)

function start(root: HTMLElement): void {
  const words = document.documentElement.lang.startsWith('en') ? listEn : listPt
  const get = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)
  const form = root.querySelector<HTMLFormElement>('[data-form]')
  const order = root.querySelector<HTMLSelectElement>('[data-order]')
  const template = root.querySelector<HTMLTemplateElement>('[data-card]')
  const [bar, status, results, all, more, clear, toggle, close] = ['bar', 'status', 'results', 'all', 'more', 'clear', 'toggle', 'close'].map(get)
  if (!form || !bar || !status || !results || !all || !more || !clear || !order || !toggle || !close || !template) return
  let pagefind: Promise<Pagefind> | undefined
  let asked = 0
  form.hidden = false
  bar.hidden = false

  const load = () =>
    (pagefind ??= (import(/* @vite-ignore */ root.dataset.bundle ?? '') as Promise<Pagefind>).then(async (bundle) => {
      await bundle.init()
      // Only with the filters loaded does a search count them.
      await bundle.filters()
      return bundle
    }))

  /** Shows what a state asks for. A slower, older answer never overwrites a newer one. */
  const show = async (state: SearchState) => {
    const turn = ++asked
    fill(form, order, state)
    toggle.textContent = words.filtersActive(activeFilters(state))
    clear.hidden = isIdle(state)
    if (isIdle(state)) {
      status.textContent = ''
      more.hidden = true
      results.hidden = true
      all.hidden = false
      if (pagefind) count(form, await (await pagefind).filters())
      return
    }
    try {
      status.textContent = words.searching
      const index = await load()
      const { text, options } = requestOf(state)
      const found = await index.search(text, options)
      const counts = await countsOf(index, state, found)
      if (turn !== asked) return
      results.replaceChildren()
      all.hidden = true
      results.hidden = false
      count(form, counts)
      status.textContent = `${words.found(found.results.length)}${found.results.length === 0 ? ` ${words.nothing}` : ''}`
      await append(found.results, results, more, template, words, () => turn === asked)
    } catch {
      // The index could not be had: the whole list is better than none.
      pagefind = undefined
      status.textContent = words.offline
      results.hidden = true
      all.hidden = false
    }
  }

  const go = (state: SearchState, replace: boolean) => {
    const parameters = parametersOf(state)
    const address = `${location.pathname}${parameters ? `?${parameters}` : ''}`
    if (replace) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    void show(state)
  }
  const current = () => stateOf(new URLSearchParams([...written(form), ...chosenOrder(order)]))

  let typing: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('focusin', () => void load().catch(() => (pagefind = undefined)))
  form.addEventListener('input', (event) => {
    clearTimeout(typing)
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'search'
    typing = setTimeout(() => { go(current(), isText) }, isText ? 200 : 0)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(typing)
    go(current(), false)
    closeFilters()
  })
  order.addEventListener('change', () => {
    order.dataset.chosen = order.value
    go(current(), false)
  })
  clear.addEventListener('click', () => {
    go({ query: '', filters: {}, order: '' }, false)
    form.querySelector<HTMLInputElement>('input[type=search]')?.focus()
  })
  const closeFilters = () => {
    root.classList.remove('filters-open')
    toggle.setAttribute('aria-expanded', 'false')
  }
  toggle.addEventListener('click', () => {
    const open = root.classList.toggle('filters-open')
    toggle.setAttribute('aria-expanded', String(open))
  })
  close.addEventListener('click', () => {
    closeFilters()
    toggle.focus()
  })
  window.addEventListener('popstate', () => void show(stateOf(new URLSearchParams(location.search))))
  void show(stateOf(new URLSearchParams(location.search)))
}

/** The fields of the form as text. */
const written = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : []))

const chosenOrder = (order: HTMLSelectElement): [string, string][] => (order.dataset.chosen ? [['order', order.dataset.chosen]] : [])

/** Puts a state into the form. */
function fill(form: HTMLFormElement, order: HTMLSelectElement, state: SearchState): void {
  const text = form.querySelector<HTMLInputElement>('input[type=search]')
  if (text && text.value.trim() !== state.query) text.value = state.query
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    box.checked = state.filters[box.name as FacetName]?.includes(box.value) ?? false
  }
  order.dataset.chosen = state.order
  order.value = state.order || 'place'
}

/** How many courses each value would give: within a facet that is in use, as if that facet were not. */
async function countsOf(index: Pagefind, state: SearchState, found: Found): Promise<Record<string, Record<string, number>>> {
  const counts = { ...found.filters }
  for (const name of facetNames) {
    if (!state.filters[name]) continue
    const { text, options } = requestOf(state, name)
    counts[name] = (await index.search(text, options)).filters[name] ?? {}
  }
  return counts
}

function count(form: HTMLFormElement, counts: Record<string, Record<string, number>>): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const number = counts[box.name]?.[box.value] ?? 0
    const label = box.closest('label')
    const shown = label?.querySelector('[data-count]')
    if (shown) shown.textContent = String(number)
    label?.classList.toggle('none', number === 0)
  }
}

/** Adds results a screenful at a time. */
async function append(
  found: Found['results'],
  list: HTMLElement,
  more: HTMLElement,
  template: HTMLTemplateElement,
  words: { more: (number: number) => string },
  isCurrent: () => boolean,
): Promise<void> {
  const data = await Promise.all(found.slice(0, shownAtOnce).map((result) => result.data()))
  if (!isCurrent()) return
  list.append(...data.map((course) => resultCard(template, course)))
  const rest = found.slice(shownAtOnce)
  more.hidden = rest.length === 0
  more.textContent = words.more(Math.min(shownAtOnce, rest.length))
  more.onclick = () => void append(rest, list, more, template, words, isCurrent)
}
