import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activeFilters,
  isIdle,
  parametersOf,
  requestOf,
  stateOf,
  type SearchState,
} from '../../src/client/search-state.ts'
import { facetNames } from '../../src/domain/facet.ts'

const buildState = (change: Partial<SearchState> = {}): SearchState => ({
  query: '',
  filters: {},
  order: '',
  ...change,
})
const at = (address: string) => stateOf(new URLSearchParams(address))

describe('the address', () => {
  it('holds text, filters and order', () => {
    const state = buildState({ query: 'solda', filters: { municipality: ['um', 'dois'], level: ['4'] }, order: 'need' })
    expect(parametersOf(state)).toBe('q=solda&municipality=um&municipality=dois&level=4&order=need')
    expect(at(parametersOf(state))).toEqual(state)
  })

  it('brings back whatever was asked', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 })
    const state = fc.record({
      query: fc.string().map((text) => text.trim()),
      filters: fc
        .subarray([...facetNames])
        .chain((names) => fc.tuple(...names.map((name) => values.map((chosen) => [name, chosen] as const))))
        .map((entries): SearchState['filters'] => Object.fromEntries(entries)),
      order: fc.constantFrom('', 'place', 'name', 'need'),
    })
    fc.assert(
      fc.property(state, (asked) => {
        expect(at(parametersOf(asked))).toEqual(asked)
      }),
      { seed: 2027, numRuns: 200 },
    )
  }, 30_000)

  it('is empty when nothing is asked', () => {
    expect(parametersOf(buildState())).toBe('')
    expect(at('')).toEqual(buildState())
    expect(isIdle(at(''))).toBe(true)
  })

  it.each(['utm_source=x', 'order=price', 'order=', 'municipality=', 'q=%20%20', '__proto__=x', 'constructor=x'])(
    'with %s asks for nothing',
    (address) => {
      expect(at(address)).toEqual(buildState())
      expect(isIdle(at(address))).toBe(true)
    },
  )

  it('counts a value once, however often it is there', () => {
    expect(at('level=4&level=4&level=5').filters).toEqual({ level: ['4', '5'] })
    expect(activeFilters(at('level=4&level=4&area=x'))).toBe(2)
  })

  it('keeps words with accents, spaces and signs', () => {
    const state = buildState({ query: 'mecânica & “água” 100%+' })
    expect(at(parametersOf(state))).toEqual(state)
  })
})

describe('what the index is asked', () => {
  it('is everything, by place, when nothing is asked', () => {
    expect(requestOf(buildState())).toEqual({ text: null, options: { filters: {}, sort: { place: 'asc' } } })
  })

  it('is any of the values of a filter', () => {
    expect(requestOf(buildState({ filters: { municipality: ['um', 'dois'], level: ['4'] } })).options.filters).toEqual({
      municipality: { any: ['um', 'dois'] },
      level: { any: ['4'] },
    })
  })

  it('leaves out one filter, to count what its other values would give', () => {
    const state = buildState({ filters: { municipality: ['um'], level: ['4'] } })
    expect(requestOf(state, 'level').options.filters).toEqual({ municipality: { any: ['um'] } })
  })

  it('is the best match first when there is text and no order was chosen', () => {
    expect(requestOf(buildState({ query: 'solda' }))).toEqual({ text: 'solda', options: { filters: {} } })
  })

  it.each(['place', 'name', 'need'])('is by %s when that was chosen, with text or without', (order) => {
    for (const query of ['', 'solda']) {
      expect(requestOf(buildState({ query, order })).options.sort).toEqual({ [order]: 'asc' })
    }
  })

  it('is never an order that does not exist', () => {
    expect(requestOf(buildState({ query: 'solda', order: 'price' })).options).not.toHaveProperty('sort')
  })
})
