import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/loaders/csv.ts'

const read = (text: string) => readCsv('a.csv', text, ['name', 'value', 'note'], ['value'])

describe('a table', () => {
  it('gives a record a line, with numbers as numbers and without empty cells', () => {
    const { sources, problems } = read('name,value,note\na,1.5,\n\nb,-2,"c, d"\n')
    expect(problems).toEqual([])
    expect(sources.map(({ data }) => data)).toEqual([
      { name: 'a', value: 1.5 },
      { name: 'b', value: -2, note: 'c, d' },
    ])
  })

  it('may have its columns in any order and its header in quotes', () => {
    expect(read('"value","name","note"\n3,a,b').sources.map(({ data }) => data)).toEqual([
      { value: 3, name: 'a', note: 'b' },
    ])
  })

  it.each(['1,5', '048', '1e3', '1 000', '0x10', '+3', '.5'])('leaves %s as it was typed', (typed) => {
    expect(read(`name,value,note\na,"${typed}",b`).sources[0]?.data).toMatchObject({ value: typed })
  })

  it('says line and column of each cell, and of an empty one', () => {
    const [, second] = read('name,value,note\na,1,b\n"x, y", 22,\n').sources
    expect(['name', 'value', 'note'].map((name) => second?.placeOf([name]))).toEqual([
      { file: 'a.csv', line: 3, column: 1 },
      { file: 'a.csv', line: 3, column: 8 },
      { file: 'a.csv', line: 3, column: 12 },
    ])
  })

  it('names every broken line and still reads the others', () => {
    const { sources, problems } = read('name,value,note\na,1\n"b,2,c\nd,3,e\nf,4,g,h\n')
    expect(problems.map(({ code, line }) => `${code} ${String(line)}`)).toEqual([
      'csv-broken 2',
      'csv-broken 3',
      'csv-broken 5',
    ])
    expect(sources.map(({ data }) => data)).toEqual([{ name: 'd', value: 3, note: 'e' }])
  })

  it.each([
    ['name,value', 'missing'],
    ['name,value,note,more', 'unknown'],
    ['name,value,value', 'missing twice'],
    ['name,value,note,', 'unnamed'],
    ['name;value;note', 'separator'],
    ['name\tvalue\tnote', 'tabs'],
    ['', 'missing'],
    ['__proto__,constructor,note', 'missing unknown unknown'],
  ])('with the columns “%s” is refused for what is %s', (header, causes) => {
    const { problems, sources } = read(`${header}\na,b,c`)
    expect(problems.map(({ code }) => code)).toEqual(problems.map(() => 'csv-columns'))
    expect(problems.map(({ arguments: details }) => details.cause).join(' ')).toBe(causes)
    expect(sources).toEqual([])
  })

  it.each([
    ['name,valeu,note', 'valeu → value'],
    ['nome,valor,note', 'nome → name, valor → value'],
    ['name,quantia,note', 'quantia → value'],
    ['a,b,c', 'a, b, c'],
  ])('with the columns “%s” is asked whether others were meant: %s', (header, meant) => {
    const wrong = read(header).problems.map(({ arguments: details }) => details)
    const unknown = wrong.filter(({ cause }) => cause === 'unknown')
    expect(unknown.map(({ found, near }) => [found, near].filter(Boolean).join(' → ')).join(', ')).toBe(meant)
  })

  it.each([
    ['a,1,5,b', 'a,1.5,b', '1,5'],
    ['a,-1,50,"b, c"', 'a,-1.50,"b, c"', '-1,50'],
  ])('shows %s with the point it should have', (line, suggestion, found) => {
    const { problems } = read(`name,value,note\n${line}`)
    expect(problems).toMatchObject([
      { code: 'number-decimal-comma', line: 2, column: 3, arguments: { found, suggestion } },
    ])
  })

  it('takes four digits for a year before it takes them for the half of a number', () => {
    const { problems } = readCsv('a.csv', 'year,value\n2026,8,5', ['year', 'value'], ['year', 'value'])
    expect(problems).toMatchObject([{ code: 'number-decimal-comma', arguments: { suggestion: '2026,8.5' } }])
  })

  it('finds every decimal comma of a line', () => {
    const { problems } = readCsv('a.csv', 'x,y,z\n1,5,b,2,5', ['x', 'y', 'z'], ['x', 'z'])
    expect(problems).toMatchObject([
      { code: 'number-decimal-comma', arguments: { found: '1,5', suggestion: '1.5,b,2.5' } },
    ])
  })

  it('does not take every other comma for a decimal one', () => {
    expect(read('name,value,note\na,1,b,c').problems).toMatchObject([{ code: 'csv-broken' }])
  })
})
