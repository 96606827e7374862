import type { Language } from '../domain/text.ts'

/** Words that stand inside messages, in each language. */
export const words = {
  nouns: {
    pt: {
      municipality: 'um concelho',
      school: 'uma escola',
      area: 'uma área',
      occupation: 'uma profissão',
      sector: 'um setor',
      source: 'uma fonte',
      course: 'um curso',
      site: 'um polo',
    },
    en: {
      municipality: 'municipality',
      school: 'school',
      area: 'area',
      occupation: 'occupation',
      sector: 'sector',
      source: 'source',
      course: 'course',
      site: 'site',
    },
  },
  theNouns: {
    pt: {
      qualification: 'A qualificação',
      school: 'A escola',
      municipality: 'O concelho',
      area: 'A área',
      occupation: 'A profissão',
      sector: 'O setor',
      source: 'A fonte',
      site: 'O polo',
      criterion: 'O critério',
    },
    en: {
      qualification: 'The qualification',
      school: 'The school',
      municipality: 'The municipality',
      area: 'The area',
      occupation: 'The occupation',
      sector: 'The sector',
      source: 'The source',
      site: 'The site',
      criterion: 'The criterion',
    },
  },
  /** Where the definitions of each noun live. */
  homes: {
    qualification: 'qualifications/',
    school: 'schools/',
    municipality: 'municipalities.yaml',
    area: 'areas.yaml',
    occupation: 'occupations.yaml',
    sector: 'sectors.yaml',
    source: 'evidence/…/sources.yaml',
    site: 'school.yaml',
  },
  types: {
    pt: {
      string: 'um texto',
      number: 'um número',
      int: 'um número inteiro',
      boolean: 'true (sim) ou false (não)',
      array: 'uma lista (um traço por linha)',
      object: 'um grupo de campos',
      tuple: 'um par de números',
    },
    en: {
      string: 'a text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list (one dash a line)',
      object: 'a group of fields',
      tuple: 'a pair of numbers',
    },
  },
  formats: {
    pt: {
      date: 'uma data ano-mês-dia',
      'partial-date': 'uma data (ano-mês-dia, ano-mês ou só o ano)',
      'school-year': 'um ano letivo (dois anos seguidos)',
      time: 'uma hora com dois pontos',
      url: 'um endereço que começa por http:// ou https://',
      email: 'um endereço de correio eletrónico',
    },
    en: {
      date: 'a date year-month-day',
      'partial-date': 'a date (year-month-day, year-month or the year alone)',
      'school-year': 'a school year (two years that follow each other)',
      time: 'a time with a colon',
      url: 'an address that starts with http:// or https://',
      email: 'an e-mail address',
    },
  },
  units: {
    pt: { characters: 'caracteres', 'characters-one': 'carácter', items: 'itens', 'items-one': 'item' },
    en: { characters: 'characters', 'characters-one': 'character', items: 'items', 'items-one': 'item' },
  },
} as const

/** The word for a key, or the key itself where there is none. */
export const word = (table: Record<Language, Record<string, string>>, language: Language, key: unknown): string =>
  table[language][String(key)] ?? String(key)
