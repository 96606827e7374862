import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatFor } from '../../src/i18n/format.ts'

const pt = formatFor('pt')
const en = formatFor('en')
/** Locale data part digits by one of several spaces, none of which breaks a line. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('numbers', () => {
  it.each([
    [1234, '1234', '1,234'],
    [12345, '12 345', '12,345'],
    [1.5, '1,5', '1.5'],
    [0, '0', '0'],
    [-3.25, '-3,25', '-3.25'],
  ])('%d is %s in Portugal and %s in Britain', (value, portuguese, british) => {
    expect([spaced(pt.number(value)), en.number(value)]).toEqual([portuguese, british])
  })

  it('part digits by a space at which no line breaks', () => {
    expect(pt.number(12345)).not.toContain(' ')
  })

  it.each([
    [50, '50,0', '50.0'],
    [69.04, '69,0', '69.0'],
  ])('%d points have one decimal', (value, portuguese, british) => {
    expect([pt.points(value), en.points(value)]).toEqual([portuguese, british])
  })

  it.each([
    [13.5, '+13,5', '+13.5'],
    [-0.5, '-0,5', '-0.5'],
    [0, '0,0', '0.0'],
    [-0, '0,0', '0.0'],
  ])('%d points as a push bear a sign, unless they are none', (value, portuguese, british) => {
    expect([pt.signedPoints(value), en.signedPoints(value)]).toEqual([portuguese, british])
  })

  it.each([
    [0.09, '9%'],
    [0.468, '47%'],
    [1, '100%'],
  ])('%d is %s', (value, expected) => {
    expect([spaced(pt.percent(value)), en.percent(value)]).toEqual([expected, expected])
  })
})

const dates = [
  ['2027-09-15', '15 de setembro de 2027', '15 September 2027'],
  ['2027-01-01', '1 de janeiro de 2027', '1 January 2027'],
  ['2028-02-29', '29 de fevereiro de 2028', '29 February 2028'],
  ['2026-11', 'novembro de 2026', 'November 2026'],
  ['2026-01', 'janeiro de 2026', 'January 2026'],
  ['2025', '2025', '2025'],
] as const

describe('dates', () => {
  it.each(dates)('%s is %s, or %s', (date, portuguese, british) => {
    expect([pt.date(date), en.date(date)]).toEqual([portuguese, british])
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Lisbon'])(
    'stay the same days in %s',
    (zone) => {
      const module = JSON.stringify(join(import.meta.dirname, '../../src/i18n/format.ts'))
      const script = `import { formatFor } from ${module}
      const given = ${JSON.stringify(dates.map(([date]) => date))}
      console.log(JSON.stringify(given.map((date) => [date, formatFor('pt').date(date), formatFor('en').date(date)])))`
      const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
      expect(JSON.parse(said)).toEqual(dates)
    },
    30_000,
  )
})

describe('the order of words', () => {
  it('puts accents beside their letter', () => {
    const words = ['Zinco', 'Ótica', 'Obras', 'Água', 'Azulejo', 'Ágil', 'Ouro']
    expect(words.toSorted(pt.compare)).toEqual(['Ágil', 'Água', 'Azulejo', 'Obras', 'Ótica', 'Ouro', 'Zinco'])
  })

  it('takes capitals and accents for no difference, and numbers for numbers', () => {
    expect(pt.compare('mecanica', 'Mecânica')).toBe(0)
    expect(['Sala 10', 'Sala 9'].toSorted(pt.compare)).toEqual(['Sala 9', 'Sala 10'])
  })
})

describe('lists', () => {
  it('end in “e” or “and”', () => {
    expect(pt.list(['água', 'luz', 'gás'])).toBe('água, luz e gás')
    expect(en.list(['water', 'light', 'gas'])).toBe('water, light and gas')
  })
})
