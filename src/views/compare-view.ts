import { files, paths } from './paths.ts'
import type { Reader } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

/** What the pages of a reader's own lists have in common: words, and where the script finds the courses. */
type ListPage = { shell: ShellView; words: Reader['t']['keep']; data: string; list: string; sampleNote: string }

/** The page that puts courses side by side. Which ones is known in the browser only. */
export type CompareView = ListPage & { note: string }

/** The view of the page that compares. */
export function compareView(reader: Reader): CompareView {
  const { title, lead } = reader.t.keep.comparePage
  return { ...listPage(reader, paths.compare, title, lead), note: reader.t.need.note }
}

/** What a page of a reader's own list is made of. */
export function listPage(reader: Reader, path: string, title: string, lead: string): ListPage {
  const { t, href, site } = reader
  return {
    shell: shellView(reader, path, title, lead),
    words: t.keep,
    data: href(files.comparable),
    list: href(paths.courses),
    sampleNote: site.network.edition.status === 'demonstration' ? t.demonstration.long : '',
  }
}
