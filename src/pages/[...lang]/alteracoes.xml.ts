import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { courseChanges } from '../../exports/changes.ts'
import { inEveryLanguage, readerFor, site } from '../../site-data.ts'

const address = site.network.edition.site

/** A feed needs whole addresses: without one there is none. */
export const getStaticPaths = () => inEveryLanguage(address ? [{}] : [])

export const GET: APIRoute = ({ params: { lang } }) => {
  const reader = readerFor(lang)
  const { say, t, language } = reader
  return rss({
    title: `${say(site.network.edition.title).text}: ${t.changes.title}`,
    description: t.changes.lead,
    site: address ?? '',
    customData: `<language>${language === 'pt' ? 'pt-PT' : 'en-GB'}</language>`,
    items: courseChanges(reader).map(({ day, ...item }) => ({ ...item, pubDate: new Date(`${day}T00:00:00Z`) })),
  })
}
