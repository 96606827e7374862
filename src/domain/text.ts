import { z } from 'zod'
import { field } from './field.ts'

/** Languages of the reader. Portuguese is required everywhere, English is optional and falls back visibly. */
export const languages = ['pt', 'en'] as const
export type Language = (typeof languages)[number]

/** A value in Portuguese and, where somebody translated it, in English. */
export type Localised<Value> = { pt: Value; en?: Value | undefined }

/** One line or paragraph of plain text, trimmed, at most `maximum` characters. */
export const plainText = (maximum = 600) => z.string().trim().min(1).max(maximum)

/** Text written either as a plain string (Portuguese) or as `{ pt, en }`. */
export const localisedText = (maximum = 600) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { pt: value } : value),
    z.strictObject({
      pt: field(plainText(maximum), 'In Portuguese.', 'Texto'),
      en: field(plainText(maximum), 'In English.', 'Text').optional(),
    }),
  )

/** A list of short texts, written either as a plain list (Portuguese) or as `{ pt: […], en: […] }`. */
export const localisedList = (maximum = 200, items = 20) => {
  const list = z.array(plainText(maximum)).min(1).max(items)
  return z.preprocess(
    (value) => (Array.isArray(value) ? { pt: value as unknown[] } : value),
    z.strictObject({
      pt: field(list, 'In Portuguese.', ['Texto']),
      en: field(list, 'In English.', ['Text']).optional(),
    }),
  )
}

/** An identifier: lower-case letters without accents, digits and single hyphens. It is also the file's name. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** A web address that starts with http:// or https://. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: /^[^\s]+$/ })
