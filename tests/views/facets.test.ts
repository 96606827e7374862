import { describe, expect, it } from 'vitest'
import { facetNames } from '../../src/domain/facet.ts'
import { facetsOf } from '../../src/views/facets.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildArea, buildCourse, buildMunicipality, buildReader, buildSchool, fullEvidence } from './build-site.ts'

const at = (id: string, shortName: string, municipality: string) =>
  buildSchool({ id, shortName, sites: [{ id: 'sede', municipality }] })

const network = {
  evidence: fullEvidence(),
  municipalities: [
    buildMunicipality({ id: 'zona', name: 'Zona', letter: 'Z' }),
    buildMunicipality({ id: 'alto', name: 'Alto', letter: 'A' }),
    buildMunicipality({ id: 'vazio', name: 'Vazio', letter: 'V' }),
  ],
  areas: [buildArea(), buildArea({ id: 'vazia', name: { pt: 'Vazia' } })],
  schools: [at('z', 'Escola Z', 'zona'), at('e', 'Escola É', 'alto'), at('sem', 'Sem cursos', 'vazio')],
  qualifications: [buildQualification(), buildQualification({ id: 'nova', level: 5, occupations: [] })],
  courses: [
    buildCourse({ schoolId: 'z', modality: 'professional' }),
    buildCourse({ schoolId: 'z', modality: 'adult', slug: 'noite' }),
    buildCourse({
      schoolId: 'e',
      qualification: 'nova',
      enrolment: { opens: '2026-11-01', closes: '2026-11-30' },
    }),
  ],
}
const reader = buildReader(network)
const facets = facetsOf(network.courses, reader)
const counted = (name: string) =>
  facets.find((facet) => facet.name === name)?.values.map(({ value, label, count }) => [value, label, count])

describe('filters', () => {
  it('are all there, in their order, with their headings', () => {
    expect(facets.map(({ name }) => name)).toEqual(facetNames)
    expect(facets.map(({ heading }) => heading)).toEqual([
      'O teu ponto de partida',
      'Concelho',
      'Área',
      'Tipo de curso',
      'O que dá',
      'Procura na região',
      'Inscrições',
      'Escola',
    ])
  })

  it('have the values that occur, in the order of the network or of the scale, and how many courses have each', () => {
    expect(counted('municipality')).toEqual([
      ['zona', 'Zona', 2],
      ['alto', 'Alto', 1],
    ])
    expect(counted('area')).toEqual([['eletronica-automacao', 'Eletrónica e Automação', 3]])
    expect(counted('level')).toEqual([
      ['4', '12.º ano e nível 4', 2],
      ['5', 'Nível 5, depois do 12.º ano', 1],
    ])
    expect(counted('need')).toEqual([
      ['high', 'Muito procurado', 2],
      ['insufficient', 'Ainda sem dados suficientes', 1],
    ])
  })

  it('say apart what a course does not say', () => {
    expect(counted('modality')).toEqual([
      ['professional', 'Curso profissional', 1],
      ['adult', 'Educação e formação de adultos (EFA)', 1],
      ['unknown', 'Não indicado', 1],
    ])
  })

  it('offer the usual starting points even where no course answers', () => {
    const numbers = (values: typeof network.courses) =>
      facetsOf(values, reader)
        .find(({ name }) => name === 'entry')
        ?.values.map(({ value, count }) => [value, count])
    expect(numbers(network.courses)).toEqual([
      ['after-9', 1],
      ['after-12', 1],
      ['adult', 1],
    ])
    expect(numbers([])).toEqual([
      ['after-9', 0],
      ['after-12', 0],
      ['adult', 0],
    ])
  })

  it('offer every state of enrolment, by the dates schools gave and the date of the data', () => {
    expect(counted('enrolment')).toEqual([
      ['open', 'Abertas hoje', 1],
      ['soon', 'Ainda não abriram', 0],
      ['closed', 'Já fecharam', 0],
      ['unknown', 'Datas não indicadas', 2],
    ])
  })

  it('name schools by the alphabet', () => {
    expect(counted('school')).toEqual([
      ['e', 'Escola É', 1],
      ['z', 'Escola Z', 2],
    ])
  })

  it('lead each value to a page that needs no script, but for those that have none', () => {
    const hrefs = Object.fromEntries(facets.map(({ name, values }) => [name, values.map(({ href }) => href)]))
    expect(hrefs).toMatchObject({
      entry: ['/cursos/depois-do-9-ano/', '/cursos/depois-do-12-ano/', '/cursos/para-adultos/'],
      municipality: ['/concelhos/zona/', '/concelhos/alto/'],
      area: ['/areas/eletronica-automacao/'],
      modality: ['/cursos/curso-profissional/', '/cursos/efa/', undefined],
      level: ['/cursos/nivel-4/', '/cursos/nivel-5/'],
      need: ['/cursos/muito-procurados/', '/cursos/sem-dados-suficientes/'],
      enrolment: [undefined, undefined, undefined, undefined],
      school: ['/escolas/e/', '/escolas/z/'],
    })
  })

  it('of no courses have no values but those always offered', () => {
    const empty = facetsOf([], reader).filter(({ values }) => values.length === 0)
    expect(empty.map(({ name }) => name)).toEqual(facetNames.filter((name) => name !== 'entry' && name !== 'enrolment'))
  })

  it('have the same values in every language', () => {
    const english = facetsOf(network.courses, buildReader(network, 'en'))
    const bare = (all: typeof facets) =>
      all.map(({ values }) => values.map(({ value, count }) => [value, count]).sort())
    expect(bare(english)).toEqual(bare(facets))
  })
})
