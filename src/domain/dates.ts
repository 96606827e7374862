import { z } from 'zod'

/** A calendar day, `2027-09-15`, as text to the end: no time zone can move it. */
export const isoDate = z.iso.date()

/** A day, a month or a year as far as it is known: `2026-03-05`, `2026-03`, `2026`. */
export const partialDate = z.stringFormat(
  'partial-date',
  (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isoDate.safeParse(text).success,
)

/** A school year, `2027/28`: two years that follow each other. */
export const schoolYear = z.stringFormat('school-year', (text) => {
  const years = /^20(\d\d)\/(\d\d)$/.exec(text)
  return years !== null && (Number(years[1]) + 1) % 100 === Number(years[2])
})

/** A time of day, `09:30`. */
export const timeOfDay = z.stringFormat('time', /^([01]\d|2[0-3]):[0-5]\d$/)

/** The calendar year of a day, month or year written as text. */
export const yearOf = (date: string): number => Number(date.slice(0, 4))
