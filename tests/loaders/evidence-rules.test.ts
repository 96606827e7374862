import { describe, expect, it } from 'vitest'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { readTiny, withContent } from '../fixtures/content.ts'

const header = readTiny('evidence/2026/statistics.csv').split('\n', 1)[0] ?? ''
const group = 'evidence/2026/focus-groups/2026-03-11-metal.yaml'
const table = 'evidence/2026/statistics.csv'

const codesWith = (path: string, write: string) =>
  withContent([{ path, write }], loadNetwork).problems.map(({ code, line }) => `${String(line)} ${code}`)

const rows = (...lines: string[]) => codesWith(table, [header, ...lines, ''].join('\n'))
const groupWith = (from: string, to: string) => codesWith(group, readTiny(group).replace(from, to))

describe('figures', () => {
  it.each([
    'openings,occupation,7233,region,0,people-per-year,2025,900,,,ensaio-2026',
    'growth,occupation,7233,region,-100,percentage-points,2025,900,,,ensaio-2026',
    'growth,sector,metal,region,1000,percentage-points,2025,900,,,ensaio-2026',
    'completion,qualification,mecanica-geral,region,100,percent,2025,,,,ensaio-2026',
    'further-study,territory,,region,0,percent,2025,,,,ensaio-2026',
    'turnover,sector,metal,region,5.123,billion-eur,2025,,,,ensaio-2026',
    'companies,territory,,vila-do-ensaio,12900,companies,2026,,about,,ensaio-2026',
  ])('at the end of their scale are taken: %s', (row) => {
    expect(rows(row)).toEqual([])
  })

  it('of one year from two sources are two readings, and both stay', () => {
    const sources = readTiny('evidence/2026/sources.yaml')
    const second = `${sources}${sources.replace('sources:\n', '').replace('ensaio-2026', 'ensaio-2025')}`
    const row = 'turnover,sector,metal,region,5,million-eur,2025,,,,ensaio-2026'
    const write = [header, row, row.replace('-2026', '-2025').replace(',5,', ',6,'), ''].join('\n')
    const changes = [
      { path: table, write },
      { path: 'evidence/2026/sources.yaml', write: second },
    ]
    expect(withContent(changes, loadNetwork).problems).toEqual([])
  })

  it('of one source may be parts of a context figure, told apart by their notes', () => {
    const part = (value: number, note: string) =>
      `turnover,sector,metal,region,${String(value)},million-eur,2025,,,${note},ensaio-2026`
    expect(rows(part(5, ''), part(2, 'Só máquinas'))).toEqual([])
    expect(rows(part(5, ''), part(2, 'Só máquinas'), part(3, 'Só máquinas'))).toEqual(['4 row-twice'])
  })

  it('the ranking scores have no parts', () => {
    const part = (note: string) => `openings,occupation,7233,region,48,people-per-year,2025,900,,${note},ensaio-2026`
    expect(rows(part(''), part('Só torneiros'))).toEqual(['3 row-twice'])
  })

  it('that could not be understood are not compared with others', () => {
    const row = 'openings,occupation,7233,region,48,people-per-year,2025,900,,,ensaio-2026'
    expect(rows(row.replace('openings', 'opening'), row)).toEqual(['2 field-choice'])
  })

  it('are said to be of a wrong scale and of a wrong unit at once', () => {
    expect(rows('tension,occupation,7233,region,-1,percent,2025,900,,,ensaio-2026')).toEqual([
      '2 field-range',
      '2 field-choice',
    ])
  })
})

describe('a focus group', () => {
  const list = (places: string, of = 'occupation') => `ranked:\n  - of: ${of}\n    places: ${places}\nsource:`

  it('may put occupations in order by their codes, with and without quotes', () => {
    const occupations = 'occupations.yaml'
    const changes = [
      { path: group, write: readTiny(group).replace('source:', list("['7233', [7234, '7235']]")) },
      {
        path: occupations,
        write: `${readTiny(occupations)}  - { code: 7234, name: B }\n  - { code: 7235, name: C }\n`,
      },
    ]
    const { network, problems } = withContent(changes, loadNetwork)
    expect(problems).toEqual([])
    expect(network?.evidence.focusGroups[0]?.ranked).toEqual([{ of: 'occupation', places: ['7233', ['7234', '7235']] }])
  })

  it('may have the same thing on two lists, and in a statement', () => {
    expect(groupWith('source:', list('[metal, metais]', 'sector'))).toEqual(['11 reference-unknown'])
  })

  it('that gave marks may have had rounds, and coded other things', () => {
    const marked = 'rounds: 3\nstatements:\n  - { about: { occupation: 7233 }, marks: [4, 5] }'
    expect(groupWith('statements:', marked)).toEqual([])
  })

  it('is not said to lack a code where its code could not be understood', () => {
    expect(groupWith('code: some-shortage', 'code: falta')).toEqual(['8 field-choice'])
  })

  it('on the day of the edition is in time', () => {
    expect(groupWith('2026-03-11', '2026-11-23')).toEqual([])
    expect(groupWith('2026-03-11', '2026-11-24')).toEqual(['2 date-after-edition'])
  })
})

describe('the size at which half is trusted', () => {
  const edition = (criterion: string) =>
    readTiny('edition.yaml').replace(new RegExp(`(id: ${criterion}.*?halfSize: )[\\d.]+`), '$10')

  it.each(['study.relevance', 'interviews.business', 'numbers.tension', 'education.groups'])(
    'of %s may be zero where all its evidence is about qualifications',
    (criterion) => {
      expect(codesWith('edition.yaml', edition(criterion))).toEqual([])
    },
  )

  it('may not be zero where a group put occupations in order', () => {
    const statements = 'statements:\n  - about: { sector: metal }\n    code: not-discussed\n'
    const ranked = 'ranked:\n  - of: occupation\n    places: [7233, 7234]\n'
    const write = readTiny(group).replace(/statements:\n.*\n.*\n/, statements + ranked)
    const occupations = {
      path: 'occupations.yaml',
      write: `${readTiny('occupations.yaml')}  - { code: 7234, name: B }\n`,
    }
    const changes = [{ path: group, write }, occupations]
    expect(withContent(changes, loadNetwork).problems).toEqual([])
    const zero = { path: 'edition.yaml', write: edition('entrepreneurs.groups') }
    expect(withContent([...changes, zero], loadNetwork).problems).toMatchObject([
      { code: 'half-size-zero', arguments: { other: `${group}:10` } },
    ])
  })
})

describe('a kept result', () => {
  const level = '{ qualification: mecanica-geral, level: medium, failing: false, score: 61.4, evidence: 0.58 }'
  const kept = (schoolYear: string, number: number, date = '2025-11-24') =>
    `schoolYear: ${schoolYear}\nnumber: ${String(number)}\ndate: ${date}\nlevels:\n  - ${level}\n`

  it.each([
    ['of an earlier edition', kept('2026/27', 2), []],
    ['of this very edition', kept('2027/28', 1, '2026-11-23'), []],
    ['of a later number of this year', kept('2027/28', 2), ['1 edition-later']],
    ['of a later year', kept('2028/29', 1), ['1 edition-later']],
  ])('%s', (_name, write, expected) => {
    expect(codesWith('editions/a.yaml', write)).toEqual(expected)
  })
})
