import { describe, expect, it } from 'vitest'
import type { RankingSettings } from '../../src/domain/edition.ts'
import type { Network } from '../../src/domain/network.ts'
import type { QualificationRanking } from '../../src/ranking/rank-network.ts'
import type { Block } from '../../src/views/method-blocks.ts'
import { conditionBlocks } from '../../src/views/method-conditions.ts'
import { chooseExample } from '../../src/views/method-example.ts'
import { pushPicture } from '../../src/views/method-picture.ts'
import { methodView } from '../../src/views/method-view.ts'
import {
  buildEdition,
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSettings,
  buildSource,
  buildStatistic,
  buildStudyScore,
  sample,
} from '../ranking/build-network.ts'
import { buildReader, fullEvidence } from './build-site.ts'

const viewOf = (change: Partial<Network> = {}, language: 'pt' | 'en' = 'pt') =>
  methodView(buildReader({ evidence: fullEvidence(), ...change }, language))

const withSettings = (change: Partial<RankingSettings>): Partial<Network> => {
  return { edition: buildEdition({ ranking: buildSettings(change) }) }
}

function needOf(change: Partial<QualificationRanking> = {}): QualificationRanking {
  const need = buildReader({ evidence: fullEvidence() }).site.need('mecatronica')
  if (need === undefined) throw new Error('nothing is ranked')
  return { ...need, ...change }
}

/** All that is printed in the blocks of a section. */
const wordsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'text':
        return [block.text]
      case 'formula':
        return block.lines
      case 'list':
        return block.items
      case 'facts':
        return block.rows.map(({ name, lines }) => `${name}: ${lines.map(({ text }) => text).join(' ')}`)
      case 'table':
        return block.rows.map(({ name, cells }) => [name.text, ...cells.map(({ text }) => text)].join(' | '))
    }
  })

const sectionOf = (id: string, change: Partial<Network> = {}): string[] =>
  wordsOf(viewOf(change).five.find((section) => section.id === id)?.blocks ?? [])

describe('the contents', () => {
  it('lead to the three lengths, the example, the table, the sources and the changes', () => {
    expect(viewOf().contents.map(({ id }) => id)).toEqual([
      ...['minute', 'five', 'formula', 'example', 'table', 'sources', 'changes'],
    ])
  })

  it('lead to no example where nothing is ranked', () => {
    const view = viewOf({ qualifications: [buildQualification({ occupations: [] })] })
    expect(view.contents.map(({ id }) => id)).not.toContain('example')
    expect(view).not.toHaveProperty('worked')
    expect(view).not.toHaveProperty('picture')
    expect(view.table).toEqual([])
  })
})

describe('one minute', () => {
  it('names the weights of the five sources', () => {
    expect(viewOf().minute[1]).toContain(
      'Pesos desta edição: números do emprego 30%, estudo de necessidades 30%, grupos de empresários 20%, entrevistas 12% e grupos de escolas 8%.',
    )
  })

  it('says in a sentence what the picture shows', () => {
    expect(viewOf().picture?.sentence).toMatch(
      /^Parte de 50\. Números do emprego \+\d,\d; .*; Grupos de escolas \+\d,\d\. Total \d\d,\d \(entre \d\d,\d e \d\d,\d\)\.$/,
    )
  })
})

