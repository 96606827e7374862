import { describe, expect, it } from 'vitest'
import { contributionsSection } from '../../../src/views/study/contributions.ts'
import { divergencesSection } from '../../../src/views/study/divergences.ts'
import { evidenceSection } from '../../../src/views/study/evidence-used.ts'
import { missingSection } from '../../../src/views/study/missing.ts'
import { rankingSection } from '../../../src/views/study/ranking-table.ts'
import { robustnessSection } from '../../../src/views/study/robustness.ts'
import { sourcesSection } from '../../../src/views/study/sources.ts'
import { summarySection } from '../../../src/views/study/summary.ts'
import {
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSource,
  buildStatistic,
  buildStudyScore,
  sample,
} from '../../ranking/build-network.ts'
import { fullEvidence } from '../build-site.ts'
import { buildRanked, buildStudy, sentencesOf, tablesOf, textsOf } from './build-study.ts'

const firstTable = (section: Parameters<typeof tablesOf>[0]) => {
  const [table] = tablesOf(section)
  if (!table) throw new Error('the section has no table')
  return table
}

describe('the ranking in the study', () => {
  it('gives place, name with code and level, points, range, evidence, places, shares of trials, level and courses', () => {
    expect(textsOf(firstTable(rankingSection(buildStudy())))).toEqual([
      [
        '1.º',
        'Técnico/a de Mecatrónica / nível 4, 523267',
        '69,9',
        '45,2 a 94,6',
        '51%',
        '1.º',
        '100%',
        '100%',
        'Muito procurado',
        '1',
      ],
    ])
  })

  it('groups qualifications by tier', () => {
    const study = buildRanked({ a: 10, b: 10, c: 1 })
    expect(firstTable(rankingSection(study)).groups.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Escalão 1 (2)', 2],
      ['Escalão 2 (1)', 1],
    ])
  })

  it('says when a qualification keeps the level of an earlier edition', () => {
    const history = [
      {
        schoolYear: '2026/27',
        number: 1,
        date: '2025-11-24',
        levels: [{ qualification: 'mecatronica', level: 'high' as const, failing: false, score: 72, evidence: 0.6 }],
      },
    ]
    const evidence = fullEvidence({ study: [buildStudyScore({ score: 8 })] })
    const [row] = textsOf(firstTable(rankingSection(buildStudy({ history, evidence }))))
    expect(row).toContain('Muito procurado / mantém o da edição 2026/27')
  })

  it('marks what is computed from samples', () => {
    const evidence = fullEvidence({ sources: [buildSource({ provenance: sample })] })
    const marks = (study: ReturnType<typeof buildStudy>) =>
      firstTable(rankingSection(study)).groups[0]?.rows[0]?.[1]?.mark
    expect(marks(buildStudy({ evidence }))).toBe('exemplo')
    expect(marks(buildStudy())).toBeUndefined()
  })
})

describe('contributions', () => {
  it('add up to the total as they are printed', () => {
    const study = buildRanked({ a: 10, b: 7, c: 5.5, d: 3, e: 1 })
    for (const row of textsOf(firstTable(contributionsSection(study)))) {
      const numbers = row.slice(1).flatMap((text) => (text === 'sem dados' ? [] : [Number(text.replace(',', '.'))]))
      const total = numbers.pop() ?? 0
      expect(numbers.reduce((all, number) => all + Math.round(number * 10), 0)).toBe(Math.round(total * 10))
    }
  })

  it('say where there are no data', () => {
    expect(textsOf(firstTable(contributionsSection(buildRanked({ a: 10 }))))[0]).toContain('sem dados')
  })
})

