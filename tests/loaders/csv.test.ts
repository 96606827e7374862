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
    'name,value',
    'name,value,note,more',
    'name,value,value',
    'name;value;note',
    '',
    '__proto__,constructor,note',
  ])('is refused with the columns “%s”', (header) => {
    expect(read(`${header}\na,b,c`).problems.map(({ code }) => code)).toEqual(['csv-columns'])
  })
})
