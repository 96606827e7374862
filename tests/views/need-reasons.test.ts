import { describe, expect, it } from 'vitest'
import type { FocusGroup, Interview, Statement, Statistic } from '../../src/domain/evidence.ts'
import type { Evidence } from '../../src/domain/network.ts'
import { reasonsOf } from '../../src/views/need-reasons.ts'
import {
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSource,
  buildStatistic,
  buildStudyScore,
  sample,
} from '../ranking/build-network.ts'
import { buildReader, fullEvidence } from './build-site.ts'

const reasons = (change: Partial<Evidence>, language: 'pt' | 'en' = 'pt') => {
  const qualifications = [buildQualification(), buildQualification({ id: 'soldadura', title: { pt: 'Soldadura' } })]
  const reader = buildReader({ evidence: buildEvidence(change), qualifications }, language)
  const need = reader.site.need('mecatronica')
  return need ? reasonsOf(need, reader) : []
}
const texts = (change: Partial<Evidence>, language: 'pt' | 'en' = 'pt') =>
  reasons(change, language).map(({ text }) => text)

const this_ = { qualification: 'mecatronica' }
const group = (change: Partial<FocusGroup>) => buildFocusGroup(change)
const says = (statement: Omit<Statement, 'about'>, change: Partial<FocusGroup> = {}) =>
  group({ statements: [{ about: this_, ...statement }], ...change })

describe('the reasons of a level', () => {
  it('are three, the largest push first, each with year and size', () => {
    expect(texts(fullEvidence())).toEqual([
      'Estudo de necessidades: relevância 10 em 10 (2026).',
      'Grupos de empresários: falta alguma gente com esta qualificação (2026; 1 grupo, 7 pessoas).',
      'Entradas na profissão: 48 pessoas por ano, em técnico/a de mecânica (2026; 60 trabalhadores), puxa para cima.',
    ])
    expect(texts(fullEvidence(), 'en')).toEqual([
      'Needs study: relevance 10 out of 10 (2026).',
      'Groups of entrepreneurs: some people are lacking with this qualification (2026; 1 group, 7 people).',
      'Openings in the occupation: 48 people a year, among técnico/a de mecânica (2026; 60 workers), which pulls up.',
    ])
  })

  it('come in the order of the size of the push, for or against', () => {
    const evidence = {
      study: [buildStudyScore({ score: 5.6 })],
      interviews: [buildInterview()],
      focusGroups: [says({ code: 'excess' })],
    }
    expect(reasons(evidence).map(({ text, pull }) => [text.split(':')[0], pull])).toEqual([
      ['Grupos de empresários', 'down'],
      ['Entrevistas a empresas', 'up'],
      ['Estudo de necessidades', 'up'],
    ])
  })

  it('are marked where what they say stands in for data that is not public', () => {
    const evidence = fullEvidence({
      sources: [buildSource(), buildSource({ id: 'exemplo', provenance: sample })],
      study: [buildStudyScore({ source: 'exemplo' })],
    })
    expect(reasons(evidence).map(({ sample: mark }) => mark)).toEqual([true, false, false])
  })

  it('speak of the thing that pushed most, not of the first in the file', () => {
    const statements: Statement[] = [
      { about: { sector: 'metalomecanica' }, code: 'some-shortage' },
      { about: this_, code: 'strong-shortage' },
    ]
    expect(texts({ focusGroups: [group({ statements })] })).toEqual([
      'Grupos de empresários: falta muita gente com esta qualificação (2026; 1 grupo, 7 pessoas).',
    ])
  })

  it('never quote anybody, nor name a role or a municipality', () => {
    const statement = { text: { pt: 'Palavras de alguém' }, role: { pt: 'Função de alguém' } }
    const all = texts({
      focusGroups: [says({ code: 'excess', ...statement }, { territory: 'vale-de-ensaio' })],
      interviews: [
        buildInterview({
          territory: 'vale-de-ensaio',
          role: { pt: 'Função de alguém' },
          statements: [{ about: this_, code: 'excess', ...statement }],
        }),
      ],
    })
    expect(all).toHaveLength(2)
    expect(all.join(' ')).not.toMatch(/alguém|Vale/)
  })
})