describe('the evidence used', () => {
  it('is counted by criterion, in the unit of each, with its years and how much is sample', () => {
    const evidence = fullEvidence({
      statistics: [buildStatistic({ year: 2023, n: 900 })],
      focusGroups: [
        buildFocusGroup({
          participants: 9,
          statements: [
            { about: { qualification: 'mecatronica' }, code: 'some-shortage' },
            { about: { sector: 'metalomecanica' }, code: 'balanced' },
          ],
        }),
      ],
      interviews: [buildInterview(), buildInterview({ id: '2025', date: '2025-04-02', provenance: sample })],
    })
    const rows = textsOf(firstTable(evidenceSection(buildStudy({ evidence }))))
    expect(rows).toContainEqual([
      'Entradas por ano na profissão',
      '1',
      '900 trabalhadores em 1 profissão ou setor',
      '2023',
      '50%',
      '1',
      '0%',
    ])
    expect(rows).toContainEqual(['Grupos de empresários', '2', '1 grupo, 9 pessoas', '2026', '100%', '1', '0%'])
    expect(rows).toContainEqual(['Entrevistas a empresas', '2', '2 entrevistas', '2025–2026', '92%', '1', '50%'])
    expect(rows).toContainEqual(['Grupos de escolas', 'sem dados', '', '', '', '', ''])
  })

  it('leaves out what reaches no qualification, and says how much that is', () => {
    const evidence = fullEvidence({ statistics: [buildStatistic(), buildStatistic({ about: '7223' })] })
    const occupations = ['3115', '7223'].map((code) => ({ code, name: { pt: code } }))
    const [lead] = sentencesOf(evidenceSection(buildStudy({ evidence, occupations })).blocks)
    expect(lead).toContain('5 dados de 6')
  })

  it('is counted by source, apart from figures that are only context', () => {
    const context = buildStatistic({ indicator: 'companies', level: 'territory', unit: 'companies', year: 2018 })
    const evidence = fullEvidence({ statistics: [buildStatistic(), context] })
    expect(textsOf(firstTable(sourcesSection(buildStudy({ evidence }))))).toEqual([
      ['Fonte', 'não indicado', '2018–2026', '5', '1', 'pública'],
    ])
  })
})

describe('divergences', () => {
  const about = { qualification: 'mecatronica' }
  const disagreeing = fullEvidence({
    study: [buildStudyScore({ score: 10 })],
    focusGroups: ['a', 'b', 'c'].map((id) => buildFocusGroup({ id, statements: [{ about, code: 'excess' }] })),
  })

  it('come with both sentences', () => {
    const [row] = textsOf(firstTable(divergencesSection(buildStudy({ evidence: disagreeing }))))
    expect(row?.[2]).toMatch(/^Estudo/)
    expect(row?.[3]).toMatch(/^Grupos de empresários: há gente a mais/)
  })

  it('say so when there are none', () => {
    expect(sentencesOf(divergencesSection(buildStudy()).blocks)).toContain(
      'Em nenhuma qualificação duas fontes de confiança se contradizem.',
    )
  })

  it('give the agreement of groups that ranked the same things, with mean places', () => {
    const ranked = (places: string[]) => [{ of: 'qualification' as const, places }]
    const evidence = fullEvidence({
      focusGroups: [
        buildFocusGroup({ id: 'a', ranked: ranked(['mecatronica', 'soldadura']) }),
        buildFocusGroup({ id: 'b', ranked: ranked(['mecatronica', 'soldadura']) }),
      ],
    })
    const qualifications = [buildQualification(), buildQualification({ id: 'soldadura', title: { pt: 'Soldador/a' } })]
    const section = divergencesSection(buildStudy({ evidence, qualifications }))
    expect(sentencesOf(section.blocks)).toContain(
      '2 grupos puseram por ordem as mesmas coisas. Concordância de Kendall: W = 1 (0 é nenhuma, 1 é total).',
    )
    expect(tablesOf(section).map(textsOf).at(-1)).toEqual([
      ['Técnico/a de Mecatrónica', '1'],
      ['Soldador/a', '2'],
    ])
  })
})

