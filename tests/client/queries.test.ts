import { describe, expect, it } from 'vitest'
import { needsTexts } from '../../src/client/find-answer.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildReader } from '../views/build-site.ts'
import { ask, buildCatalogue, buildState } from './build-catalogue.ts'
import { tradesNetwork } from './trades-network.ts'

const catalogue = buildCatalogue(buildReader(tradesNetwork))
const firstOf = (query: string) =>
  ask({ query }, catalogue)
    .courses.slice(0, 3)
    .map((course) => catalogue.data.courses[course]?.id.split('/')[1])

/** What people type, and the course that must be among the first three. */
const queries = {
  'as it is called': [
    ['mecatrónica', 'mecatronica'],
    ['Técnico de Mecatrónica Automóvel', 'automovel'],
    ['cozinha', 'cozinha'],
    ['pastelaria', 'cozinha'],
    ['restaurante', 'restaurante'],
    ['multimédia', 'multimedia'],
    ['instalações elétricas', 'eletricidade'],
    ['gestão', 'gestao'],
    ['esteticista', 'estetica'],
    ['CNC', 'cnc'],
  ],
  'without accents, or with those it does not have': [
    ['tecnico mecatronica', 'mecatronica'],
    ['mecatronica automovel', 'automovel'],
    ['textil', 'malhas'],
    ['geriatria', 'geriatria'],
    ['auxiliar de saude', 'saude'],
    ['musica', 'musica'],
    ['INFORMATICA', 'redes'],
    ['polimeros', 'polimeros'],
    ['acao educativa', 'infancia'],
    ['cozínha', 'cozinha'],
  ],
  'in the plural, or another of its forms': [
    ['cozinhas', 'cozinha'],
    ['têxteis', 'malhas'],
    ['soldadores', 'soldadura'],
    ['soldar', 'soldadura'],
    ['programar', 'programacao'],
    ['programadora', 'programacao'],
    ['eletricistas', 'eletricidade'],
    ['desenhar', 'desenho'],
    ['costura', 'moda'],
    ['vendas', 'comercio'],
    ['padaria', 'cozinha'],
    ['carpintaria', 'madeira'],
    ['tecelões', 'tecelagem'],
    ['enfermagem', 'saude'],
    ['fotografia', 'multimedia'],
    ['massagens', 'estetica'],
    ['canalização', 'gas'],
    ['contabilistas', 'gestao'],
  ],
  'by its everyday name': [
    ['soldador', 'soldadura'],
    ['cozinheiro', 'cozinha'],
    ['cozinheira', 'cozinha'],
    ['mecânico', 'automovel'],
    ['carros', 'automovel'],
    ['programador', 'programacao'],
    ['jogos', 'programacao'],
    ['computadores', 'redes'],
    ['idosos', 'geriatria'],
    ['lar', 'geriatria'],
    ['crianças', 'infancia'],
    ['hospital', 'saude'],
    ['roupa', 'moda'],
    ['estilista', 'moda'],
    ['barbeiro', 'cabeleireiro'],
    ['cabelo', 'cabeleireiro'],
    ['unhas', 'estetica'],
    ['treinador', 'desporto'],
    ['futebol', 'desporto'],
    ['plástico', 'polimeros'],
    ['eletricista', 'eletricidade'],
    ['vídeo', 'multimedia'],
    ['marceneiro', 'madeira'],
    ['torneiro', 'cnc'],
    ['empregado de mesa', 'restaurante'],
    ['guia turística', 'turismo'],
    ['robôs', 'mecatronica'],
  ],
  'in a sentence': [
    ['quero ser cozinheiro', 'cozinha'],
    ['curso de mecânica de carros', 'automovel'],
    ['gosto de trabalhar com crianças', 'infancia'],
    ['curso profissional de desporto', 'desporto'],
    ['aprender a soldar', 'soldadura'],
    ['escola de cabeleireiro', 'cabeleireiro'],
  ],
  'with a slip or two': [
    ['textel', 'malhas'],
    ['informatca', 'redes'],
    ['cozinhero', 'cozinha'],
    ['cosinheiro', 'cozinha'],
    ['cozinhiero', 'cozinha'],
    ['geriatra', 'geriatria'],
    ['geratria', 'geriatria'],
    ['mecatronnica', 'mecatronica'],
    ['mecatornica', 'mecatronica'],
    ['mecanco', 'automovel'],
    ['soldadr', 'soldadura'],
    ['eletrecista', 'eletricidade'],
    ['progamador', 'programacao'],
    ['cabeleleiro', 'cabeleireiro'],
    ['multimedea', 'multimedia'],
    ['marketin', 'marketing'],
    ['pastelria', 'cozinha'],
    ['desprto', 'desporto'],
    ['turimso', 'turismo'],
    ['plimeros', 'polimeros'],
    ['restorante', 'restaurante'],
    ['enfermero', 'saude'],
    ['maquilhajem', 'estetica'],
  ],
  'in the spelling before 1990': [
    ['electricista', 'eletricidade'],
    ['acção educativa', 'infancia'],
    ['projectista', 'desenho'],
    ['instalações eléctricas', 'eletricidade'],
  ],
  'while it is still being typed': [
    ['mecatr', 'mecatronica'],
    ['cabel', 'cabeleireiro'],
    ['geri', 'geriatria'],
    ['sold', 'soldadura'],
  ],
  'with its place': [
    ['cozinha ponte da amostra', 'cozinha'],
    ['escola profissional de vila ensaio mecatronica', 'mecatronica'],
    ['soldador ponte', 'soldadura'],
  ],
} as const

