import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { Language } from '../../src/domain/text.ts'
import { files, paths } from '../../src/views/paths.ts'
import { printView } from '../../src/views/print-view.ts'
import type { Reader } from '../../src/views/reader.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder } from '../serve.ts'
import { checkEntries } from './count-entries.ts'
import { finishPdf } from './finish-pdf.ts'
import { mendTags } from './mend-tags.ts'
import { printNumbered } from './number-pages.ts'
import { retitleOutline } from './outline.ts'
import { openPrintPage } from './print-page.ts'

/** Prints the brochure of each reader into a built site. Throws NoBrowserError, in `language`, where there is no browser. */
export async function printBrochures(readers: readonly Reader[], folder: string, language: Language): Promise<void> {
  const browser = await launchBrowser(language)
  try {
    const server = await serveFolder(folder)
    try {
      for (const reader of readers) {
        writeFileSync(
          join(folder, files.brochure[reader.language]),
          await printBrochure(browser, server.origin, reader),
        )
      }
    } finally {
      await server.close()
    }
  } finally {
    await browser.close()
  }
}

/** One brochure, with its page numbers, as bytes. */
async function printBrochure(browser: Browser, origin: string, reader: Reader): Promise<Uint8Array> {
  const { site, language } = reader
  const page = await openPrintPage(browser, { origin, base: site.base }, reader.href(paths.print))
  try {
    const { pdf, pages } = await printNumbered(page)
    const { headings, links } = await page.describe()
    retitleOutline(pdf, headings)
    mendTags(pdf, links)
    checkEntries(site.network.courses, pages, files.brochure[language])
    const { title, author, description } = printView(reader)
    return await finishPdf(pdf, {
      title,
      author,
      subject: description,
      language: language === 'pt' ? 'pt-PT' : 'en-GB',
      date: site.network.edition.date,
    })
  } finally {
    await page.close()
  }
}
