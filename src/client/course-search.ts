import { listEn } from '../i18n/list.en.ts'
import { listPt } from '../i18n/list.pt.ts'
import { fillForm, finderParts, showCounts, stateOfForm, type FinderParts } from './finder-form.ts'
import { resultCard } from './result-card.ts'
import { searchIndex, type Result } from './search-index.ts'
import { activeFilters, isIdle, parametersOf, stateOf, type SearchState } from './search-state.ts'

const shownAtOnce = 30
const words = document.documentElement.lang.startsWith('en') ? listEn : listPt

const finder = document.querySelector<HTMLElement>('[data-finder]')
const found = finder && finderParts(finder)
if (found) start(found)

function start(parts: FinderParts): void {
  const index = searchIndex(parts.root.dataset.bundle ?? '')
  const show = shower(parts, index)
  const go = (state: SearchState, replace: boolean) => {
    const parameters = parametersOf(state)
    const address = `${location.pathname}${parameters ? `?${parameters}` : ''}`
    // Asking the same again is no step to go back over.
    if (replace || address === `${location.pathname}${location.search}`) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    void show(state)
  }
  parts.form.hidden = false
  parts.bar.hidden = false
  listenToForm(parts, index.warm, go)
  listenToFilters(parts)
  const ofAddress = () => void show(stateOf(new URLSearchParams(location.search)))
  window.addEventListener('popstate', ofAddress)
  ofAddress()
}

/** A function that shows what a state asks for. A slower, older answer never overwrites a newer one. */
function shower(parts: FinderParts, index: ReturnType<typeof searchIndex>) {
  let asked = 0
  const showAll = (sentence: string) => {
    parts.status.textContent = sentence
    parts.more.hidden = true
    parts.results.hidden = true
    parts.all.hidden = false
  }
  return async (state: SearchState): Promise<void> => {
    const turn = ++asked
    const isCurrent = () => turn === asked
    fillForm(parts, state)
    parts.toggle.textContent = words.filtersActive(activeFilters(state))
    parts.clear.hidden = isIdle(state)
    if (isIdle(state)) {
      showAll('')
      const counts = await index.counts()
      if (counts && isCurrent()) showCounts(parts, counts)
      return
    }
    parts.status.textContent = words.searching
    try {
      const { results, counts } = await index.find(state)
      const cards = await cardsOf(results.slice(0, shownAtOnce), parts)
      if (!isCurrent()) return
      parts.results.replaceChildren(...cards)
      offerMore(results.slice(shownAtOnce), parts, isCurrent)
      parts.all.hidden = true
      parts.results.hidden = false
      showCounts(parts, counts)
      parts.status.textContent = [words.found(results.length), ...(results.length === 0 ? [words.nothing] : [])].join(
        ' ',
      )
    } catch {
      // The index could not be had: the whole list is better than none.
      if (isCurrent()) showAll(words.offline)
    }
  }
}

/** Offers the next screenful. The focus goes to its first course: the button may be gone by then. */
function offerMore(rest: readonly Result[], parts: FinderParts, isCurrent: () => boolean): void {
  const { more, results } = parts
  more.hidden = rest.length === 0
  more.textContent = words.more(Math.min(shownAtOnce, rest.length))
  more.onclick = async () => {
    more.onclick = null
    const cards = await cardsOf(rest.slice(0, shownAtOnce), parts).catch(() => undefined)
    if (!isCurrent()) return
    if (!cards) {
      offerMore(rest, parts, isCurrent)
      return
    }
    const first = results.children.length
    results.append(...cards)
    offerMore(rest.slice(shownAtOnce), parts, isCurrent)
    results.children[first]?.querySelector('a')?.focus()
  }
}

function listenToForm(parts: FinderParts, warm: () => void, go: (state: SearchState, replace: boolean) => void): void {
  const { form, order, clear } = parts
  let typing: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('focusin', warm)
  form.addEventListener('input', (event) => {
    clearTimeout(typing)
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'search'
    const ask = () => {
      go(stateOfForm(parts), isText)
    }
    typing = setTimeout(ask, isText ? 200 : 0)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(typing)
    go(stateOfForm(parts), false)
    openFilters(parts, false)
  })
  order.addEventListener('change', () => {
    order.dataset.chosen = order.value
    go(stateOfForm(parts), false)
  })
  clear.addEventListener('click', () => {
    go({ query: '', filters: {}, order: '' }, false)
    form.querySelector<HTMLInputElement>('input[type=search]')?.focus()
  })
}

function listenToFilters(parts: FinderParts): void {
  parts.toggle.addEventListener('click', () => {
    openFilters(parts, !parts.root.classList.contains('filters-open'))
  })
  parts.close.addEventListener('click', () => {
    openFilters(parts, false)
    parts.toggle.focus()
  })
}

function openFilters({ root, toggle }: FinderParts, open: boolean): void {
  root.classList.toggle('filters-open', open)
  toggle.setAttribute('aria-expanded', String(open))
}

/** Results as cards. */
const cardsOf = async (results: readonly Result[], { template }: FinderParts): Promise<DocumentFragment[]> => {
  const data = await Promise.all(results.map((result) => result.data()))
  return data.map((course) => resultCard(template, course))
}
