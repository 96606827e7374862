import { chromium, type Browser } from 'playwright'
import type { Language } from '../../src/domain/text.ts'
import { findBrowser } from './find-browser.ts'

/** Even glyph widths for print, and no conversation with anybody but the page's own server. */
export const browserArguments: readonly string[] = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

const sentences: Record<Language, string> = {
  pt: 'Falta um Chromium 131 ou mais recente: escreva «npx playwright install chromium», ou instale o Chromium ou o Chrome no sistema, ou ponha em BROCHURE_CHROMIUM o caminho de um que já tenha.',
  en: 'A Chromium 131 or newer is missing: enter "npx playwright install chromium", or install Chromium or Chrome on the system, or set BROCHURE_CHROMIUM to the path of one you have.',
}

/** No browser was found; its message names the three ways to get one, in the reader's language. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError'
  constructor(language: Language = 'pt') {
    super(sentences[language])
  }
}

/** Starts a browser without a window. Throws NoBrowserError if there is none. */
export async function launchBrowser(language: Language = 'pt'): Promise<Browser> {
  const found = await findBrowser()
  if (!found) throw new NoBrowserError(language)
  return chromium.launch({ executablePath: found.executablePath, args: [...browserArguments] })
}
