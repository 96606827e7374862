import type { Area } from '../domain/area.ts'
import { bands } from '../domain/band.ts'
import { mapView } from './map-view.ts'
import { methodView } from './method-view.ts'
import type { NeedSign } from './need-view.ts'
import { backParts } from './print-back.ts'
import type { PrintChapter } from './print-chapter.ts'
import { printIds } from './print-ids.ts'
import type { Reader, Words } from './reader.ts'

export type PrintCover = {
  title: Words
  brand: { before: string; after: string }
  lead: Words
  year: string
  edition: string
  network: Words
  mark?: { short: string; long: string }
  /** The woven region: a tone for every cell of the map, `undefined` outside it. */
  map: (number | undefined)[][]
}

/** A line of the contents. Schools stand under their chapter. */
export type ContentsEntry = { kind: 'part' | 'chapter' | 'school'; text: string; target: string; detail?: string }
export type PrintContents = { heading: string; entries: ContentsEntry[] }

/** How to read an entry: the signs of need, the marks of trust, the cloth of each area. */
export type PrintLegend = {
  heading: string
  need: { heading: string; lead: string; rows: { sign: NeedSign; rule: string }[]; note: string; sample?: string }
  marks: { heading: string; rows: { name: string; meaning: string }[] }
  cloths: { heading: string; lead: string; areas: { id: string; name: Words; about: Words; cloth: Area['cloth'] }[] }
}

/** The cover. */
export function printCover(reader: Reader): PrintCover {
  const { site, t, say, format } = reader
  const { edition } = site.network
  const [before = '', after = ''] = edition.brand.split('.')
  return {
    title: say(edition.title),
    brand: { before, after },
    lead: say(edition.lead),
    year: edition.schoolYear,
    edition: t.print.editionLine(edition.number, format.date(edition.date)),
    network: say(edition.region.network),
    ...editionMark(reader),
    map: mapTones(reader),
  }
}

/** What an edition that is not final says of itself on every page. */
export function editionMark({ site, t }: Reader): Pick<PrintCover, 'mark'> {
  const { status } = site.network.edition
  if (status === 'demonstration') return { mark: { short: t.demonstration.short, long: t.demonstration.long } }
  return status === 'draft' ? { mark: { short: t.draft, long: '' } } : {}
}

function mapTones(reader: Reader): PrintCover['map'] {
  const { columns, rows, places } = mapView(reader)
  const tones = Array.from({ length: rows }, () => Array<number | undefined>(columns).fill(undefined))
  for (const { cells, tone } of places) {
    for (const { x, y } of cells) {
      const row = tones[y]
      if (row) row[x] = tone
    }
  }
  return tones
}

/** The contents: every chapter with its schools, and the parts before and after them. */
export function printContents(chapters: readonly PrintChapter[], reader: Reader): PrintContents {
  const { t } = reader
  const part = ({ text, target }: { text: string; target: string }): ContentsEntry => ({ kind: 'part', text, target })
  return {
    heading: t.print.contents,
    entries: [
      part({ text: t.print.legend, target: printIds.legend }),
      ...chapters.flatMap(({ name, target, schools, others }): ContentsEntry[] => [
        { kind: 'chapter', text: name, target },
        ...[...schools, ...(others?.schools ?? [])].map((school): ContentsEntry => ({
          kind: 'school',
          text: school.name,
          target: school.target,
          detail: t.school.count(school.courses.length),
        })),
      ]),
      ...backParts(reader).map(part),
    ],
  }
}

/** How to read the brochure. */
export function printLegend(reader: Reader): PrintLegend {
  const { site, t, say } = reader
  const rules = new Map(methodView(reader).bands.map(({ word, rule }) => [word, rule]))
  const steps = { high: 3, medium: 2, moderate: 1, insufficient: 0 } as const
  const taught = new Set(site.network.courses.map(({ qualification }) => site.qualification(qualification).area))
  const sample = site.network.courses.some(({ qualification }) => site.need(qualification)?.sample)
  return {
    heading: t.print.legend,
    need: {
      heading: t.print.legendNeed,
      lead: t.print.needLead,
      rows: bands.map((band) => {
        const word = t.need.bands[band]
        const rule = band === 'insufficient' ? t.need.noData : (rules.get(word) ?? '')
        return { sign: { band, word, steps: steps[band], sample: false }, rule }
      }),
      note: t.need.note,
      ...(sample ? { sample: t.need.sample } : {}),
    },
    marks: { heading: t.print.marks, rows: Object.values(t.print.markMeanings) },
    cloths: {
      heading: t.print.legendCloth,
      lead: t.print.clothLead,
      areas: site.network.areas
        .filter(({ id }) => taught.has(id))
        .map(({ id, name, about, cloth }) => ({ id, name: say(name), about: say(about), cloth })),
    },
  }
}
