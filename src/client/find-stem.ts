import type { Language } from '../domain/text.ts'

/** Endings, each with the fewest letters that must stand before it; the longest that fits goes. */
type Endings = readonly (readonly [ending: string, before: number])[]

const endings = (text: string): Endings =>
  text
    .split(' ')
    .map((entry): readonly [string, number] => {
      const [ending = '', before = '4'] = entry.split('/')
      return [ending, Number(before)]
    })
    .sort(([a], [b]) => b.length - a.length)

/**
 * What parts a trade from who does it and from what is done: soldadura, soldador, soldar; padaria, padeiro;
 * electricidade, eletricista; fotografia, fotógrafo. `/3` lets a short root stand: pão, padeiro.
 */
const portuguese = endings(
  'izacao izador izadora acao icao ucao adora edora idora ador edor idor adura edura idura agista agem aria/3 eria/3 eiro/3 eira/3 ista/3 ismo/3 idade imento amento mente ia al/3 el il ar/3 er ir ante ente ao or ora a/3 e/3 o/3',
)

const english = endings('ing/3 er/3 ers/3 ery/3 or ist ism ian ion ity al ment y/3 e/3')

/** Plurals: what an ending becomes. */
const plurals: Record<Language, readonly (readonly [string, string])[]> = {
  pt: [
    ['oes', 'ao'],
    ['aes', 'ao'],
    ['ais', 'al'],
    ['eis', 'el'],
    ['ois', 'ol'],
    ['res', 'r'],
    ['zes', 'z'],
    ['ns', 'm'],
    ['s', ''],
  ],
  en: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['ss', 'ss'],
    ['s', ''],
  ],
}

/** The part of a folded word that its relatives share. Light: it joins word families, it knows no grammar. */
export function stemOf(word: string, language: Language): string {
  const singular = singularOf(word, language)
  for (const [ending, before] of language === 'pt' ? portuguese : english) {
    if (singular.endsWith(ending) && singular.length - ending.length >= before) return singular.slice(0, -ending.length)
  }
  return singular
}

/** A folded word without the ending of its plural. */
export function singularOf(word: string, language: Language): string {
  for (const [ending, singular] of plurals[language]) {
    if (word.endsWith(ending) && word.length - ending.length >= 2)
      return word.slice(0, word.length - ending.length) + singular
  }
  return word
}
