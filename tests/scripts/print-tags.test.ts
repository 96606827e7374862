import { PDFDict, PDFDocument, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { mendTags } from '../../scripts/print/mend-tags.ts'
import { outlineItems, retitleOutline } from '../../scripts/print/outline.ts'

async function pdfWithOutline(titles: string[]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create()
  const refs = titles.map(() => pdf.context.nextRef())
  titles.forEach((title, index) => {
    const next = refs[index + 1]
    pdf.context.assign(
      refs[index] ?? pdf.context.nextRef(),
      pdf.context.obj({ Title: PDFString.of(title), ...(next ? { Next: next } : {}) }),
    )
  })
  pdf.catalog.set(PDFName.of('Outlines'), pdf.context.obj({ First: refs[0] ?? null }))
  return pdf
}

describe('the outline', () => {
  it('gets the words of the page where Chromium joined them', async () => {
    const pdf = await pdfWithOutline(['Cursosdo Ave', 'Fafe'])
    retitleOutline(pdf, ['Cursos do Ave', 'Fafe'])
    expect(outlineItems(pdf).map((item) => item.lookup(PDFName.of('Title'))?.toString())).toHaveLength(2)
    expect(() => {
      retitleOutline(pdf, ['Cursos do Ave', 'Fafe'])
    }).not.toThrow()
  })

  it('fails when it is of other headings', async () => {
    const pdf = await pdfWithOutline(['Fafe', 'Vizela'])
    expect(() => {
      retitleOutline(pdf, ['Fafe'])
    }).toThrow('The outline has 2 headings, the page 1.')
    expect(() => {
      retitleOutline(pdf, ['Fafe', 'Guimarães'])
    }).toThrow('where the page says “Guimarães”')
  })
})

describe('tags', () => {
  it('give list items a body and links their words', async () => {
    const pdf = await PDFDocument.create()
    const page = pdf.addPage()
    const link = pdf.context.register(pdf.context.obj({ Subtype: 'Link', Dest: PDFName.of('fafe') }))
    page.node.set(PDFName.of('Annots'), pdf.context.obj([link]))
    const item = pdf.context.nextRef()
    const label = pdf.context.register(pdf.context.obj({ S: 'Lbl', P: item }))
    const text = pdf.context.register(pdf.context.obj({ S: 'P', P: item }))
    pdf.context.assign(item, pdf.context.obj({ S: 'LI', K: [label, text] }))
    pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.obj({ K: item }))

    mendTags(pdf, { '#fafe': 'Fafe 12' })

    const body = pdf.context.lookup(text, PDFDict).get(PDFName.of('P'))
    if (!(body instanceof PDFRef)) throw new Error('no body')
    expect(pdf.context.lookup(body, PDFDict).get(PDFName.of('S'))).toBe(PDFName.of('LBody'))
    expect(pdf.context.lookup(item, PDFDict).get(PDFName.of('K'))?.toString()).toBe(
      `[ ${label.toString()} ${body.toString()} ]`,
    )
    expect(pdf.context.lookup(link, PDFDict).has(PDFName.of('Contents'))).toBe(true)
  })

  it('are asked for', async () => {
    const pdf = await PDFDocument.create()
    expect(() => {
      mendTags(pdf, {})
    }).toThrow('without tags')
  })
})
