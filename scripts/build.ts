import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { files } from '../src/views/paths.ts'
import { readerOf } from '../src/views/reader.ts'
import { createSite } from '../src/views/site.ts'
import { contentOf, languageOf, readArguments } from './arguments.ts'
import { findBrowser } from './browser/find-browser.ts'
import { NoBrowserError } from './browser/launch.ts'
import { buildIndex } from './build/build-index.ts'
import { buildSite } from './build/build-site.ts'
import { checkAndRank } from './build/check-and-rank.ts'
import { countCourses } from './build/count-courses.ts'
import { lockBuild } from './build/lock-build.ts'
import { siteAddress } from './build/site-address.ts'
import { createStages } from './build/stages.ts'
import { swapFolders } from './build/swap-folders.ts'
import { makeWorkFolder } from './build/work-folder.ts'
import { brochureJob } from './print/brochure-job.ts'
import { printPdfs } from './print/print-pdfs.ts'
import { studyJobs } from './print/study-jobs.ts'
import { writeTables } from './report/write-tables.ts'

/**
 * `npm run build [-- --content DIR --out DIR --without-paper --report FILE --lang pt|en]`: check → rank → site → search
 * index → tables and PDFs. All of it is made aside and swapped in at the end: a build that fails leaves what was there.
 */
const { values } = readArguments({
  out: { type: 'string', default: process.env.RUMO_OUT ?? 'dist' },
  'without-paper': { type: 'boolean', default: false },
  report: { type: 'string' },
})
const language = languageOf(values.lang)
const content = resolve(contentOf(values))
const out = resolve(values.out)
const wantsPaper = !values['without-paper']
const stages = createStages(language)

const folder = { path: content, asTyped: values.content }
const { network, ranking, warnings } = await checkAndRank(folder, stages, language)

lockBuild(language)
const work = makeWorkFolder(out)
const handed = join(work, 'network.json')
const next = join(work, 'dist')
const address = siteAddress(network.edition)
writeFileSync(handed, JSON.stringify({ network, ranking }))
// Known before the pages are made: they link to the brochure only if there will be one.
const hasPaper = wantsPaper && (await findBrowser()) !== undefined
const site = createSite(network, ranking, address.base, hasPaper)
const readers = [readerOf(site, 'pt'), readerOf(site, 'en')]

await stages.run('site', () => buildSite({ network: handed, content, out: next, work, hasPaper, ...address }))
await stages.run('index', () => buildIndex(readers, join(next, 'pagefind')))
await stages.run('tables', async () => {
  for (const reader of readers) {
    // The tables of both languages have the same names: those in English lie under the English pages.
    const csv = (id: string) => reader.href(files.studyTable(id)).slice(site.base.length)
    await writeTables(reader, next, { workbook: files.studyTables[reader.language], csv })
  }
})

if (hasPaper) {
  const brochures = readers.map((reader) => brochureJob(reader, next))
  await stages.run('print', () => printPdfs(brochures, next, language))
  const studies = readers.flatMap((reader) => studyJobs(reader, join(next, 'estudo')))
  await stages.run('study', () => printPdfs(studies, next, language))
}

const counted = countCourses(next, readers)
swapFolders(next, out)
const summary = stages.summary(out)
if (values.report) writeFileSync(values.report, `${JSON.stringify(summary, null, 1)}\n`)
console.log(stages.closing(summary, { courses: counted, warnings, out: values.out }))
if (wantsPaper && !hasPaper) {
  console.error(new NoBrowserError(language).message)
  process.exitCode = 3
}
