import { scoredIndicators } from '../../domain/evidence.ts'
import { isSample } from '../../domain/provenance.ts'
import { yearOf } from '../../domain/dates.ts'
import type { Problem } from '../../domain/problem.ts'
import { soundEdition, type Rule } from '../documents.ts'
import { problemAt, problemIn } from '../source.ts'

const required = ['edition.yaml', 'map.txt', 'municipalities.yaml', 'areas.yaml', 'occupations.yaml', 'sectors.yaml']

/** What an edition must have: its files, weights that add up, shares that do not exceed one, and no hidden samples. */
export const edition: Rule = (documents) => [
  ...required
    .filter((file) => !documents.placed.has(file))
    .map((file) => problemIn(file, 'file-missing', { found: file })),
  ...schoolsWithoutFile(documents),
  ...sums(documents),
  ...samples(documents),
  ...figures(documents),
]

const schoolsWithoutFile: Rule = ({ placed }) => {
  const files = [...placed.values()]
  const schools = new Set(files.filter(({ kind }) => kind === 'school').map(({ school }) => school))
  const missing = new Set(
    files.filter(({ school }) => school !== '' && !schools.has(school)).map(({ school }) => school),
  )
  return [...missing].map((school) =>
    problemIn(`schools/${school}/school.yaml`, 'file-missing', { found: `schools/${school}/school.yaml` }),
  )
}

const sums: Rule = ({ edition: editions, sectors }) => {
  const problems: Problem[] = []
  for (const { value, source } of editions) {
    const sum = value.ranking.criteria.reduce((total, { weight }) => total + weight, 0)
    if (Math.abs(sum - 1) > 1e-9)
      problems.push(problemAt(source, ['ranking', 'criteria'], 'sum-wrong', { found: round(sum), limit: 1 }))
  }
  for (const { value, source, mended } of sectors) {
    if (mended.length > 0) continue
    const totals = new Map<string, number>()
    value.sectors.forEach((sector, at) => {
      sector.occupations.forEach(({ code, share }, index) => {
        const total = (totals.get(code) ?? 0) + share
        totals.set(code, total)
        if (total > 1 + 1e-9)
          problems.push(
            problemAt(source, ['sectors', at, 'occupations', index, 'share'], 'sum-wrong', {
              found: round(total),
              limit: 1,
              occupation: code,
            }),
          )
      })
    })
  }
  return problems
}

/** Samples live in demonstration editions only. Sample schools simply stay out of others; sample evidence would count. */
const samples: Rule = (documents) => {
  const { sources, focusGroup, interview, sectors, event, qualification } = documents
  const settings = soundEdition(documents)
  if (!settings || settings.status === 'demonstration') return []
  return [
    ...sources.flatMap(({ value, source }) =>
      value.sources.map((item, index) => ({ item, source, path: ['sources', index, 'provenance'] })),
    ),
    ...sectors.flatMap(({ value, source }) =>
      value.sectors.map((item, index) => ({ item, source, path: ['sectors', index, 'provenance'] })),
    ),
    ...[...focusGroup, ...interview, ...event, ...qualification].map(({ value, source }) => ({
      item: value,
      source,
      path: ['provenance'],
    })),
  ].flatMap(({ item, source, path }) =>
    isSample(item.provenance) ? [problemAt(source, path, 'sample-in-edition')] : [],
  )
}

/** A figure the ranking scores says how many workers stand behind it, and is not from the future. */
const figures: Rule = (documents) => {
  const { statistics, study } = documents
  const settings = soundEdition(documents)
  const year = settings ? yearOf(settings.date) : Number.POSITIVE_INFINITY
  const scored = statistics.filter(({ value }) => (scoredIndicators as readonly string[]).includes(value.indicator))
  return [
    ...scored
      .filter(({ value }) => value.n === undefined)
      .map(({ source }) => problemAt(source, ['n'], 'field-missing', { empty: 0, example: '900' })),
    ...[...statistics, ...study]
      .filter(({ value }) => value.year > year)
      .map(({ value, source }) =>
        problemAt(source, ['year'], 'field-range', { found: value.year, bound: 'maximum', limit: year, exclusive: 0 }),
      ),
  ]
}

const round = (value: number): number => Math.round(value * 1000) / 1000
