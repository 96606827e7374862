import { describe, expect, it } from 'vitest'
import { announcement, fill, type Bands } from '../../src/client/what-if-sentences.ts'
import { dictionaryOf } from '../../src/i18n/dictionary.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { scriptWords } from '../../src/views/what-if-words.ts'

const titles: Record<string, string> = { a: 'Cozinha', b: 'Soldadura', c: 'Música', d: 'Turismo' }
const say = {
  words: scriptWords(dictionaryOf('pt')),
  format: formatFor('pt'),
  titleOf: (id: string) => titles[id] ?? id,
}
const ranks = new Map([
  ['a', 1],
  ['b', 2],
  ['c', 3],
  ['d', 4],
])
const bands: Bands = { a: 'high', b: 'medium', c: 'moderate', d: 'insufficient' }
const listed = (order: string) =>
  order.split(' ').map((qualification, place) => ({ qualification, rank: place + 1, score: 60 - place, evidence: 0.5 }))
const announce = (order: string, found: Bands | null, arePublished = false) =>
  announcement({ listed: listed(order), bands: found, arePublished }, { ranks, bands }, say)

describe('the announcement', () => {
  it('names the first three and counts changes of place and of level', () => {
    expect(announce('b a c d', { ...bands, d: 'moderate' })).toBe(
      'À frente: 1.º Soldadura, 2.º Cozinha e 3.º Música. 2 qualificações mudam de lugar. 1 nível muda.',
    )
  })

  it('says that nothing changed where nothing did', () => {
    expect(announce('a b c d', bands)).toBe(
      'À frente: 1.º Cozinha, 2.º Soldadura e 3.º Música. Nenhuma qualificação muda de lugar. Nenhum nível muda.',
    )
  })

  it('says nothing of levels that are not known', () => {
    expect(announce('a b d c', null)).toBe(
      'À frente: 1.º Cozinha, 2.º Soldadura e 3.º Turismo. 2 qualificações mudam de lugar.',
    )
  })

  it('says that weights are the published ones', () => {
    expect(announce('a b c d', bands, true)).toBe(
      'Estes são os pesos publicados. À frente: 1.º Cozinha, 2.º Soldadura e 3.º Música.',
    )
  })
})

describe('a text with {names}', () => {
  it('gets its values, whatever they hold, and keeps names it has no value for', () => {
    expect(fill('Com {points}, {a} passa {b}.', { points: '$&', a: '{b}', b: 'x' })).toBe('Com $&, {b} passa x.')
    expect(fill('{a} {c}', { a: '1' })).toBe('1 {c}')
  })
})
