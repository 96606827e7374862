import type { BreadcrumbList, Graph, Thing } from 'schema-dts'
import { isSample, type Provenance } from '../../domain/provenance.ts'
import type { Reader } from '../../views/reader.ts'

/** Things of one page in the vocabulary of schema.org, ready to be written as JSON-LD. */
export type LinkedData = Graph

/** A page's things under one context. */
export const graph = (...things: readonly Thing[]): LinkedData => ({
  '@context': 'https://schema.org',
  '@graph': things.filter((thing) => typeof thing !== 'string'),
})

/** Address of a page: whole where the edition has one, otherwise from the root of its host. */
export function addressOf({ site, href }: Reader, path: string): string {
  const own = href(path)
  return site.network.edition.site ? new URL(own, site.network.edition.site).href : own
}

/** The way to a page, from the front page on. */
export function breadcrumbs(reader: Reader, trail: readonly { name: string; path: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: reader.t.nav.home, path: '' }, ...trail].map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: addressOf(reader, path),
    })),
  }
}

/** JSON-LD as it stands in a page: no `<` of a text can end the block it stands in. */
export const linkedDataText = (data: LinkedData): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** What stands in for data that is not public says so to machines as well. */
export const sampleMark = (
  { provenance }: { provenance: Provenance },
  { t }: Reader,
): { disambiguatingDescription?: string } =>
  isSample(provenance) ? { disambiguatingDescription: t.provenance.sampleShort } : {}
