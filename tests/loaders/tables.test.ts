import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { scoredIndicators, units } from '../../src/domain/evidence.ts'
import { quoted, readCsv } from '../../src/loaders/csv.ts'
import { compareRows, rowOf, type Row } from '../../src/loaders/tables/compare-rows.ts'
import { columnsOf, guessKind, tableFormats } from '../../src/loaders/tables/kinds.ts'
import { plainNumber } from '../../src/loaders/tables/plain-number.ts'

describe('a number of a table', () => {
  it.each([
    [48, '48'],
    [4.8, '4.8'],
    [-0.5, '-0.5'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [0, '0'],
  ])('%d is written %s', (value, text) => {
    expect(plainNumber(value)).toBe(text)
  })

  it('is read as it was written, to fifteen digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const text = plainNumber(value)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14)
      }),
      { seed: 2027 },
    )
  })
})

const row = (kind: 'study' | 'statistics', cells: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(columnsOf(kind).map((column) => [column, cells[column] ?? '']))

describe('two tables', () => {
  const score = (qualification: string, year: string, points: string) =>
    row('study', { qualification, territory: 'region', score: points, year, source: 'x' })

  it('are compared by what their rows are about', () => {
    const before = [score('a', '2026', '1'), score('b', '2026', '2'), score('c', '2026', '3')]
    const after = [score('d', '2026', '4'), score('c', '2026', '3'), score('a', '2026', '9')]
    const changes = compareRows('study', before, after)
    expect(changes).toEqual({
      added: [after[0]],
      changed: [{ from: before[0], to: after[2] }],
      same: 1,
      gone: [before[1]],
      rows: [after[2], after[1], after[0]],
    })
  })

  it('may have parts of one figure, matched by what is the same in them, then by their notes', () => {
    const part = (value: string, note: string) =>
      row('statistics', {
        indicator: 'turnover',
        level: 'sector',
        about: 's',
        territory: 'region',
        value,
        year: '2025',
        note,
        source: 'x',
      })
    const before = [part('5', ''), part('2', 'A'), part('3', 'B')]
    const after = [part('4', 'B'), part('2', 'C'), part('5', '')]
    const { added, changed, same, gone } = compareRows('statistics', before, after)
    expect({ added, same, gone }).toEqual({ added: [], same: 1, gone: [] })
    expect(changed).toEqual([
      { from: before[1], to: after[1] },
      { from: before[2], to: after[0] },
    ])
  })

  it('are the same as themselves in any order, and every row is accounted for', () => {
    const rows = fc.array(
      fc.record({
        q: fc.constantFrom('a', 'b', 'c'),
        year: fc.constantFrom('2025', '2026'),
        points: fc.constantFrom('1', '2'),
      }),
    )
    const made = (list: { q: string; year: string; points: string }[]) =>
      list.map(({ q, year, points }) => score(q, year, points))
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [before, after] = [made(one), made(other)]
        const { added, changed, same, gone, rows: written } = compareRows('study', before, after)
        expect(added.length + changed.length + same).toBe(after.length)
        expect(gone.length + changed.length + same).toBe(before.length)
        expect(new Set(written)).toEqual(new Set(after))
        const itself = compareRows('study', before, made(one).toReversed())
        expect(itself).toMatchObject({ added: [], changed: [], gone: [], same: before.length, rows: before })
      }),
      { seed: 2027 },
    )
  })
})

test('a row written is read as it was, whatever is in its note', () => {
  const figure = fc.record({
    indicator: fc.constantFrom(...scoredIndicators),
    level: fc.constant('occupation' as const),
    about: fc.constant('7233'),
    territory: fc.constant('region'),
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(plainNumber(value))),
    unit: fc.constantFrom(...units),
    year: fc.integer({ min: 1990, max: 2100 }),
    note: fc.string({ minLength: 1, maxLength: 40 }).map((text) => `n${text.replace(/\s/g, ' ')}n`),
    source: fc.constant('ensaio-2026'),
  })
  fc.assert(
    fc.property(figure, (value) => {
      const columns = columnsOf('statistics')
      const cells = rowOf('statistics', value)
      const text = `${columns.join(',')}\n${columns.map((column) => quoted(cells[column] ?? '')).join(',')}\n`
      const { sources, problems } = readCsv('a.csv', text, columns, tableFormats.statistics.numbers)
      expect(problems).toEqual([])
      expect(sources.map(({ data }) => data)).toEqual([value])
    }),
    { seed: 2027 },
  )
})

test.each([
  ['qualification,territory,score,year,source', 'study', true],
  ['indicator,level,about,territory,value,unit,year,n,approximate,note,source', 'statistics', true],
  ['qualificação,território,nota,ano,fonte', 'study', false],
  ['indicador,nivel,acerca,territorio,valor,unidade,ano', 'statistics', false],
  ['territory,year,source', undefined, undefined],
  ['qualification,value', 'study', false],
  ['id,title,year,source', undefined, undefined],
])('the columns %s are of the table %s', (header, kind, isLikely) => {
  const guess = guessKind(header.split(','))
  expect([guess?.kind, guess?.isLikely]).toEqual([kind, isLikely])
})
