import { paths } from '../paths.ts'
import type { PaperView } from '../print-running-heads.ts'
import type { Reader } from '../reader.ts'
import { studyBody, type StudyBody } from './study-view.ts'

/** The study on paper, with contents whose page numbers are written once the pages are known. */
export type StudyPrintView = PaperView &
  StudyBody & {
    author: string
    contents: { heading: string; entries: { text: string; target: string }[] }
  }

/** The printed study of a site in a language. */
export function studyPrintView(reader: Reader): StudyPrintView {
  const { site, t, say, href, language } = reader
  const { edition } = site.network
  const body = studyBody(reader, 'paper')
  return {
    ...body,
    language,
    title: `${t.study.title}, ${body.head.edition}`,
    author: say(edition.publisher).text,
    description: t.study.lead,
    running: {
      title: `${t.study.title}. ${body.head.edition}`,
      ...(body.head.mark ? { mark: body.head.mark.short } : {}),
    },
    chapters: [],
    contents: {
      heading: t.study.contents,
      entries: [body.summary, ...body.sections].map(({ id, heading }) => ({ text: heading, target: id })),
    },
    screen: [
      { text: edition.brand, href: href(paths.home) },
      { text: t.study.title, href: href(paths.study) },
    ],
  }
}
