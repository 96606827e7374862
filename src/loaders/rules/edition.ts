import { isSample } from '../../domain/provenance.ts'
import type { Problem } from '../../domain/problem.ts'
import { soundEdition, type Rule } from '../documents.ts'
import { problemAt, problemIn } from '../source.ts'

const required = ['edition.yaml', 'map.txt', 'municipalities.yaml', 'areas.yaml', 'occupations.yaml', 'sectors.yaml']

/** What an edition must have: its files, shares that do not exceed one, and no hidden samples. */
export const edition: Rule = (documents) => [
  ...required
    .filter((file) => !documents.placed.has(file))
    .map((file) => problemIn(file, 'file-missing', { found: file })),
  ...schoolsWithoutFile(documents),
  ...shares(documents),
  ...samples(documents),
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

const shares: Rule = ({ sectors }) => {
  const problems: Problem[] = []
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

/** Sums as people would write them, without the last binary digits. */
export const round = (value: number): number => Math.round(value * 1000) / 1000
