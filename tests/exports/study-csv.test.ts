// eslint-disable-next-line no-restricted-imports -- another reader than ours, to see what others will read
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { studyCsv } from '../../src/exports/study-csv.ts'
import type { Cell, StudyColumn } from '../../src/exports/study-table.ts'
import { fullNetwork, tablesOf } from './build-study.ts'

const column = (key: string): StudyColumn => ({ key, label: key, meaning: key, kind: 'text' })
const csvOf = (...rows: Cell[][]) =>
  studyCsv({ columns: (rows[0] ?? []).map((_, place) => column(`c${String(place)}`)), rows })
const read = (csv: string): string[][] => parse(csv, { record_delimiter: '\n' })
const lastOf = (...row: Cell[]) => read(csvOf(row)).at(-1)

describe('a table as CSV', () => {
  it.each([...tablesOf(fullNetwork()).values()].map((table) => [table.id, table] as const))(
    'reads back to the same cells: %s',
    (_, table) => {
      const [header, ...rows] = read(studyCsv(table))
      expect(header).toEqual(table.columns.map(({ key }) => key))
      // Nothing in that network looks like a formula.
      expect(rows).toEqual(table.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))
    },
  )

  it('has a line feed after every line and nothing else', () => {
    expect(csvOf(['a', 1], ['b', null])).toBe('c0,c1\na,1\nb,\n')
  })

  it('writes numbers with a decimal point and no separator of thousands', () => {
    expect(lastOf(1234567.25, 0.1, -3.5, 0)).toEqual(['1234567.25', '0.1', '-3.5', '0'])
  })

  it('leaves a cell empty for what is not known, which is not 0', () => {
    expect(lastOf('a', null, 0)).toEqual(['a', '', '0'])
  })

  it.each(['comma, here', 'a "quoted" word', 'two\nlines', 'return\rhere', '"', 'á — ção'])(
    'keeps the text %j',
    (said) => {
      expect(lastOf(said, 'next')).toEqual([said, 'next'])
    },
  )

  it.each(['=1+1', '+351 253', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1'])('disarms the text %j', (said) => {
    expect(lastOf(said, 'next')).toEqual([`'${said}`, 'next'])
  })

  it('does not take a number below 0 for a formula', () => {
    expect(lastOf(-1)).toEqual(['-1'])
  })
})
