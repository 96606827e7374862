import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ProblemCode } from '../../src/domain/problem.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { refuseOutOfRange } from '../../src/ranking/refuse-out-of-range.ts'
import type { ScoringInput } from '../../src/ranking/scoring-input.ts'
import { readTiny, withContent } from '../fixtures/content.ts'
import { buildCriterion, buildInput, buildItem } from '../ranking/build-input.ts'

/** What the ranking throws over, and the same slip in a file: the problem the check must have told of before. */
type Guard = {
  throws: RegExp
  input: Partial<ScoringInput>
  path: string
  from: string
  to: string
  code: ProblemCode
}

const edition = 'edition.yaml'
const table = 'evidence/2026/statistics.csv'
const link = { qualification: 'Q1', occupation: 'O1', strength: 2 }
const share = { occupation: 'O1', sector: 'S1', share: 0.6 }

const guards: Readonly<Record<string, Guard>> = {
  'a fit of zero': {
    throws: /^fit of sector/,
    input: { fit: { qualification: 1, occupation: 0.9, sector: 0 } },
    ...{ path: edition, from: 'sector: 0.6', to: 'sector: 0', code: 'field-range' },
  },
  'a link stronger than the main one': {
    throws: /^link of Q1 to O1/,
    input: { links: [link] },
    ...{ path: 'qualifications/mecanica-geral.yaml', from: 'strength: main', to: 'strength: 2', code: 'field-choice' },
  },
  'a criterion given twice': {
    throws: /^criterion numbers\.openings/,
    input: { criteria: [buildCriterion({ weight: 0.5 }), buildCriterion({ weight: 0.5 })] },
    ...{ path: edition, from: 'id: numbers.tension', to: 'id: numbers.openings', code: 'listed-twice' },
  },
  'a weight below zero': {
    throws: /^weight of/,
    input: { criteria: [buildCriterion({ weight: -0.1 })] },
    ...{ path: edition, from: 'weight: 0.3', to: 'weight: -0.3', code: 'field-range' },
  },
  'a trust of zero': {
    throws: /^trust of numbers\.openings must/,
    input: { criteria: [buildCriterion({ trust: 0 })] },
    ...{ path: edition, from: 'trust: 0.9', to: 'trust: 0', code: 'field-range' },
  },
  'a size below zero': {
    throws: /^halfSize of numbers\.openings must be 0 or more/,
    input: { criteria: [buildCriterion({ halfSize: -1 })] },
    ...{ path: edition, from: 'halfSize: 20', to: 'halfSize: -20', code: 'field-range' },
  },
  'a half-life of zero': {
    throws: /^halfLife of/,
    input: { criteria: [buildCriterion({ halfLife: 0 })] },
    ...{ path: edition, from: 'halfLife: 3', to: 'halfLife: 0', code: 'field-range' },
  },
  'weights that do not add up': {
    throws: /^the weights of .* together/,
    input: { criteria: [buildCriterion({ weight: 0.9 })] },
    ...{ path: edition, from: 'weight: 0.3', to: 'weight: 0.2', code: 'sum-wrong' },
  },
  'a share of zero': {
    throws: /^share of O1 in S1/,
    input: { shares: [{ ...share, share: 0 }] },
    ...{ path: 'sectors.yaml', from: 'share: 0.5', to: 'share: 0', code: 'field-range' },
  },
  'shares above one together': {
    throws: /^the shares of O1 together/,
    input: { shares: [share, { ...share, sector: 'S2' }] },
    path: 'sectors.yaml',
    from: 'sectors:\n',
    to: 'sectors:\n  - { id: fios, name: Fios, about: Fios., occupations: [{ code: 7233, share: 0.6 }], provenance: { status: sample } }\n',
    code: 'sum-wrong',
  },
  'evidence for a criterion there is not': {
    throws: /there is no criterion/,
    input: { items: [buildItem({ criterion: 'numbers.wages' })] },
    ...{ path: edition, from: 'id: numbers.growth', to: 'id: numbers.wages', code: 'field-choice' },
  },
  'a value above one': {
    throws: /^value of/,
    input: { items: [buildItem({ value: 1.5 })] },
    ...{ path: edition, from: '[96, 1]', to: '[96, 1.5]', code: 'field-range' },
  },
  'workers below zero': {
    throws: /^n of/,
    input: { items: [buildItem({ n: -900 })] },
    ...{ path: table, from: ',900,', to: ',-900,', code: 'field-range' },
  },
  'a year that is none': {
    throws: /^year of/,
    input: { items: [buildItem({ year: 2025.5 })] },
    ...{ path: table, from: ',2025,', to: ',2025.5,', code: 'field-type' },
  },
  'a study without trust': {
    throws: /^trust of numbers\.openings about/,
    input: { items: [buildItem({ trust: 0 })] },
    ...{ path: edition, from: 'region: 0.9', to: 'region: 0', code: 'field-range' },
  },
  'a size of zero for evidence about occupations': {
    throws: /above 0 for evidence about a occupation/,
    input: { criteria: [buildCriterion({ halfSize: 0 })], items: [buildItem({ level: 'occupation', target: 'O1' })] },
    ...{ path: edition, from: 'halfSize: 20', to: 'halfSize: 0', code: 'half-size-zero' },
  },
}

describe('the ranking is kept from', () => {
  it.each(Object.entries(guards))('%s, which the check tells of first', (_name, guard) => {
    const { throws, input, path, from, to, code } = guard
    expect(() => {
      refuseOutOfRange(buildInput(input))
    }).toThrow(throws)
    const write = readTiny(path).replace(from, to)
    expect(write).not.toBe(readTiny(path))
    const { network, problems } = withContent([{ path, write }], loadNetwork)
    expect(problems.map((problem) => ({ file: problem.file, code: problem.code, severity: problem.severity }))).toEqual(
      [{ file: path, code, severity: 'error' }],
    )
    expect(network).toBeUndefined()
  })

  it('everything it would throw over', () => {
    const source = readFileSync('src/ranking/refuse-out-of-range.ts', 'utf8')
    const demands = [...source.matchAll(/(?<!function )\bdemand\(/g)].length
    const throwing = [...source.matchAll(/throw new RangeError/g)].length - 1
    expect(Object.keys(guards)).toHaveLength(demands + throwing)
  })
})
