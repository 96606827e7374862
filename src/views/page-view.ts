import type { Reader } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

/** A page of organisers' prose: its text comes from content/pages. */
export type PageView = { shell: ShellView; title: string; lead: string; lang?: 'pt'; note?: string }

/** The view of a page of prose; `fallback` when only the Portuguese text exists. */
export function pageView(
  reader: Reader,
  slug: string,
  { title, lead }: { title: string; lead: string },
  fallback = false,
): PageView {
  return {
    shell: shellView(reader, `${slug}/`, title, lead),
    title,
    lead,
    ...(fallback ? { lang: 'pt', note: reader.t.onlyInOther } : {}),
  }
}

export type NotFoundView = { shell: ShellView; title: string; lead: string; link: { text: string; href: string } }

/** The view of the page for addresses that lead nowhere. Servers show the Portuguese one, which is a file of its own. */
export function notFoundView(reader: Reader, listHref: string): NotFoundView {
  const { t, site, language } = reader
  const shell = shellView(reader, '404/', t.notFound.title, t.notFound.lead, 'noindex')
  return {
    shell: language === 'pt' ? shell : { ...shell, switcher: { ...shell.switcher, href: `${site.base}404.html` } },
    title: t.notFound.title,
    lead: t.notFound.lead,
    link: { text: t.notFound.list, href: listHref },
  }
}
