import { paths } from '../views/paths.ts'
import { site } from '../site-data.ts'

/** Pages for paper are the same words again: search engines are sent to those for the screen. */
export const GET = () => {
  const own = [paths.print, paths.studyPrint, paths.gapSheet]
  const closed = own.flatMap((path) => [`Disallow: ${site.base}${path}`, `Disallow: ${site.base}en/${path}`])
  const address = site.network.edition.site
  const map = address ? [`Sitemap: ${new URL(`${site.base}sitemap-index.xml`, address).href}`] : []
  return new Response(`${['User-agent: *', 'Allow: /', ...closed, ...map].join('\n')}\n`)
}
