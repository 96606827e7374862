import { PDFDocument } from 'pdf-lib'
import { movedDestinations, readDestinations } from './destinations.ts'

/** What prints the page and writes numbers into it: the browser, or a test's stand-in. */
export type Printer = {
  /** Prints without tags, which is quicker, or with tags and outline. */
  print: (kind: 'draft' | 'tagged') => Promise<Uint8Array>
  writeNumbers: (pages: ReadonlyMap<string, number>) => Promise<void>
}

/** A document whose printed page numbers are right. */
export type Numbered = { pdf: PDFDocument; pages: ReadonlyMap<string, number> }

const attempts = 3

/**
 * Prints, reads on which page everything fell, writes these numbers into contents and index, prints again; until the
 * numbers are those of the pages, at most three times.
 */
export async function printNumbered({ print, writeNumbers }: Printer): Promise<Numbered> {
  let pages: ReadonlyMap<string, number> = readDestinations(await load(await print('draft')))
  let moved: string[] = []
  for (let attempt = 0; attempt < attempts; attempt++) {
    await writeNumbers(pages)
    const pdf = await load(await print('tagged'))
    const now = readDestinations(pdf)
    moved = movedDestinations(pages, now)
    if (moved.length === 0) return { pdf, pages: now }
    pages = now
  }
  throw new Error(`The page numbers do not settle: ${moved.slice(0, 5).join(', ')} (${moved.length}).`)
}

const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false })
