import { describe, expect, it } from 'vitest'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import type { Network } from '../../src/domain/network.ts'
import { readTiny, withContent } from '../fixtures/content.ts'

const course = 'schools/ensaio/courses/mecanica-geral.md'
const school = 'schools/ensaio/school.yaml'

/** The network of `tiny` with some files replaced; it must be sound. */
function networkWith(files: Readonly<Record<string, string>>): Network {
  const changes = Object.entries(files).map(([path, write]) => ({ path, write }))
  const { network, problems } = withContent(changes, loadNetwork)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  if (!network) throw new Error('there is no network')
  return network
}

const withField = (lines: string): string => readTiny(course).replace('instances:', `${lines}\ninstances:`)
const withDefaults = (lines: string): string => readTiny(school).replace('  durationYears: 3', lines)
const onlyCourse = (files: Readonly<Record<string, string>>) => networkWith(files).courses[0]

describe('a course', () => {
  it('takes from its school what it does not say', () => {
    expect(onlyCourse({})).toMatchObject({
      id: 'ensaio/mecanica-geral',
      slug: 'mecanica-geral',
      schoolId: 'ensaio',
      site: 'sede',
      modality: 'professional',
      durationYears: 3,
      contact: { email: 'escola@example.org' },
      provenance: { status: 'sample' },
    })
  })

  it('says over its school what it does say, fact by fact', () => {
    const found = onlyCourse({
      [school]: withDefaults('  hours: { total: 3300, workplace: 700 }\n  contact: { phone: 253 000 000 }'),
      [course]: withField('hours: { workplace: 600 }\ncontact: { email: curso@example.org }\nmodality: adult'),
    })
    expect(found).toMatchObject({
      modality: 'adult',
      hours: { total: 3300, workplace: 600 },
      contact: { email: 'curso@example.org', phone: '253 000 000' },
    })
  })

  it('has no key for what nobody says', () => {
    const found = onlyCourse({ [school]: withDefaults('').replace('contact:\n  email: escola@example.org\n', '') })
    expect(found).toBeDefined()
    expect(Object.keys(found ?? {})).not.toContain('hours')
    expect(Object.keys(found ?? {})).not.toContain('durationYears')
    expect(Object.keys(found ?? {})).not.toContain('contact')
    expect(Object.values(found ?? {})).not.toContain(undefined)
  })

  it.each(['draft', 'suspended', 'archived'])('stays out while it is %s', (status) => {
    expect(networkWith({ [course]: withField(`status: ${status}`) }).courses).toEqual([])
  })

  it('takes its English from the file beside it', () => {
    const found = onlyCourse({
      [course]: withField('title: Mecânica\nsummary: Reparas máquinas.'),
      [course.replace('.md', '.en.md')]: '---\ntitle: Mechanics\n---\n\nYou repair real machines.\n',
    })
    expect(found?.title).toEqual({ pt: 'Mecânica', en: 'Mechanics' })
    expect(found?.summary).toEqual({ pt: 'Reparas máquinas.' })
    expect(found?.body).toEqual({
      pt: 'Reparas máquinas verdadeiras desde a primeira semana, numa turma pequena.',
      en: 'You repair real machines.',
    })
  })

  it('may be a file of three lines, and a full one has at most eight lines of fields', () => {
    const small = '---\nqualification: mecanica-geral\n---\n'
    expect(onlyCourse({ [course]: small })).toMatchObject({ id: 'ensaio/mecanica-geral', body: { pt: '' } })
    expect(readTiny(course).split('\n').indexOf('---', 1)).toBeLessThanOrEqual(8)
  })
})

describe('a sample school', () => {
  const real = 'provenance: { status: verified, by: direção da escola, on: 2026-11-02 }'
  const made = 'provenance: { status: sample }'
  const second = readTiny(school).replace('Escola de Ensaio', 'Escola Segunda').replace(made, real)
  const everythingReal = Object.fromEntries(
    [
      'qualifications/mecanica-geral.yaml',
      'sectors.yaml',
      'evidence/2026/sources.yaml',
      'evidence/2026/focus-groups/2026-03-11-metal.yaml',
      'evidence/2026/interviews/2026-04-02-oficina.yaml',
    ].map((path) => [path, readTiny(path).replace(made, real)]),
  )
  const files = { ...everythingReal, 'schools/segunda/school.yaml': second }
  const event = `title: Mostra\nabout: A mostra.\nfrom: 2027-03-11\nto: 2027-03-12\nstands:\n  - { number: '1', school: ensaio }\n  - { number: '2', school: segunda }\n${real}\n`

  it('is shown in a demonstration', () => {
    expect(networkWith(files).schools.map(({ id }) => id)).toEqual(['ensaio', 'segunda'])
  })

  it.each(['draft', 'final'])('stays out of a %s edition, with its courses and its stand', (status) => {
    const edition = readTiny('edition.yaml').replace('status: demonstration', `status: ${status}`)
    const network = networkWith({ ...files, 'edition.yaml': edition, 'event/event.yaml': event })
    expect(network.schools.map(({ id }) => id)).toEqual(['segunda'])
    expect(network.courses).toEqual([])
    expect(network.event?.stands.map(({ number }) => number)).toEqual(['2'])
  })
})

describe('a network', () => {
  it('reads the same from memory and from JSON', () => {
    const network = networkWith({})
    expect(JSON.parse(JSON.stringify(network))).toStrictEqual(network)
    expect(structuredClone(network)).toStrictEqual(network)
  })

  it('has an order that does not depend on the order of files', () => {
    const network = networkWith({
      'schools/a/school.yaml': readTiny(school).replace('Escola de Ensaio', 'Zeca'),
      'schools/z/school.yaml': readTiny(school).replace('Escola de Ensaio', 'Abel'),
    })
    expect(network.schools.map(({ id }) => id)).toEqual(['a', 'ensaio', 'z'])
  })
})
