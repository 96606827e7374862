import { describe, expect, it } from 'vitest'
import { listPages, listView, pageSize } from '../../src/views/list-view.ts'
import { buildCourse, buildReader } from './build-site.ts'

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => buildCourse({ slug: `curso-${String(index).padStart(4, '0')}` }))

describe('the list of courses', () => {
  it.each([
    [0, 1],
    [1, 1],
    [pageSize, 1],
    [pageSize + 1, 2],
    [2 * pageSize, 2],
    [2 * pageSize + 1, 3],
  ])('of %d has %d pages', (courses, pages) => {
    expect(listPages(courses)).toEqual(Array.from({ length: pages }, (_, index) => index + 1))
  })

  it('on one page has no page numbers', () => {
    const view = listView(buildReader({ courses: many(2) }))
    expect(view.pages).toEqual([])
    expect(view.title).toBe('Todos os cursos')
    expect(view.lead).toBe('2 cursos em 1 escola, por concelho e por nome.')
  })

  it('has every course on one page only', () => {
    const reader = buildReader({ courses: many(pageSize + 1) })
    const [first, second] = [listView(reader, 1), listView(reader, 2)]
    expect([first.cards.length, second.cards.length]).toEqual([pageSize, 1])
    expect(new Set([...first.cards, ...second.cards].map(({ id }) => id)).size).toBe(pageSize + 1)
    expect(second.pages).toEqual([
      { number: 1, href: '/cursos/', current: false },
      { number: 2, href: '/cursos/pagina-2/', current: true },
    ])
    expect(second.title).toBe('Todos os cursos (2)')
    expect(second.shell.alternates.map(({ href }) => href)).toEqual(['/cursos/pagina-2/', '/en/cursos/pagina-2/'])
  })

  it('counts all courses in its filters, whichever page it is', () => {
    const { facets } = listView(buildReader({ courses: many(pageSize + 1) }), 2)
    expect(facets.find(({ name }) => name === 'area')?.values[0]?.count).toBe(pageSize + 1)
  })

  it('of nothing is a page all the same', () => {
    expect(listView(buildReader({ courses: [] }))).toMatchObject({ cards: [], pages: [], cloths: [] })
  })

  it('offers need as an order one chooses, after the text and the neutral ones', () => {
    expect(listView(buildReader()).orders.map(({ value }) => value)).toEqual([
      'match',
      'distance',
      'place',
      'name',
      'need',
    ])
  })
})
