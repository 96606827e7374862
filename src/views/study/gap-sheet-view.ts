import { paths } from '../paths.ts'
import type { PaperView } from '../print-running-heads.ts'
import type { Reader } from '../reader.ts'
import { studyHead, type StudyHead } from './head.ts'
import { backLists, backTables, frontTables, type SheetList, type SheetTable } from './sheet-parts.ts'
import { studyOf } from './study.ts'

/** The sheet for the network's meeting: two pages, whatever the network. */
export type GapSheetView = PaperView & {
  author: string
  head: StudyHead
  edition: string
  reading: string
  /** The first page, and the second: lists side by side above tables. */
  front: SheetTable[]
  lists: SheetList[]
  back: SheetTable[]
  caution: string
  pages: [string, string]
}

/** The sheet of a site in a language. */
export function gapSheetView(reader: Reader): GapSheetView {
  const { site, t, say, href, language, format } = reader
  const { edition } = site.network
  const words = t.study.sheet
  const study = studyOf(reader, 'paper')
  const head = studyHead(reader)
  return {
    language,
    title: `${words.title}, ${head.edition}`,
    author: say(edition.publisher).text,
    description: words.description,
    running: { title: '' },
    chapters: [],
    screen: [
      { text: edition.brand, href: href(paths.home) },
      { text: t.study.title, href: href(paths.study) },
    ],
    head: { ...head, title: words.title },
    edition: t.footer.edition(edition.region.shortName, edition.schoolYear, edition.number, format.date(edition.date)),
    reading: words.reading,
    front: frontTables(study),
    lists: backLists(study),
    back: backTables(study),
    caution: words.caution,
    pages: [words.page(1), words.page(2)],
  }
}