describe('the picture', () => {
  const reader = buildReader({ evidence: fullEvidence() })
  const share = (text = '') => Number(text.replace('%', ''))

  it('pushes from 50 to the total', () => {
    const picture = pushPicture(needOf(), reader)
    expect(picture.pushes[0]?.bar?.at).toBe(picture.start)
    const last = picture.pushes.findLast(({ bar }) => bar !== undefined)?.bar
    expect(share(last?.at) + share(last?.width)).toBeCloseTo(share(picture.total.at), 1)
  })

  it('draws a push down to the left of where it begins', () => {
    const [up, down, ...rest] = needOf().groups
    if (up === undefined || down === undefined) throw new Error('no groups')
    const groups = [{ ...up, points: 8 }, { ...down, points: -3 }, ...rest.map((group) => ({ ...group, points: 0 }))]
    const picture = pushPicture(needOf({ groups, score: 55, low: 41, high: 69 }), reader)
    const [first, second, third] = picture.pushes.map(({ bar }) => bar)
    expect(second?.kind).toBe('down')
    expect(share(second?.at) + share(second?.width)).toBeCloseTo(share(first?.at) + share(first?.width), 1)
    expect(share(second?.at)).toBeCloseTo(share(picture.total.at), 1)
    expect(third).toBeUndefined()
    expect(picture.pushes[1]?.label).toMatch(/ −3,0$/)
  })

  it('holds 50 and every stop on the way, also beyond the range', () => {
    const [group] = needOf().groups
    if (group === undefined) throw new Error('no groups')
    const groups = [
      { ...group, points: 37 },
      { ...group, points: -10 },
    ]
    const picture = pushPicture(needOf({ groups, score: 77, low: 76.5, high: 77.5 }), reader)
    expect(picture.ticks.map(({ text }) => text)).toEqual(['50', '60', '70', '80', '90'])
    expect(picture.start).toBe('0.00%')
  })

  it('says of a source without data that it has none', () => {
    const [group, ...rest] = needOf().groups
    if (group === undefined) throw new Error('no groups')
    const picture = pushPicture(
      needOf({ groups: [{ ...group, v: null, r: 0, contribution: 0, points: 0 }, ...rest] }),
      reader,
    )
    expect(picture.pushes[0]).toEqual({ label: 'Números do emprego sem dados' })
  })
})

