import { describe, expect, it } from 'vitest'
import { findBrowser, majorVersionIn, type BrowserSearch } from '../../scripts/browser/find-browser.ts'
import { NoBrowserError } from '../../scripts/browser/launch.ts'

/** A machine with all the browsers there can be, each at version 150. */
const full: BrowserSearch = {
  explicitPath: 'explicit',
  playwrightPath: () => 'playwright',
  systemPaths: ['shell', 'chrome'],
  unpackPinned: () => Promise.resolve('pinned'),
  exists: () => true,
  majorVersion: () => 150,
}
const without = (...missing: string[]): BrowserSearch => ({ ...full, exists: (path) => !missing.includes(path) })

describe('the browser found', () => {
  it.each([
    ['explicit', 'BROCHURE_CHROMIUM', []],
    ['playwright', 'playwright', ['explicit']],
    ['shell', 'system', ['explicit', 'playwright']],
    ['chrome', 'system', ['explicit', 'playwright', 'shell']],
    ['pinned', '@sparticuz/chromium', ['explicit', 'playwright', 'shell', 'chrome']],
  ])('is %s, from %s, where %j are missing', async (executablePath, from, missing) => {
    expect(await findBrowser(without(...missing))).toEqual({ executablePath, from })
  })

  it('is none where nothing is installed and the pinned one cannot run', async () => {
    const search = {
      ...without('explicit', 'playwright', 'shell', 'chrome'),
      unpackPinned: () => Promise.resolve(undefined),
    }
    expect(await findBrowser(search)).toBeUndefined()
  })

  it('is the next one where one is too old or does not start', async () => {
    const versions: Record<string, number> = { explicit: 130, shell: 131 }
    const found = await findBrowser({ ...full, majorVersion: (path) => versions[path] })
    expect(found?.executablePath).toBe('shell')
  })

  it('is not unpacked while another one works', async () => {
    const unpackPinned = () => Promise.reject(new Error('unpacked'))
    expect(await findBrowser({ ...full, unpackPinned })).toMatchObject({ from: 'BROCHURE_CHROMIUM' })
  })
})

describe('a version', () => {
  it.each([
    ['Chromium 153.0.8010.0 \n', 153],
    ['Google Chrome 146.0.7680.75', 146],
    ['chrome.exe 131.0.6778.86 initial_preferences', 131],
    ['', undefined],
  ])('in %j is %s', (text, major) => {
    expect(majorVersionIn(text)).toBe(major)
  })
})

describe('no browser', () => {
  it('says in both languages how to get one', () => {
    expect(new NoBrowserError().message).toMatchInlineSnapshot(
      `"Falta um Chromium 131 ou mais recente: escreva «npx playwright install chromium», ou instale o Chromium ou o Chrome no sistema, ou ponha em BROCHURE_CHROMIUM o caminho de um que já tenha."`,
    )
    expect(new NoBrowserError('en').message).toMatchInlineSnapshot(
      `"A Chromium 131 or newer is missing: enter "npx playwright install chromium", or install Chromium or Chrome on the system, or set BROCHURE_CHROMIUM to the path of one you have."`,
    )
  })
})
