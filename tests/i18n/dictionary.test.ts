import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../src/i18n/dictionary.ts'
import { en } from '../../src/i18n/en.ts'
import { inSentence } from '../../src/i18n/in-sentence.ts'
import { pt } from '../../src/i18n/pt.ts'

type Leaf = { key: string; value: unknown }

/** Every text and every function of a dictionary, with its path. */
function leavesOf(value: unknown, key = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ key, value }]
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, key === '' ? name : `${key}.${name}`))
}

/** Numbers first: a text where a function wants a number is caught by its words, not by a crash. */
const dummies = [7, 8, 9, 6]
const dummyWords = ['Umas', 'Outras', 'Terceiras', 'Quartas']

type Words = (...given: unknown[]) => unknown

/** What a leaf says: functions are called with words, with numbers, and with one and none of a thing. */
function saidBy({ value }: Leaf): string[] {
  if (typeof value !== 'function') return [String(value)]
  const say = value as Words
  return [dummyWords, dummies, [0, 0, 0, 0], [1, 1, 1, 1]].flatMap((given) => {
    try {
      return [String(say(...given.slice(0, say.length)))]
    } catch (error) {
      if (error instanceof TypeError) return []
      throw error
    }
  })
}

const both = { pt: leavesOf(pt), en: leavesOf(en) }

describe('the two dictionaries', () => {
  it('have the same keys', () => {
    expect(both.en.map(({ key }) => key)).toEqual(both.pt.map(({ key }) => key))
  })

  it('take the same placeholders', () => {
    const placeholders = (leaves: Leaf[]) =>
      leaves.map(({ key, value }) => `${key}/${String(typeof value === 'function' ? value.length : 0)}`)
    expect(placeholders(both.en)).toEqual(placeholders(both.pt))
  })

  it('print every placeholder that both languages are given', () => {
    const printed = (leaves: Leaf[]) =>
      leaves.flatMap(({ key, value }) => {
        if (typeof value !== 'function') return []
        const marks = ['«uma»', '«duas»', '«três»', '«quatro»'].slice(0, value.length)
        const text = String((value as Words)(...marks))
        return [`${key}: ${marks.filter((mark) => text.includes(mark)).join(' ')}`]
      })
    expect(printed(both.en)).toEqual(printed(both.pt))
  })

  it('are chosen by the language of the reader', () => {
    expect(dictionaryOf('pt')).toBe(pt)
    expect(dictionaryOf('en')).toBe(en)
  })
})

/** What each leaf says, where it is wrong by a rule: an empty list, or the keys to mend. */
const wrong = (leaves: Leaf[], isWrong: (text: string) => boolean): string[] =>
  leaves.flatMap((leaf) =>
    saidBy(leaf)
      .filter(isWrong)
      .map((text) => `${leaf.key}: ${text}`),
  )

describe.each(Object.entries(both))('every text in %s', (_, leaves) => {
  it('says something', () => {
    expect(leaves.length).toBeGreaterThan(300)
    expect(leaves.filter((leaf) => saidBy(leaf).length === 0)).toEqual([])
  })

  it('is one line, trimmed but for the space that parts a piece from its sentence', () => {
    expect(wrong(leaves, (text) => !/^ ?\S(.*\S)?$/.test(text))).toEqual([])
  })

  it('has no exclamation mark and nothing of the program in it', () => {
    expect(wrong(leaves, (text) => /!|undefined|null|NaN|\[object/.test(text))).toEqual([])
  })
})

describe('Portuguese', () => {
  const brazilian =
    /(?<!\p{L})(vocês?|tela|celular|time|gerenciar|cadastr[oe]|cadastrar|usuári[oa]s?|ônibus|registro|contato|equipe|planejar|esporte|trem|acessar|baixar|arquivo|bônus|econômic[oa]|eletrônic[oa]|gênero|acadêmic[oa])(?!\p{L})/iu

  it('is European', () => {
    expect(wrong(both.pt, (text) => brazilian.test(text))).toEqual([])
  })

  it.each(['Se você digita', 'Na tela', 'O usuário', 'Um ônibus', 'Um TIME', 'Técnico de eletrônica'])(
    'would not be with “%s”',
    (text) => {
      expect(text).toMatch(brazilian)
    },
  )

  it('may have Brazilian words within its own', () => {
    expect('Os sentimentos de um extremo, as estelas, o contacto').not.toMatch(brazilian)
  })
})

describe('one and many', () => {
  it.each([
    [pt.list.found(0), 'Nenhum curso encontrado.'],
    [pt.list.found(1), '1 curso encontrado'],
    [pt.list.found(2), '2 cursos encontrados'],
    [en.list.found(1), '1 course found'],
    [en.list.found(2), '2 courses found'],
    [pt.school.count(0), 'cursos não indicados'],
    [pt.years(1.5), '1,5 anos'],
    [en.years(1.5), '1.5 years'],
    [pt.classes(0.5), '0,5 turmas'],
    [pt.ages(15, undefined), 'a partir dos 15 anos'],
    [pt.ages(undefined, 19), 'até aos 19 anos'],
    [pt.ages(15, 19), 'dos 15 aos 19 anos'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })
})

describe('a name within a sentence', () => {
  it.each([
    ['Metalurgia e metalomecânica', 'metalurgia e metalomecânica'],
    ['Ótica', 'ótica'],
    ['Operador/a de máquinas CNC', 'operador/a de máquinas CNC'],
    ['TIC e eletrónica', 'TIC e eletrónica'],
  ])('%s becomes %s', (name, within) => {
    expect(inSentence(name)).toBe(within)
  })
})
