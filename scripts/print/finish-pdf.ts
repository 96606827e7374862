import { createHash } from 'node:crypto'
import { PDFArray, PDFHexString, PDFName, PDFRawStream, type PDFDocument } from 'pdf-lib'

/** What a PDF says of itself. */
export type DocumentFacts = {
  title: string
  author: string
  subject: string
  language: string
  /** ISO day of the edition. */ date: string
}

/** A4 in points. */
export const a4 = { width: 595.276, height: 841.89 }

/**
 * Gives a printed PDF its facts and exact pages, and takes out of it what differs from run to run: the clock.
 * @returns the bytes of the file
 */
export async function finishPdf(pdf: PDFDocument, facts: DocumentFacts): Promise<Uint8Array> {
  const day = new Date(`${facts.date}T00:00:00Z`)
  pdf.setTitle(facts.title, { showInWindowTitleBar: true })
  pdf.setAuthor(facts.author)
  pdf.setSubject(facts.subject)
  pdf.setLanguage(facts.language)
  pdf.setCreator('Rumo')
  pdf.setProducer('Rumo')
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  cutToA4(pdf)
  setIdentifier(pdf)
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

/** Pages are printed a little larger than A4 and start at the top left. */
function cutToA4(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const { height } = page.getSize()
    const box = [0, height - a4.height, a4.width, a4.height] as const
    page.setMediaBox(...box)
    page.setCropBox(...box)
  }
}

/** The same content has the same identifier, on any day and machine. */
function setIdentifier(pdf: PDFDocument): void {
  const hash = createHash('sha256')
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    hash.update(ref.toString())
    if (object instanceof PDFRawStream) hash.update(object.dict.toString()).update(object.contents)
    else hash.update(object.toString())
  }
  const identifier = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase())
  const pair = PDFArray.withContext(pdf.context)
  pair.push(identifier)
  pair.push(identifier)
  pdf.context.trailerInfo.ID = pair
  pdf.catalog.delete(PDFName.of('ID'))
}
