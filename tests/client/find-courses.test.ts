import { describe, expect, it } from 'vitest'
import { countsOf, distanceCounts, survey } from '../../src/client/find-courses.ts'
import type { SearchState } from '../../src/client/search-state.ts'
import type { FacetName } from '../../src/domain/facet.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool, fullEvidence } from '../views/build-site.ts'
import { ask, buildCatalogue, buildState, idsOf } from './build-catalogue.ts'
import { tradesNetwork } from './trades-network.ts'

const catalogue = buildCatalogue(buildReader(tradesNetwork))
const idsFor = (change: Partial<SearchState>) => idsOf(ask(change, catalogue).courses, catalogue)
const countFor = (change: Partial<SearchState>) => ask(change, catalogue).courses.length

describe('filters', () => {
  it('let through any of the values of one, and all of several', () => {
    const [one, other] = [countFor({ filters: { area: ['textil'] } }), countFor({ filters: { area: ['metal'] } })]
    expect([one, other]).toEqual([3, 3])
    expect(countFor({ filters: { area: ['textil', 'metal'] } })).toBe(6)
    expect(idsFor({ filters: { area: ['textil', 'metal'], level: ['2'] } })).toEqual([
      'escola-ribeira-de-prova/tecelagem',
    ])
  })

  it('narrow a text', () => {
    expect(idsFor({ query: 'mecânica', filters: { area: ['veiculos'] } })).toEqual([
      'escola-ribeira-de-prova/automovel',
    ])
  })

  it('by a value no course has let nothing through', () => {
    expect(countFor({ filters: { area: ['nenhuma'] } })).toBe(0)
  })

  it('each give as many courses as the number beside them says, whatever else is asked', () => {
    for (const asked of [
      {},
      { query: 'técnico' },
      { filters: { municipality: ['vila-ensaio'] } },
      { query: 'design', filters: { area: ['textil'] }, from: 'monte-exemplo', within: 50 },
    ] satisfies Partial<SearchState>[]) {
      const state = buildState(asked)
      const counts = countsOf(survey(state, catalogue), catalogue)
      for (const [name, values] of Object.entries(counts) as [FacetName, Record<string, number>][]) {
        for (const [value, number] of Object.entries(values))
          expect(countFor({ ...state, filters: { ...state.filters, [name]: [value] } }), `${name} ${value}`).toBe(
            number,
          )
      }
    }
  })

  it('by enrolment go by the day, not by the edition', () => {
    const courses = [buildCourse({ enrolment: { opens: '2027-05-03', closes: '2027-07-16' } })]
    const stateOn = (today: string) => buildCatalogue(buildReader({ courses }), today).facets[0]?.enrolment
    expect(['2027-05-02', '2027-05-03', '2027-07-17'].map(stateOn)).toEqual([['soon'], ['open'], ['closed']])
  })
})

describe('distance', () => {
  it('is from centre to centre, and the places of one municipality are all at none', () => {
    const near = ask({ from: 'monte-exemplo', within: 20 }, catalogue)
    expect(new Set(idsOf(near.courses, catalogue).map((id) => id.split('/')[0]))).toEqual(
      new Set(['escola-ponte-da-amostra']),
    )
    expect(countFor({ from: 'vila-ensaio', within: 10 })).toBe(countFor({ filters: { municipality: ['vila-ensaio'] } }))
  })

  it('gives as many courses as the number beside it says', () => {
    const state = buildState({ query: 'técnico', from: 'monte-exemplo', within: 10 })
    const counts = distanceCounts(survey(state, catalogue), 'monte-exemplo', catalogue)
    expect([...counts.keys()]).toEqual([0, 10, 20, 30, 50])
    for (const [within, number] of counts) expect(countFor({ ...state, within }), String(within)).toBe(number)
    expect(counts.get(10)).toBe(0)
  })

  it('from a place that is not in the network leaves nothing out', () => {
    expect(countFor({ from: 'lisboa', within: 10 })).toBe(catalogue.data.courses.length)
  })
})

