import { files, paths } from '../views/paths.ts'
import type { Reader } from '../views/reader.ts'
import { shellView, type ShellView } from '../views/shell-view.ts'
import { openTables } from './open-data/tables.ts'

type Link = { text: string; href: string }

/** The page of open data: every file, and what each of its fields means. */
export type OpenDataView = {
  shell: ShellView
  words: Reader['t']['openData']
  edition: string
  licence: Link
  tables: {
    id: string
    title: string
    description: string
    rows: string
    links: Link[]
    fields: { key: string; type: string; meaning: string }[]
  }[]
  machines: Link[]
}

/** The view of the page of open data, from the same tables the files are written from. */
export function openDataView(reader: Reader): OpenDataView {
  const { site, t, format } = reader
  const { edition } = site.network
  const words = t.openData
  const file = (path: string) => `${site.base}${path}`
  return {
    shell: shellView(reader, paths.openData, words.title, words.lead),
    words,
    edition: t.footer.edition(edition.region.shortName, edition.schoolYear, edition.number, format.date(edition.date)),
    licence: { text: edition.licence.name, href: edition.licence.address },
    tables: openTables(reader).map(({ id, title, description, columns, rows }) => ({
      id,
      title,
      description,
      rows: words.rows(format.number(rows.length)),
      links: (['csv', 'json'] as const).map((kind) => ({
        text: files.openData(id, kind),
        href: file(files.openData(id, kind)),
      })),
      fields: columns.map(({ key, type, meaning }) => ({ key, type: words.types[type], meaning })),
    })),
    machines: [
      { text: words.packageText, href: file(files.dataPackage) },
      { text: words.catalogueText, href: file(files.catalogue) },
      ...(site.network.event ? [{ text: words.calendarText, href: reader.href(files.eventCalendar) }] : []),
      ...(edition.site ? [{ text: words.rssText, href: reader.href(files.changes) }] : []),
    ],
  }
}
