import type { Language } from '../domain/text.ts'

/**
 * Lower case, without accents, and without the silent c and p of the spelling before 1990 (“electrónica”, “óptica”): the
 * same for what was typed and for what it is compared with.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[cp](?=[tc])/g, '')

/** The words of a text as typed, in their order: letters and digits, no lone letter. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}]{2,}[\d]*|\d+[\p{L}\p{M}]*/gu) ?? []

/** Words that ask for nothing: a search leaves them out. */
const empty: Record<Language, string> = {
  pt: 'da das de do dos em na nas no nos ao aos um uma uns umas os as com para por que se ou me eu ser quero queria gosto gostava gostaria adoro curso cursos fazer trabalhar trabalho aprender estudar tirar area areas profissao emprego',
  en: 'of the and in at an to for with or as on by my be become want would like love course courses work working job jobs learn study do',
}

/** Words so many courses share that they narrow nothing beside another. */
const common: Record<Language, string> = {
  pt: 'tecnico tecnica tecnicos tecnicas profissional profissionais profissionalizante escola escolas nivel ano formacao',
  en: 'technician technicians vocational professional school schools level year training',
}

const lists = (all: Record<Language, string>) => ({ pt: new Set(all.pt.split(' ')), en: new Set(all.en.split(' ')) })
const [emptyWords, commonWords] = [lists(empty), lists(common)]

export const isEmptyWord = (folded: string, language: Language): boolean => emptyWords[language].has(folded)
export const isCommonWord = (folded: string, language: Language): boolean => commonWords[language].has(folded)
