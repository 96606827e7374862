import { describe, expect, it } from 'vitest'
import { studyTables } from '../../src/exports/study-tables.ts'
import type { StudyColumn } from '../../src/exports/study-table.ts'
import { sheetCell, studySheets } from '../../src/exports/study-workbook.ts'
import { dictionaryOf } from '../../src/i18n/dictionary.ts'
import type { Language } from '../../src/domain/text.ts'
import { buildEdition } from '../ranking/build-network.ts'
import { buildReader } from '../views/build-site.ts'
import { fullNetwork } from './build-study.ts'

const sheetsOf = (language: Language = 'pt', change: Parameters<typeof fullNetwork>[0] = {}) => {
  const reader = buildReader(fullNetwork(change), language)
  return studySheets(studyTables(reader), reader)
}
const column = (change: Partial<StudyColumn>): StudyColumn => ({
  key: 'k',
  label: 'L',
  meaning: 'M',
  kind: 'number',
  ...change,
})

describe('the sheets', () => {
  it.each(['pt', 'en'] as const)('have names a spreadsheet takes, each once, in %s', (language) => {
    const names = sheetsOf(language).map(({ name }) => name)
    expect(names.filter((name) => name === '' || name.length > 31 || /[[\]/\\:*?]/.test(name))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('have a heading that stays in sight, and a width for every column', () => {
    for (const { name, rows, widths, fixed } of sheetsOf().slice(1)) {
      expect(
        rows[0]?.every((cell) => cell?.isHeading),
        name,
      ).toBe(true)
      expect(widths, name).toHaveLength(rows[0]?.length ?? 0)
      expect(fixed.rows, name).toBe(1)
    }
  })

  it('put codes into the words of the reader', () => {
    const wordsIn = (language: Language) =>
      sheetsOf(language).flatMap(({ rows }) => rows.flat().map((cell) => cell?.value))
    expect(wordsIn('pt')).toContain(dictionaryOf('pt').statementCodes['some-shortage'])
    expect(wordsIn('en')).toContain(dictionaryOf('en').statementCodes['some-shortage'])
    expect(wordsIn('en')).not.toContain('some-shortage')
  })
})

describe('the first sheet', () => {
  const textOf = (...given: Parameters<typeof sheetsOf>) => JSON.stringify(sheetsOf(...given)[0])

  it('says what this is, of which edition, and what every column means', () => {
    const text = textOf()
    for (const said of [
      'Estudo das qualificações',
      '2027/28, edição 1',
      'Nunca quer dizer zero',
      'rank_low',
      'Cautelas',
    ])
      expect(text).toContain(said)
  })

  it('says that a demonstration is one, and of a final edition it does not', () => {
    expect(textOf()).toContain('Edição de demonstração')
    expect(textOf('pt', { edition: buildEdition({ status: 'final' }) })).not.toContain('demonstração')
  })

  it('bears the date of the data as a day', () => {
    expect(sheetsOf()[0]?.rows.flat()).toContainEqual({ value: new Date('2026-11-23T00:00:00Z'), format: 'yyyy-mm-dd' })
  })
})

describe('a cell', () => {
  it.each([
    [3, column({ decimals: 0 }), { value: 3, format: '0' }],
    [58.3, column({ decimals: 1 }), { value: 58.3, format: '0.0' }],
    [0.1234, column({ decimals: 4 }), { value: 0.1234, format: '0.000' }],
    [2.812345, column({ decimals: 6 }), { value: 2.812345 }],
    [0.647, column({ kind: 'share', decimals: 3 }), { value: 0.647, format: '0.0%' }],
    ['=1+1', column({ kind: 'text' }), { value: '=1+1', format: '@' }],
    ['523267', column({ kind: 'text' }), { value: '523267', format: '@' }],
    ['2026-11', column({ kind: 'date' }), { value: '2026-11', format: '@' }],
    ['a b', column({ kind: 'code', words: { a: 'Um', b: 'Dois' } }), { value: 'Um; Dois', format: '@' }],
    [null, column({}), null],
  ] as const)('of %j is shown as a spreadsheet shows it', (cell, own, expected) => {
    expect(sheetCell(cell, own)).toEqual(expected)
  })

  it('of a whole day is a day', () => {
    expect(sheetCell('2026-02-28', column({ kind: 'date' }))).toEqual({
      value: new Date('2026-02-28T00:00:00Z'),
      format: 'yyyy-mm-dd',
    })
  })
})
