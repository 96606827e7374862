import { describe, expect, it } from 'vitest'
import { coursesCompact } from '../../src/exports/courses-compact.ts'
import type { FindData } from '../../src/views/find-data.ts'
import { buildQualification, sample } from '../ranking/build-network.ts'
import { buildCourse, buildMunicipality, buildReader, buildSchool, fullEvidence } from '../views/build-site.ts'

const dataOf = (...site: Parameters<typeof buildReader>) => JSON.parse(coursesCompact(buildReader(...site))) as FindData

describe('what the search works on', () => {
  const municipalities = [buildMunicipality({ id: 'sem', name: 'Sem', letter: 'S' }), buildMunicipality()]
  const occupations = [{ code: '3115', name: { pt: 'Técnico/a de mecânica' }, names: { pt: ['serralheiro'] } }]
  const network = {
    municipalities,
    occupations,
    evidence: fullEvidence(),
    schools: [buildSchool({ sites: [{ id: 'sede', municipality: 'vale-de-ensaio', locality: 'Lugar' }] })],
    qualifications: [buildQualification(), buildQualification({ id: 'nova', title: { pt: 'Nova' }, occupations: [] })],
    courses: [
      buildCourse({
        title: { pt: 'Robôs' },
        names: { pt: ['robótica'] },
        modality: 'professional',
        enrolment: { opens: '2027-05-03' },
        provenance: sample,
      }),
    ],
  }

  it('is every course with what it is found, filtered and shown by', () => {
    const data = dataOf(network)
    expect(data.courses).toEqual([
      {
        id: 'escola-modelo/mecatronica',
        title: 'Robôs',
        of: 0,
        at: 0,
        in: 1,
        local: 'Lugar',
        kind: 'professional',
        entry: ['after-9'],
        opens: '2027-05-03',
        names: ['robótica'],
        mark: 'sample',
      },
    ])
    expect(data.qualifications).toEqual([
      {
        title: 'Técnico/a de Mecatrónica',
        level: 4,
        area: 0,
        need: 'high',
        names: ['mecatrónico'],
        jobs: ['Técnico/a de mecânica', 'serralheiro'],
      },
    ])
    expect(data.schools).toEqual([{ id: 'escola-modelo', name: 'EP Modelo', long: 'Escola Profissional Modelo' }])
    expect(data.places.map(({ id }) => id)).toEqual(['sem', 'vale-de-ensaio'])
  })

  it('knows what no school here gives', () => {
    expect(dataOf(network).untaught).toEqual([
      { href: '/qualificacoes/nova/', title: 'Nova', area: 0, names: ['mecatrónico'] },
    ])
  })

  it('leaves out what is not said', () => {
    const [course] = dataOf().courses
    expect(course).toEqual({
      id: 'escola-modelo/mecatronica',
      of: 0,
      at: 0,
      in: 0,
      entry: ['after-9'],
      mark: 'published',
    })
  })

  it('is in the language of its page, and says where a title is not', () => {
    const data = dataOf({}, 'en', '/rede/')
    expect(data.base).toBe('/rede/en/cursos/')
    expect(data.words.levels[4]).toBe('Level 4')
    expect(data.courses[0]?.lang).toBe('pt')
  })
})
