import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { addressOf, cellAt } from '../../src/domain/cell-address.ts'
import { isSaneXml } from '../../src/loaders/workbook/is-sane-xml.ts'
import { readWorkbook } from '../../src/loaders/workbook/read-workbook.ts'
import { prepareSheet } from '../../src/loaders/workbook/sheet-xml.ts'
import { unzip, zip } from '../../src/loaders/workbook/zip.ts'
import { archive, workbookOf } from '../fixtures/workbooks.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const everything = () => true

describe('an archive', () => {
  it('gives back what was put into it, deflated or not', () => {
    const names = fc.stringMatching(/^[a-z/]{1,12}\.xml$/)
    fc.assert(
      fc.property(fc.dictionary(names, fc.uint8Array({ maxLength: 3000 }), { maxKeys: 6 }), (files) => {
        const expected = new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]))
        for (const packed of [archive(files), zip(new Map(Object.entries(files)))]) {
          const found = unzip(packed, everything, 100_000)
          if (!(found instanceof Map)) throw new Error(found)
          expect(new Map([...found].map(([name, content]) => [name, Buffer.from(content)]))).toEqual(expected)
        }
      }),
      { seed: 2027, numRuns: 100 },
    )
  })

  it('is never unpacked beyond the limit, all files taken together', () => {
    const files = { 'a.xml': new Uint8Array(600), 'b.xml': new Uint8Array(600) }
    expect(unzip(archive(files), everything, 1200)).toBeInstanceOf(Map)
    expect(unzip(archive(files), everything, 1199)).toBe('too-big')
    expect(unzip(zip(new Map(Object.entries(files))), everything, 1199)).toBe('too-big')
    expect(unzip(archive({ 'a.xml': new Uint8Array(50_000_000) }), everything, 1_000_000)).toBe('too-big')
    expect(unzip(archive(files), (name) => name === 'a.xml', 600)).toBeInstanceOf(Map)
  })

  it('that says it is smaller than it is does not get further', () => {
    const lying = archive({ 'a.xml': new Uint8Array(5000) })
    const directory = lying.indexOf('PK\u0001\u0002', 0, 'latin1')
    lying.writeUInt32LE(10, directory + 24)
    expect(unzip(lying, everything, 1000)).toBe('too-big')
  })

  it('of thousands of files is not opened', () => {
    const files = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${String(at)}.xml`, new Uint8Array(1)]))
    expect(unzip(archive(files), everything, 100_000)).toBe('too-big')
  })

  it('that is cut or garbled anywhere is broken, or gives what was in it, and never throws', () => {
    const sound = archive({ 'a.xml': bytes('<a>olá</a>'), 'b.xml': bytes('<b/>') })
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), fc.boolean(), (at, value, isCut) => {
        const changed = isCut ? sound.subarray(0, at) : Buffer.from(sound)
        if (!isCut) changed[at] = value
        const found = unzip(changed, everything, 1000)
        expect(found instanceof Map || ['broken', 'too-big', 'locked'].includes(found)).toBe(true)
      }),
      { seed: 2027, numRuns: 500 },
    )
  })
})

describe('an address', () => {
  it.each([
    ['A1', 1, 1],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['CV20000', 20_000, 100],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s is a row and a column', (address, row, column) => {
    expect(cellAt(address)).toEqual({ row, column })
    expect(addressOf({ row, column })).toBe(address)
  })

  it.each(['', 'A', '1', 'A0', 'a1', 'AAAA1', 'A99999999', 'A1:B2'])('is not “%s”', (text) => {
    expect(cellAt(text)).toBeUndefined()
  })
})

describe('the XML of a sheet', () => {
  const prepared = (xml: string) => prepareSheet(`<worksheet><sheetData>${xml}</sheetData></worksheet>`, new Set([1]))

  it('loses what is empty and keeps what has a value', () => {
    const found = prepared(
      '<row r="1" ht="5"/><row r="2"><c r="A2" s="3"/><c r="B2"><v>1</v></c><c r="C2"></c></row><row r="3"><c r="A3"/></row>',
    )
    expect(found?.xml).toBe('<worksheet><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>')
  })

  it('says which cells hold errors, formulas nobody computed, and percentages, and which are merged', () => {
    const found = prepared(
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A9</f></c><c r="C1"><f>A9</f><v></v></c><c r="D1" t="str"><f>A9</f><v></v></c><c r="E1" s="1"><v>0.5</v></c><c r="F1" s="2"><v>0.5</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells><sheetData>',
    )
    expect(found?.facts).toEqual({
      errors: new Map([['A1', '#DIV/0!']]),
      uncomputed: new Set(['B1', 'C1']),
      percentages: new Set(['E1']),
      merged: [{ from: { row: 2, column: 1 }, to: { row: 3, column: 2 }, address: 'A2:B3' }],
    })
  })

  it.each(['XFD3', 'CW3', 'A20001'])('says that %s is far out, and not that an empty cell is', (address) => {
    expect(prepared(`<row r="3"><c r="${address}"><v>1</v></c></row>`)?.facts.far).toBe(address)
    expect(prepared(`<row r="3"><c r="${address}" s="4"/></row>`)?.facts.far).toBeUndefined()
  })

  it('says that a row is far out whatever its cells call themselves', () => {
    expect(prepared('<row r="999999999"><c r="A1"><v>1</v></c></row>')?.facts.far).toBe('A999999999')
  })

  it('is broken where a cell has no address', () => {
    expect(prepared('<row><c><v>1</v></c></row>')).toBeUndefined()
    expect(prepared('<row r="1"><c r="A99999999999"><v>1</v></c></row>')).toBeUndefined()
  })

  it.each([
    ['<a><!-- 1 < 2 --><b c="d"/>text</a>', true],
    ['<?xml version="1.0"?>\n<a>&lt;</a>', true],
    ['<a <b>', false],
    ['<a', false],
    [`<a b="${'x'.repeat(60_000)}">`, false],
    [`<a>${' '.repeat(300_000)}</a>`, false],
  ])('is sane or not: %s', (xml, isSane) => {
    expect(isSaneXml(xml)).toBe(isSane)
  })
})

describe('a workbook', () => {
  it('is read sheet by sheet, cells in their places', async () => {
    const sheets = [
      {
        sheet: 'Um & dois',
        data: [[null, 'b'], [], [1.5, true, { value: new Date('2026-01-05'), format: 'dd/mm/yyyy' }]],
      },
      { sheet: 'Vazia', data: [] },
    ]
    const read = await readWorkbook('a.xlsx', await writeExcelFile(sheets).toBuffer())
    expect(Array.isArray(read) ? read.map(({ name, rows }) => ({ name, rows })) : read).toEqual([
      {
        name: 'Um & dois',
        rows: [
          [null, 'b', null],
          [null, null, null],
          [1.5, true, new Date('2026-01-05')],
        ],
      },
      { name: 'Vazia', rows: [] },
    ])
  })

  /** Sheets nobody means well with: the first ones would take the reader minutes, the last ones all memory. */
  const long = (text: string, length = 3_000_000) => text.repeat(Math.floor(length / text.length))
  it.each([
    ['tags that never close', long('<c ', 15_000_000)],
    ['cells that never close', long('<c r="A1"><v>')],
    ['an endless tag', `<c r="${long('a', 15_000_000)}`],
    ['rows within rows', long('<row r="1">')],
    ['a million merged cells', long('<mergeCell ref="A1:B2"/>')],
    ['an endless text', `<c r="A2" t="inlineStr"><is><t>${long('a')}</t></is></c>`],
    ['a row at the end of the world', '</row><row r="999999999"><c r="A1"><v>1</v></c>'],
    ['a cell at the end of the world', '<c r="ZZZ9999999"><v>1</v></c>'],
    ['entities', '<c r="A2" t="inlineStr"><is><t>&a;&a;</t></is></c>'],
    ['types nobody knows', '<c r="A2" t="zz"><v>1</v></c><c r="B2" t="s"><v>99</v></c>'],
  ])(
    'with %s is read or refused, soon',
    async (_name, row) => {
      const start = performance.now()
      const read = await readWorkbook('a.xlsx', workbookOf(['a'], row))
      expect(Array.isArray(read) || read.code === 'workbook-unread').toBe(true)
      expect(performance.now() - start).toBeLessThan(20_000)
    },
    30_000,
  )
})
