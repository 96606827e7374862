import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProblemCode } from '../../src/domain/problem.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import type { Path } from '../../src/loaders/source.ts'
import { readYaml } from '../../src/loaders/read-yaml.ts'
import { readTiny, withContent } from '../fixtures/content.ts'

const text = `# A comment.
title: Mecatrónica
quoted: 'n''uma'
hours: { total: 3300, workplace: 700 }
instances:
  - schoolYear: 2027/28
    places: 024

  - schoolYear: 2028/29
    names: [um, dois]
empty:
summary: >-
  Uma linha
  e outra.
`

/** Every path of plain data, groups and lists before what is in them. */
const pathsOf = (value: unknown, path: Path = []): Path[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
]

describe('the place of a value', () => {
  const { source } = readYaml('a.yaml', text, 5)
  const lines = text.split('\n')
  const at = (path: Path) => {
    const { line, column } = source.placeOf(path)
    return lines[line - 5]?.slice(column - 1) ?? ''
  }
  const paths = pathsOf(source.data)

  it('is where it was typed, in every field and every item', () => {
    const starts = paths.map((path) => [path.join('.'), at(path).slice(0, 12)])
    expect(starts).toEqual([
      ['title', 'Mecatrónica'],
      ['quoted', "'n''uma'"],
      ['hours', '{ total: 330'],
      ['hours.total', '3300, workpl'],
      ['hours.workplace', '700 }'],
      ['instances', '- schoolYear'],
      ['instances.0', 'schoolYear: '],
      ['instances.0.schoolYear', '2027/28'],
      ['instances.0.places', '024'],
      ['instances.1', 'schoolYear: '],
      ['instances.1.schoolYear', '2028/29'],
      ['instances.1.names', '[um, dois]'],
      ['instances.1.names.0', 'um, dois]'],
      ['instances.1.names.1', 'dois]'],
      ['empty', 'empty:'],
      ['summary', '>-'],
    ])
  })

  it('is that of its parent where it is missing', () => {
    expect(at(['hours', 'scientific'])).toMatch(/^hours:/)
    expect(at(['instances', 1, 'starts'])).toMatch(/^schoolYear: 2028/)
    expect(source.placeOf(['qualification'])).toEqual({ file: 'a.yaml', line: 6, column: 1 })
  })

  it('of a key is where the key was typed', () => {
    const keys = paths.filter((path) => typeof path.at(-1) === 'string')
    for (const path of keys) {
      const { line, column } = source.placeOfKey(path)
      expect(lines[line - 5]?.slice(column - 1)).toMatch(new RegExp(`^${String(path.at(-1))}:`))
    }
  })
})

type Mistake = { path: string; from: string; to: string; code: ProblemCode; line: number; column: number }

const course = 'schools/ensaio/courses/mecanica-geral.md'
const school = 'schools/ensaio/school.yaml'
const catalogue = 'qualifications/mecanica-geral.yaml'
const group = 'evidence/2026/focus-groups/2026-03-11-metal.yaml'
const interview = 'evidence/2026/interviews/2026-04-02-oficina.yaml'

