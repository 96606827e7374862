import { describe, expect, it } from 'vitest'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { withContent } from '../fixtures/content.ts'

const course = 'schools/ensaio/courses/mecanica-geral.md'
const table = 'evidence/2026/statistics.csv'
const header = 'indicator,level,about,territory,value,unit,year,n,approximate,note,source\n'
const fields = (yaml: string, body = 'Turma pequena.') => `---\n${yaml}\n---\n\n${body}\n`
const body = (text: string) => fields('qualification: mecanica-geral', text)
const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)

/** Texts nobody means well with: each is one file laid over a sound network. */
const files: Readonly<Record<string, [path: string, text: string | Uint8Array]>> = {
  'brackets 5,000 deep': [course, fields(`qualification: ${'['.repeat(5000)}${']'.repeat(5000)}`)],
  'brackets 700 deep': [course, fields(`qualification: ${'['.repeat(700)}${']'.repeat(700)}`)],
  'groups 5,000 deep': [course, fields(`hours: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`)],
  'lists 5,000 deep': [course, fields(`names:\n  ${'- '.repeat(5000)}x`)],
  'lists 900 deep': [course, fields(`names:\n  ${'- '.repeat(900)}x`)],
  'keys of every object': [course, fields('__proto__: { a: 1 }\nconstructor: { prototype: 1 }\ntoString: 1')],
  'keys of every object, deeper': [course, fields('title: { __proto__: x }\nhours: { __proto__: { total: 3 } }')],
  'names of every object as values': [course, fields('qualification: constructor\nstatus: __proto__\nsite: toString')],
  'names of every object for yes': [course, fields('dailyLife: { meals: constructor, boarding: __proto__ }')],
  'nothing everywhere': [course, fields('qualification: ~\ntitle: ~\nnames: ~\nhours: ~\ninstances: ~\npicture: ~')],
  'nothing in lists': [course, fields('names: [~, ~]\ninstances: [~, 3, x, [1]]\npartners: [{}]\nopenDays: [[]]')],
  'lists for groups': [course, fields('qualification: [a]\ntitle: [b]\nhours: [1]\nconfirmed: [~]\nprovenance: []')],
  'groups for lists': [course, fields('names: { a: 1 }\ninstances: { a: 1 }\nstatus: { a: 1 }\nprovenance: x')],
  'a list of 9,000': [course, fields(`names:\n${'  - x\n'.repeat(9000)}`)],
  'a name of 60,000 letters': [course, fields(`qualification: ${'a'.repeat(60_000)}`)],
  'numbers that are none': [course, fields('durationYears: 1e400\nhours: { total: .nan, scientific: -.inf }')],
  'a day that is none': [course, fields('confirmed: { on: 2026-02-30, role: 3 }')],
  'tags of other languages': [course, fields('qualification: !!js/function "x"\ntitle: !!set { a }\ncost: !!binary x')],
  'keys that are no names': [course, fields('~: 1\n1: 2\ntrue: 3\n? {a: 1}\n: 2\n? [x]\n: 3')],
  'a merge': [course, fields('<<: { qualification: mecanica-geral }')],
  'two records in one': [course, fields('qualification: mecanica-geral\n...\na: 1')],
  'anchors that multiply': [
    course,
    fields(`a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${String(at)}: [*a, *a, *a]`).join('\n')}`),
  ],
  'errors on every line': [course, fields('a: [\n'.repeat(2000))],
  'a word for the edition': ['edition.yaml', 'olá'],
  'a list for the edition': ['edition.yaml', '- a\n- b'],
  'a number for the edition': ['edition.yaml', '42'],
  'a comment for the edition': ['edition.yaml', '# só isto'],
  'nothing in the ranking': [
    'edition.yaml',
    'ranking: { criteria: [1, ~], valueFunctions: { openings: [[1], 2] }, bands: [] }',
  ],
  'binary noise': ['edition.yaml', noise],
  zeros: ['sectors.yaml', new Uint8Array(5000)],
  'noise in a table': [table, `${header}${'"'.repeat(999)}\n,,,,\n${'x,'.repeat(3000)}\n,,,,,,,,,,\n`],
  'names of every object in a table': [table, `${header}openings,__proto__,constructor,toString,1e400,,NaN,-0,,,x\n`],
  'a table of such columns': [table, '__proto__,constructor\n1,2\n'],
  'quotations 60,000 deep': [course, body('>'.repeat(60_000))],
  'lists 30,000 deep in the text': [course, body('- '.repeat(30_000))],
  'emphasis without end': [course, body('**a *b '.repeat(5000) + '<' + ' b* a**'.repeat(4000))],
  'links without end': [course, body('[a]('.repeat(5000))],
  'a school of nothing': ['schools/ensaio/school.yaml', 'name: ~\nsites: [~]\ndefaults: [1]'],
  'a school with its sites as a group': ['schools/ensaio/school.yaml', 'name: X\nsites: { id: sede }'],
  'a qualification inside out': [
    'qualifications/mecanica-geral.yaml',
    'title: {pt: {pt: x}}\nnames: {pt: {pt: 1}, en: x}',
  ],
  'municipalities of nothing': ['municipalities.yaml', 'municipalities: [~, {letter: ~}, {letter: 3}, x]'],
  'statements about nothing': [
    'evidence/2026/interviews/2026-04-02-oficina.yaml',
    'statements: [~, {about: ~}, {about: []}]',
  ],
  'an event of nothing': ['event/event.yaml', 'title: ~\nstands: [1, {number: ~}]\ndemonstrations: x'],
  'a map of letters': ['map.txt', 'x'.repeat(60_000)],
}

describe('a hostile file', () => {
  it.each(Object.entries(files))(
    'with %s is a problem of that file, not of the loader',
    (_name, [path, write]) => {
      const start = performance.now()
      const { network, problems } = withContent([{ path, write }], loadNetwork)
      expect(problems.filter(({ file }) => file === path)).not.toEqual([])
      expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true)
      const isWarned = problems.every(({ severity }) => severity === 'warning')
      expect(network === undefined).toBe(!isWarned)
      expect(performance.now() - start).toBeLessThan(20_000)
    },
    30_000,
  )

  it('has changed no object of the program', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })
})
