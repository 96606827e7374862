import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../src/i18n/dictionary.ts'
import { buildEdition, buildQualification, buildSource, buildStatistic, sample } from '../ranking/build-network.ts'
import { buildCourse, fullEvidence } from '../views/build-site.ts'
import { fullNetwork, rates, rowsIn, rowsOf, tablesOf, type Row } from './build-study.ts'

const number = (cell: Row[string] | undefined): number => {
  if (typeof cell !== 'number') throw new Error(`${String(cell)} is not a number`)
  return cell
}
const sum = (cells: (Row[string] | undefined)[]): number => cells.reduce<number>((all, cell) => all + number(cell), 0)

describe('the tables of the study', () => {
  const both = { pt: tablesOf(fullNetwork()), en: tablesOf(fullNetwork(), 'en') }

  it('are those the dictionary names, each with rows in a full network', () => {
    expect([...both.pt.keys()].sort()).toEqual(Object.keys(dictionaryOf('pt').studyTables.tables).sort())
    const empty = [...both.pt.values()].filter(({ rows }) => rows.length === 0).map(({ id }) => id)
    // Nobody disagrees there.
    expect(empty).toEqual(['divergences'])
  })

  it.each(['pt', 'en'] as const)('say what each column is called and means, in %s', (language) => {
    for (const { id, columns, rows } of both[language].values()) {
      expect(
        columns.filter(({ label, meaning }) => label === '' || meaning === '').map(({ key }) => key),
        id,
      ).toEqual([])
      expect(
        columns.filter(({ key, label }) => key === label).map(({ key }) => key),
        id,
      ).toEqual([])
      expect(
        columns.filter(({ key }) => !/^[a-z][a-z_]*$/.test(key)).map(({ key }) => key),
        id,
      ).toEqual([])
      expect(new Set(columns.map(({ key }) => key)).size, id).toBe(columns.length)
      expect(
        rows.filter((row) => row.length !== columns.length),
        id,
      ).toEqual([])
    }
  })

  it('hold the same codes and numbers in both languages', () => {
    for (const { id, columns, rows } of both.pt.values()) {
      const neutral = columns.flatMap(({ kind, key }, place) =>
        kind === 'text' && key !== 'qualification' ? [] : [place],
      )
      const cells = (table: typeof rows | undefined) => table?.map((row) => neutral.map((place) => row[place]))
      expect(cells(both.en.get(id)?.rows), id).toEqual(cells(rows))
    }
  })

  it('put every code into words', () => {
    for (const { id, columns, rows } of both.en.values()) {
      columns.forEach(({ words, key }, place) => {
        const codes = rows.flatMap((row) =>
          words
            ? String(row[place] ?? '')
                .split(' ')
                .filter(Boolean)
            : [],
        )
        expect(
          codes.filter((code) => !(code in (words ?? {}))),
          `${id} ${key}`,
        ).toEqual([])
      })
    }
  })

  it('never say who sat in a group or gave an interview', () => {
    const cells = [...both.pt.values()].flatMap(({ rows }) => rows.flat()).map(String)
    for (const secret of ['Gerência de uma PME', '2026-04-02-gerencia', '2026-03-11-metalomecanica', 'grupo-reservado'])
      expect(cells.filter((cell) => cell.includes(secret))).toEqual([])
  })

  it('are the same for the same network', () => {
    expect(tablesOf(fullNetwork())).toEqual(both.pt)
  })
})

describe('the contributions', () => {
  const tables = tablesOf(fullNetwork())
  const rows = rowsOf(tables.get('contributions'))
  const own = (qualification: string, part: string) =>
    rows.filter((row) => row.qualification === qualification && row.part === part && row.why === null)

  it.each(['mecatronica', 'soldadura'])('of all groups and 50 add up to the score of %s', (id) => {
    const score = rowsOf(tables.get('ranking')).find(({ qualification }) => qualification === id)?.score
    expect(50 + sum(own(id, 'group').map(({ points }) => points))).toBeCloseTo(number(score), 9)
  })

  it.each(['mecatronica', 'soldadura'])('of the criteria add up to those of their group in %s', (id) => {
    for (const { group, points } of own(id, 'group')) {
      const criteria = own(id, 'criterion').filter((row) => row.group === group)
      expect(sum(criteria.map((row) => row.points))).toBeCloseTo(number(points), 9)
    }
  })

  it('are empty and not 0 where there is no evidence, and say so', () => {
    const silent = rows.filter(({ criterion }) => criterion === 'interviews.public')
    expect(silent).toHaveLength(2)
    for (const row of silent)
      expect(row).toMatchObject({ size: null, value: null, trust: null, points: null, why: 'no-data' })
  })
})

