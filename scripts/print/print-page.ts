import type { Browser, BrowserContext, Page } from 'playwright'
import type { Printer } from './number-pages.ts'

/** Where the site is served, and the path its pages believe they live under. */
export type Served = { origin: string; base: string }

/** A printer that knows its page. */
export type PrintPage = Printer & { describe: () => Promise<PageWords>; close: () => Promise<void> }

/** What a PDF says less well than its page: headings in their order, and the words of every link. */
export type PageWords = { headings: string[]; links: Record<string, string> }

/** A page to print, open in a browser of its own, as a printer. */
export async function openPrintPage(browser: Browser, { origin, base }: Served, href: string): Promise<PrintPage> {
  const context = await browser.newContext()
  await stripBase(context, origin, base)
  const page = await context.newPage()
  const errors = collectErrors(page)
  await page.goto(`${origin}${href}`, { waitUntil: 'load' })
  await page.emulateMedia({ media: 'print' })
  await waitForFonts(page)
  await setPaperSize(page)
  return {
    print: async (kind) => {
      const tagged = kind === 'tagged'
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged })
      if (errors.length > 0) throw new Error(`${href}: ${errors.join('; ')}`)
      return bytes
    },
    writeNumbers: (pages) => writeNumbers(page, pages),
    describe: () => describePage(page),
    close: () => context.close(),
  }
}

/** A site built for a folder of its host is served from the root: its addresses lose the folder. */
async function stripBase(context: BrowserContext, origin: string, base: string): Promise<void> {
  if (base === '/') return
  await context.route(`${origin}${base}**`, (route) =>
    route.continue({
      url: `${origin}/${route
        .request()
        .url()
        .slice(origin.length + base.length)}`,
    }),
  )
}

/** Whatever goes wrong while the page loads: a file that is missing, a style the policy keeps out. */
function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text())
  })
  page.on('requestfailed', (request) => errors.push(`${request.url()} ${request.failure()?.errorText ?? ''}`))
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.url()} ${response.status()}`)
  })
  return errors
}

/** Loads every face of the page, used or not yet; text in a font of the machine would break lines elsewhere. */
async function waitForFonts(page: Page): Promise<void> {
  const missing = await page.evaluate(async () => {
    await Promise.allSettled([...document.fonts].map((face) => face.load()))
    await document.fonts.ready
    return [...document.fonts]
      .filter(({ status }) => status !== 'loaded')
      .map(({ family, weight }) => `${family} ${weight}`)
  })
  if (missing.length > 0) throw new Error(`Fonts that did not load: ${missing.join(', ')}`)
}

/** Chromium rounds A4 down to whole dots, which would leave a white edge: half a point more is cut off afterwards. */
async function setPaperSize(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@page { size: 596pt 842pt }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/** Writes the page of each place where contents and index ask for it. */
async function writeNumbers(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  const missing = await page.evaluate((numbers) => {
    const places = [...document.querySelectorAll<HTMLElement>('[data-page-of]')]
    for (const place of places) place.textContent = String(numbers[place.getAttribute('data-page-of') ?? ''] ?? '')
    return places
      .filter(({ textContent }) => textContent === '')
      .map((place) => place.getAttribute('data-page-of') ?? '')
  }, Object.fromEntries(pages))
  if (missing.length > 0) throw new Error(`Places without a page: ${missing.join(', ')}`)
}

async function describePage(page: Page): Promise<PageWords> {
  return page.evaluate(() => {
    const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim()
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(words)
    const links = [...document.querySelectorAll('main a[href]')].map(
      (link) => [link.getAttribute('href') ?? '', words(link)] as const,
    )
    return { headings, links: Object.fromEntries(links.toReversed()) }
  })
}
