import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from 'playwright'
import { unpackPinnedBrowser } from './unpack-pinned-browser.ts'

/** The first Chromium that prints page-margin boxes, on which page numbers and running heads rest. */
export const oldestVersion = 131

/** A browser that starts, and which of the ways led to it. */
export type FoundBrowser = {
  executablePath: string
  from: 'BROCHURE_CHROMIUM' | 'playwright' | 'system' | '@sparticuz/chromium'
}

/** Where browsers are looked for and how they are asked for their version; tests put their own in place. */
export type BrowserSearch = {
  /** A path that goes before all others. */
  explicitPath: string | undefined
  /** Playwright's own download, whether or not it is there. */
  playwrightPath: () => string
  /** Where systems keep Chromium and its relatives. */
  systemPaths: readonly string[]
  /** Unpacks the browser that package-lock.json pins; undefined where it cannot run. */
  unpackPinned: () => Promise<string | undefined>
  exists: (path: string) => boolean
  /** Undefined when the browser does not start. */
  majorVersion: (path: string) => number | undefined
}

/** The first browser that exists, starts and is new enough; undefined if there is none. */
export async function findBrowser(options: Partial<BrowserSearch> = {}): Promise<FoundBrowser | undefined> {
  const search: BrowserSearch = { ...thisMachine(), ...options }
  const works = (path: string) => search.exists(path) && (search.majorVersion(path) ?? 0) >= oldestVersion
  const candidates: FoundBrowser[] = [
    ...(search.explicitPath ? [{ executablePath: search.explicitPath, from: 'BROCHURE_CHROMIUM' as const }] : []),
    { executablePath: search.playwrightPath(), from: 'playwright' },
    ...search.systemPaths.map((executablePath) => ({ executablePath, from: 'system' as const })),
  ]
  const installed = candidates.find(({ executablePath }) => works(executablePath))
  if (installed) return installed
  // Last, because unpacking it takes seconds and 210 MB.
  const pinned = await search.unpackPinned()
  return pinned && works(pinned) ? { executablePath: pinned, from: '@sparticuz/chromium' } : undefined
}

/** The number before the first dot of what `--version` prints, like `Chromium 153.0.8010.0`. */
export function majorVersionIn(text: string): number | undefined {
  const [, major] = /\b(\d+)\.\d+\.\d+\.\d+\b/.exec(text) ?? []
  return major === undefined ? undefined : Number(major)
}

const systemPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
}

const thisMachine = (): BrowserSearch => ({
  explicitPath: process.env.BROCHURE_CHROMIUM,
  playwrightPath: () => chromium.executablePath(),
  systemPaths: systemPaths[process.platform] ?? [],
  unpackPinned: unpackPinnedBrowser,
  exists: existsSync,
  majorVersion: askVersion,
})

function askVersion(path: string): number | undefined {
  try {
    // On Windows `--version` opens a window and prints nothing, but a folder beside the program bears the version.
    if (process.platform === 'win32') return majorVersionIn(readdirSync(dirname(path)).join(' '))
    return majorVersionIn(
      execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  } catch {
    return undefined
  }
}
