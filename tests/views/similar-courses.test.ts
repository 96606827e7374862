import { describe, expect, it } from 'vitest'
import type { Course } from '../../src/domain/course.ts'
import type { Band } from '../../src/domain/band.ts'
import type { Network } from '../../src/domain/network.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { readerOf } from '../../src/views/reader.ts'
import { similarCourses } from '../../src/views/similar-courses.ts'
import { buildQualification, sample } from '../ranking/build-network.ts'
import { createSite } from '../../src/views/site.ts'
import { buildArea, buildCourse, buildFullNetwork, buildMunicipality, buildReader, buildSchool } from './build-site.ts'

/** Three places in a row to the east, about 8 km from one to the next. */
const municipalities = ['perto', 'meio', 'longe'].map((id, step) =>
  buildMunicipality({ id, name: id, longitude: -8.3 + step * 0.1 }),
)
const schools = municipalities.map(({ id }) =>
  buildSchool({ id: `escola-${id}`, shortName: `E ${id}`, sites: [{ id: 'sede', municipality: id }] }),
)
const at = (place: string, qualification = 'mecatronica', change: Partial<Course> = {}) =>
  buildCourse({ schoolId: `escola-${place}`, qualification, ...change })
const other = (id: string, change: Parameters<typeof buildQualification>[0] = {}) =>
  buildQualification({ id, title: { pt: `Técnico/a de ${id}` }, occupations: [], ...change })

function similarTo(course: Course, courses: Course[], change: Partial<Network> = {}, language: 'pt' | 'en' = 'pt') {
  const network = { municipalities, schools, courses: [course, ...courses], ...change }
  return similarCourses(course, buildReader(network, language))
}
const notes = (found: ReturnType<typeof similarTo>) => found.cards.map(({ id, note }) => [id, note])

describe('similar courses', () => {
  it('give the same qualification elsewhere, the nearest first, with the distance in a straight line', () => {
    expect(notes(similarTo(at('perto'), [at('longe'), at('meio')]))).toEqual([
      ['escola-meio/mecatronica', 'Dá a mesma qualificação, em meio, a 8\u00a0km em linha reta.'],
      ['escola-longe/mecatronica', 'Dá a mesma qualificação, em longe, a 17\u00a0km em linha reta.'],
    ])
  })

  it('in the same municipality are said to be there, without a distance', () => {
    const second = at('perto', 'mecatronica', { slug: 'segunda', id: 'escola-perto/segunda' })
    expect(notes(similarTo(at('perto'), [second]))).toEqual([
      ['escola-perto/segunda', 'Dá a mesma qualificação, no mesmo concelho.'],
    ])
  })

  it('share an area, or an occupation both lead to more than marginally', () => {
    const areas = [buildArea(), buildArea({ id: 'mecanica' })]
    const qualifications = [
      buildQualification(),
      other('automacao'),
      other('soldadura', { area: 'mecanica', occupations: [{ code: '3115', strength: 'main', basis: 'editor' }] }),
      other('gestao', { area: 'mecanica', occupations: [{ code: '3115', strength: 'marginal', basis: 'editor' }] }),
    ]
    const courses = ['automacao', 'soldadura', 'gestao'].map((id) => at('perto', id))
    expect(notes(similarTo(at('perto'), courses, { areas, qualifications }))).toEqual([
      ['escola-perto/automacao', 'É da mesma área, no mesmo concelho.'],
      ['escola-perto/soldadura', 'Leva a uma profissão em comum (Técnico/a de mecânica), no mesmo concelho.'],
    ])
  })

  it('name an occupation in English only where it has an English name', () => {
    const qualifications = [buildQualification(), buildQualification({ id: 'soldadura' })]
    const found = similarTo(at('perto'), [at('perto', 'soldadura')], { qualifications }, 'en')
    expect(notes(found)).toEqual([
      ['escola-perto/soldadura', 'Leads to an occupation in common, in the same municipality.'],
    ])
  })

  it('are of the same level: who leaves the 9th year cannot enter what comes after the 12th', () => {
    const qualifications = [buildQualification(), other('especialista', { level: 5 })]
    expect(notes(similarTo(at('perto'), [at('perto', 'especialista')], { qualifications }))).toEqual([])
  })

  it('come once a qualification, at its nearest school, and no more than six in all', () => {
    const related = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const qualifications = [buildQualification(), ...related.map((id) => other(id))]
    const courses = related.flatMap((id) => [at('longe', id), at('meio', id)])
    const found = similarTo(at('perto'), courses, { qualifications })
    expect(found.cards.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `escola-meio/${id}`))
  })

  it('of a real course are real, and an example may stand beside an example', () => {
    const made = at('meio', 'mecatronica', { provenance: sample })
    expect(notes(similarTo(at('perto'), [made]))).toEqual([])
    expect(similarTo(at('perto', 'mecatronica', { provenance: sample }), [made]).cards).toHaveLength(1)
  })
})

describe('a profile the region asks for more', () => {
  /** Two qualifications of one area, with the levels they are given. */
  const cardsWith = (own: Band, related: Band) => {
    const network = buildFullNetwork({
      municipalities,
      schools,
      qualifications: [buildQualification(), other('automacao')],
      courses: [at('perto'), at('perto', 'automacao')],
    })
    const ranking = rankNetwork(network)
    const banded = Object.entries({ mecatronica: own, automacao: related }).map(([id, band]) => {
      return [id, { ...ranking.qualifications[id], band }]
    })
    const qualifications = Object.fromEntries(banded) as typeof ranking.qualifications
    return similarCourses(at('perto'), readerOf(createSite(network, { ...ranking, qualifications }), 'pt')).cards
  }

  it('is said with its level, and is no judgement of the course', () => {
    expect(cardsWith('moderate', 'high')[0]?.note).toBe(
      'É da mesma área, no mesmo concelho. Na região, o perfil é mais procurado: Muito procurado.',
    )
  })

  it.each<[Band, Band]>([
    ['high', 'medium'],
    ['medium', 'medium'],
    ['insufficient', 'high'],
    ['high', 'insufficient'],
  ])('is not claimed of %s beside %s', (own, related) => {
    expect(cardsWith(own, related)[0]?.note).toBe('É da mesma área, no mesmo concelho.')
  })
})
