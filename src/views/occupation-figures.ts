import { scoredIndicators, type Statistic } from '../domain/evidence.ts'
import { newestReadings } from '../ranking/newest-readings.ts'
import { sourceOf, type FigureReading } from './figure-row.ts'
import { figureInSentence, roundedWorkers, workersText } from './figure-text.ts'
import type { Reader, Words } from './reader.ts'

/** A figure in a table of occupations; unknown ones say so. */
export type FigureCell = { text: string; year?: string; source?: string; unknown?: true }

/** What is known of each occupation of a sector in the region: a row an occupation, a column a measure. */
export type OccupationFigures = {
  heading: string
  lead: string
  columns: string[]
  rows: { name: Words; workers?: string; cells: FigureCell[] }[]
  /** Every source of the table; with several, each has the letter its figures bear. */
  sources: (Pick<FigureReading, 'source' | 'sample'> & { letter?: string })[]
  sourcesLabel: string
}

/** The newest figures the ranking scores of some occupations, by the alphabet; null where there are none. */
export function occupationFigures(codes: ReadonlySet<string>, reader: Reader): OccupationFigures | null {
  const { site, t, say, format } = reader
  const figures = newestFigures(site.network.evidence.statistics, codes)
  if (figures.length === 0) return null
  const sources = [...new Set(figures.map(({ source }) => source))]
  const letterOf = (source: string) => (sources.length > 1 ? String.fromCodePoint(97 + sources.indexOf(source)) : '')
  const rows = [...Map.groupBy(figures, ({ about }) => about ?? '')].map(([code, own]) => ({
    name: say(site.occupation(code).name),
    ...workersOf(own, reader),
    cells: scoredIndicators.flatMap((indicator) => {
      const known = own.filter((figure) => figure.indicator === indicator)
      return known.length === 0 ? [{ text: t.sector.noFigure, unknown: true as const }] : [cellOf(known)]
    }),
  }))
  return {
    heading: t.sector.occupationFigures,
    lead: t.sector.occupationFiguresLead(site.network.edition.region.shortName),
    columns: [t.sector.occupation, ...scoredIndicators.map((indicator) => t.sector.occupationColumns[indicator])],
    rows: rows.toSorted((a, b) => format.compare(a.name.text, b.name.text)),
    sources: sources.map((id) => ({ ...sourceOf(id, reader), ...(letterOf(id) ? { letter: letterOf(id) } : {}) })),
    sourcesLabel: sources.length > 1 ? t.sector.sources : t.sector.source,
  }

  /** Two readings of one year stand side by side. */
  function cellOf(known: readonly Statistic[]): FigureCell {
    const letters = [...new Set(known.map(({ source }) => letterOf(source)))].join(', ')
    return {
      text: known.map((figure) => figureInSentence(figure, reader)).join('; '),
      year: String(known[0]?.year ?? ''),
      ...(letters ? { source: letters } : {}),
    }
  }
}

function newestFigures(statistics: readonly Statistic[], codes: ReadonlySet<string>): Statistic[] {
  const own = statistics.flatMap((row, place) =>
    row.level === 'occupation' &&
    row.territory === 'region' &&
    codes.has(row.about ?? '') &&
    scoredIndicators.some((indicator) => indicator === row.indicator)
      ? [{ row, place }]
      : [],
  )
  return newestReadings(own, ({ indicator, about }) => `${indicator} ${about ?? ''}`).map(({ row }) => row)
}

/** How many work in the occupation; figures may count them differently. */
function workersOf(figures: readonly Statistic[], reader: Reader): { workers?: string } {
  const sizes = figures.flatMap(({ n }) => n ?? [])
  if (sizes.length === 0) return {}
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)]
  const number = (count: number) => reader.format.number(roundedWorkers(count))
  return {
    workers: low === high ? workersText(low, reader) : reader.t.sector.workersBetween(number(low), number(high)),
  }
}
