import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/client/find-answer.ts'
import { parametersOf, type SearchState } from '../../src/client/search-state.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildReader } from '../views/build-site.ts'
import { ask, buildCatalogue, buildState, idsOf } from './build-catalogue.ts'
import { tradesNetwork } from './trades-network.ts'

const untaught = [
  buildQualification({
    id: 'bombeiro',
    title: { pt: 'Bombeiro/a' },
    area: 'saude',
    names: { pt: ['proteção civil'] },
    occupations: [],
  }),
]
const catalogue = buildCatalogue(
  buildReader({ ...tradesNetwork, qualifications: [...(tradesNetwork.qualifications ?? []), ...untaught] }),
)
const nearestTo = (change: Partial<SearchState>) => {
  const { nearest } = ask(change, catalogue)
  if (!nearest) throw new Error('something was found')
  return nearest
}
const changesFor = (change: Partial<SearchState>) =>
  nearestTo(change).changes.map(({ kind, count, state }) => [kind, count, parametersOf(state)])
const coursesFor = (change: Partial<SearchState>) => {
  const { courses } = nearestTo(change)
  return courses.map(({ course, kilometres, from }) => [idsOf([course], catalogue)[0], from, kilometres])
}

describe('where nothing is found', () => {
  it('the reader is offered the same without one word, and the nearest course to the place that was named', () => {
    expect(changesFor({ query: 'cozinha monte' })).toEqual([
      ['withoutWord', 1, 'q=cozinha'],
      ['all', 28, ''],
    ])
    expect(coursesFor({ query: 'cozinha monte' })).toEqual([['escola-ponte-da-amostra/cozinha', 'monte-exemplo', 20]])
  })

  it('the reader is offered the same without one filter', () => {
    expect(changesFor({ filters: { municipality: ['vila-ensaio'], level: ['2'] } })).toEqual([
      ['withoutFilter', 1, 'level=2'],
      ['withoutFilter', 10, 'municipality=vila-ensaio'],
      ['all', 28, ''],
    ])
  })

  it('the reader is offered the next distance that leads to a course', () => {
    const asked = { query: 'soldador', from: 'vila-ensaio', within: 10 }
    expect(changesFor(asked)).toEqual([
      ['withoutWord', 10, 'from=vila-ensaio&within=10'],
      ['wider', 1, 'q=soldador&from=vila-ensaio&within=50'],
      ['all', 28, ''],
    ])
    expect(coursesFor(asked)).toEqual([['escola-ponte-da-amostra/soldadura', 'vila-ensaio', 40]])
  })

  it('in a place without courses the nearest are those of the next place', () => {
    const near = coursesFor({ filters: { municipality: ['monte-exemplo'] } })
    expect(near).toHaveLength(6)
    expect(new Set(near.map(([, , kilometres]) => kilometres))).toEqual(new Set([20]))
  })

  it('by a word like none, the words nearest to it are offered', () => {
    expect(changesFor({ query: 'estitesista' })[0]).toEqual(['meant', 1, 'q=esteticista'])
  })

  it('by a word nobody could mean, the whole list is offered', () => {
    expect(changesFor({ query: 'qqxxqqxx' })).toEqual([['all', 28, '']])
    expect(coursesFor({ query: 'qqxxqqxx' })).toEqual([])
  })

  it('a qualification that no school here gives is named, slip or not, and so are the courses of its area', () => {
    for (const query of ['bombeiro', 'bombero', 'bombeiros vila ensaio'])
      expect(
        nearestTo({ query }).untaught.map(({ title }) => title),
        query,
      ).toEqual(['Bombeiro/a'])
    expect(nearestTo({ query: 'qqxxqqxx' }).untaught).toEqual([])
    expect(coursesFor({ query: 'bombeiro' }).map(([id]) => id)).toEqual([
      'escola-vila-ensaio/saude',
      'escola-ribeira-de-prova/infancia',
      'escola-ponte-da-amostra/geriatria',
    ])
  })

  it('there is always a way on, and each leads to as many courses as it says', () => {
    const some = <Value>(...values: Value[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined })
    const state = fc.record({
      words: fc.array(fc.constantFrom('cozinha', 'soldador', 'monte', 'qqxx', 'estitesista', 'design', 'bombeiro'), {
        maxLength: 3,
      }),
      municipality: some('vila-ensaio', 'monte-exemplo'),
      area: some('textil', 'nenhuma'),
      level: some('2', '5'),
      from: fc.constantFrom('', 'monte-exemplo'),
      within: fc.constantFrom(0, 10, 30),
    })
    fc.assert(
      fc.property(state, ({ words, from, within, ...filters }) => {
        const asked = Object.fromEntries(Object.entries(filters).filter(([, values]) => values !== undefined))
        const whole = buildState({ query: words.join(' '), filters: asked, from, within: from ? within : 0 })
        const { courses, nearest } = answer(whole, catalogue, 'pt')
        expect(courses.length > 0 || (nearest?.changes.length ?? 0) > 0).toBe(true)
        for (const { state: changed, count } of nearest?.changes ?? []) {
          expect(count).toBeGreaterThan(0)
          expect(ask(changed, catalogue).courses).toHaveLength(count)
        }
      }),
      { seed: 2027, numRuns: 300 },
    )
  }, 30_000)
})
