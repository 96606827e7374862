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
    buildCourse({ schoolId: 'e', qualification: 'nova' }),
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
      'Concelho',
      'Área',
      'Nível',
      'Tipo de curso',
      'Procura na região',
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
      ['4', 'Nível 4', 2],
      ['5', 'Nível 5', 1],
    ])
    expect(counted('need')).toEqual([
      ['high', 'Muito procurado', 2],
      ['insufficient', 'Ainda sem dados suficientes', 1],
    ])
  })

  it('leave out what a course does not say', () => {
    expect(counted('modality')).toEqual([
      ['professional', 'Curso profissional', 1],
      ['adult', 'Educação e formação de adultos (EFA)', 1],
    ])
  })

  it('name schools by the alphabet', () => {
    expect(counted('school')).toEqual([
      ['e', 'Escola É', 1],
      ['z', 'Escola Z', 2],
    ])
  })

  it('of no courses have no values', () => {
    expect(facetsOf([], reader).every(({ values }) => values.length === 0)).toBe(true)
  })

  it('have the same values in every language', () => {
    const english = facetsOf(network.courses, buildReader(network, 'en'))
    const bare = (all: typeof facets) =>
      all.map(({ values }) => values.map(({ value, count }) => [value, count]).sort())
    expect(bare(english)).toEqual(bare(facets))
  })
})