describe('five minutes', () => {
  it('prints the value tables of the edition, and the figure in the middle of each', () => {
    const valueFunctions = {
      ...buildSettings().valueFunctions,
      study: [
        [1, 0],
        [4, 0.2],
        [10, 1],
      ] as [number, number][],
    }
    const rows = sectionOf('values', withSettings({ valueFunctions }))
    expect(rows.find((row) => row.startsWith('Entradas'))).toContain(
      'Unidade: pessoas por ano. 6 vale 0; 12 vale 0,25; 24 vale 0,5; 48 vale 0,75; 96 vale 1. Fica a meio com 24.',
    )
    expect(rows.find((row) => row.startsWith('Relevância'))).toContain(
      '1 vale 0; 4 vale 0,2; 10 vale 1. Fica a meio com 6,25.',
    )
  })

  it('prints no middle for a table that does not pass there', () => {
    const valueFunctions = {
      ...buildSettings().valueFunctions,
      study: [
        [1, 0.6],
        [10, 1],
      ] as [number, number][],
    }
    expect(sectionOf('values', withSettings({ valueFunctions })).join('\n')).toContain('1 vale 0,6; 10 vale 1. É a')
  })

  it('says that what was not discussed does not count', () => {
    expect(sectionOf('values')).toEqual(
      expect.arrayContaining(['Falta muita gente | 1', 'Há gente a mais | 0', 'Não se falou disto | não conta']),
    )
  })

  it('gives the four parts of trust examples of the edition', () => {
    const evidence = fullEvidence({
      study: [buildStudyScore({ territory: 'nuts2' })],
      statistics: [buildStatistic({ year: 2023 })],
    })
    const rows = sectionOf('trust', { evidence })
    expect(rows[1]).toMatch(/região: 0; só de uma região maior: 1; só do país: 0\.$/)
    expect(rows[2]).toMatch(
      /no exemplo: 60 trabalhadores, logo 75%\. Entrevistas a empresas, no exemplo: 1 entrevista, logo 25%\.$/,
    )
    expect(rows[3]).toMatch(/O dado mais afastado do exemplo chega com ligação 1 e proximidade 90%\.$/)
    expect(rows[4]).toMatch(/O dado mais antigo do exemplo é de 2023; em 2026 conta 50%\.$/)
  })

  it('says so where there are no data to give an example', () => {
    const rows = sectionOf('trust', { evidence: buildEvidence() }).slice(2)
    expect(rows.filter((row) => row.endsWith('Sem dados para dar um exemplo.'))).toHaveLength(3)
  })

  it('prints weights with all their digits, and what half trust takes in its unit', () => {
    const [first, ...rest] = buildSettings().criteria
    if (first === undefined) throw new Error('no criteria')
    const criteria = [
      { ...first, weight: 0.0875, halfLife: 2.5 },
      ...rest.map((each) => ({ ...each, weight: 0.9125 / 8 })),
    ]
    const rows = sectionOf('weights', withSettings({ criteria }))
    expect(rows[1]).toBe('Entradas por ano na profissão | 8,75% | 100% | 20 trabalhadores | 2,5 anos')
    expect(rows.find((row) => row.startsWith('Relevância'))).toContain('0: basta uma avaliação')
  })

  it('says when the weights were set, and “não indicado” where nobody says by whom', () => {
    expect(sectionOf('weights')).toEqual(
      expect.arrayContaining(['Fixados em: 23 de novembro de 2026', 'Por quem: não indicado']),
    )
    expect(sectionOf('weights', withSettings({ decidedBy: { pt: 'Comissão da rede' } }))).toContain(
      'Por quem: Comissão da rede',
    )
  })

  it('counts what is missing: every criterion of every qualification', () => {
    const qualifications = [buildQualification(), buildQualification({ id: 'soldadura' })]
    const evidence = buildEvidence({ study: [buildStudyScore()] })
    expect(sectionOf('missing', { qualifications, evidence })).toContain(
      'Nesta edição faltam 17 de 18 respostas, contando cada critério em cada qualificação.',
    )
  })

  it('says of a first edition that no level comes from before, and of a later one how many were kept', () => {
    const levels = [{ qualification: 'mecatronica', level: 'high' as const, failing: false, score: 70, evidence: 0.6 }]
    const history = [{ schoolYear: '2026/27', number: 1, date: '2025-11-24', levels }]
    expect(sectionOf('levels')).toContain('Esta é a primeira edição: nenhum nível vem de trás.')
    const kept = sectionOf('levels', { history, evidence: buildEvidence() })
    expect(kept.at(-1)).toBe('Nesta edição mantêm-se por esta regra: 0 níveis.')
  })

  it('says how far the study and the rest agree, and nothing where that cannot be said', () => {
    expect(sectionOf('beside')).toHaveLength(1)
    const qualifications = ['a', 'b', 'c'].map((id) => buildQualification({ id }))
    const study = [9, 6, 2].map((score, place) => buildStudyScore({ qualification: 'abc'[place] ?? '', score }))
    const focusGroups = [
      buildFocusGroup({
        statements: [
          { about: { qualification: 'a' }, code: 'strong-shortage' },
          { about: { qualification: 'b' }, code: 'balanced' },
          { about: { qualification: 'c' }, code: 'excess' },
        ],
      }),
    ]
    expect(sectionOf('beside', { qualifications, evidence: buildEvidence({ study, focusGroups }) })[1]).toMatch(
      /é de 1, em 3 qualificações/,
    )
  })
})

describe('the qualification that is worked through', () => {
  const all = needOf()
  const without = (group: string) => all.groups.map((each) => (each.group === group ? { ...each, v: null } : each))

  it('has evidence of the most sources first', () => {
    const fewer = needOf({ qualification: 'fewer', band: 'high', items: [], groups: without('education') })
    const more = needOf({ qualification: 'more', band: 'insufficient' })
    expect(chooseExample([fewer, more])?.qualification).toBe('more')
  })

  it('then a level that has conditions, then more criteria, then fewer items, then the first place', () => {
    const [item] = all.items
    if (item === undefined) throw new Error('no items')
    const moderate = needOf({ qualification: 'moderate', band: 'moderate', items: [] })
    const fewerCriteria = needOf({
      qualification: 'fewer',
      items: [],
      parts: all.parts.map((part) => ({ ...part, v: null })),
    })
    const moreItems = needOf({ qualification: 'items', items: [...all.items, item] })
    const [first, second] = [needOf({ qualification: 'first' }), needOf({ qualification: 'second' })]
    const listed = [moderate, fewerCriteria, moreItems, first, second].map((need) => {
      return need.qualification === 'moderate' ? need : { ...need, band: 'high' as const }
    })
    expect(chooseExample(listed)?.qualification).toBe('first')
    expect(chooseExample([])).toBeUndefined()
  })
})

