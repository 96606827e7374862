import { listPage, type CompareView } from './compare-view.ts'
import { paths } from './paths.ts'
import type { Reader } from './reader.ts'

/** The page of the courses a reader keeps. Which ones is known in the browser only. */
export type ShortlistView = Omit<CompareView, 'note'> & { compare: string; edition: string }

/** The view of the page of kept courses. */
export function shortlistView(reader: Reader): ShortlistView {
  const { title, lead } = reader.t.keep.keptPage
  const { edition } = reader.site.network
  return {
    ...listPage(reader, paths.kept, title, lead),
    compare: reader.href(paths.compare),
    edition: `${edition.brand} · ${edition.schoolYear}`,
  }
}
