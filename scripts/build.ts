import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { report } from '../src/diagnostics/report.ts'
import { loadNetwork } from '../src/loaders/load-network.ts'
import { rankNetwork } from '../src/ranking/rank-network.ts'
import { readerOf } from '../src/views/reader.ts'
import { createSite } from '../src/views/site.ts'
import { contentOf, languageOf, readArguments } from './arguments.ts'
import { buildSite } from './build/build-site.ts'
import { buildIndex } from './build/build-index.ts'
import { countCourses } from './build/count-courses.ts'
import { createStages } from './build/stages.ts'
import { swapFolders } from './build/swap-folders.ts'
import { findBrowser } from './browser/find-browser.ts'
import { NoBrowserError } from './browser/launch.ts'
import { lockBuild } from './build/lock-build.ts'
import { printBrochures } from './print/print-brochures.ts'

/**
 * `npm run build [-- --content DIR --out DIR --without-paper --report FILE --lang pt|en]`: check → rank → site → search
 * index → print PDF. All of it is made aside and swapped in at the end: a build that fails leaves what was there.
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

const { network, problems, files } = await stages.run('check', () => loadNetwork(content))
if (!network) {
  // Only what keeps it from being published: warnings wait for `npm run check`.
  const errors = problems.filter(({ severity }) => severity === 'error')
  console.error(report(errors, { language, format: 'text', files, folder: values.content }))
  process.exit(1)
}
const warnings = problems.length
const ranking = await stages.run('rank', () => rankNetwork(network))

lockBuild(language)
mkdirSync(dirname(out), { recursive: true })
const work = mkdtempSync(join(dirname(out), '.rumo-build-'))
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

const handed = join(work, 'network.json')
const next = join(work, 'dist')
const address = network.edition.site ? new URL(network.edition.site) : undefined
const base = address?.pathname.replace(/\/?$/, '/') ?? '/'
writeFileSync(handed, JSON.stringify({ network, ranking }))
// Known before the pages are made: they link to the brochure only if there will be one.
const hasPaper = wantsPaper && (await findBrowser()) !== undefined
const site = createSite(network, ranking, base, hasPaper)
const readers = [readerOf(site, 'pt'), readerOf(site, 'en')]

await stages.run('site', () =>
  buildSite({
    network: handed,
    content,
    out: next,
    work,
    base,
    hasPaper,
    ...(address ? { site: address.origin } : {}),
  }),
)
await stages.run('index', () => buildIndex(readers, join(next, 'pagefind')))

if (hasPaper) await stages.run('print', () => printBrochures(readers, next, language))

const counted = countCourses(next, readers)
swapFolders(next, out)
const summary = stages.summary(out)
if (values.report) writeFileSync(values.report, `${JSON.stringify(summary, null, 1)}\n`)
console.log(stages.closing(summary, { courses: counted, warnings, out: values.out }))
if (wantsPaper && !hasPaper) {
  console.error(new NoBrowserError(language).message)
  process.exitCode = 3
}
