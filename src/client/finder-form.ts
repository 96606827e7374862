import type { FacetName } from '../domain/facet.ts'
import type { Counts } from './search-index.ts'
import { stateOf, type SearchState } from './search-state.ts'

/** The order of a search for a text unless another is chosen; not a choice where there is no text. */
const byText = 'match'

/** The parts of the list's page that the search works on; undefined on any other page. */
export function finderParts(root: HTMLElement) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)
  const form = root.querySelector<HTMLFormElement>('[data-form]')
  const order = root.querySelector<HTMLSelectElement>('[data-order]')
  const template = root.querySelector<HTMLTemplateElement>('[data-card]')
  const [bar, status, results, all, more] = [part('bar'), part('status'), part('results'), part('all'), part('more')]
  const [clear, toggle, close] = [part('clear'), part('toggle'), part('close')]
  if (!form || !order || !template || !bar || !status || !results || !all || !more || !clear || !toggle || !close) {
    return undefined
  }
  return { root, form, order, template, bar, status, results, all, more, clear, toggle, close }
}

export type FinderParts = NonNullable<ReturnType<typeof finderParts>>

/** The state the form and the order box hold. */
export function stateOfForm({ form, order }: FinderParts): SearchState {
  const written = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  return stateOf(new URLSearchParams([...written, ['order', order.dataset.chosen ?? '']]))
}

/** Puts a state into the form and the order box. */
export function fillForm({ form, order }: FinderParts, state: SearchState): void {
  const text = form.querySelector<HTMLInputElement>('input[type=search]')
  if (text && text.value.trim() !== state.query) text.value = state.query
  for (const box of boxes(form)) box.checked = state.filters[box.name as FacetName]?.includes(box.value) ?? false
  const match = order.querySelector<HTMLOptionElement>(`option[value=${byText}]`)
  if (match) match.hidden = match.disabled = state.query === ''
  order.dataset.chosen = state.order
  order.value = state.order || (state.query === '' ? 'place' : byText)
}

/** Writes beside each value how many courses it would give. */
export function showCounts({ form }: FinderParts, counts: Counts): void {
  for (const box of boxes(form)) {
    const number = counts[box.name]?.[box.value] ?? 0
    const label = box.closest('label')
    const shown = label?.querySelector('[data-count]')
    if (shown) shown.textContent = String(number)
    label?.classList.toggle('none', number === 0)
  }
}

const boxes = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
