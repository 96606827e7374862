import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from 'pdf-lib'

/** Page of every named place of a PDF, counted from 1. Chromium names the places that a link of the page leads to. */
export function readDestinations(pdf: PDFDocument): Map<string, number> {
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]))
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found = new Map<string, number>()
  for (const [name, value] of places?.entries() ?? []) {
    const place = pdf.context.lookupMaybe(value, PDFArray)
    const page = place?.get(0)
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined
    if (number !== undefined) found.set(name.decodeText(), number)
  }
  return found
}

/** Places that are on another page than before, or were not there. */
export function movedDestinations(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
}
