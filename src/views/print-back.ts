import { glossaryView } from './glossary-view.ts'
import { schoolName } from './order.ts'
import type { PrintChapter } from './print-chapter.ts'
import { printIds } from './print-ids.ts'
import { plain, type Reader, type Words } from './reader.ts'

export type PrintGlossary = { heading: string; lead: string; terms: { term: string; name: Words; sentence: Words }[] }
export type PrintIndex = { heading: string; lead: string; entries: { title: Words; school: string; target: string }[] }
export type PrintImprint = {
  heading: string
  rows: { name: string; value: Words; href?: string }[]
  marks: { heading: string; rows: { name: string; meaning: string }[] }
  demonstration?: string
}

/** The terms of the glossary, one sentence each. */
export function printGlossary(reader: Reader): PrintGlossary {
  const { title, lead, terms } = glossaryView(reader)
  return { heading: title, lead, terms: terms.map(({ term, name, sentence }) => ({ term, name, sentence })) }
}

/** Every course of the chapters by name, then by school. */
export function printIndex(chapters: readonly PrintChapter[], reader: Reader): PrintIndex {
  const { t, site, format } = reader
  const courses = chapters.flatMap(({ schools }) => schools.flatMap((school) => school.courses))
  const entries = courses.map(({ id, title, target }) => ({
    title,
    school: schoolName(site.course(id).schoolId, reader),
    target,
  }))
  entries.sort(
    (a, b) =>
      format.compare(a.title.text, b.title.text) ||
      format.compare(a.school, b.school) ||
      (a.target < b.target ? -1 : 1),
  )
  return { heading: t.print.index, lead: t.print.indexLead, entries }
}

/** Who publishes the edition, of what date it is, and what its marks mean. */
export function printImprint(reader: Reader): PrintImprint {
  const { site, t, say, format } = reader
  const { edition } = site.network
  const words = t.print.imprintRows
  return {
    heading: t.print.imprint,
    rows: [
      {
        name: words.edition,
        value: plain(`${say(edition.title).text} ${edition.schoolYear}, ${t.print.editionNumber(edition.number)}`),
      },
      { name: words.date, value: plain(format.date(edition.date)) },
      { name: words.network, value: say(edition.region.network) },
      { name: t.footer.publisher, value: say(edition.publisher) },
      ...contactRow(reader),
      { name: t.footer.licence, value: plain(edition.licence.name), href: edition.licence.address },
      { name: words.seed, value: plain(String(edition.ranking.seed)) },
      ...(edition.site ? [{ name: t.print.online, value: plain(edition.site), href: edition.site }] : []),
    ],
    marks: { heading: t.print.marks, rows: Object.values(t.print.markMeanings) },
    ...(edition.status === 'demonstration'
      ? { demonstration: `${t.demonstration.short}. ${t.demonstration.long}` }
      : {}),
  }
}

function contactRow({ site, t, say }: Reader): PrintImprint['rows'] {
  const who = site.network.edition.contact
  const value = [who?.role && say(who.role).text, who?.phone, who?.email, who?.website]
    .filter((part) => part)
    .join(' · ')
  return value ? [{ name: t.course.contact, value: plain(value) }] : []
}

/** Names of the parts at the end, for the contents. */
export const backParts = ({ t }: Reader) => [
  { text: t.glossary.title, target: printIds.glossary },
  { text: t.print.index, target: printIds.index },
  { text: t.print.imprint, target: printIds.imprint },
]
