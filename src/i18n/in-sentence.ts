/** A name as it stands within a sentence: a first capital goes, abbreviations stay: “máquinas CNC”, “TIC”. */
export const inSentence = (name: string): string =>
  name.replace(/^\p{Lu}(?=[\p{Ll} ])/u, (first) => first.toLowerCase())
