import { listEn } from '../i18n/list.en.ts'
import { listPt } from '../i18n/list.pt.ts'
import { facetNames, type FacetName } from '../domain/facet.ts'
import { resultCard, type ResultData } from './result-card.ts'
import { activeFilters, isIdle, parametersOf, requestOf, stateOf, type SearchState } from './search-state.ts'

/** The part of Pagefind's interface we use. */
type Found = { results: { data: () => Promise<ResultData> }[]; filters: Record<string, Record<string, number>> }
type Pagefind = {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  search: (text: string | null, options: object) => Promise<Found>
  filters: () => Promise<Record<string, Record<string, number>>>
}

const shownAtOnce = 30
/** A course called what was typed goes before one that only mentions it. Tried with all titles of two networks. */
const ranking = { termSimilarity: 5, metaWeights: { title: 10 } }
const finder = document.querySelector<HTMLElement>('[data-finder]')
if (finder) start(finder)

function start(root: HTMLElement): void {
  const words = document.documentElement.lang.startsWith('en') ? listEn : listPt
  const get = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)
  const form = root.querySelector<HTMLFormElement>('[data-form]')
  const order = root.querySelector<HTMLSelectElement>('[data-order]')
  const template = root.querySelector<HTMLTemplateElement>('[data-card]')
  const [bar, status, results, all, more, clear, toggle, close] = [
    'bar',
    'status',
    'results',
    'all',
    'more',
    'clear',
    'toggle',
    'close',
  ].map(get)
  if (!form || !bar || !status || !results || !all || !more || !clear || !order || !toggle || !close || !template)
    return
  let pagefind: Promise<Pagefind> | undefined
  let asked = 0
  form.hidden = false
  bar.hidden = false

  const load = () =>
    (pagefind ??= (import(/* @vite-ignore */ root.dataset.bundle ?? '') as Promise<Pagefind>).then(async (bundle) => {
      await bundle.options({ ranking })
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
      const counts = await pagefind?.then((index) => index.filters()).catch(() => undefined)
      if (counts && turn === asked) count(form, counts)
      return
    }
    try {
      status.textContent = words.searching
      const index = await load()
      const { text, options } = requestOf(state)
      const found = await index.search(text, options)
      const counts = await countsOf(index, state, found)
      const cards = await cardsOf(found.results.slice(0, shownAtOnce), template)
      if (turn !== asked) return
      results.replaceChildren(...cards)
      offer(found.results.slice(shownAtOnce))
      all.hidden = true
      results.hidden = false
      count(form, counts)
      status.textContent = `${words.found(found.results.length)}${found.results.length === 0 ? ` ${words.nothing}` : ''}`
    } catch {
      if (turn !== asked) return
      // The index could not be had: the whole list is better than none.
      pagefind = undefined
      status.textContent = words.offline
      more.hidden = true
      results.hidden = true
      all.hidden = false
    }
  }

  /** Offers the next screenful. The focus goes to its first course: the button may be gone by then. */
  const offer = (rest: Found['results']) => {
    more.hidden = rest.length === 0
    more.textContent = words.more(Math.min(shownAtOnce, rest.length))
    more.onclick = async () => {
      const turn = asked
      more.onclick = null
      const cards = await cardsOf(rest.slice(0, shownAtOnce), template).catch(() => undefined)
      if (turn !== asked) return
      if (!cards) {
        offer(rest)
        return
      }
      const first = results.children.length
      results.append(...cards)
      offer(rest.slice(shownAtOnce))
      results.children[first]?.querySelector('a')?.focus()
    }
  }

  const go = (state: SearchState, replace: boolean) => {
    const parameters = parametersOf(state)
    const address = `${location.pathname}${parameters ? `?${parameters}` : ''}`
    // Asking the same again is no step to go back over.
    if (replace || address === `${location.pathname}${location.search}`) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    void show(state)
  }
  const current = () => stateOf(new URLSearchParams([...written(form), ...chosenOrder(order)]))

  let typing: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('focusin', () => void load().catch(() => (pagefind = undefined)))
  form.addEventListener('input', (event) => {
    clearTimeout(typing)
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'search'
    typing = setTimeout(
      () => {
        go(current(), isText)
      },
      isText ? 200 : 0,
    )
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
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )

const chosenOrder = (order: HTMLSelectElement): [string, string][] =>
  order.dataset.chosen ? [['order', order.dataset.chosen]] : []

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
async function countsOf(
  index: Pagefind,
  state: SearchState,
  found: Found,
): Promise<Record<string, Record<string, number>>> {
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

/** Results as cards. */
const cardsOf = async (found: Found['results'], template: HTMLTemplateElement): Promise<DocumentFragment[]> => {
  const data = await Promise.all(found.map((result) => result.data()))
  return data.map((course) => resultCard(template, course))
}
