import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { formatFor } from '../src/i18n/format.ts'
import { files, paths } from '../src/views/paths.ts'
import { readerOf } from '../src/views/reader.ts'
import { createSite } from '../src/views/site.ts'
import { contentOf, languageOf, readArguments } from './arguments.ts'
import { findBrowser } from './browser/find-browser.ts'
import { NoBrowserError } from './browser/launch.ts'
import { buildSite } from './build/build-site.ts'
import { checkAndRank } from './build/check-and-rank.ts'
import { lockBuild } from './build/lock-build.ts'
import { siteAddress } from './build/site-address.ts'
import { createStages } from './build/stages.ts'
import { swapFolders } from './build/swap-folders.ts'
import { makeWorkFolder } from './build/work-folder.ts'
import { printPdfs } from './print/print-pdfs.ts'
import { studyJobs } from './print/study-jobs.ts'
import { refuseOtherFiles } from './report/refuse-other-files.ts'
import { selfContained } from './report/self-contained.ts'
import { writeTables } from './report/write-tables.ts'

/**
 * `npm run report [-- --content DIR --out DIR --lang pt|en]`: check → rank → the study alone, as a page in one file, PDF
 * with the gap sheet, XLSX and CSV, in one language. Made aside and swapped in at the end, as a build is.
 */
const { values } = readArguments({ out: { type: 'string', default: 'report' } })
const language = languageOf(values.lang)
const content = resolve(contentOf(values))
const out = resolve(values.out)
refuseOtherFiles(out, values.out, language)
const stages = createStages(language)

const { network, ranking } = await checkAndRank({ path: content, asTyped: values.content }, stages, language)

lockBuild(language)
const work = makeWorkFolder(out)
const handed = join(work, 'network.json')
const pages = join(work, 'dist')
const next = join(work, 'report')
const address = siteAddress(network.edition)
writeFileSync(handed, JSON.stringify({ network, ranking }))
mkdirSync(next)
const hasPaper = (await findBrowser()) !== undefined
const site = createSite(network, ranking, address.base, hasPaper)
const reader = readerOf(site, language)

await stages.run('site', () =>
  buildSite({ network: handed, content, out: pages, work, hasPaper, part: 'study', ...address }),
)
const fileAt = (href: string) => join(pages, href.slice(site.base.length))
const page = readFileSync(join(fileAt(reader.href(paths.studyPrint)), 'index.html'), 'utf8')
const study = basename(files.study[language], '.pdf')
writeFileSync(
  join(next, `${study}.html`),
  selfContained(page, (href) => readFileSync(fileAt(href))),
)
await stages.run('tables', () =>
  writeTables(reader, next, { workbook: basename(files.studyTables[language]), csv: (id) => `${id}.csv` }),
)
if (hasPaper) await stages.run('study', () => printPdfs(studyJobs(reader, next), pages, language))

swapFolders(next, out)
const { number } = formatFor(language)
for (const name of readdirSync(out).sort())
  console.log(`${join(values.out, name)}: ${number(Math.ceil(statSync(join(out, name)).size / 1024))} kB`)
if (!hasPaper) {
  console.error(new NoBrowserError(language).message)
  process.exitCode = 3
}
