import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Browser } from 'playwright'
import type { Language } from '../../src/domain/text.ts'
import type { Reader } from '../../src/views/reader.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder } from '../serve.ts'
import { finishPdf } from './finish-pdf.ts'
import { mendTags } from './mend-tags.ts'
import { printNumbered, type Numbered } from './number-pages.ts'
import { retitleOutline } from './outline.ts'
import { openPrintPage, type Served } from './print-page.ts'
import { refuseLocalLinks } from './refuse-local-links.ts'
import { steadyIds } from './steady-ids.ts'

/** A page of the site to print, the file it becomes, and what the file says of itself. */
export type PrintJob = {
  reader: Reader
  /** Path of the page, without the language. */
  page: string
  file: string
  title: string
  author: string
  description: string
  /** What is left to do before the file is finished; throws where what was printed is not what it should be. */
  settle: (printed: Numbered) => void
}

/** Prints pages of a built site to finished PDFs. Throws NoBrowserError, in `language`, where there is no browser. */
export async function printPdfs(jobs: readonly PrintJob[], folder: string, language: Language): Promise<void> {
  const browser = await launchBrowser(language)
  try {
    const { origin, close } = await serveFolder(folder)
    try {
      for (const job of jobs) {
        const bytes = await printPdf(browser, { origin, base: job.reader.site.base }, job)
        writeFileSync(job.file, bytes)
      }
    } finally {
      await close()
    }
  } finally {
    await browser.close()
  }
}

/** One page as the bytes of a PDF: page numbers, outline, tags, language, and the date of its edition. */
async function printPdf(browser: Browser, served: Served, job: PrintJob): Promise<Uint8Array> {
  const { site, language } = job.reader
  const printed = await printTagged(browser, served, job).catch((error: unknown) => {
    throw new Error(`${basename(job.file)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  })
  steadyIds(printed.pdf)
  job.settle(printed)
  return finishPdf(printed.pdf, {
    title: job.title,
    author: job.author,
    subject: job.description,
    language: language === 'pt' ? 'pt-PT' : 'en-GB',
    date: site.network.edition.date,
  })
}

async function printTagged(browser: Browser, served: Served, { reader, page: path }: PrintJob): Promise<Numbered> {
  const page = await openPrintPage(browser, served, reader.href(path))
  try {
    const printed = await printNumbered(page)
    const { headings, links } = await page.describe()
    retitleOutline(printed.pdf, headings)
    mendTags(printed.pdf, links)
    refuseLocalLinks(printed.pdf, served.origin)
    return printed
  } finally {
    await page.close()
  }
}
