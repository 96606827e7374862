import { contextIndicators, flowIndicators, scoredIndicators, type Statistic } from '../domain/evidence.ts'
import { isSample } from '../domain/provenance.ts'
import { figureText } from './figure-text.ts'
import type { Reader, Words } from './reader.ts'
import { subjectName } from './subject.ts'
import { territoryName } from './territory-name.ts'

/** A value as printed, with its year and source. */
export type FigureReading = {
  value: string
  year: string
  source: { text: string; href?: string }
  sample: boolean
}

/** A figure of one territory, with its readings: the newest first. */
export type FigureRow = {
  measure: string
  /** The occupation, qualification or sector it is about, where the page is not about that alone. */
  about?: Words
  territory: string
  note?: Words
  readings: FigureReading[]
}

/** Headings of a table of figures. */
export type FigureColumns = Pick<Reader['t']['sector'], 'measure' | 'value' | 'territory' | 'year' | 'source'>

const measures: readonly string[] = [...scoredIndicators, ...contextIndicators, ...flowIndicators]

/**
 * Figures as printed, by territory in the order of the network, then by what is measured. Readings of the same thing in
 * several years stand together; a reading with a note of its own stands apart, since it is not the same thing.
 * `withSubject` where the page is about more than what a figure is about.
 */
export function figureRows(figures: readonly Statistic[], reader: Reader, withSubject = false): FigureRow[] {
  const rows = Map.groupBy(inFigureOrder(figures, reader), ({ indicator, level, about, territory, note }) =>
    JSON.stringify([indicator, level, about, territory, note]),
  )
  return [...rows.values()].flatMap((own) => (own[0] ? [figureRow(own[0], own, reader, withSubject)] : []))
}

function inFigureOrder(figures: readonly Statistic[], reader: Reader): Statistic[] {
  const { site, format } = reader
  const places = new Map(site.network.municipalities.map(({ id }, place) => [id, place]))
  const placeOf = ({ territory }: Statistic) => places.get(territory) ?? -1
  const measureOf = ({ indicator }: Statistic) => measures.indexOf(indicator)
  return figures.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      format.compare(aboutOf(a, reader)?.text ?? '', aboutOf(b, reader)?.text ?? '') ||
      measureOf(a) - measureOf(b) ||
      b.year - a.year,
  )
}

function figureRow(first: Statistic, all: readonly Statistic[], reader: Reader, withSubject: boolean): FigureRow {
  const { t, language } = reader
  const about = withSubject ? aboutOf(first, reader) : undefined
  return {
    measure: t.indicators[first.indicator],
    ...(about ? { about } : {}),
    territory: territoryName(first.territory, reader),
    ...(first.note ? { note: { text: first.note, ...(language === 'pt' ? {} : { lang: 'pt' as const }) } } : {}),
    readings: all.map((figure) => ({
      value: figureText(figure, reader),
      year: String(figure.year),
      ...sourceOf(figure.source, reader),
    })),
  }
}

function aboutOf({ level, about }: Statistic, reader: Reader): Words | undefined {
  return level === 'territory' || about === undefined ? undefined : subjectName({ level, id: about }, reader)
}

/** A source as cited: title and publisher, with its address; whether it stands in for data that is not public. */
export function sourceOf(id: string, { site, say }: Reader): Pick<FigureReading, 'source' | 'sample'> {
  const source = site.network.evidence.sources.find((one) => one.id === id)
  return {
    source: {
      text: source ? [say(source.title).text, source.publisher].filter((part) => part).join(', ') : id,
      ...(source?.address ? { href: source.address } : {}),
    },
    sample: source !== undefined && isSample(source.provenance),
  }
}
