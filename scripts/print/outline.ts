import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib'

/**
 * Gives the outline the headings of the page. Chromium makes the outline, but joins the words of a heading where its
 * lines break. Throws when the two are not of the same headings.
 */
export function retitleOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const items = outlineItems(pdf)
  if (items.length !== headings.length)
    throw new Error(`The outline has ${items.length} headings, the page ${headings.length}.`)
  items.forEach((item, index) => {
    const heading = headings[index] ?? ''
    const title = item.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText()
    if (squeezed(title) !== squeezed(heading))
      throw new Error(`The outline says “${title}” where the page says “${heading}”.`)
    item.set(PDFName.of('Title'), PDFHexString.fromText(heading))
  })
}

/** The entries of the outline in the order of the pages. */
export function outlineItems(pdf: PDFDocument): PDFDict[] {
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return root ? below(root) : []
}

function below(parent: PDFDict): PDFDict[] {
  const items: PDFDict[] = []
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item) {
    items.push(item, ...below(item))
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return items
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')