describe('the order', () => {
  const places = (change: Partial<SearchState>) => [
    ...new Set(
      ask(change, catalogue).courses.map(
        (course) => catalogue.data.places[catalogue.data.courses[course]?.in ?? -1]?.id,
      ),
    ),
  ]

  it('is that of the list when nothing is typed', () => {
    const { courses } = ask({ filters: { level: ['4'] } }, catalogue)
    expect(courses).toEqual(courses.toSorted((a, b) => a - b))
    expect(places({ filters: { level: ['4'] } })).toEqual(['vila-ensaio', 'ribeira-de-prova', 'ponte-da-amostra'])
  })

  it('begins with the nearest once the reader has said where they live', () => {
    expect(places({ from: 'monte-exemplo' })).toEqual(['ponte-da-amostra', 'ribeira-de-prova', 'vila-ensaio'])
  })

  it('is by the text when there is one, and equal courses stay in the order of the list', () => {
    expect(idsFor({ query: 'gestão' })[0]).toBe('escola-ribeira-de-prova/gestao')
    const both = [buildCourse({ schoolId: 'b' }), buildCourse({ schoolId: 'a' })]
    const schools = ['a', 'b'].map((id) => buildSchool({ id, shortName: `EP ${id}`, name: `EP ${id}` }))
    const alike = buildCatalogue(buildReader({ courses: both, schools }))
    expect(idsOf(ask({ query: 'mecatrónica' }, alike).courses, alike)).toEqual(['a/mecatronica', 'b/mecatronica'])
  })

  it('by need is one that is chosen: a text does not lead to it', () => {
    const qualifications = [
      buildQualification({ id: 'pouco', title: { pt: 'Azulejaria' }, occupations: [] }),
      buildQualification({ title: { pt: 'Zincagem' } }),
    ]
    const courses = [buildCourse({ qualification: 'pouco' }), buildCourse()]
    const wanted = buildCatalogue(buildReader({ qualifications, courses, evidence: fullEvidence() }))
    const ids = (change: Partial<SearchState>) => idsOf(ask(change, wanted).courses, wanted)
    expect(ids({})).toEqual(['escola-modelo/pouco', 'escola-modelo/mecatronica'])
    expect(ids({ query: 'escola modelo' })).toEqual(['escola-modelo/pouco', 'escola-modelo/mecatronica'])
    expect(ids({ order: 'need' })).toEqual(['escola-modelo/mecatronica', 'escola-modelo/pouco'])
  })

  it('by name follows the alphabet, accents beside their letter', () => {
    const courses = ['Óptica', 'Zinco', 'Água', 'Obras'].map((pt, index) =>
      buildCourse({ slug: `c${String(index)}`, title: { pt } }),
    )
    const named = buildCatalogue(buildReader({ courses }))
    const titles = ask({ order: 'name' }, named).courses.map((course) => named.data.courses[course]?.title)
    expect(titles).toEqual(['Água', 'Obras', 'Óptica', 'Zinco'])
  })
})

describe('texts', () => {
  const [first, second] = [3, 5]
  const texts = new Map([['alergias', [second, first]]])

  it('add the courses that say a word on their page, best first, and which word it is', () => {
    const { courses, mentions } = ask({ query: 'alergias' }, catalogue, texts)
    expect(courses).toEqual([second, first])
    expect(mentions.get(first)).toEqual(['alergias'])
  })

  it('come after the courses named so', () => {
    const inTexts = new Map([['soldador', [first, second]]])
    const { courses, mentions } = ask({ query: 'soldador' }, catalogue, inTexts)
    expect(idsOf(courses, catalogue)[0]).toBe('escola-ponte-da-amostra/soldadura')
    expect(courses.slice(1)).toEqual([first, second])
    expect([...mentions.keys()]).toEqual([first, second])
  })

  it('that have a word as it was typed leave no room for another in its place', () => {
    expect(ask({ query: 'cozinhero' }, catalogue).corrected).toEqual([{ typed: 'cozinhero', used: 'cozinheiro' }])
    const found = ask({ query: 'cozinhero' }, catalogue, new Map([['cozinhero', [first]]]))
    expect(found.corrected).toEqual([])
    expect(found.courses).toEqual([first])
  })
})
