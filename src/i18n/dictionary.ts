import type { Language } from '../domain/text.ts'
import { en } from './en.ts'
import { pt, type Dictionary } from './pt.ts'

export type { Dictionary }

/** The words of the interface in a language. */
export const dictionaryOf = (language: Language): Dictionary => (language === 'en' ? en : pt)
