// Another reader than the writer, to see what a spreadsheet will open.
import readExcelFile from 'read-excel-file/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dateZip } from '../../scripts/report/date-zip.ts'
import { writeWorkbook } from '../../scripts/report/write-workbook.ts'
import { studyTables } from '../../src/exports/study-tables.ts'
import { studySheets, type SheetCell, type StudySheet } from '../../src/exports/study-workbook.ts'
import { fullNetwork } from '../exports/build-study.ts'
import { buildReader } from '../views/build-site.ts'

const date = '2026-11-23'
const sheetWith = (...rows: SheetCell[][]): StudySheet => ({
  name: 'Folha',
  rows,
  widths: [10],
  fixed: { rows: 1, columns: 0 },
})
const readBack = async (...sheets: StudySheet[]) => readExcelFile(Buffer.from(await writeWorkbook(sheets, date)))

afterEach(() => {
  vi.useRealTimers()
})

describe('a workbook', () => {
  it('reads back to the same cells, sheet by sheet', async () => {
    const reader = buildReader(fullNetwork())
    const sheets = studySheets(studyTables(reader), reader)
    const read = await readBack(...sheets)
    expect(read.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name))
    for (const [place, { name, rows }] of sheets.entries()) {
      const width = Math.max(...rows.map((row) => row.length))
      const written = rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.value ?? null))
      // A column that is empty throughout is not read.
      const cut = (cells: unknown[][]) => cells.map((row) => row.filter((cell) => cell !== null))
      expect(cut(read[place]?.data ?? []), name).toEqual(cut(written))
    }
  })

  it.each(['=1+1', '=HYPERLINK("http://example.org")', '+1', '@SUM(A1)', '<b>&', '001'])(
    'keeps the text %j a text',
    async (said) => {
      const [read] = await readBack(sheetWith([{ value: said, format: '@' }]))
      expect(read?.data).toEqual([[said]])
    },
  )

  it('keeps numbers numbers and days days', async () => {
    const day = new Date('2026-11-23T00:00:00Z')
    const [read] = await readBack(
      sheetWith([
        { value: -0.25, format: '0.00' },
        { value: day, format: 'yyyy-mm-dd' },
      ]),
    )
    expect(read?.data).toEqual([[-0.25, day]])
  })

  it('has the same bytes whenever it is written', async () => {
    const sheets = [sheetWith([{ value: 'a', isHeading: true }], [{ value: 1 }])]
    const first = await writeWorkbook(sheets, date)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    const second = await writeWorkbook(sheets, date)
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('has other bytes for another edition', async () => {
    const sheets = [sheetWith([{ value: 'a' }])]
    expect(Buffer.compare(await writeWorkbook(sheets, date), await writeWorkbook(sheets, '2027-11-23'))).not.toBe(0)
  })
})

it('does not date what is no ZIP file', () => {
  expect(() => dateZip(new Uint8Array(100), date)).toThrow('not a ZIP file')
  expect(() => dateZip(new Uint8Array(3), date)).toThrow('not a ZIP file')
})
