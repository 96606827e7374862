import { expect, it } from 'vitest'
import { inOrder, schoolName } from '../../src/views/order.ts'
import { buildEvidence, buildQualification, buildStudyScore } from '../ranking/build-network.ts'
import { buildCourse, buildMunicipality, buildReader, buildSchool } from './build-site.ts'

const places = [buildMunicipality(), buildMunicipality({ id: 'agua-de-prova', name: 'Água de Prova', letter: 'A' })]
const schools = [
  buildSchool({ id: 'a', shortName: 'Escola Zé', sites: [{ id: 'sede', municipality: 'vale-de-ensaio' }] }),
  buildSchool({ id: 'b', shortName: 'Escola Ás', sites: [{ id: 'sede', municipality: 'vale-de-ensaio' }] }),
  buildSchool({ id: 'c', shortName: 'Escola C', sites: [{ id: 'sede', municipality: 'agua-de-prova' }] }),
]
const titled = (schoolId: string, pt: string) =>
  buildCourse({ schoolId, slug: pt.toLowerCase().replace(/[^a-z]/g, ''), title: { pt } })
const listed = (courses: ReturnType<typeof buildCourse>[]) =>
  inOrder(courses, buildReader({ municipalities: places, schools, courses })).map(
    ({ schoolId, title }) => `${schoolId} ${title?.pt ?? ''}`,
  )

it('goes by municipality in the order of the network, not of the alphabet', () => {
  expect(listed([titled('c', 'Água'), titled('a', 'Zinco')])).toEqual(['a Zinco', 'c Água'])
})

it('goes by name within a municipality, accents beside their letter', () => {
  const names = ['Óptica', 'Zinco', 'Água', 'Obras', 'Azulejo']
  expect(listed(names.map((name) => titled('a', name)))).toEqual([
    'a Água',
    'a Azulejo',
    'a Obras',
    'a Óptica',
    'a Zinco',
  ])
})

it('goes by the name of the school where courses are called alike', () => {
  expect(listed([titled('a', 'Zinco'), titled('b', 'Zinco')])).toEqual(['b Zinco', 'a Zinco'])
})

it('is the same however the courses come', () => {
  const courses = [titled('c', 'Água'), titled('a', 'Zinco'), titled('b', 'Zinco'), titled('a', 'Água')]
  expect(listed(courses.toReversed())).toEqual(listed(courses))
})

it('never goes by need', () => {
  const qualifications = [buildQualification(), buildQualification({ id: 'pouco', title: { pt: 'Azulejaria' } })]
  const courses = [buildCourse(), buildCourse({ qualification: 'pouco' })]
  const order = (wanted: string) => {
    const study = [buildStudyScore({ qualification: wanted })]
    const reader = buildReader({ qualifications, courses, evidence: buildEvidence({ study }) })
    expect(reader.site.ranking.order[0]).toBe(wanted)
    return inOrder(courses, reader).map(({ qualification }) => qualification)
  }
  expect(order('mecatronica')).toEqual(['pouco', 'mecatronica'])
  expect(order('pouco')).toEqual(['pouco', 'mecatronica'])
})

it('calls a school by the name people use, or by its whole name', () => {
  const reader = buildReader({ schools: [buildSchool(), { ...buildSchool({ id: 'x' }), shortName: undefined }] })
  expect(schoolName('escola-modelo', reader)).toBe('EP Modelo')
  expect(schoolName('x', reader)).toBe('Escola Profissional Modelo')
})
