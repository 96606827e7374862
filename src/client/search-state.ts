import { facetNames, type FacetName } from '../domain/facet.ts'

/** What is asked of the search. It lives in the address, so that the back button and a shared link bring it back. */
export type SearchState = { query: string; filters: Partial<Record<FacetName, string[]>>; order: string }

/** The orders one can choose. */
const orders = ['place', 'name', 'need'] as const

/** The state an address holds: `?q=solda&municipality=fafe&municipality=guimaraes&order=need`. */
export function stateOf(parameters: URLSearchParams): SearchState {
  const filters = facetNames.flatMap((name) => {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '')
    return values.length > 0 ? [[name, values] as const] : []
  })
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(filters),
    order: orders.find((order) => order === parameters.get('order')) ?? '',
  }
}

/** The part of an address after `?` that holds a state; empty when nothing is asked. */
export function parametersOf({ query, filters, order }: SearchState): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  for (const name of facetNames) for (const value of filters[name] ?? []) parameters.append(name, value)
  if (order) parameters.set('order', order)
  return parameters.toString()
}

/** Number of filters that are on. */
export const activeFilters = ({ filters }: SearchState): number =>
  Object.values(filters).reduce((sum, values) => sum + values.length, 0)

/** Whether nothing is asked: then the plain list shows. */
export const isIdle = (state: SearchState): boolean =>
  state.query === '' && activeFilters(state) === 0 && state.order === ''

/** What the index is asked: filters as “any of”, and the order that was chosen, or place when there is no text to match. */
export function requestOf({ query, filters, order }: SearchState, without?: FacetName) {
  const asked = Object.entries(filters).filter(([name]) => name !== without)
  const sort = orders.find((known) => known === order) ?? (query === '' ? 'place' : undefined)
  return {
    text: query === '' ? null : query,
    options: {
      filters: Object.fromEntries(asked.map(([name, values]) => [name, { any: values }])),
      ...(sort ? { sort: { [sort]: 'asc' as const } } : {}),
    },
  }
}
