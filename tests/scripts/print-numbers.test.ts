import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { checkEntries } from '../../scripts/print/count-entries.ts'
import { movedDestinations, readDestinations } from '../../scripts/print/destinations.ts'
import { a4, finishPdf } from '../../scripts/print/finish-pdf.ts'
import { printNumbered } from '../../scripts/print/number-pages.ts'

/** A PDF of three pages with named places, as Chromium writes them. */
async function pdfWith(places: Record<string, number>): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const pages = [1, 2, 3].map(() => pdf.addPage([596, 842]))
  const named = pdf.context.obj({})
  for (const [name, number] of Object.entries(places)) {
    const page = pages[number - 1]
    if (page) named.set(PDFName.of(name), pdf.context.obj([page.ref, 'XYZ', 0, 700, 0]))
  }
  pdf.catalog.set(PDFName.of('Dests'), named)
  return pdf
}

const bytesWith = async (places: Record<string, number>): Promise<Uint8Array> => (await pdfWith(places)).save()
const facts = { title: 'Cursos', author: 'Equipa', subject: 'Ensaio', language: 'pt-PT', date: '2026-11-23' }

describe('destinations', () => {
  it('are read with the number of their page', async () => {
    expect(readDestinations(await pdfWith({ 'curso--a--b': 2, indice: 1 }))).toEqual(
      new Map([
        ['curso--a--b', 2],
        ['indice', 1],
      ]),
    )
  })

  it('are none in a PDF without names', async () => {
    expect(readDestinations(await PDFDocument.create()).size).toBe(0)
  })

  it('have moved when their page differs or they come and go', () => {
    const before = new Map([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ])
    expect(
      movedDestinations(
        before,
        new Map([
          ['a', 1],
          ['b', 3],
          ['d', 3],
        ]),
      ),
    ).toEqual(['b', 'c', 'd'])
  })
})

describe('page numbers', () => {
  const printing = async (runs: Record<string, number>[]) => {
    const written: (number | undefined)[] = []
    let run = 0
    const result = printNumbered({
      print: () => bytesWith(runs[Math.min(run++, runs.length - 1)] ?? {}),
      writeNumbers: (pages) => {
        written.push(pages.get('a'))
        return Promise.resolve()
      },
    })
    return { written, result: await result.catch((error: unknown) => error) }
  }

  it('are written once when nothing moves', async () => {
    expect((await printing([{ a: 2 }])).written).toEqual([2])
  })

  it('are written again when the numbers themselves moved a page', async () => {
    expect((await printing([{ a: 1 }, { a: 2 }])).written).toEqual([1, 2])
  })

  it('fail when they never settle', async () => {
    const { result } = await printing([{ a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }])
    expect(result).toEqual(new Error('The page numbers do not settle: a (1).'))
  })
})

describe('entries', () => {
  it("are those of the site's courses", () => {
    expect(() => {
      checkEntries(
        [{ id: 'a/b' }],
        new Map([
          ['curso--a--b', 4],
          ['indice', 2],
        ]),
        'x.pdf',
      )
    }).not.toThrow()
  })

  it('are missed by name', () => {
    expect(() => {
      checkEntries([{ id: 'a/b' }, { id: 'a/c' }], new Map([['curso--a--b', 4]]), 'x.pdf')
    }).toThrow("x.pdf: 1 courses, not the site's 2: curso--a--c")
  })
})

describe('a finished PDF', () => {
  it('has the same bytes whenever it is made', async () => {
    const [first, second] = [
      await finishPdf(await pdfWith({ a: 1 }), facts),
      await finishPdf(await pdfWith({ a: 1 }), facts),
    ]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('is A4, and says who, what and when by the edition', async () => {
    const pdf = await PDFDocument.load(await finishPdf(await pdfWith({ a: 1 }), facts), { updateMetadata: false })
    expect(pdf.getPage(0).getMediaBox()).toEqual({
      x: 0,
      y: expect.closeTo(842 - a4.height, 3) as number,
      width: a4.width,
      height: a4.height,
    })
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getProducer(), pdf.getCreationDate()?.toISOString()]).toEqual([
      'Cursos',
      'Equipa',
      'Rumo',
      '2026-11-23T00:00:00.000Z',
    ])
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('pt-PT')
  })

  it('has another identifier when its content differs', async () => {
    const identifier = async (places: Record<string, number>) =>
      (await PDFDocument.load(await finishPdf(await pdfWith(places), facts))).context.trailerInfo.ID?.toString()
    expect(await identifier({ a: 1 })).not.toBe(await identifier({ a: 2 }))
  })
})
