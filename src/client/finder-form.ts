import type { FacetName } from '../domain/facet.ts'
import { orderOf } from './find-order.ts'
import { stateOf, type SearchState } from './search-state.ts'

/** The parts of the list's page that the search works on; undefined on any other page. */
export function finderParts(root: HTMLElement) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)
  const form = root.querySelector<HTMLFormElement>('[data-form]')
  const text = root.querySelector<HTMLInputElement>('input[type=search]')
  const order = root.querySelector<HTMLSelectElement>('[data-order]')
  const from = root.querySelector<HTMLSelectElement>('[name=from]')
  const template = root.querySelector<HTMLTemplateElement>('[data-card]')
  const dialog = root.querySelector<HTMLDialogElement>('[data-dialog]')
  if (!form || !text || !order || !from || !template || !dialog) return undefined
  const found = Object.fromEntries(names.map((name) => [name, part(name)]))
  if (Object.values(found).includes(null)) return undefined
  return { root, form, text, order, from, template, dialog, ...(found as Record<(typeof names)[number], HTMLElement>) }
}

/** Parts told by their data attribute. */
const names = [
  ...(['status', 'clear', 'chosen', 'results', 'more', 'texts', 'all', 'distances'] as const),
  ...(['toggle', 'column', 'filters', 'slot', 'close', 'apply', 'clear-filters'] as const),
  ...([
    'nearest',
    'nearest-heading',
    'nearest-lead',
    'untaught',
    'adults',
    'changes',
    'near-heading',
    'near-courses',
  ] as const),
] as const

export type FinderParts = NonNullable<ReturnType<typeof finderParts>>

/** The state the form and the order box hold. */
export function stateOfForm({ form, order }: FinderParts): SearchState {
  const written = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  return stateOf(new URLSearchParams([...written, ['order', order.dataset.chosen ?? '']]))
}

/** Puts a state into the form and the order box. */
export function fillForm({ form, text, order, from, distances }: FinderParts, state: SearchState): void {
  if (text.value.trim() !== state.query) text.value = state.query
  for (const box of boxes(form)) box.checked = state.filters[box.name as FacetName]?.includes(box.value) ?? false
  from.value = state.from
  distances.hidden = from.value === ''
  for (const radio of radios(form)) radio.checked = Number(radio.value) === state.within
  offer(order, 'match', state.query !== '')
  offer(order, 'distance', from.value !== '')
  order.dataset.chosen = state.order
  order.value = orderOf(state)
}

function offer(order: HTMLSelectElement, value: string, isThere: boolean): void {
  const option = order.querySelector<HTMLOptionElement>(`option[value=${value}]`)
  if (option) option.hidden = option.disabled = !isThere
}

/** Writes beside each value how many courses it would give. */
export function showCounts(
  { form }: FinderParts,
  counts: Record<string, Record<string, number>>,
  ofDistances: ReadonlyMap<number, number>,
): void {
  for (const box of boxes(form)) showCount(box, counts[box.name]?.[box.value] ?? 0)
  for (const radio of radios(form)) showCount(radio, ofDistances.get(Number(radio.value)) ?? 0)
}

function showCount(input: HTMLInputElement, number: number): void {
  const label = input.closest('label')
  const shown = label?.querySelector('[data-count]')
  if (shown) shown.textContent = String(number)
  label?.classList.toggle('none', number === 0)
}

/** What a filter is called, and one of its values; the value itself where nothing has that name. */
export function labelsOf({ form, from }: FinderParts, name: string, value: string): { heading: string; label: string } {
  const place = name === 'municipality' ? [...from.options].find((option) => option.value === value) : undefined
  const group = form.querySelector(`[data-facet="${name}"]`)
  const box = [...boxes(form)].find((each) => each.name === name && each.value === value)
  return {
    heading: group?.querySelector('legend')?.textContent.trim() ?? name,
    label: place?.text ?? box?.closest('label')?.querySelector('[data-label]')?.textContent.trim() ?? value,
  }
}

const boxes = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
const radios = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input[name=within]')
