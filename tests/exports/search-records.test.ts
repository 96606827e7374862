import { describe, expect, it } from 'vitest'
import type { Network } from '../../src/domain/network.ts'
import { facetNames } from '../../src/domain/facet.ts'
import { searchRecords } from '../../src/exports/search-records.ts'
import { buildQualification, sample } from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool, fullEvidence } from '../views/build-site.ts'

const recordOf = (change: Partial<Network> = {}, language: 'pt' | 'en' = 'pt', base = '/') => {
  const [record] = searchRecords(buildReader(change, language, base))
  if (!record) throw new Error('no record')
  return record
}
const titled = (slug: string, pt: string, qualification = 'mecatronica') =>
  buildCourse({ slug, title: { pt }, qualification })

describe('search records', () => {
  const network = {
    evidence: fullEvidence(),
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

  it('bear every sort key each, and every filter', () => {
    for (const { sort, filters } of records) {
      expect(Object.keys(sort).sort()).toEqual(['name', 'need', 'place'])
      for (const key of Object.values(sort)) expect(key).toMatch(/^\d{6,7}$/)
      expect(Object.keys(filters)).toEqual(facetNames)
    }
  })

  it('sort by texts that any machine puts in the right order', () => {
    const titles = (key: 'place' | 'name' | 'need') =>
      records.toSorted((a, b) => ((a.sort[key] ?? '') < (b.sort[key] ?? '') ? -1 : 1)).map(({ meta }) => meta.title)
    expect(titles('name')).toEqual(['Água', 'Azulejo', 'Obras', 'Ótica', 'Zinco'])
    expect(titles('need')).toEqual(['Azulejo', 'Obras', 'Ótica', 'Zinco', 'Água'])
  })

  it('have no value for a filter nobody filled', () => {
    expect(recordOf().filters).toMatchObject({ modality: [], level: ['4'], need: ['insufficient'] })
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

describe('what a result shows', () => {
  it('is the sign of need, marked where a sample entered it', () => {
    expect(recordOf({ evidence: fullEvidence() }).meta).toMatchObject({ need: 'Muito procurado', steps: '3' })
    expect(recordOf().meta).not.toHaveProperty('sample')
    expect(recordOf({ qualifications: [buildQualification({ provenance: sample })] }).meta).toMatchObject({
      sample: 'yes',
    })
  })

  it('is whether the course is an example or to be confirmed', () => {
    expect(recordOf().meta).toMatchObject({ markKind: 'published', mark: 'Por confirmar pela escola' })
    expect(recordOf({ courses: [buildCourse({ provenance: sample })] }).meta).toMatchObject({ markKind: 'sample' })
  })
})
