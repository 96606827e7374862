import type { Language } from '../domain/text.ts'

/** Words that stand inside messages, in each language. */
export const words = {
  nouns: {
    pt: { qualification: 'qualificação', school: 'escola', municipality: 'concelho', area: 'área', occupation: 'profissão', sector: 'setor', source: 'fonte', site: 'polo da escola', map: 'letra no mapa', course: 'curso' },
    en: { qualification: 'qualification', school: 'school', municipality: 'municipality', area: 'area', occupation: 'occupation', sector: 'sector', source: 'source', site: 'site of the school', map: 'letter on the map', course: 'course' },
  },
  /** Where the definitions of each noun live. */
  homes: {
    qualification: 'qualifications/', school: 'schools/', municipality: 'municipalities.yaml', area: 'areas.yaml', occupation: 'occupations.yaml',
    sector: 'sectors.yaml', source: 'evidence/…/sources.yaml', site: 'school.yaml', map: 'map.txt', course: 'courses/',
  },
  types: {
    pt: { string: 'um texto', number: 'um número', int: 'um número inteiro', boolean: 'true ou false', array: 'uma lista, com um traço por linha', object: 'um grupo de campos', tuple: 'um par de números' },
    en: { string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list, one dash a line', object: 'a group of fields', tuple: 'a pair of numbers' },
  },
  formats: {
    pt: { date: 'uma data ano-mês-dia', url: 'um endereço que começa por http:// ou https://', email: 'um endereço de correio eletrónico' },
    en: { date: 'a date year-month-day', url: 'an address that starts with http:// or https://', email: 'an e-mail address' },
  },
  units: {
    pt: { characters: 'caracteres', items: 'linhas' },
    en: { characters: 'characters', items: 'lines' },
  },
} as const

/** The word for a key, or the key itself where there is none. */
export const word = (table: Record<Language, Record<string, string>>, language: Language, key: unknown): string =>
  table[language][String(key)] ?? String(key)
