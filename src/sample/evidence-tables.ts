import type { SampleQualification } from './catalogue.ts'
import type { Town } from './places.ts'
import type { Random } from './random.ts'
import { occupations } from './stock/occupations.ts'
import { sectors } from './stock/sectors.ts'

const sample = { status: 'sample' }

type Row = Record<string, string | number | undefined>

export const sources = {
  numbers: [
    'emprego-ensaio',
    'Emprego por profissão no Vale do Ensaio (exemplo)',
    'Employment by occupation in the Vale do Ensaio (sample)',
  ],
  study: ['estudo-ensaio', 'Estudo de necessidades de qualificação (exemplo)', 'Study of qualification needs (sample)'],
  groups: ['grupos-ensaio', 'Grupos de discussão (exemplo)', 'Focus groups (sample)'],
  interviews: ['entrevistas-ensaio', 'Entrevistas (exemplo)', 'Interviews (sample)'],
} as const

export const sourcesFile = () => ({
  sources: Object.values(sources).map(([id, pt, en]) => ({
    id,
    title: { pt, en },
    publisher: 'Gerador de exemplos do Rumo',
    provenance: sample,
  })),
})

export function statistics(random: Random, towns: readonly Town[]): Row[] {
  const [source] = sources.numbers
  const row = (
    indicator: string,
    level: string,
    about: string,
    value: number,
    unit: string,
    year: number,
    n: number,
  ): Row => ({ indicator, level, about, territory: 'region', value, unit, year, n, source })
  const scored = (level: string, about: string, size: number): Row[] => [
    ...(random.chance(0.85)
      ? [row('openings', level, about, random.between(3, 110), 'people-per-year', 2024, size)]
      : []),
    ...(random.chance(0.75) ? [row('tension', level, about, random.between(20, 420) / 100, 'ratio', 2025, size)] : []),
    ...(random.chance(0.8)
      ? [row('growth', level, about, random.between(-90, 100) / 10, 'percentage-points', 2025, size)]
      : []),
    ...(random.chance(0.2)
      ? [row('growth', level, about, random.between(-90, 100) / 10, 'percentage-points', 2022, size)]
      : []),
    ...(random.chance(0.6) ? [row('hiring', level, about, random.between(25, 400) / 100, 'ratio', 2025, size)] : []),
  ]
  const context = towns.flatMap(({ id }) => [
    {
      indicator: 'companies',
      level: 'territory',
      territory: id,
      value: random.between(900, 9000),
      unit: 'companies',
      year: 2024,
      source,
    },
    {
      indicator: 'goods-exports',
      level: 'territory',
      territory: id,
      value: random.between(40, 1900),
      unit: 'million-eur',
      year: 2024,
      approximate: 'about',
      source,
    },
  ])
  return [
    {
      indicator: 'goods-exports',
      level: 'territory',
      territory: 'region',
      value: random.between(200, 500) / 100,
      unit: 'billion-eur',
      year: 2024,
      source,
    },
    ...context,
    ...occupations.flatMap(({ code }) => scored('occupation', code, random.between(20, 2600))),
    ...sectors.flatMap(({ id }) => [
      row('growth', 'sector', id, random.between(-60, 70) / 10, 'percentage-points', 2025, random.between(900, 20000)),
      {
        indicator: 'persons-employed',
        level: 'sector',
        about: id,
        territory: 'region',
        value: random.between(900, 20000),
        unit: 'persons',
        year: 2024,
        source,
      },
    ]),
  ]
}

/** Shares of those who complete a course and who study on: the region's, and some qualifications' own. */
export function rates(random: Random, qualifications: readonly SampleQualification[]): Row[] {
  const [source] = sources.numbers
  const row = (indicator: string, value: number, about?: string): Row => ({
    indicator,
    level: about === undefined ? 'territory' : 'qualification',
    about,
    territory: 'region',
    value,
    unit: 'percent',
    year: 2025,
    source,
  })
  return [
    row('completion', random.between(60, 80)),
    row('further-study', random.between(15, 35)),
    ...qualifications.flatMap(({ id }) => (random.chance(0.2) ? [row('completion', random.between(45, 95), id)] : [])),
  ]
}

export function study(random: Random, qualifications: readonly SampleQualification[]): Row[] {
  const [source] = sources.study
  return qualifications.flatMap(({ id }) =>
    (
      [
        ['region', 0.8],
        ['nuts2', 0.25],
        ['country', 0.2],
      ] as const
    ).flatMap(([territory, probability]) =>
      random.chance(probability)
        ? [
            {
              qualification: id,
              territory,
              score: random.between(2, 10),
              year: territory === 'region' ? 2026 : 2024,
              source,
            },
          ]
        : [],
    ),
  )
}