describe('a reason from the study', () => {
  it.each([
    [8, 'relevância 8 em 10 (2026).', 'up'],
    [7, 'relevância 7 em 10 (2026), puxa para cima.', 'up'],
    [5.5, 'relevância 5,5 em 10 (2026), não puxa para nenhum lado.', 'none'],
    [4, 'relevância 4 em 10 (2026), puxa para baixo.', 'down'],
    [2, 'relevância 2 em 10 (2026).', 'down'],
  ])('of %d says which way it pulls where that is not evident', (score, text, pull) => {
    expect(reasons({ study: [buildStudyScore({ score })] })).toEqual([
      { text: `Estudo de necessidades: ${text}`, pull, sample: false },
    ])
  })

  it('names its territory where it is not the region', () => {
    expect(texts({ study: [buildStudyScore({ territory: 'country', year: 2024 })] })).toEqual([
      'Estudo de necessidades: relevância 10 em 10 (2024; Portugal continental).',
    ])
  })
})

describe('a reason from figures', () => {
  const figure = (change: Partial<Statistic>) => texts({ statistics: [buildStatistic(change)] })[0]

  it.each([
    [
      { indicator: 'tension', unit: 'ratio', value: 2.4, n: 1150 },
      'Vagas por pessoa desempregada: 2,4 vezes a média da região, em técnico/a de mecânica (2026; cerca de 1150 trabalhadores).',
    ],
    [
      { indicator: 'hiring', unit: 'ratio', value: 0.5, n: 8 },
      'Intenções de contratar: 0,5 vezes a média da região, em técnico/a de mecânica (2026; 8 trabalhadores).',
    ],
    [
      { indicator: 'growth', unit: 'percentage-points', value: 6.5, n: 344 },
      'Emprego em 5 anos: 6,5 pontos percentuais acima da região, em técnico/a de mecânica (2026; cerca de 340 trabalhadores).',
    ],
    [
      { indicator: 'growth', unit: 'percentage-points', value: -1 },
      'Emprego em 5 anos: 1 ponto percentual abaixo da região, em técnico/a de mecânica (2026; 60 trabalhadores).',
    ],
    [
      { indicator: 'growth', unit: 'percentage-points', value: 0 },
      'Emprego em 5 anos: igual à região, em técnico/a de mecânica (2026; 60 trabalhadores), não puxa para nenhum lado.',
    ],
    [
      { value: 12 },
      'Entradas na profissão: 12 pessoas por ano, em técnico/a de mecânica (2026; 60 trabalhadores), puxa para baixo.',
    ],
    [
      { approximate: 'more-than' },
      'Entradas na profissão: mais de 48 pessoas por ano, em técnico/a de mecânica (2026; 60 trabalhadores), puxa para cima.',
    ],
  ] as [Partial<Statistic>, string][])('with %j is “%s”', (change, text) => {
    expect(figure(change)).toBe(text)
  })
})

