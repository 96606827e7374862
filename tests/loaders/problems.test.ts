import { describe, expect, it } from 'vitest'
import { messagesPt } from '../../src/diagnostics/messages.pt.ts'
import { report } from '../../src/diagnostics/report.ts'
import type { ProblemCode } from '../../src/domain/problem.ts'
import { loadNetwork, type Loaded } from '../../src/loaders/load-network.ts'
import { fixtures, reportOf, tiny, withFixture } from '../fixtures/content.ts'

const codes = Object.keys(messagesPt) as ProblemCode[]

const loaded = new Map<string, Loaded>()

/** Each fixture is read once for all tests. */
function load(fixture: string): Loaded {
  const known = loaded.get(fixture) ?? withFixture(fixture, loadNetwork)
  loaded.set(fixture, known)
  return known
}

/** A fixture is named after its code, and then after what is special about it. */
const codeOf = (fixture: string): ProblemCode | undefined =>
  codes.filter((code) => fixture === code || fixture.startsWith(`${code}-`)).sort((a, b) => b.length - a.length)[0]

/** Fixtures in which one slip must be told in more than one way, or that hold several on purpose. */
const expected: Readonly<Record<string, readonly ProblemCode[]>> = {
  // A course without any field says neither what it is nor who confirmed it.
  'field-missing-all': ['field-missing', 'course-unconfirmed'],
  several: [
    'field-unknown',
    'number-decimal-comma',
    'reference-unknown',
    'field-choice',
    'text-html',
    'text-placeholder',
  ],
}

describe('a content folder', () => {
  it('has nothing wrong where everything is right', () => {
    const { network, problems, files } = loadNetwork(tiny)
    expect(problems).toEqual([])
    expect(network?.courses.map(({ id }) => id)).toEqual(['ensaio/mecanica-geral'])
    expect(report(problems, { language: 'pt', format: 'text', files, folder: 'content' })).toBe(
      '15 ficheiros lidos, nada a corrigir. Está tudo bem.',
    )
  })

  it.each(fixtures)('with %s is reported in words, and for nothing else', async (fixture) => {
    const { problems, files, network } = load(fixture)
    const own = codeOf(fixture)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(expected[fixture] ?? (own ? [own] : [])))
    expect(network === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
    const text = report(problems, { language: 'pt', format: 'text', files, folder: 'content' })
    await expect(`${text}\n`).toMatchFileSnapshot(reportOf(fixture))
  })
})

describe('the codes', () => {
  it.each(codes)('%s has a fixture', (code) => {
    expect(fixtures.filter((fixture) => codeOf(fixture) === code)).not.toEqual([])
  })

  it('are those the fixtures are named after', () => {
    expect(fixtures.filter((fixture) => !(fixture in expected) && codeOf(fixture) === undefined)).toEqual([])
    expect(Object.keys(expected).filter((fixture) => !fixtures.includes(fixture))).toEqual([])
  })

  it('each have their English words', async () => {
    const lines = fixtures.flatMap((fixture) => {
      const { problems } = load(fixture)
      const [first] = problems
      if (!first) return []
      const text = report([first], { language: 'en', format: 'text', files: 1, folder: 'content' })
      return [`${fixture}\n${text.split('\n').slice(1, -2).join('\n')}`]
    })
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('messages.en.txt')
  })
})
