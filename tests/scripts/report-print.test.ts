import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { refuseLocalLinks } from '../../scripts/print/refuse-local-links.ts'
import { refuseOtherCount, studyJobs } from '../../scripts/print/study-jobs.ts'
import { steadyIds } from '../../scripts/print/steady-ids.ts'
import { buildReader } from '../views/build-site.ts'

describe('the gap sheet', () => {
  it('is one sheet of paper', () => {
    expect(() => {
      refuseOtherCount(2, 'folha.pdf')
    }).not.toThrow()
  })

  it.each([
    [1, 'folha.pdf has 1 page; it must have exactly 2.'],
    [3, 'folha.pdf has 3 pages; it must have exactly 2.'],
  ])('of %i pages is refused by their number', (count, message) => {
    expect(() => {
      refuseOtherCount(count, 'folha.pdf')
    }).toThrow(message)
  })
})

it('prints the study and the sheet under the names of the language', () => {
  const filesOf = (language: 'pt' | 'en') =>
    studyJobs(buildReader({}, language), 'out').map(({ page, file, title }) => [page, file, title])
  expect(filesOf('pt')).toMatchInlineSnapshot(`
    [
      [
        "estudo/imprimir/",
        "out/estudo.pdf",
        "Estudo das qualificações mais relevantes, Ave 2027/28, edição 1",
      ],
      [
        "estudo/folha/",
        "out/folha-de-lacunas.pdf",
        "Folha para a reunião da rede, Ave 2027/28, edição 1",
      ],
    ]
  `)
  expect(filesOf('en')).toMatchInlineSnapshot(`
    [
      [
        "estudo/imprimir/",
        "out/study.pdf",
        "Study of the most relevant qualifications, Ave 2027/28, edition 1",
      ],
      [
        "estudo/folha/",
        "out/gap-sheet.pdf",
        "Sheet for the network's meeting, Ave 2027/28, edition 1",
      ],
    ]
  `)
})

describe('a link on paper', () => {
  async function pdfWithLink(address: string): Promise<PDFDocument> {
    const pdf = await PDFDocument.create()
    const page = pdf.addPage()
    const link = pdf.context.obj({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of(address) } })
    page.node.set(PDFName.of('Annots'), pdf.context.obj([link]))
    return pdf
  }

  it('may lead to a whole address', async () => {
    const pdf = await pdfWithLink('https://www.example.org/x')
    expect(() => {
      refuseLocalLinks(pdf, 'http://127.0.0.1:4000')
    }).not.toThrow()
  })

  it('may not lead to the machine it was printed on', async () => {
    const pdf = await pdfWithLink('http://127.0.0.1:4000/metodo/')
    expect(() => {
      refuseLocalLinks(pdf, 'http://127.0.0.1:4000')
    }).toThrow('A link leads to the printing machine: /metodo/')
  })
})

describe('headings of tables', () => {
  /** Two headings and a cell that points to both, named as a browser might name them in one run or another. */
  async function pdfWithNames(first: string, second: string): Promise<PDFDocument> {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    const { context, catalog } = pdf
    const [one, two] = [PDFString.of(first), PDFString.of(second)]
    const heading = (id: PDFString) => context.register(context.obj({ Type: 'StructElem', S: 'TH', ID: id }))
    const refs = [heading(one), heading(two)]
    const cell = context.obj({ Type: 'StructElem', S: 'TD', A: [{ O: 'Table', Headers: [one, two] }] })
    const branch = context.register(context.obj({ Names: [one, refs[0], two, refs[1]], Limits: [one, two] }))
    const tree = context.register(context.obj({ Kids: [branch] }))
    catalog.set(
      PDFName.of('StructTreeRoot'),
      context.register(context.obj({ K: [...refs, context.register(cell)], IDTree: tree })),
    )
    return pdf
  }
  const written = async (first: string, second: string) => {
    const pdf = await pdfWithNames(first, second)
    steadyIds(pdf)
    return pdf.context.enumerateIndirectObjects().map(([ref, object]) => `${ref.toString()} ${object.toString()}`)
  }

  it('have the same names whatever a browser called them', async () => {
    const usual = await written('node00000316', 'node00000322')
    expect(await written('node00000317', 'node00000323')).toEqual(usual)
    expect(await written('node00000322', 'node00000316')).toEqual(usual)
    expect(usual.join('\n')).not.toContain('node')
  })

  it('are found by the cells that point to them, and by name', async () => {
    const pdf = await pdfWithNames('node2', 'node1')
    steadyIds(pdf)
    const text = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString())
    expect(text.filter((object) => object.includes('/Headers [ (heading-000001) (heading-000002) ]'))).toHaveLength(1)
    const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    expect(root.lookup(PDFName.of('IDTree'))?.toString()).toMatch(
      /\/Names \[ \(heading-000001\) \d+ 0 R \(heading-000002\) \d+ 0 R \]/,
    )
  })

  it('may be none', async () => {
    const pdf = await PDFDocument.create()
    expect(() => {
      steadyIds(pdf)
    }).not.toThrow()
  })
})
