import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessibilityResults } from './domain/accessibility-results.ts'
import results from './domain/accessibility-results.json' with { type: 'json' }
import type { Network } from './domain/network.ts'
import type { Language } from './domain/text.ts'
import { loadNetwork } from './loaders/load-network.ts'
import { rankCached } from './ranking-cache.ts'
import type { NetworkRanking } from './ranking/rank-network.ts'
import { readerOf, type Reader } from './views/reader.ts'
import { createSite, type Site } from './views/site.ts'

/** Folder of the content, as the command line or the environment names it. */
export const contentFolder = process.env.RUMO_CONTENT ?? 'content'

/**
 * The network every page prints. `npm run build` reads and ranks the content once and hands the result over as a file,
 * so that no file is parsed twice; `npm run dev` reads the content itself.
 */
function readSite(): Site {
  const handed = process.env.RUMO_NETWORK
  const base = process.env.RUMO_BASE ?? '/'
  const hasPaper = process.env.RUMO_PAPER === 'yes'
  if (handed) {
    const { network, ranking } = JSON.parse(readFileSync(handed, 'utf8')) as {
      network: Network
      ranking: NetworkRanking
    }
    return createSite(network, ranking, base, hasPaper)
  }
  const { network } = loadNetwork(contentFolder)
  if (!network) throw new Error('npm run check')
  return createSite(network, rankCached(network), base, hasPaper)
}

export const site: Site = readSite()

/** What the last run of the tests that was kept measured, for the accessibility statement. */
export const accessibility = accessibilityResults.parse(results)

const readers = { pt: readerOf(site, 'pt'), en: readerOf(site, 'en') }

/** The reader for the language in a page's address: none is Portuguese. */
export const readerFor = (lang: string | undefined): Reader => readers[languageOf(lang)]

const languageOf = (lang: string | undefined): Language => (lang === 'en' ? 'en' : 'pt')

/** Language parts of addresses: Portuguese lives at the root. */
export const languageParts = [undefined, 'en'] as const

/** What a page belongs to: `npm run report` makes the pages the study is printed from, and no other. */
type Part = 'site' | 'study'

/** Static paths of a kind of page in every language; none where only another part is made. */
export function inEveryLanguage<Parameters extends Record<string, string | undefined>>(
  pages: readonly Parameters[],
  part: Part = 'site',
) {
  const isLeftOut = process.env.RUMO_PART === 'study' && part !== 'study'
  return isLeftOut ? [] : languageParts.flatMap((lang) => pages.map((page) => ({ params: { lang, ...page } })))
}

/** The bytes of a school's picture as the school sent it. */
export const pictureBytes = (school: string, file: string): Uint8Array =>
  readFileSync(join(contentFolder, 'schools', school, 'images', file))