describe('robustness', () => {
  it('says first what becomes of the order without the study, and who moves', () => {
    const study = buildRanked({ a: 10, b: 1 })
    const [first] = textsOf(firstTable(robustnessSection(study)))
    expect(first?.[0]).toBe('Sem: estudo de necessidades')
    expect(first?.[3]).toBe('Técnico/a de b (2.º para 1.º)')
  })

  it('prints places with any weights', () => {
    const study = buildRanked({ a: 10, b: 1 })
    study.reader.site.ranking.anyWeights = { a: { ranks: { low: 1, high: 2 }, first: 0.75, topTen: 1 } }
    expect(tablesOf(robustnessSection(study)).map(textsOf)).toContainEqual([
      ['Técnico/a de a', '1.º', '1.º a 2.º', '75%', '100%'],
      ['Técnico/a de b', '2.º', 'não se mede', 'não se mede', 'não se mede'],
    ])
  })

  it('gives the weights one would have to believe beside the published ones', () => {
    const [published, first] =
      tablesOf(robustnessSection(buildRanked({ a: 10, b: 1 })))
        .map(textsOf)
        .at(-1) ?? []
    expect(published).toEqual(['Pesos publicados', '30%', '30%', '20%', '12%', '8%'])
    expect(first?.[0]).toBe('Técnico/a de a')
  })
})

describe('what is missing', () => {
  it('is counted by kind of evidence', () => {
    const rows = textsOf(firstTable(missingSection(buildRanked({ a: 10, b: 1 }))))
    expect(rows).toContainEqual([
      'Grupos de empresários',
      '2 qualificações',
      '0 qualificações',
      '1 qualificação',
      '± 10,0',
    ])
  })

  it('lists what could change a level, the most points first', () => {
    const [, decisive] = tablesOf(missingSection(buildRanked({ a: 10 }))).map(textsOf)
    expect(decisive?.[0]?.slice(1, 4)).toEqual(['Números do emprego', 'pouco', '± 12,0'])
    for (const row of decisive ?? []) expect(row[4]).not.toBe(row[5])
  })

  it('names qualifications without a match', () => {
    const unlinked = buildQualification({ id: 'teatro', title: { pt: 'Ator' }, occupations: [] })
    const study = buildStudy({ qualifications: [buildQualification(), unlinked] })
    expect(sentencesOf(missingSection(study).blocks)).toContain('Ator')
  })
})

describe('the summary', () => {
  it('is made of the numbers', () => {
    expect(sentencesOf(summarySection(buildRanked({ a: 10, b: 10, c: 1 })).blocks)).toMatchInlineSnapshot(`
      [
        "3 qualificações têm pontos: 3 ainda sem dados suficientes.",
        "No 1.º escalão, praticamente empatadas, 2 qualificações:",
        "Técnico/a de a",
        "Técnico/a de b",
        "Sozinha no 2.º escalão:",
        "Técnico/a de c",
        "Sem nenhum curso que saibamos: 0 qualificações com entradas para meia turma ou mais, e 0 setores ou profissões onde se diz que falta gente.",
        "Entre as que têm curso e contas feitas: 0 com gente a menos, 0 em equilíbrio, 0 com gente a mais.",
        "De 3 das 3 não se sabe se a oferta chega: em 3 os dados de confiança são poucos. A mesma pode ter várias razões.",
        "0 pares de cursos de escolas diferentes sobrepõem-se; 0 pares completam-se.",
        "Em nenhuma as fontes se contradizem.",
        "Sem o estudo de necessidades não há ordem com que comparar a publicada.",
        "Nenhum dos dados usados é de exemplo.",
      ]
    `)
  })

  it('of a network without points says so', () => {
    expect(sentencesOf(summarySection(buildStudy({ qualifications: [], courses: [] })).blocks)).toEqual([
      'Nenhuma qualificação tem ligação a profissões: nenhuma tem pontos.',
    ])
  })
})