describe('a course is among the first three', () => {
  for (const [how, table] of Object.entries(queries)) {
    it.each(table as readonly (readonly [string, string])[])(`${how}: “%s” finds %s`, (query, course) => {
      expect(firstOf(query)).toContain(course)
    })
  }

  it('for at least eighty things people type', () => {
    expect(Object.values(queries).flat().length).toBeGreaterThanOrEqual(80)
  })
})

describe('a slip', () => {
  it.each([
    ['informatca', 'informática'],
    ['textl', 'têxtil'],
    ['cozinhero', 'cozinheiro'],
    ['turimso', 'turismo'],
  ])('“%s” is said to stand for “%s”', (typed, used) => {
    expect(ask({ query: typed }, catalogue).corrected).toEqual([{ typed, used }])
  })

  it('is no slip where a qualification that nobody gives here is called so', () => {
    const qualifications = [
      ...(tradesNetwork.qualifications ?? []),
      buildQualification({
        id: 'museu',
        title: { pt: 'Técnico/a de Museu' },
        area: 'artes',
        names: { pt: ['museu'] },
        occupations: [],
      }),
    ]
    const wider = buildCatalogue(buildReader({ ...tradesNetwork, qualifications }))
    expect(ask({ query: 'musea' }, wider).corrected).toEqual([])
  })
})

describe('the texts are looked into', () => {
  const asksTexts = (query: string, texts = false) => needsTexts(buildState({ query, texts }), catalogue)

  it.each(['soldador', 'têxteis', 'INFORMATICA', 'quero ser cozinheiro', 'mecatr'])(
    'not for “%s”, which names know',
    (query) => {
      expect(asksTexts(query)).toBe(false)
    },
  )

  it.each(['alergias', 'cozinha alergias', 'soldador monte', 'qqxxqqxx'])(
    'for “%s”, which names do not know',
    (query) => {
      expect(asksTexts(query)).toBe(true)
    },
  )

  it('for a bold guess, but not when a slip of one letter leads to several courses', () => {
    expect(asksTexts('cosinhero')).toBe(true)
    expect(ask({ query: 'mecanca' }, catalogue).courses.length).toBeGreaterThanOrEqual(3)
    expect(asksTexts('mecanca')).toBe(false)
  })

  it('when the reader asks for it, unless nothing was typed', () => {
    expect(asksTexts('soldador', true)).toBe(true)
    expect(asksTexts('', true)).toBe(false)
    expect(asksTexts('curso de', true)).toBe(false)
  })
})
