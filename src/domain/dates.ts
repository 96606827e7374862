import { z } from 'zod'

/** A calendar day, `2027-09-15`, as text to the end: no time zone can move it. */
export const isoDate = z.iso.date()

/** A day, a month or a year as far as it is known: `2026-03-05`, `2026-03`, `2026`. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

/** A school year, `2027/28`. */
export const schoolYear = z.string().regex(/^20\d\d\/\d\d$/)

/** A time of day, `09:30`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** The calendar year of a day, month or year written as text. */
export const yearOf = (date: string): number => Number(date.slice(0, 4))
