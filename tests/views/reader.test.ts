import { describe, expect, it } from 'vitest'
import { buildReader } from './build-site.ts'

describe('addresses', () => {
  it.each([
    ['pt', '/', '', '/'],
    ['pt', '/', 'cursos/', '/cursos/'],
    ['en', '/', '', '/en/'],
    ['en', '/', 'cursos/', '/en/cursos/'],
    ['pt', '/rede/', 'cursos/', '/rede/cursos/'],
    ['en', '/rede/', 'cursos/', '/rede/en/cursos/'],
  ] as const)('in %s under %s, “%s” is at %s', (language, base, path, address) => {
    expect(buildReader({}, language, base).href(path)).toBe(address)
  })
})

describe('words', () => {
  const title = { pt: 'Mecatrónica', en: 'Mechatronics' }
  const onlyPortuguese = { pt: 'Mecatrónica' }
  const list = { pt: ['Ler desenhos', 'Medir'] }

  it('are in the language of the page where they exist in it', () => {
    expect(buildReader().say(title)).toEqual({ text: 'Mecatrónica' })
    expect(buildReader({}, 'en').say(title)).toEqual({ text: 'Mechatronics' })
  })

  it('fall back to Portuguese, marked as such', () => {
    expect(buildReader({}, 'en').say(onlyPortuguese)).toEqual({ text: 'Mecatrónica', lang: 'pt' })
    expect(buildReader().say(onlyPortuguese)).toEqual({ text: 'Mecatrónica' })
  })

  it('of a list fall back one by one', () => {
    expect(buildReader({}, 'en').sayAll(list)).toEqual([
      { text: 'Ler desenhos', lang: 'pt' },
      { text: 'Medir', lang: 'pt' },
    ])
  })

  it('of no list are none', () => {
    expect(buildReader().sayAll(undefined)).toEqual([])
  })
})

describe('a site', () => {
  it.each(['school', 'qualification', 'area', 'municipality', 'occupation', 'sector', 'course'] as const)(
    'knows what is missing when asked for a %s nobody defined',
    (noun) => {
      expect(() => buildReader().site[noun]('nowhere')).toThrow(`${noun} nowhere is not in the network`)
    },
  )
})
