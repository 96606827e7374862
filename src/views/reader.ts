import type { Language, Localised } from '../domain/text.ts'
import { dictionaryOf, type Dictionary } from '../i18n/dictionary.ts'
import { formatFor, type Format } from '../i18n/format.ts'
import type { Site } from './site.ts'

/** Text as printed. `lang` is there when it is not in the language of the page: shown and announced as such. */
export type Words = { text: string; lang?: Language }

/** Who a view is for: a site in one language. */
export type Reader = {
  site: Site
  language: Language
  t: Dictionary
  format: Format
  say: (text: Localised<string>) => Words
  sayAll: (list: Localised<string[]> | undefined) => Words[]
  /** Address of a page of the site: `href('cursos/')` is `/cursos/`, in English `/en/cursos/`. */
  href: (path: string) => string
}

/** A reader of a site in a language. */
export function readerOf(site: Site, language: Language): Reader {
  const say = <Value>(text: Localised<Value>): { value: Value; lang?: Language } => {
    const own = text[language]
    return own === undefined ? { value: text.pt, lang: 'pt' } : { value: own }
  }
  return {
    site,
    language,
    t: dictionaryOf(language),
    format: formatFor(language),
    say: (text) => {
      const { value, lang } = say(text)
      return { text: value, ...(lang ? { lang } : {}) }
    },
    sayAll: (list) => {
      if (!list) return []
      const { value, lang } = say(list)
      return value.map((text) => ({ text, ...(lang ? { lang } : {}) }))
    },
    href: (path) => `${site.base}${language === 'pt' ? '' : `${language}/`}${path}`,
  }
}

/** Words already in the language of the page. */
export const plain = (text: string): Words => ({ text })
