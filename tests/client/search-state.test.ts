import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activeFilters,
  distances,
  idleState,
  isIdle,
  parametersOf,
  stateOf,
  withoutFilter,
  type SearchState,
} from '../../src/client/search-state.ts'
import { facetNames } from '../../src/domain/facet.ts'

const buildState = (change: Partial<SearchState> = {}): SearchState => ({ ...idleState, ...change })
const at = (address: string) => stateOf(new URLSearchParams(address))

describe('the address', () => {
  it('holds text, filters and order', () => {
    const state = buildState({ query: 'solda', filters: { municipality: ['um', 'dois'], level: ['4'] }, order: 'need' })
    expect(parametersOf(state)).toBe('q=solda&municipality=um&municipality=dois&level=4&order=need')
    expect(at(parametersOf(state))).toEqual(state)
  })

  it('holds where the reader lives, how far they would go, and that texts count too', () => {
    const state = buildState({ query: 'inglês', from: 'fafe', within: 20, order: 'distance', texts: true })
    expect(parametersOf(state)).toBe('q=ingl%C3%AAs&from=fafe&within=20&order=distance&texts=yes')
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
      from: fc.constantFrom('fafe', 'vila nova'),
      within: fc.constantFrom(0, ...distances),
      order: fc.constantFrom('', 'distance', 'place', 'name', 'need'),
      texts: fc.constant(false),
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

  it.each([
    'utm_source=x',
    'order=price',
    'order=',
    'municipality=',
    'q=%20%20',
    '__proto__=x',
    'constructor=x',
    'within=20',
    'order=distance',
    'texts=yes',
  ])('with %s asks for nothing', (address) => {
    expect(at(address)).toEqual(buildState())
    expect(isIdle(at(address))).toBe(true)
  })

  it('counts a value once, however often it is there', () => {
    expect(at('level=4&level=4&level=5').filters).toEqual({ level: ['4', '5'] })
    expect(activeFilters(at('level=4&level=4&area=x'))).toBe(2)
  })

  it('keeps words with accents, spaces and signs', () => {
    const state = buildState({ query: 'mecânica & “água” 100%+' })
    expect(at(parametersOf(state))).toEqual(state)
  })
})

describe('filters that are on', () => {
  const state = buildState({ filters: { municipality: ['um', 'dois'], level: ['4'] }, from: 'fafe', within: 20 })

  it('are counted by value, and the distance is one', () => {
    expect(activeFilters(state)).toBe(4)
    expect(activeFilters({ ...state, within: 0 })).toBe(3)
    expect(activeFilters(idleState)).toBe(0)
  })

  it('do not count where the reader lives, which is something asked all the same', () => {
    expect(activeFilters(buildState({ from: 'fafe' }))).toBe(0)
    expect(isIdle(buildState({ from: 'fafe' }))).toBe(false)
  })

  it('go one by one or by filter, and leave nothing empty behind', () => {
    expect(withoutFilter(state, 'municipality', 'um').filters).toEqual({ municipality: ['dois'], level: ['4'] })
    expect(withoutFilter(state, 'level', '4').filters).toEqual({ municipality: ['um', 'dois'] })
    expect(withoutFilter(state, 'municipality').filters).toEqual({ level: ['4'] })
    expect(withoutFilter(state, 'area').filters).toEqual(state.filters)
  })

  it('of an unknown distance are none', () => {
    expect(stateOf(new URLSearchParams('from=fafe&within=17')).within).toBe(0)
  })
})
