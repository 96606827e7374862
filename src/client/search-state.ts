import { facetNames, type FacetName } from '../domain/facet.ts'

/** What is asked of the search. It lives in the address, so that the back button and a shared link bring it back. */
export type SearchState = {
  query: string
  filters: Partial<Record<FacetName, string[]>>
  /** Municipality the reader lives in; empty when not said. */
  from: string
  /** How far from there, in kilometres; 0 for any distance. */
  within: number
  order: string
  /** Whether the reader asked to look into the texts of courses as well. */
  texts: boolean
}

/** The orders one can choose; another, by how well the text matches, is the rule while there is a text. */
export const orders = ['distance', 'place', 'name', 'need'] as const

/** Distances one can choose, in kilometres. */
export const distances = [10, 20, 30, 50] as const

export const idleState: SearchState = { query: '', filters: {}, from: '', within: 0, order: '', texts: false }

/** The state an address holds: `?q=solda&municipality=fafe&municipality=guimaraes&order=need`. */
export function stateOf(parameters: URLSearchParams): SearchState {
  const filters = facetNames.flatMap((name) => {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '')
    return values.length > 0 ? [[name, values] as const] : []
  })
  const query = parameters.get('q')?.trim() ?? ''
  const from = parameters.get('from') ?? ''
  const within = Number(parameters.get('within'))
  return {
    query,
    filters: Object.fromEntries(filters),
    from,
    within: from === '' ? 0 : (distances.find((distance) => distance === within) ?? 0),
    order: orders.find((order) => order === parameters.get('order') && (order !== 'distance' || from !== '')) ?? '',
    texts: query !== '' && parameters.get('texts') === 'yes',
  }
}

/** The part of an address after `?` that holds a state; empty when nothing is asked. */
export function parametersOf({ query, filters, from, within, order, texts }: SearchState): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  for (const name of facetNames) for (const value of filters[name] ?? []) parameters.append(name, value)
  if (from) parameters.set('from', from)
  if (within) parameters.set('within', String(within))
  if (order) parameters.set('order', order)
  if (texts) parameters.set('texts', 'yes')
  return parameters.toString()
}

/** Number of filters that are on. */
export const activeFilters = ({ filters, within }: SearchState): number =>
  Object.values(filters).reduce((sum, values) => sum + values.length, 0) + (within > 0 ? 1 : 0)

/** Whether nothing is asked: then the plain list shows. */
export const isIdle = (state: SearchState): boolean =>
  state.query === '' && activeFilters(state) === 0 && state.order === '' && state.from === ''

/** A state without one value of a filter, or without the whole filter. */
export function withoutFilter(state: SearchState, name: FacetName, value?: string): SearchState {
  const left = value === undefined ? [] : (state.filters[name] ?? []).filter((each) => each !== value)
  const filters = Object.fromEntries(Object.entries(state.filters).filter(([each]) => each !== name))
  return { ...state, filters: left.length > 0 ? { ...filters, [name]: left } : filters }
}
