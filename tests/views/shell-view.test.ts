import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/domain/edition.ts'
import { paths } from '../../src/views/paths.ts'
import { shellView } from '../../src/views/shell-view.ts'
import { buildEdition } from '../ranking/build-network.ts'
import { buildReader } from './build-site.ts'

const shellOf = (
  edition: Partial<Edition> = {},
  path: string = paths.courses,
  language: 'pt' | 'en' = 'pt',
  base = '/',
) => shellView(buildReader({ edition: buildEdition(edition) }, language, base), path, 'Cursos', 'Todos os cursos.')

describe('the mark of a demonstration', () => {
  it('is on every page of a demonstration edition, and leads to why', () => {
    expect(shellOf().demonstration).toMatchObject({
      short: 'Edição de demonstração',
      link: { href: '/sobre/' },
    })
  })

  it.each(['draft', 'final'] as const)('is not on a %s edition', (status) => {
    expect(shellOf({ status })).not.toHaveProperty('demonstration')
  })
})

describe('addresses in the head', () => {
  it('have no canonical one without a public address', () => {
    expect(shellOf()).not.toHaveProperty('canonical')
    expect(shellOf().alternates).toEqual([
      { language: 'pt', href: '/cursos/' },
      { language: 'en', href: '/en/cursos/' },
    ])
  })

  it.each([
    ['pt', '/', 'https://cursos.example.org/', 'https://cursos.example.org/cursos/'],
    ['en', '/', 'https://cursos.example.org/', 'https://cursos.example.org/en/cursos/'],
    ['en', '/rede/', 'https://example.org/rede/', 'https://example.org/rede/en/cursos/'],
    ['en', '/rede/', 'https://example.org/rede', 'https://example.org/rede/en/cursos/'],
  ] as const)('are whole in %s under %s with %s', (language, base, site, canonical) => {
    const shell = shellOf({ site }, paths.courses, language, base)
    expect(shell.canonical).toBe(canonical)
    expect(shell.alternates.map(({ href }) => href)).toContain(canonical)
    expect(shell.alternates.every(({ href }) => href.startsWith('https://'))).toBe(true)
  })

  it('lead from one language to the same page in the other', () => {
    expect(shellOf().switcher).toMatchObject({ text: 'English', language: 'en', href: '/en/cursos/' })
    expect(shellOf({}, paths.courses, 'en').switcher).toMatchObject({ language: 'pt', href: '/cursos/' })
  })
})

describe('titles', () => {
  it('are the title of the edition at home, and the page with the brand elsewhere', () => {
    expect(shellOf({}, paths.home).title).toBe('Cursos profissionais do Ave')
    expect(shellOf().title).toBe('Cursos · Rumo.Ave')
    expect(shellOf().brand).toEqual({ before: 'Rumo', after: 'Ave', href: '/' })
  })
})

describe('navigation', () => {
  const current = (path: string) => shellOf({}, path).navigation.flatMap((link) => (link.current ? [link.href] : []))

  it('marks the part of the site one is in', () => {
    expect(current(paths.course('escola-modelo/mecatronica'))).toEqual(['/cursos/'])
    expect(current(paths.sector('metalomecanica'))).toEqual(['/o-que-as-empresas-precisam/'])
    expect(current(paths.home)).toEqual([])
  })

  it('has a brochure in each language', () => {
    const brochure = (language: 'pt' | 'en') =>
      shellOf({}, '', language, '/rede/').footer.links.find(({ href }) => href.endsWith('.pdf'))?.href
    expect([brochure('pt'), brochure('en')]).toEqual(['/rede/brochura.pdf', '/rede/brochure.pdf'])
  })
})

it('asks machines to leave a page out only where told', () => {
  expect(shellOf()).not.toHaveProperty('robots')
  const reader = buildReader()
  expect(shellView(reader, '404/', 'Nada', 'Nada', 'noindex').robots).toBe('noindex')
})