describe('why a qualification has its level', () => {
  const reader = buildReader({ evidence: fullEvidence() })
  const shown = (change: Partial<QualificationRanking>) => wordsOf(conditionBlocks(needOf(change), reader))

  it('lists what each level asks for and what there is', () => {
    const probabilities = { high: 0.7, medium: 0.95 }
    expect(shown({ band: 'medium', score: 63.5, evidence: 0.594, probabilities })).toEqual([
      'Tem o nível «Procurado».',
      'Para «Muito procurado» falta: pontos, S e ensaios, P(S* ≥ 55).',
      'Ter algum nível | dados, R | ≥ 0,45 | 0,594 | sim',
      'Procurado | pontos, S | ≥ 58 | 63,5 | sim',
      'Procurado | dados, R | ≥ 0,45 | 0,594 | sim',
      'Procurado | ensaios, P(S* ≥ 50) | ≥ 80% | 95% | sim',
      'Muito procurado | pontos, S | ≥ 65 | 63,5 | não',
      'Muito procurado | dados, R | ≥ 0,5 | 0,594 | sim',
      'Muito procurado | ensaios, P(S* ≥ 55) | ≥ 90% | 70% | não',
    ])
  })

  it('knows from the level on which side of a cut a rounded share was', () => {
    const near = { score: 66, evidence: 0.6, probabilities: { high: 0.9, medium: 0.95 } }
    expect(shown({ ...near, band: 'high' }).at(-1)).toMatch(/sim$/)
    expect(shown({ ...near, band: 'medium' }).at(-1)).toMatch(/não$/)
  })

  it('says nothing is lacking at the top, and what is below', () => {
    expect(shown({ band: 'high', score: 70, evidence: 0.6 }).join(' ')).not.toContain('falta:')
    expect(shown({ band: 'insufficient', evidence: 0.3 })[1]).toBe('Para «Ter algum nível» falta: dados, R.')
  })

  it('says of a level that is held which edition it comes from', () => {
    const held = { schoolYear: '2026/27', number: 2 }
    expect(shown({ band: 'medium', held })).toContainEqual(expect.stringContaining('mantém o da edição 2 de 2026/27'))
  })
})

describe('the table of all qualifications', () => {
  it('is parted into tiers', () => {
    const qualifications = ['a', 'b'].map((id) => buildQualification({ id }))
    const study = [
      buildStudyScore({ qualification: 'a', score: 10 }),
      buildStudyScore({ qualification: 'b', score: 1 }),
    ]
    const { tiers, table } = viewOf({ qualifications, evidence: buildEvidence({ study }) })
    expect(tiers.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Escalão 1', 1],
      ['Escalão 2', 1],
    ])
    expect(tiers.flatMap(({ rows }) => rows)).toEqual(table)
  })

  it('has a cell for every column, with places, shares of trials and points without the study', () => {
    const view = viewOf()
    expect(view.tableColumns.slice(6)).toEqual([
      'Lugares com outros pesos',
      'Ensaios com 50 pontos ou mais',
      'Ensaios com 55 pontos ou mais',
      'Pontos sem o estudo',
    ])
    expect(view.table[0]?.ranks).toBe('1')
    expect(view.table[0]?.withoutStudy).toMatch(/^\d\d,\d$/)
  })

  it('gives the shares of trials in the order of its columns', () => {
    const reader = buildReader({ evidence: buildEvidence({ study: [buildStudyScore({ score: 7 })] }) })
    const { medium = 0, high = 0 } = reader.site.need('mecatronica')?.probabilities ?? {}
    expect(medium).toBeGreaterThan(high)
    const shares = [medium, high].map((share) => reader.format.percent(share))
    expect(methodView(reader).table[0]?.above).toEqual(shares)
  })

  it('has no column for points without the study in an edition without that criterion', () => {
    const criteria = buildSettings().criteria.filter(({ id }) => id !== 'study.relevance')
    const weighed = criteria.map((criterion) => ({ ...criterion, weight: criterion.weight / 0.7 }))
    const view = viewOf(withSettings({ criteria: weighed }))
    expect(view.tableColumns).not.toContain('Pontos sem o estudo')
    expect(view.table[0]).not.toHaveProperty('withoutStudy')
  })

  it('marks what was computed from samples', () => {
    expect(viewOf().table[0]?.sample).toBe(false)
    expect(viewOf({ qualifications: [buildQualification({ provenance: sample })] }).table[0]?.sample).toBe(true)
  })
})

