import { describe, expect, it } from 'vitest'
import type { Statistic } from '../../src/domain/evidence.ts'
import type { Source } from '../../src/domain/evidence.ts'
import { figureRows } from '../../src/views/figure-row.ts'
import { occupationFigures } from '../../src/views/occupation-figures.ts'
import { buildEvidence, buildSource, buildStatistic, sample } from '../ranking/build-network.ts'
import { buildMunicipality, buildReader } from './build-site.ts'

const figure = (change: Partial<Statistic> = {}) =>
  buildStatistic({ level: 'sector', about: 'metalomecanica', indicator: 'companies', unit: 'companies', ...change })

const rowsOf = (statistics: Statistic[], language: 'pt' | 'en' = 'pt', sources: Source[] = [buildSource()]) => {
  const municipalities = [buildMunicipality(), buildMunicipality({ id: 'serra', name: 'Serra' })]
  const reader = buildReader({ municipalities, evidence: buildEvidence({ sources, statistics }) }, language)
  return figureRows(statistics, reader)
}

describe('a figure', () => {
  it('bears value, unit, territory, year and source', () => {
    expect(rowsOf([figure({ approximate: 'about', note: 'Outra leitura' })])).toEqual([
      {
        measure: 'Empresas',
        territory: 'Ave',
        note: { text: 'Outra leitura' },
        readings: [{ value: 'cerca de 48 empresas', year: '2026', source: { text: 'Fonte' }, sample: false }],
      },
    ])
  })

  it('keeps its note in Portuguese, marked as such in English', () => {
    const [row] = rowsOf([figure({ note: 'Outra leitura' })], 'en')
    expect(row).toMatchObject({ note: { text: 'Outra leitura', lang: 'pt' }, readings: [{ value: '48 companies' }] })
  })

  it('leads to its source and says when it is an example', () => {
    const source = buildSource({ publisher: 'Instituto', address: 'https://example.org/', provenance: sample })
    expect(rowsOf([figure()], 'pt', [source])[0]?.readings[0]).toMatchObject({
      source: { text: 'Fonte, Instituto', href: 'https://example.org/' },
      sample: true,
    })
  })

  it.each([
    [1, 'people-per-year', '1 pessoa por ano'],
    [1, 'percentage-points', '1 ponto percentual'],
    [1.5, 'billion-eur', '1,5 mil milhões de euros'],
  ] as const)('of %d %s is “%s”', (value, unit, text) => {
    expect(rowsOf([figure({ value, unit })])[0]?.readings[0]?.value).toBe(text)
  })

  it('says what it is about where the page is about more', () => {
    const reader = buildReader()
    expect(figureRows([buildStatistic()], reader, true)[0]?.about).toEqual({ text: 'Técnico/a de mecânica' })
    expect(figureRows([figure({ level: 'territory', about: undefined })], reader, true)[0]).not.toHaveProperty('about')
  })
})

describe('figures', () => {
  it('of the same thing in several years stand together, the newest first', () => {
    const rows = rowsOf([figure({ year: 2024 }), figure({ year: 2026, value: 50 }), figure({ year: 2025 })])
    expect(rows.map(({ readings }) => readings.map(({ year }) => year))).toEqual([['2026', '2025', '2024']])
  })

  it('with a note of their own stand apart', () => {
    expect(rowsOf([figure(), figure({ note: 'Só uma parte' })])).toHaveLength(2)
  })

  it('come by territory, the region first, then in the order of municipalities', () => {
    const rows = rowsOf([figure({ territory: 'serra' }), figure({ territory: 'vale-de-ensaio' }), figure()])
    expect(rows.map(({ territory }) => territory)).toEqual(['Ave', 'Vale de Ensaio', 'Serra'])
  })
})

describe('figures of occupations', () => {
  const occupations = [
    { code: '3115', name: { pt: 'Técnico/a de mecânica' } },
    { code: '7212', name: { pt: 'Soldador/a' } },
  ]
  const table = (statistics: Statistic[], sources: Source[] = [buildSource()]) =>
    occupationFigures(
      new Set(['3115', '7212']),
      buildReader({ occupations, evidence: buildEvidence({ sources, statistics }) }),
    )

  it('are a row each by the alphabet, a column a measure, and say what is not known', () => {
    const growth = buildStatistic({ about: '7212', indicator: 'growth', unit: 'percentage-points', value: -2, n: 1234 })
    expect(table([buildStatistic(), growth])).toMatchObject({
      lead: expect.stringContaining('Território: Ave.') as string,
      columns: [
        'Profissão',
        'Entradas',
        'Vagas por pessoa desempregada',
        'Emprego em 5 anos',
        'Intenções de contratar',
      ],
      rows: [
        {
          name: { text: 'Soldador/a' },
          workers: 'cerca de 1230 trabalhadores',
          cells: [
            { text: 'sem dados', unknown: true },
            { text: 'sem dados', unknown: true },
            { text: '2 pontos percentuais abaixo da região', year: '2026' },
            { text: 'sem dados', unknown: true },
          ],
        },
        { name: { text: 'Técnico/a de mecânica' }, workers: '60 trabalhadores' },
      ],
      sourcesLabel: 'Fonte',
      sources: [{ source: { text: 'Fonte' }, sample: false }],
    })
  })

  it('are the newest of the region, of these occupations', () => {
    const old = buildStatistic({ year: 2020, value: 1 })
    const elsewhere = buildStatistic({ territory: 'vale-de-ensaio', value: 2 })
    const other = buildStatistic({ about: '9999', value: 3 })
    const rows = table([old, buildStatistic(), elsewhere, other])?.rows
    expect(rows).toHaveLength(1)
    expect(rows?.[0]?.cells[0]?.text).toBe('48 pessoas por ano')
    expect(table([elsewhere, other])).toBeNull()
  })

  it('of several sources bear the letter of theirs', () => {
    const sources = [buildSource(), buildSource({ id: 'outra', title: { pt: 'Outra' }, provenance: sample })]
    const found = table([buildStatistic(), buildStatistic({ about: '7212', source: 'outra', n: 80 })], sources)
    expect(found?.sources).toMatchObject([{ letter: 'a' }, { letter: 'b', sample: true }])
    expect(found?.rows.map(({ cells }) => cells[0]?.source)).toEqual(['b', 'a'])
    expect(found?.sourcesLabel).toBe('Fontes')
  })

  it('that count workers differently give both numbers', () => {
    const tension = buildStatistic({ indicator: 'tension', unit: 'ratio', n: 90 })
    expect(table([buildStatistic(), tension])?.rows[0]?.workers).toBe('60 a 90 trabalhadores')
  })
})
