import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { Language } from '../../src/domain/text.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { courseTitle } from '../../src/views/course-title.ts'
import { inOrder } from '../../src/views/order.ts'
import { printView } from '../../src/views/print-view.ts'
import { readerOf, type Reader } from '../../src/views/reader.ts'
import { createSite } from '../../src/views/site.ts'
import type { Network } from '../../src/domain/network.ts'

const networks = join(import.meta.dirname, '..', 'fixtures', 'networks')

function networkOf(name: 'small' | 'tiny'): Network {
  const { network } = loadNetwork(join(networks, name))
  if (!network) throw new Error(`the network ${name} has mistakes`)
  return network
}

const readerOn = (network: Network, language: Language = 'pt'): Reader =>
  readerOf(createSite(network, rankNetwork(network)), language)

const small = readerOn(networkOf('small'))
const view = printView(small)
const entries = view.chapters.flatMap(({ schools }) => schools.flatMap(({ courses }) => courses))

describe('the brochure', () => {
  it('has every published course once', () => {
    expect(entries.map(({ id }) => id).toSorted()).toEqual(small.site.network.courses.map(({ id }) => id).toSorted())
  })

  it('has the same courses in both languages', () => {
    const english = printView(readerOn(small.site.network, 'en'))
    expect(english.chapters.flatMap(({ schools }) => schools.flatMap(({ courses }) => courses)).length).toBe(
      entries.length,
    )
  })

  it("keeps the order of the site's lists within each school", () => {
    const place = new Map(inOrder(small.site.network.courses, small).map(({ id }, index) => [id, index]))
    for (const { schools } of view.chapters) {
      for (const { courses } of schools) {
        const places = courses.map(({ id }) => place.get(id) ?? -1)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }
    }
  })

  it('has a chapter for every municipality, in their order', () => {
    expect(view.chapters.map(({ id }) => id)).toEqual(small.site.network.municipalities.map(({ id }) => id))
  })

  it('says that a demonstration is one: on the cover, on every page and in the imprint', () => {
    expect(view.cover.mark?.short).toBe('Edição de demonstração')
    expect(view.running.mark).toBe('Edição de demonstração')
    expect(view.imprint.demonstration).toContain('dados de exemplo')
  })

  it('bears no mark in a final edition', () => {
    const { network } = small.site
    const final = printView(readerOn({ ...network, edition: { ...network.edition, status: 'final' } }))
    expect([final.cover.mark, final.running.mark, final.imprint.demonstration]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('has an index of all courses sorted by name', () => {
    const titles = view.index.entries.map(({ title }) => title.text)
    expect(titles).toEqual(titles.toSorted(small.format.compare))
    expect(view.index.entries.map(({ target }) => target).toSorted()).toEqual(
      entries.map(({ target }) => target).toSorted(),
    )
  })

  it('points from contents and index to places that are there, each once', () => {
    const places = [
      'como-ler',
      'glossario',
      'indice-de-cursos',
      'ficha-tecnica',
      ...view.chapters.flatMap(({ target, schools, others }) => [
        target,
        ...[...schools, ...(others?.schools ?? [])].flatMap((school) => [
          school.target,
          ...school.courses.map((course) => course.target),
        ]),
      ]),
    ]
    expect(new Set(places).size).toBe(places.length)
    expect(new Set([...view.contents.entries, ...view.index.entries].map(({ target }) => target))).toEqual(
      new Set(places),
    )
  })

  it('calls courses as the site does', () => {
    expect(entries[0]?.title).toEqual(courseTitle(small.site.course(entries[0]?.id ?? ''), small))
  })
})

describe('an entry of the brochure', () => {
  it('leaves out what nobody filled', () => {
    const network = networkOf('tiny')
    const courses = network.courses.map(({ id, slug, schoolId, site, provenance, qualification, status }) => {
      return { id, slug, schoolId, site, provenance, qualification, status, body: { pt: '' } }
    })
    const tiny = readerOn({ ...network, courses })
    const { chapters } = printView(tiny)
    const [course] = chapters.flatMap(({ schools }) => schools.flatMap((school) => school.courses))
    expect(course?.brief).toEqual([])
    expect(course?.facts.map(({ name }) => name)).toEqual([tiny.t.course.occupations])
    expect(JSON.stringify(chapters)).not.toContain(tiny.t.unknown)
  })

  it('prints partners where they are known', () => {
    const [first, ...others] = small.site.network.courses
    if (!first) throw new Error('no course')
    const partners = [{ name: 'Fiação Exemplo', consent: true as const }]
    const shown = printView(readerOn({ ...small.site.network, courses: [{ ...first, partners }, ...others] }))
    expect(JSON.stringify(shown.chapters)).toContain('Fiação Exemplo')
  })

  it('says once, at the school, what holds for all its courses', () => {
    for (const { shared, courses } of view.chapters.flatMap(({ schools }) => schools)) {
      for (const fact of shared?.facts ?? []) {
        expect(courses.length).toBeGreaterThan(1)
        expect(courses.flatMap(({ facts }) => facts)).not.toContainEqual(fact)
      }
    }
  })
})

describe('a municipality without courses', () => {
  const { network } = small.site
  const [first, ...others] = network.municipalities
  if (!first) throw new Error('no municipality')
  const empty = { ...first, id: 'sem-cursos', name: 'Sem Cursos', about: undefined }
  const shown = printView(readerOn({ ...network, municipalities: [empty, first, ...others] }))

  it('says so and names the nearest chapters', () => {
    const [chapter] = shown.chapters
    expect(chapter?.about.text).toBe(small.t.print.noneHere)
    expect(chapter?.none?.nearest.map(({ target }) => target)).toContain(`concelho--${first.id}`)
  })
})
