import { describe, expect, it } from 'vitest'
import { findPages, findPageView } from '../../src/views/find-page.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildCourse, buildReader } from './build-site.ts'

const network = {
  qualifications: [buildQualification(), buildQualification({ id: 'nova', level: 5, title: { pt: 'Especialista' } })],
  courses: [
    buildCourse({ modality: 'professional' }),
    buildCourse({ slug: 'outro', title: { pt: 'Automação' } }),
    buildCourse({ qualification: 'nova' }),
  ],
}
const reader = buildReader(network)
const view = (slug: string) => findPageView(slug, reader)

describe('the pages of the filters', () => {
  it('are one for each value that has courses, and for each usual starting point', () => {
    expect(findPages(reader).map(({ slug }) => slug)).toEqual([
      ...['depois-do-9-ano', 'depois-do-12-ano', 'para-adultos'],
      ...['curso-profissional', 'nivel-4', 'nivel-5', 'sem-dados-suficientes'],
    ])
  })

  it('have addresses of their own, unlike one another', () => {
    const slugs = findPages(reader).map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('show the courses that have the value, in the order of every list', () => {
    expect(view('depois-do-9-ano').cards.map(({ title }) => title.text)).toEqual([
      'Automação',
      'Técnico/a de Mecatrónica',
    ])
    expect(view('curso-profissional').cards.map(({ title }) => title.text)).toEqual(['Técnico/a de Mecatrónica'])
    expect(view('depois-do-12-ano').title).toBe('Cursos depois do 12.º ano')
    expect(view('depois-do-9-ano').lead).toContain('2 cursos nesta edição.')
  })

  it('lead to the whole list with the filter on, where there is something to narrow', () => {
    expect(view('depois-do-9-ano').filter?.href).toBe('/cursos/?entry=after-9')
    expect(view('depois-do-12-ano')).not.toHaveProperty('filter')
  })

  it('without courses say so, and lead adults to what there is for them', () => {
    expect(view('para-adultos')).toMatchObject({
      cards: [],
      lead: expect.stringContaining('ainda nenhuma escola os indicou') as string,
      help: { href: '/como-inscrever/' },
    })
    expect(view('depois-do-9-ano')).not.toHaveProperty('help')
  })

  it('of need say what the level does not mean', () => {
    expect(view('sem-dados-suficientes').note).toContain('Não quer dizer que seja pouco procurado')
    expect(view('nivel-4')).not.toHaveProperty('note')
  })

  it('lead to the other values and to the whole list, never to themselves', () => {
    expect(view('nivel-4').others.links.map(({ href }) => href)).toEqual(['/cursos/nivel-5/', '/cursos/'])
  })

  it('are nowhere else', () => {
    expect(() => view('nivel-2')).toThrow('nivel-2')
  })
})