describe('the sources', () => {
  it('say what each gave, of which years and how large', () => {
    const evidence = fullEvidence({
      statistics: [
        buildStatistic({ year: 2024, n: 8 }),
        buildStatistic({ indicator: 'tension', unit: 'ratio', n: 900 }),
        buildStatistic({
          indicator: 'companies',
          unit: 'companies',
          level: 'sector',
          about: 'metalomecanica',
          year: 2018,
        }),
      ],
      focusGroups: [
        buildFocusGroup(),
        buildFocusGroup({
          id: 'b',
          date: '2026-01-09',
          participants: 5,
          statements: [{ about: { qualification: 'mecatronica' }, code: 'not-discussed' }],
        }),
      ],
    })
    expect(viewOf({ evidence }).sources[0]?.gave).toEqual([
      '2 números que contam (2024 a 2026), sobre 1 tema; por trás de cada um, 8 a 900 trabalhadores.',
      '1 número de contexto (2018), fora da conta.',
      '1 avaliação de relevância (2026; Ave).',
      '2 grupos (janeiro de 2026 a março de 2026), com 12 pessoas ao todo; 1 resposta sobre a procura, e 1 coisa não discutida.',
      '1 entrevista (abril de 2026); 1 resposta sobre a procura.',
    ])
  })

  it('count a figure that a newer one replaces as context', () => {
    const statistics = [buildStatistic({ year: 2020 }), buildStatistic({ year: 2026 })]
    expect(viewOf({ evidence: buildEvidence({ statistics }) }).sources[0]?.gave[1]).toBe(
      '1 número de contexto (2020), fora da conta.',
    )
  })

  it('say who publishes, where and when it was seen, and what is not known', () => {
    const sources = [
      buildSource({
        publisher: 'INE',
        via: 'Jornal',
        seen: '2026-11',
        provenance: { status: 'published', address: 'https://www.example.org/', seen: '2026-11', dated: '2019' },
      }),
      buildSource({ id: 'outra' }),
      buildSource({ id: 'exemplo', provenance: sample }),
    ]
    const views = viewOf({ evidence: buildEvidence({ sources, interviews: [buildInterview()] }) }).sources
    expect(views.map(({ detail }) => detail)).toEqual([
      'Publica: INE · lida em Jornal · vista em novembro de 2026 · datada de 2019',
      'Publica: não indicado · fonte sem data',
      '',
    ])
    expect(views[1]?.gave).toEqual(['Não deu dados a esta edição.'])
    expect(views[2]?.sample).toBe('exemplo')
  })
})

describe('the changes of weights and cut-offs', () => {
  it('stand with the newest first', () => {
    const changes = [
      { on: '2026-11-23', what: { pt: 'Primeiros pesos.' } },
      { on: '2027-01-10', what: { pt: 'Peso do estudo de 30% para 25%.' } },
      { on: '2026-12-01', what: { pt: 'Corte de 64 para 65.' } },
    ]
    expect(viewOf(withSettings({ changes })).changes.map(({ date, what }) => [date, what.text])).toEqual([
      ['10 de janeiro de 2027', 'Peso do estudo de 30% para 25%.'],
      ['1 de dezembro de 2026', 'Corte de 64 para 65.'],
      ['23 de novembro de 2026', 'Primeiros pesos.'],
    ])
  })

  it('are in Portuguese, and marked so, where nobody translated them', () => {
    const changes = [{ on: '2026-11-23', what: { pt: 'Primeiros pesos.' } }]
    expect(viewOf(withSettings({ changes }), 'en').changes[0]?.what).toEqual({ text: 'Primeiros pesos.', lang: 'pt' })
  })

  it('may be none', () => {
    expect(viewOf().changes).toEqual([])
  })
})
