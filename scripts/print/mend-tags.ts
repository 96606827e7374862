import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFDocument } from 'pdf-lib'

const name = (text: string): PDFName => PDFName.of(text)

/** What Chromium's tags lack for readers of the PDF: words for links, bodies of list items, standard names for its own tags. */
export function mendTags(pdf: PDFDocument, links: Readonly<Record<string, string>>): void {
  describeLinks(pdf, links)
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  if (!root) throw new Error('The page was printed without tags.')
  root.set(name('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span', Aside: 'Div' }))
  for (const ref of listItems(pdf)) wrapBody(pdf, ref)
}

/** Says on every link where it leads, in the words it has on the page. */
function describeLinks(pdf: PDFDocument, links: Readonly<Record<string, string>>): void {
  for (const page of pdf.getPages()) {
    for (const entry of page.node.Annots()?.asArray() ?? []) {
      const link = pdf.context.lookup(entry, PDFDict)
      if (link.lookup(name('Subtype')) !== name('Link')) continue
      const words = links[targetOf(link)]
      if (words) link.set(name('Contents'), PDFHexString.fromText(words))
    }
  }
}

/** A link's target as the page writes it: `#place` or an address. */
function targetOf(link: PDFDict): string {
  const place = link.lookup(name('Dest'))
  if (place instanceof PDFName) return `#${place.decodeText()}`
  const address = link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'))
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : ''
}

function listItems(pdf: PDFDocument): PDFRef[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) => (object instanceof PDFDict && object.get(name('S')) === name('LI') ? [ref] : []))
}

/** A list item may hold a label and a body only: what is beside the label moves into a body. */
function wrapBody(pdf: PDFDocument, item: PDFRef): void {
  const node = pdf.context.lookup(item, PDFDict)
  const kids = node.lookup(name('K'))
  const list = kids instanceof PDFArray ? kids.asArray() : [node.get(name('K'))]
  const refs = list.filter((kid) => kid instanceof PDFRef)
  // Marked content of the item itself is listed under the item elsewhere too: such an item stays as it is.
  if (refs.length !== list.length) return
  const isLabel = (ref: PDFRef) => pdf.context.lookup(ref, PDFDict).get(name('S')) === name('Lbl')
  const labels = refs.filter(isLabel)
  const rest = refs.filter((ref) => !isLabel(ref))
  if (rest.length === 0) return
  const body = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: item, K: rest }))
  for (const ref of rest) pdf.context.lookup(ref, PDFDict).set(name('P'), body)
  node.set(name('K'), pdf.context.obj([...labels, body]))
}