describe('the evidence', () => {
  it('is enough to compute each contribution again by the published formula', () => {
    const tables = tablesOf(fullNetwork())
    const evidence = rowsOf(tables.get('evidence'))
    const settings = new Map(rowsOf(tables.get('settings')).map(({ setting, figure }) => [setting, figure]))
    const criteria = rowsOf(tables.get('contributions')).filter(({ part, why }) => part === 'criterion' && why === null)
    expect(criteria.length).toBeGreaterThan(6)
    for (const { qualification, criterion, trust, value } of criteria) {
      const items = evidence.filter((row) => row.qualification === qualification && row.criterion === criterion)
      const linked = items.map(({ size, link }) => number(size) * number(link))
      const trusted = items.map(
        ({ fit, freshness, item_trust }, place) =>
          (linked[place] ?? 0) * number(fit) * number(freshness) * number(item_trust),
      )
      const all = sum(trusted)
      expect(all / (sum(linked) + number(settings.get(`criteria.${String(criterion)}.halfSize`)))).toBeCloseTo(
        number(trust),
        3,
      )
      expect(sum(items.map((row, place) => (trusted[place] ?? 0) * number(row.value))) / all).toBeCloseTo(
        number(value),
        3,
      )
    }
  })

  it('says what each source said before it became a value', () => {
    const rows = rowsIn('evidence', fullNetwork()).filter(({ qualification }) => qualification === 'mecatronica')
    const found = new Map(
      rows.map(({ basis, figure, figure_unit, statement }) => [basis, { figure, figure_unit, statement }]),
    )
    expect(Object.fromEntries(found)).toMatchInlineSnapshot(`
      {
        "marks": {
          "figure": 4.5,
          "figure_unit": "mark",
          "statement": null,
        },
        "ranked-list": {
          "figure": 1,
          "figure_unit": "place",
          "statement": null,
        },
        "statement": {
          "figure": null,
          "figure_unit": null,
          "statement": "some-shortage",
        },
        "statistic": {
          "figure": 100,
          "figure_unit": "people-per-year",
          "statement": null,
        },
        "study": {
          "figure": 10,
          "figure_unit": "score",
          "statement": null,
        },
      }
    `)
  })

  it('has the age and freshness of each item', () => {
    const [old] = rowsIn('evidence', fullNetwork()).filter(({ source, year }) => source === 'fonte' && year === 2024)
    expect(old).toMatchObject({ age: 2, freshness: 0.667, criterion: 'study.relevance' })
  })
})

describe('the ranking', () => {
  it('gives no place to what was not scored, and says why', () => {
    const change = fullNetwork()
    const unlinked = buildQualification({ id: 'nova', occupations: [] })
    const last = rowsIn('ranking', { ...change, qualifications: [...change.qualifications, unlinked] }).at(-1)
    const empty = { place: null, tier: null, score: null, evidence: null, band: null }
    expect(last).toMatchObject({ ...empty, qualification: 'nova', why: 'no-occupation' })
  })

  it('says that 50 points may be none at all', () => {
    expect(rowsIn('ranking')).toMatchObject([{ score: 50, low: 0, high: 100, evidence: 0, why: 'no-evidence' }])
  })

  it('counts the courses that teach each', () => {
    expect(rowsIn('ranking', fullNetwork()).map(({ courses }) => courses)).toEqual([2, 0])
  })
})

describe('supply', () => {
  const row = (change: Parameters<typeof fullNetwork>[0]) => rowsIn('supply', fullNetwork(change))[0]

  it('is told in people, in steps of five and in classes', () => {
    expect(row({})).toMatchObject({
      demand: 100,
      demand_people: 100,
      demand_classes: 4.2,
      supply: 21.6,
      supply_people: 20,
      supply_classes: 0.9,
      finding: 'shortage',
      why: null,
    })
  })

  it.each([
    ['places', { courses: [buildCourse({ instances: [{ schoolYear: '2027/28' }] })] }, 'places-missing'],
    ['rates', { evidence: fullEvidence() }, 'completion-missing further-study-missing'],
    ['openings', { evidence: fullEvidence({ statistics: rates }) }, 'openings-missing'],
  ])('is unknown and never a number where %s are not known', (_, change, why) => {
    expect(row(change)).toMatchObject({ finding: 'unknown', gap: null, ratio: null, index: null, why })
  })

  it('is unknown for want of evidence even where all figures are there', () => {
    const evidence = fullEvidence({
      statistics: [buildStatistic(), ...rates],
      study: [],
      focusGroups: [],
      interviews: [],
    })
    expect(row({ evidence })).toMatchObject({
      finding: 'unknown',
      demand: 48,
      why: expect.stringContaining('little-evidence') as string,
    })
  })

  it('of nobody is 0 only where no course is known', () => {
    expect(rowsIn('supply', fullNetwork())[1]).toMatchObject({ qualification: 'soldadura', supply: 0, courses: 0 })
  })
})

describe('providers', () => {
  it('have no effective number where a school does not say its places', () => {
    const courses = [buildCourse(), buildCourse({ schoolId: 'outra-escola' })]
    expect(rowsIn('providers', fullNetwork({ courses }))).toMatchObject([
      { schools: 2, effective_providers: null, why: 'places-missing' },
    ])
    expect(rowsIn('providers', fullNetwork())).toMatchObject([{ schools: 2, effective_providers: 1.8, why: null }])
  })
})

describe('samples', () => {
  const samples = fullEvidence({ sources: [buildSource({ provenance: sample })] })

  it.each([
    'ranking',
    'contributions',
    'evidence',
    'missing',
    'central-weights',
    'alternatives',
    'any-weights',
    'without-groups',
  ] as const)('are marked in every row of %s they enter', (id) => {
    const marks = (change: Parameters<typeof fullNetwork>[0]) =>
      new Set(
        rowsIn(id, fullNetwork(change))
          .filter(({ qualification }) => qualification === 'mecatronica')
          .map((row) => row.sample),
      )
    expect(marks({})).toEqual(new Set(['no']))
    expect(marks({ evidence: samples })).toEqual(new Set(['yes']))
  })

  it('are marked in the supply they enter', () => {
    const evidence = { ...fullNetwork().evidence, sources: [buildSource({ provenance: sample })] }
    expect(rowsIn('supply', fullNetwork({ evidence }))[0]?.sample).toBe('yes')
    expect(rowsIn('supply', fullNetwork())[0]?.sample).toBe('no')
  })

  it('are said first of all in a demonstration, and not in a final edition', () => {
    const first = (status: 'demonstration' | 'final') =>
      String(rowsIn('notes', { edition: buildEdition({ status }) })[0]?.text)
    expect(first('demonstration')).toContain('demonstração')
    expect(first('final')).not.toContain('demonstração')
  })
})
