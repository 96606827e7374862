import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib'

/**
 * Throws where a link of a PDF leads to the server it was printed from, which nobody will find again: a page on paper
 * links to places of its own and to whole addresses.
 */
export function refuseLocalLinks(pdf: PDFDocument, origin: string): void {
  const addresses = pdf.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((entry) => {
      const action = pdf.context.lookup(entry, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict)
      const address = action?.lookup(PDFName.of('URI'))
      return address instanceof PDFString || address instanceof PDFHexString ? [address.decodeText()] : []
    }),
  )
  const local = addresses.find((address) => address.startsWith(`${origin}/`))
  if (local !== undefined) throw new Error(`A link leads to the printing machine: ${local.slice(origin.length)}`)
}
