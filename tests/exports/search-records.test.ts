import { describe, expect, it } from 'vitest'
import type { Network } from '../../src/domain/network.ts'
import { searchRecords } from '../../src/exports/search-records.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool } from '../views/build-site.ts'

const recordOf = (change: Partial<Network> = {}, language: 'pt' | 'en' = 'pt', base = '/') => {
  const [record] = searchRecords(buildReader(change, language, base))
  if (!record) throw new Error('no record')
  return record
}
const titled = (slug: string, pt: string, qualification = 'mecatronica') =>
  buildCourse({ slug, title: { pt }, qualification })

describe('search records', () => {
  const network = {
    schools: [buildSchool(), buildSchool({ id: 'outra' })],
    qualifications: [buildQualification(), buildQualification({ id: 'nova', occupations: [] })],
    courses: [
      titled('a', 'Zinco'),
      titled('b', 'Água', 'nova'),
      titled('c', 'Obras'),
      titled('d', 'Ótica'),
      { ...titled('e', 'Azulejo'), id: 'outra/e', schoolId: 'outra' },
    ],
  }
  const records = searchRecords(buildReader(network))

  it('are one for each course, in the order of the site', () => {
    expect(records.map(({ meta }) => meta.title)).toEqual(['Água', 'Azulejo', 'Obras', 'Ótica', 'Zinco'])
  })

  it('bear their place in the list, as text that any machine sorts like the number', () => {
    expect(records.map(({ sort }) => sort)).toEqual(
      ['000000', '000001', '000002', '000003', '000004'].map((place) => ({ place })),
    )
  })
})

describe('what a course is found by', () => {
  it('has everyday names of the qualification, the course and its occupations', () => {
    const occupations = [{ code: '3115', name: { pt: 'Técnico/a de mecânica' }, names: { pt: ['serralheiro'] } }]
    const { content } = recordOf({ occupations, courses: [buildCourse({ names: { pt: ['robótica'] } })] })
    for (const name of ['mecatrónico', 'robótica', 'Técnico/a de mecânica', 'serralheiro'])
      expect(content).toContain(name)
  })

  it('has school, place, area, what one learns and the text of the school', () => {
    const { content } = recordOf({ courses: [buildCourse({ body: { pt: 'Reparas máquinas verdadeiras.' } })] })
    for (const text of [
      'Escola Profissional Modelo',
      'EP Modelo',
      'Vale de Ensaio',
      'Eletrónica e Automação',
      'Ler desenho técnico',
      'Reparas máquinas verdadeiras.',
    ]) {
      expect(content).toContain(text)
    }
  })

  it('is the English text in English, where there is one', () => {
    const courses = [buildCourse({ body: { pt: 'Reparas máquinas.', en: 'You repair machines.' } })]
    expect(recordOf({ courses }, 'en').content).toContain('You repair machines.')
    expect(recordOf({ courses }, 'en').content).not.toContain('Reparas')
    expect(recordOf({ courses: [buildCourse({ body: { pt: 'Reparas.', en: '' } })] }, 'en').content).toContain(
      'Reparas.',
    )
  })

  it('has no hole in it', () => {
    expect(recordOf().content).not.toMatch(/undefined|null|\. \. |\[object/)
  })
})

describe('the address of a record', () => {
  it.each([
    ['pt', '/', '/cursos/escola-modelo/mecatronica/'],
    ['pt', '/rede/', '/cursos/escola-modelo/mecatronica/'],
    ['en', '/rede/', '/en/cursos/escola-modelo/mecatronica/'],
  ] as const)('in %s under %s is %s, without the path of the site', (language, base, url) => {
    expect(recordOf({}, language, base)).toMatchObject({ url, language })
  })
})
