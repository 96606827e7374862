import { courseCard, type CourseCard } from './course-card.ts'
import { facetSlug, pagedFacets, type PagedFacet } from './facet-pages.ts'
import { facetsOf, facetValues, type FacetValue } from './facets.ts'
import { inOrder } from './order.ts'
import { paths } from './paths.ts'
import type { Reader } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

type Link = { text: string; href: string; detail?: string }

/** The page of all courses with one value of a filter: the list as a link leads to it, script or not. */
export type FindPageView = {
  shell: ShellView
  title: string
  lead: string
  note?: string
  cards: CourseCard[]
  /** The whole list with this filter on, to add others to it. */
  filter?: Link
  help?: Link
  others: { heading: string; links: Link[] }
}

/** Every value that has such a page: those of the courses there are, and the questions that are always asked. */
export function findPages(reader: Reader): { facet: PagedFacet; value: string; slug: string }[] {
  return facetsOf(reader.site.network.courses, reader).flatMap(({ name, values }) => {
    const facet = pagedFacets.find((paged) => paged === name)
    if (!facet) return []
    return values.flatMap(({ value }) => {
      const slug = facetSlug(facet, value)
      return slug === undefined ? [] : [{ facet, value, slug }]
    })
  })
}

/** The view of the page at an address of `findPages`; throws where there is none. */
export function findPageView(slug: string, reader: Reader): FindPageView {
  const { site, t, href } = reader
  const page = findPages(reader).find((each) => each.slug === slug)
  if (!page) throw new Error(`no filter has a page at ${slug}`)
  const { facet, value } = page
  const courses = site.network.courses.filter((course) => facetValues(course, reader)[facet].includes(value))
  const siblings = facetsOf(site.network.courses, reader).find(({ name }) => name === facet)?.values ?? []
  const title = titleOf(facet, value, reader)
  const lead = [leadOf(facet, value, reader), t.find.pages.count(courses.length)].filter(Boolean).join(' ')
  return {
    shell: shellView(reader, paths.coursesWith(slug), title, lead),
    title,
    lead,
    ...(facet === 'need' ? { note: value === 'insufficient' ? t.need.noData : t.need.note } : {}),
    cards: inOrder(courses, reader).map((course) => courseCard(course, reader)),
    ...(courses.length > 1
      ? { filter: { text: t.find.pages.filter, href: `${href(paths.courses)}?${facet}=${value}` } }
      : {}),
    ...(value === 'adult' ? { help: { text: t.find.pages.adults, href: href(paths.apply) } } : {}),
    others: { heading: t.find.pages.others, links: linksOf(siblings, value, reader) },
  }
}

function titleOf(facet: PagedFacet, value: string, { t }: Reader): string {
  const words: Record<PagedFacet, Record<string, string>> = {
    entry: t.find.pages.entries,
    level: t.find.pages.levels,
    modality: t.modalities,
    need: t.find.pages.needs,
  }
  return words[facet][value] ?? value
}

function leadOf(facet: PagedFacet, value: string, { t }: Reader): string | undefined {
  if (facet === 'entry') return (t.find.pages.entryLeads as Record<string, string>)[value]
  if (facet === 'level') return `${sentence((t.find.levels as Record<string, string>)[value] ?? '')}.`
  return undefined
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The other values of the filter, and the list of everything. */
const linksOf = (values: readonly FacetValue[], own: string, { t, href, site }: Reader): Link[] => [
  ...values.flatMap(({ value, label, href: to, count }) =>
    value === own || to === undefined ? [] : [{ text: label, href: to, detail: t.school.count(count) }],
  ),
  { text: t.list.title, href: href(paths.courses), detail: t.school.count(site.network.courses.length) },
]