/** Mistakes that have nothing to do with each other; none adds or removes a line. */
const mistakes: readonly Mistake[] = [
  {
    path: course,
    from: 'qualification: mecanica-geral',
    to: 'qualification: mecanica-gerla',
    code: 'reference-unknown',
    line: 2,
    column: 16,
  },
  { path: course, from: 'schoolYear: 2027/28', to: 'schoolYear: 2027-28', code: 'field-pattern', line: 4, column: 17 },
  { path: course, from: 'places: 24', to: 'places: 24,5', code: 'number-decimal-comma', line: 5, column: 13 },
  { path: course, from: 'on: 2026-11-02', to: 'on: 2026-11-31', code: 'date-unreal', line: 6, column: 18 },
  { path: course, from: 'role: Direção', to: 'rol: Direção', code: 'field-unknown', line: 6, column: 30 },
  { path: course, from: 'verdadeiras', to: '<b>', code: 'text-html', line: 9, column: 18 },
  { path: course, from: 'pequena.', to: 'TBC.', code: 'text-placeholder', line: 9, column: 66 },
  { path: school, from: 'kind: professional', to: 'kind: profissional', code: 'field-choice', line: 2, column: 7 },
  { path: school, from: 'vila-do-ensaio', to: 'vila-ensaio', code: 'reference-unknown', line: 5, column: 19 },
  { path: school, from: 'escola@example.org', to: 'escola', code: 'field-pattern', line: 7, column: 10 },
  { path: school, from: 'durationYears: 3', to: 'durationYears: 9', code: 'field-range', line: 10, column: 18 },
  { path: catalogue, from: 'level: 4', to: 'level: 7', code: 'field-choice', line: 2, column: 8 },
  { path: catalogue, from: 'area: mecanica', to: 'area: mecanico', code: 'reference-unknown', line: 3, column: 7 },
  { path: catalogue, from: '7233', to: '7234', code: 'reference-unknown', line: 10, column: 13 },
  { path: group, from: 'participants: 6', to: 'participants: 06', code: 'number-leading-zero', line: 5, column: 15 },
  { path: group, from: 'sector: metal\n', to: 'sector: papel\n', code: 'reference-unknown', line: 4, column: 9 },
  { path: interview, from: 'ensaio-2026', to: 'ensaio-2025', code: 'reference-unknown', line: 8, column: 9 },
  { path: 'areas.yaml', from: 'weave: twill', to: 'weave: twil', code: 'field-choice', line: 5, column: 21 },
  { path: 'evidence/2026/statistics.csv', from: ',48,', to: ',048,', code: 'number-leading-zero', line: 2, column: 33 },
  { path: 'evidence/2026/study.csv', from: ',8,', to: ',80,', code: 'field-range', line: 2, column: 23 },
  { path: 'occupations.yaml', from: '  - code', to: '\t- code', code: 'yaml-tab', line: 2, column: 1 },
  { path: 'sectors.yaml', from: 'id: metal', to: 'id metal', code: 'yaml-broken', line: 2, column: 5 },
  { path: 'map.txt', from: 'EEE', to: 'E\u0007E', code: 'file-bad-characters', line: 1, column: 4 },
  { path: 'glossary/fct.md', from: '---\n\n', to: '----\n\n', code: 'front-matter-unfinished', line: 5, column: 1 },
]

/** Where a list cannot be read, nothing is said of those who cite it. */
const hides: Readonly<Record<string, string>> = {
  'area: mecanico': 'areas.yaml',
  '7234': 'occupations.yaml',
  'sector: papel\n': 'sectors.yaml',
}

describe('a network with mistakes', () => {
  it('reports each of them, and nothing else, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray([...mistakes], { minLength: 1 }), (made) => {
        const broken = new Set(made.map(({ path }) => path))
        const told = made.filter(({ to }) => !broken.has(hides[to] ?? ''))
        const files = new Map<string, string>()
        for (const { path, from, to } of made) {
          const before = files.get(path) ?? readTiny(path)
          expect(before).toContain(from)
          files.set(path, before.replace(from, to))
        }
        const changes = [...files].map(([path, write]) => ({ path, write }))
        const { problems, network } = withContent(changes, loadNetwork)
        const found = problems.map(({ file, code, line }) => `${file} ${code} ${String(line)}`)
        expect(found.sort()).toEqual(told.map(({ path, code, line }) => `${path} ${code} ${String(line)}`).sort())
        expect(network).toBeUndefined()
      }),
      { seed: 2027, numRuns: 60 },
    )
  }, 60_000)

  it.each(mistakes)('says line and column of $code in $path ($to)', ({ path, from, to, code, line, column }) => {
    const { problems } = withContent([{ path, write: readTiny(path).replace(from, to) }], loadNetwork)
    expect(problems).toMatchObject([{ file: path, code, line, column }])
  })
})
