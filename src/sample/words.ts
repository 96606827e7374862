import type { Phrase } from './stock/trades.ts'

/** A phrase as content files write it in both languages. */
export const both = ([pt, en]: Phrase): { pt: string; en: string } => ({ pt, en })

/** Several phrases as content files write a list in both languages. */
export const bothLists = (phrases: readonly Phrase[]): { pt: string[]; en: string[] } => ({
  pt: phrases.map(([pt]) => pt),
  en: phrases.map(([, en]) => en),
})

/** The first letter small, as within a sentence. */
export const within = ([pt, en]: Phrase): Phrase => [lowerFirst(pt), lowerFirst(en)]
/** The first letter capital, as at the start of a line. */
export const atStart = ([pt, en]: Phrase): Phrase => [upperFirst(pt), upperFirst(en)]

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What stands for each name between braces, in both languages. */
export type Slots = Record<string, Phrase>

/** A phrase with every `{name}` replaced. A name nobody filled is a slip of ours, and stops. */
export const fill = ([pt, en]: Phrase, slots: Slots): Phrase => [replace(pt, slots, 0), replace(en, slots, 1)]

function replace(text: string, slots: Slots, language: 0 | 1): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name]
    if (!slot) throw new RangeError(`no words for {${name}}`)
    return slot[language]
  })
}

/** Lower case, no accents, hyphens between words: an identifier. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A number with leading zeros. */
export const digits = (value: number, length: number): string => String(value).padStart(length, '0')
