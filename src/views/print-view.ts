import type { Language } from '../domain/text.ts'
import { files, paths } from './paths.ts'
import {
  printGlossary,
  printImprint,
  printIndex,
  type PrintGlossary,
  type PrintImprint,
  type PrintIndex,
} from './print-back.ts'
import { printChapter, type PrintChapter } from './print-chapter.ts'
import {
  editionMark,
  printContents,
  printCover,
  printLegend,
  type PrintContents,
  type PrintCover,
  type PrintLegend,
} from './print-front.ts'
import type { Reader } from './reader.ts'

/** Everything the brochure prints, in order. */
export type PrintView = {
  language: Language
  /** Title of the document. */
  title: string
  author: string
  description: string
  /** What every page says of the edition: in the running heads, and at the foot if it is not final. */
  running: { title: string; mark?: string }
  cover: PrintCover
  contents: PrintContents
  legend: PrintLegend
  chapters: PrintChapter[]
  glossary: PrintGlossary
  index: PrintIndex
  imprint: PrintImprint
  /** Ways out for who reads the page on a screen. */
  screen: { text: string; href: string }[]
}

/** The brochure of a site in a language: every published course once, under its school, chapter by chapter. */
export function printView(reader: Reader): PrintView {
  const { site, t, say, href, language } = reader
  const { edition, municipalities } = site.network
  const chapters = municipalities.map((place) => printChapter(place, reader))
  const title = `${say(edition.title).text} ${edition.schoolYear}`
  const { mark } = editionMark(reader)
  return {
    language,
    title,
    author: say(edition.publisher).text,
    description: say(edition.lead).text,
    running: { title: `${title}, ${t.print.editionNumber(edition.number)}`, ...(mark ? { mark: mark.short } : {}) },
    cover: printCover(reader),
    contents: printContents(chapters, reader),
    legend: printLegend(reader),
    chapters,
    glossary: printGlossary(reader),
    index: printIndex(chapters, reader),
    imprint: printImprint(reader),
    screen: [
      { text: edition.brand, href: href(paths.home) },
      ...(site.hasPaper ? [{ text: t.footer.brochure, href: `${site.base}${files.brochure[language]}` }] : []),
    ],
  }
}
