import { appendFileSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from '../browser/find-browser.ts'
import { browserArguments, NoBrowserError } from '../browser/launch.ts'
import type { BenchOptions } from './build.ts'
import { pageKinds } from './pages-kinds.ts'
import { findLighthouse, lighthouseVersion, type Lighthouse } from './pages-lighthouse.ts'
import { serveCompressed } from './pages-serve.ts'
import { pagesTable, type MeasuredKind } from './pages-table.ts'
import { runMeasured } from './run-measured.ts'

const runsAPage = 3

/** Measures each kind of page of made-up networks with Lighthouse, as a phone on a slow line sees it; the median of three. */
export async function benchPages({ sizes, seed, cache }: BenchOptions): Promise<boolean> {
  const lighthouse = await findLighthouse(join(cache, 'bench-lighthouse'))
  for (const courses of sizes) {
    const site = await buildSample(courses, seed, cache)
    const kinds = await measureKinds(site, lighthouse)
    console.log(`${String(courses)} courses\n\n${pagesTable(kinds)}\n`)
  }
  console.log(
    `Lighthouse ${lighthouseVersion}, mobile, its simulated slow 4G and processor, gzip, median of ${String(runsAPage)}. The heaviest page of each kind, in Portuguese.`,
  )
  return true
}

async function buildSample(courses: number, seed: string, cache: string): Promise<string> {
  const content = join(cache, 'bench', `sample-${String(courses)}`)
  const site = join(cache, 'bench', `pages-${String(courses)}`)
  mkdirSync(content, { recursive: true })
  const made = ['scripts/sample.ts', '--courses', String(courses), '--seed', seed, '--out', content]
  const built = ['scripts/build.ts', '--content', content, '--out', site, '--without-paper']
  await mustRun(made)
  // As published: only with an address do pages name themselves and their other language in full.
  appendFileSync(join(content, 'edition.yaml'), 'site: https://cursos.example.org/\n')
  await mustRun(built)
  return site
}

async function mustRun(step: readonly string[]): Promise<void> {
  const { succeeded, output } = await runMeasured(process.execPath, step)
  if (!succeeded) throw new Error(output)
}

/** Measures every kind of page of a built site, each run in a browser of its own: nothing is kept from one to the next. */
export async function measureKinds(site: string, lighthouse: Lighthouse, runs = runsAPage): Promise<MeasuredKind[]> {
  const found = await findBrowser()
  if (!found) throw new NoBrowserError('en')
  const server = await serveCompressed(site)
  const measured: MeasuredKind[] = []
  try {
    for (const kind of pageKinds(site)) {
      const own = []
      for (let run = 0; run < runs; run++) {
        const port = await freePort()
        const browser = await chromium.launch({
          executablePath: found.executablePath,
          args: [...browserArguments, `--remote-debugging-port=${String(port)}`],
        })
        try {
          own.push(await lighthouse(`${server.origin}${kind.address}`, port))
        } finally {
          await browser.close()
        }
      }
      measured.push({ ...kind, runs: own })
      console.error(`${kind.shape} done`)
    }
  } finally {
    await server.close()
  }
  return measured
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      probe.close(() => {
        done(port)
      })
    })
  })
}
