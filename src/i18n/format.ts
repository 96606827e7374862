import type { Language } from '../domain/text.ts'

/** Formats of European Portuguese and British English. `pt` alone would mean Brazil. */
const locales = { pt: 'pt-PT', en: 'en-GB' } as const

export type Format = ReturnType<typeof formatFor>

/** Numbers and dates as readers of a language expect them. Dates are days: no time zone can move them. */
export function formatFor(language: Language) {
  const locale = locales[language]
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  return {
    locale,
    /** `2027-09-15` as a day, `2026-11` as a month, `2025` as a year. */
    date: (text: string): string => {
      if (text.length === 4) return text
      return (text.length === 7 ? month : day).format(new Date(`${text.length === 7 ? `${text}-01` : text}T00:00:00Z`))
    },
    number: (value: number): string => numbers.format(value),
    points: (value: number): string => oneDecimal.format(value),
    signedPoints: (value: number): string => signed.format(value),
    percent: (value: number): string => percent.format(value),
    list: (items: readonly string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    compare: new Intl.Collator(locale === 'pt-PT' ? 'pt' : 'en', { sensitivity: 'base', numeric: true }).compare,
  }
}
