import { describe, expect, it } from 'vitest'
import type { Course } from '../../src/domain/course.ts'
import type { Network } from '../../src/domain/network.ts'
import { courseGroups } from '../../src/views/course-groups.ts'
import { sectionsOf } from '../../src/views/course-sections.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool } from './build-site.ts'

const groupsOf = (change: Partial<Course> = {}, network: Partial<Network> = {}) => {
  const course = buildCourse(change)
  return courseGroups(course, buildReader({ courses: [course], ...network }))
}
const group = (id: string, change: Partial<Course> = {}, network: Partial<Network> = {}) =>
  groupsOf(change, network).find((each) => each.id === id)
const about = (network: Partial<Network> = {}) => group('inside', {}, network)?.sections[0]?.facts

describe('the parts of a course', () => {
  it('say in one line what nobody has said, as words in a sentence', () => {
    expect(group('after')?.unsaid).toEqual({
      label: 'Não indicado',
      names: 'continuar a estudar e empresas parceiras',
    })
    expect(group('daily')?.unsaid?.names).toContain('cadeira de rodas')
  })

  it('no longer say so of what is known', () => {
    const partners = [{ name: 'Empresa', consent: true as const }]
    expect(group('after', { partners, furtherStudy: { pt: ['CTeSP'] } })).not.toHaveProperty('unsaid')
  })

  it('hold every section the page has, none twice', () => {
    const change: Partial<Course> = {
      activities: { pt: ['Programar'] },
      hours: { total: 3300 },
      finalProject: { pt: 'Uma máquina' },
      workplaceTraining: { pt: 'No 2.º ano' },
      admission: { minimumAge: 15 },
      instances: [{ schoolYear: '2027/28' }],
      openDays: [{ on: '2027-04-14', what: { pt: 'Visita' } }],
      cost: { pt: 'Gratuito' },
      dailyLife: { meals: false },
      contact: { phone: '253 000 000' },
      furtherStudy: { pt: ['CTeSP'] },
      partners: [{ name: 'Empresa', consent: true }],
    }
    const course = buildCourse(change)
    const placed = groupsOf(change).flatMap(({ sections }) => sections.map(({ id }) => id))
    const all = sectionsOf(course, buildReader({ courses: [course] })).map(({ id }) => id)
    expect(all.length).toBeGreaterThan(13)
    expect(placed.filter((id) => id !== 'about').toSorted()).toEqual(all.toSorted())
  })

  it('begin with what the course is, and lead to its area and its qualification', () => {
    expect(about()?.map(({ value, href }) => [value.text, href])).toEqual([
      ['12.º ano e qualificação de nível 4', undefined],
      ['Eletrónica e Automação', '/areas/eletronica-automacao/'],
      ['Técnico/a de Mecatrónica', '/qualificacoes/mecatronica/'],
      ['523267', undefined],
    ])
  })

  it('say that the code is not known, and prefer the renewed one', () => {
    const coded = (codes: Network['qualifications'][number]['codes']) =>
      about({ qualifications: [buildQualification({ codes })] })?.at(-1)
    expect(coded({})).toEqual({ name: 'Código no CNQ', value: { text: 'não indicado' }, unknown: true })
    expect(coded({ old: '523267', renewed: '523RA117' })?.value.text).toBe('523RA117')
  })

  it('say where the building stands once the school has an address', () => {
    expect(group('daily')?.unsaid?.names).toContain('morada')
    const site = {
      id: 'sede',
      municipality: 'vale-de-ensaio',
      address: 'Rua 1',
      postalCode: '4800-000',
      locality: 'Lá',
    }
    const known = group('daily', {}, { schools: [buildSchool({ sites: [site] })] })
    expect(known?.unsaid?.names).not.toContain('morada')
    expect(known?.sections.find(({ id }) => id === 'where')?.facts[0]?.value.text).toBe('Rua 1, 4800-000 Lá')
  })

  it('lead to the abbreviations the glossary explains, and to no other', () => {
    expect(group('inside')?.terms.links).toEqual([])
    const term = { id: 'pap', term: 'PAP', name: { pt: 'Prova' }, sentence: { pt: 'Um projeto.' }, body: { pt: '' } }
    expect(group('inside', {}, { terms: [term] })?.terms.links).toEqual([{ text: 'PAP', href: '/glossario/#pap' }])
  })
})