describe('a reason from what people said', () => {
  it('adds up groups and people, and names the years', () => {
    const focusGroups = [
      says({ code: 'strong-shortage' }),
      says({ code: 'strong-shortage' }, { id: 'outro', participants: 5, date: '2025-10-01' }),
    ]
    expect(texts({ focusGroups })).toEqual([
      'Grupos de empresários: falta muita gente com esta qualificação (2025 e 2026; 2 grupos, 12 pessoas).',
    ])
  })

  it('says between which answers it lies, and which way it pulls', () => {
    const focusGroups = [says({ code: 'strong-shortage' }), says({ code: 'balanced' }, { id: 'outro' })]
    expect(texts({ focusGroups })).toEqual([
      'Grupos de empresários: entre «há gente suficiente» e «falta muita gente» com esta qualificação (2026; 2 grupos, 14 pessoas), puxa para cima.',
    ])
  })

  it('never calls an answer evident that some give for and some against', () => {
    const focusGroups = [says({ code: 'strong-shortage' }), says({ code: 'excess' }, { id: 'outro', participants: 3 })]
    expect(texts({ focusGroups })[0]).toMatch(/, puxa para cima\.$/)
  })

  it('counts interviews, of companies and of local government apart', () => {
    const said = (change: Partial<Interview>) => buildInterview(change)
    const interviews = [said({}), said({ id: 'outra' }), said({ id: 'autarquia', kind: 'public' })]
    expect(texts({ interviews })).toEqual([
      'Entrevistas a empresas: falta muita gente com esta qualificação (2026; 2 entrevistas).',
    ])
  })

  it('of marks gives the median and how many people gave one', () => {
    expect(texts({ focusGroups: [says({ marks: [4, 5, 3, 4] })] })).toEqual([
      'Grupos de empresários: falta alguma gente com esta qualificação, nota mediana 4 em 5 (2026; 1 grupo, 4 pessoas).',
    ])
  })

  it('of several medians gives the lowest and the highest', () => {
    const focusGroups = [says({ marks: [4, 5] }), says({ marks: [4] }, { id: 'outro' })]
    expect(texts({ focusGroups })).toEqual([
      'Grupos de empresários: entre «falta alguma gente» e «falta muita gente» com esta qualificação, nota mediana de 4 a 4,5 em 5 (2026; 2 grupos, 3 pessoas).',
    ])
  })

  it('of a panel that stays divided says so', () => {
    const panel = { marks: [5, 5, 5, 2, 2], rounds: 3 }
    expect(texts({ focusGroups: [says({ marks: panel.marks }, { rounds: panel.rounds })] })[0]).toContain(
      'nota mediana 5 em 5, opiniões divididas (2026',
    )
    expect(texts({ focusGroups: [says({ marks: panel.marks })] })[0]).not.toContain('divididas')
  })

  it('names the thing it is about where that is not the qualification', () => {
    const about = { sector: 'metalomecanica' }
    expect(texts({ focusGroups: [group({ statements: [{ about, code: 'excess' }] })] })[0]).toContain(
      'há gente a mais em metalurgia e metalomecânica (',
    )
  })
})

describe('a reason from a ranked list', () => {
  const listed = (places: FocusGroup['ranked'], id = 'grupo') =>
    group({ id, ranked: places, statements: [{ about: this_, code: 'not-discussed' }] })
  const list = (...places: (string | string[])[]) => [{ of: 'qualification' as const, places }]

  it('is its place of how many, and which way that pulls where it is not evident', () => {
    expect(texts({ focusGroups: [listed(list('mecatronica', 'soldadura'))] })).toEqual([
      'Grupos de empresários: esta qualificação em 1.º lugar de 2, por ordem do que mais falta (2026; 1 grupo, 7 pessoas).',
    ])
    expect(texts({ focusGroups: [listed(list('a', 'mecatronica', 'b', 'c'))] })[0]).toMatch(
      /em 2\.º lugar de 4, por ordem do que mais falta \(.*\), puxa para cima\.$/,
    )
  })

  it('says when others share the place, and names each place once', () => {
    const focusGroups = [
      listed(list('a', ['mecatronica', 'soldadura'])),
      listed(list('a', ['mecatronica', 'soldadura']), 'outro'),
      listed(list('mecatronica', 'b'), 'terceiro'),
    ]
    expect(texts({ focusGroups })[0]).toContain(
      'esta qualificação em 1.º lugar de 2 e em 2.º lugar de 3 (com empate), por ordem do que mais falta (2026; 3 grupos, 21 pessoas)',
    )
  })

  it('names the occupation or sector that was put in order', () => {
    const ranked = [{ of: 'sector' as const, places: ['metalomecanica', 'outro'] }]
    expect(texts({ focusGroups: [listed(ranked)] })[0]).toContain(
      '«metalurgia e metalomecânica» em 1.º lugar de 2, por ordem do que mais falta',
    )
  })
})
