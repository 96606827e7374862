import { describe, expect, it } from 'vitest'
import { foremost, tally } from '../../src/client/guide-tally.ts'
import type { Guide } from '../../src/domain/guide.ts'
import { guideView } from '../../src/views/guide-view.ts'
import { listView } from '../../src/views/list-view.ts'
import { buildArea, buildReader } from './build-site.ts'

const guide: Guide = {
  questions: [
    {
      question: { pt: 'Com que gostas de mexer?' },
      answers: [
        { answer: { pt: 'Máquinas' }, areas: ['eletronica-automacao', 'vazia'] },
        { answer: { pt: 'Tecidos', en: 'Fabrics' }, areas: ['vazia'] },
      ],
    },
  ],
}
const network = { guide, areas: [buildArea(), buildArea({ id: 'vazia', name: { pt: 'Vazia' } })] }

describe('the way through questions', () => {
  it('has every question with its answers, and a link to each area an answer points to', () => {
    const view = guideView(buildReader(network))
    expect(view?.questions).toEqual([
      {
        text: { text: 'Com que gostas de mexer?' },
        step: 'Pergunta 1 de 1',
        answers: [
          {
            text: { text: 'Máquinas' },
            areas: [
              { id: 'eletronica-automacao', text: 'Eletrónica e Automação', href: '/areas/eletronica-automacao/' },
              { id: 'vazia', text: 'Vazia', href: '/areas/vazia/' },
            ],
          },
          { text: { text: 'Tecidos' }, areas: [{ id: 'vazia', text: 'Vazia', href: '/areas/vazia/' }] },
        ],
      },
    ])
    expect(view?.lead).toContain('Não é um teste')
  })

  it('ends in areas that have courses, with how many', () => {
    expect(guideView(buildReader(network))?.areas.map(({ id, count }) => [id, count])).toEqual([
      ['eletronica-automacao', 1],
    ])
  })

  it('says in English what is only in Portuguese', () => {
    const [question] = guideView(buildReader(network, 'en'))?.questions ?? []
    expect(question?.text).toEqual({ text: 'Com que gostas de mexer?', lang: 'pt' })
    expect(question?.answers.map(({ text }) => text)).toEqual([{ text: 'Máquinas', lang: 'pt' }, { text: 'Fabrics' }])
  })

  it('is not offered where the network asks nothing', () => {
    expect(guideView(buildReader())).toBeUndefined()
    const hrefs = (change: Parameters<typeof buildReader>[0]) =>
      listView(buildReader(change)).browse.map(({ href }) => href)
    expect(hrefs({})).not.toContain('/descobrir/')
    expect(hrefs(network)).toContain('/descobrir/')
  })
})

describe('the answers', () => {
  it('count for each area they point to', () => {
    expect([...tally([['a', 'b'], ['a'], ['c']])]).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ])
  })

  it('switch on the areas with at least half as many as the first', () => {
    expect(
      foremost(
        new Map([
          ['a', 4],
          ['b', 2],
          ['c', 1],
        ]),
      ),
    ).toEqual(['a', 'b'])
    expect(
      foremost(
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      ),
    ).toEqual(['a', 'b'])
    expect(foremost(new Map())).toEqual([])
  })
})
