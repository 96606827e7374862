import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Band } from '../../src/domain/band.ts'
import { scoredIndicators, statementCodes, type FocusGroup } from '../../src/domain/evidence.ts'
import type { Evidence, Network } from '../../src/domain/network.ts'
import type { PastEdition } from '../../src/domain/past-edition.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { courseCard } from '../../src/views/course-card.ts'
import { needSum } from '../../src/views/need-sum.ts'
import { needSign, needView } from '../../src/views/need-view.ts'
import {
  buildEdition,
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSource,
  buildStatistic,
  buildStudyScore,
  sample,
} from '../ranking/build-network.ts'
import { buildCourse, buildFullNetwork, buildReader, buildSchool, fullEvidence } from './build-site.ts'

const viewOf = (change: Partial<Network> = {}, language: 'pt' | 'en' = 'pt') =>
  needView('mecatronica', buildReader(change, language), '/metodo/')

const regionOf = (name: { pt: string; en?: string }) => ({
  edition: buildEdition({ region: { name, shortName: 'Ave', country: 'PT', network: { pt: 'Rede' } } }),
})

/** Evidence of every kind about anything in the network, in any amount. */
const arbitraryEvidence: fc.Arbitrary<Evidence> = (() => {
  const about = fc.constantFrom(
    { sector: 'metalomecanica' },
    { occupation: '3115' },
    { qualification: 'mecatronica' },
    { qualification: 'soldadura' },
  )
  const marks = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 })
  const statements = fc.array(
    fc.oneof(fc.record({ about, code: fc.constantFrom(...statementCodes) }), fc.record({ about, marks })),
    { minLength: 1, maxLength: 4 },
  )
  const ranked = fc.constantFrom<FocusGroup['ranked'][]>(
    undefined,
    [{ of: 'qualification' as const, places: ['soldadura', 'mecatronica'] }],
    [{ of: 'sector' as const, places: [['metalomecanica', 'outro'], 'mais'] }],
  )
  const rounds = fc.constantFrom(undefined, 3)
  const year = fc.integer({ min: 2015, max: 2026 })
  const date = year.map((number) => `${String(number)}-03-11`)
  const target = fc.constantFrom(
    { level: 'occupation' as const, about: '3115' },
    { level: 'sector' as const, about: 'metalomecanica' },
    { level: 'qualification' as const, about: 'soldadura' },
  )
  const statistics = fc
    .tuple(
      target,
      fc.constantFrom(...scoredIndicators),
      fc.double({ min: -20, max: 120, noNaN: true }),
      year,
      fc.nat(900),
    )
    .map(([of, indicator, value, on, n]) => buildStatistic({ ...of, indicator, value, year: on, n: n + 1 }))
  const study = fc
    .tuple(fc.constantFrom('mecatronica', 'soldadura'), fc.double({ min: 1, max: 10, noNaN: true }), year)
    .map(([qualification, score, on]) => buildStudyScore({ qualification, score, year: on }))
  const groups = fc
    .tuple(
      fc.constantFrom('entrepreneurs' as const, 'educators' as const),
      date,
      fc.integer({ min: 1, max: 12 }),
      statements,
      ranked,
      rounds,
    )
    .map(([kind, on, participants, said, lists, times]) =>
      buildFocusGroup({ kind, date: on, participants, statements: said, ranked: lists, rounds: times }),
    )
  const interviews = fc
    .tuple(fc.constantFrom('business' as const, 'public' as const), date, statements)
    .map(([kind, on, said]) => buildInterview({ kind, date: on, statements: said }))
  const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 6 })
  return fc
    .record({ statistics: some(statistics), study: some(study), groups: some(groups), interviews: some(interviews) })
    .map((all) =>
      buildEvidence({
        statistics: all.statistics,
        study: all.study,
        focusGroups: all.groups.map((group, place) => ({ ...group, id: `grupo-${String(place)}` })),
        interviews: all.interviews.map((said, place) => ({ ...said, id: `entrevista-${String(place)}` })),
      }),
    )
})()

const two = [buildQualification(), buildQualification({ id: 'soldadura', title: { pt: 'Soldadura' } })]
const pastEdition = (change: Partial<PastEdition> = {}): PastEdition => {
  return { schoolYear: '2026/27', number: 1, date: '2025-11-24', levels: [], ...change }
}
const kept = (level: Band): PastEdition['levels'][number] => {
  return { qualification: 'mecatronica', level, failing: false, score: 66, evidence: 0.6 }
}
const runs = { seed: 2027, numRuns: 200 }

/** A number as printed in Portuguese, in tenths: no binary fraction stands between a sum and its parts. */
const tenths = (printed: string): number => Math.round(Number(printed.replace('\u2212', '-').replace(',', '.')) * 10)

describe('the sum as printed', () => {
  it('is the total as printed, whatever the evidence, and is left out where there is no level', () => {
    let printed = 0
    fc.assert(
      fc.property(arbitraryEvidence, (evidence) => {
        const reader = buildReader({ evidence, qualifications: two })
        for (const { id } of two) {
          const { sum, band } = needView(id, reader, '')
          const points = sum.rows.map((row) => (row.points === 'sem dados' ? 0 : tenths(row.points)))
          expect(points).toHaveLength(band === 'insufficient' ? 0 : 7)
          expect(points.slice(0, -1).reduce((all, part) => all + part, 0)).toBe(points.at(-1) ?? 0)
          printed += points.length
        }
      }),
      runs,
    )
    expect(printed).toBeGreaterThan(0)
  }, 30_000)

  it('adds up for any evidence, also for who asks for the sum of a qualification without a level', () => {
    fc.assert(
      fc.property(arbitraryEvidence, (evidence) => {
        const reader = buildReader({ evidence, qualifications: two })
        for (const { id } of two) {
          const need = reader.site.need(id)
          const rows = need ? needSum(need, reader) : []
          expect(rows).toHaveLength(7)
          const points = rows.map((row) => (row.points === 'sem dados' ? 0 : tenths(row.points)))
          expect(points.slice(0, -1).reduce((all, part) => all + part, 0)).toBe(points.at(-1))
        }
      }),
      runs,
    )
  }, 30_000)

  it('starts at 50, goes through every group and says where there are no data', () => {
    const evidence = fullEvidence({ interviews: [] })
    expect(viewOf({ evidence }).sum).toEqual({
      heading: 'Como se chega aos pontos',
      rows: [
        { name: 'Ponto de partida', points: '50,0' },
        { name: 'Números do emprego', points: '+1,5' },
        { name: 'Estudo de necessidades', points: '+13,5' },
        { name: 'Grupos de empresários', points: '+3,0' },
        { name: 'Entrevistas', points: 'sem dados' },
        { name: 'Grupos de escolas', points: '+0,9' },
        { name: 'Total', points: '68,9' },
      ],
    })
  })
})

describe('reasons', () => {
  it('are one for each kind of evidence with data, three at most, whatever the evidence', () => {
    fc.assert(
      fc.property(arbitraryEvidence, (evidence) => {
        const reader = buildReader({ evidence, qualifications: two })
        for (const { id } of two) {
          const spoken = reader.site.need(id)?.groups.filter(({ v }) => v !== null).length ?? 0
          const { reasons } = needView(id, reader, '')
          expect(reasons).toHaveLength(Math.min(3, spoken))
          for (const { text } of reasons)
            expect(text).toMatch(/^\p{Lu}[^:]+: .+ \(\d{4}.*\)(, n?ã?o? ?puxa para .+)?\.$/u)
        }
      }),
      runs,
    )
  }, 30_000)
})

describe('too few data', () => {
  const nothing = { steps: 0, range: '', sum: { rows: [] } }

  it('have a sign without steps, a sentence that says what they do not mean, and nothing of a low mark', () => {
    const view = viewOf()
    expect(view).toMatchObject({
      ...nothing,
      band: 'insufficient',
      word: 'Ainda sem dados suficientes',
      reasons: [],
      noData: 'Não quer dizer que seja pouco procurado: ainda não temos dados que cheguem.',
      certainty: 'Nenhuma das 5 fontes tem dados.',
    })
    expect(view).not.toHaveProperty('known')
    expect(JSON.stringify(view)).not.toMatch(/50|pontos em 100|sem dados"/)
  })

  it('still say what is known, which is no reason of a level', () => {
    const view = viewOf({ evidence: buildEvidence({ study: [buildStudyScore()] }) })
    expect(view).toMatchObject({
      ...nothing,
      known: 'O que já se sabe',
      reasons: [{ text: 'Estudo de necessidades: relevância 10 em 10 (2026).', pull: 'up', sample: false }],
      certainty: '1 das 5 fontes tem dados, mas são poucos, antigos ou pouco próximos desta qualificação.',
    })
    expect(view.noData).toBeDefined()
  })

  it('are what a qualification has that was not scored', () => {
    const view = viewOf({ qualifications: [buildQualification({ occupations: [] })] })
    expect(view).toMatchObject({ ...nothing, band: 'insufficient', sample: false, reasons: [] })
    expect(view.certainty).toBe('Nenhuma das 5 fontes tem dados.')
    expect(view.noData).toBeDefined()
  })
})

describe('a level', () => {
  it.each([
    [10, 'high', 3, 'Muito procurado'],
    [7, 'medium', 2, 'Procurado'],
    [4, 'moderate', 1, 'Procura moderada'],
  ])('with a study that says %d is %s: %d steps, “%s”', (score, band, steps, word) => {
    const view = viewOf({ evidence: fullEvidence({ study: [buildStudyScore({ score })] }) })
    expect(view).toMatchObject({ band, steps, word })
    expect(view).not.toHaveProperty('noData')
  })

  it('says where the qualification would stand with other weights', () => {
    const change = {
      qualifications: [buildQualification(), buildQualification({ id: 'soldadura' })],
      evidence: fullEvidence({
        study: [buildStudyScore({ score: 8 }), buildStudyScore({ qualification: 'soldadura', score: 7 })],
      }),
    }
    expect(viewOf(change).certainty).toMatch(
      /^Certeza: média\. 5 das 5 fontes têm dados; com outros pesos fica (entre o 1\.º e o 2\.º|no 1\.º) lugar de 2\.$/,
    )
    expect(viewOf(change, 'en').certainty).toMatch(/; with other weights it .* the 1st .*place of 2\.$/)
  })

  it('says no place where there is one qualification only, or too few data', () => {
    expect(viewOf({ evidence: fullEvidence() }).certainty).not.toContain('lugar')
    const two = [buildQualification(), buildQualification({ id: 'soldadura' })]
    expect(viewOf({ qualifications: two }).certainty).not.toContain('lugar')
  })

  it.each([
    [1, 'Mantém o nível da edição 2026/27: um nível só desce quando a diferença é clara ou se repete.'],
    [2, 'Mantém o nível da edição 2026/27 (2.ª edição): um nível só desce quando a diferença é clara ou se repete.'],
  ])('kept from edition %d of the year before says so, in words', (number, sentence) => {
    const view = viewOf({
      history: [pastEdition({ number, levels: [kept('high')] })],
      evidence: fullEvidence({ study: [buildStudyScore({ score: 8 })] }),
    })
    expect(view).toMatchObject({ band: 'high', held: sentence })
  })

  it('that it has by itself is kept from nothing', () => {
    const view = viewOf({ history: [pastEdition({ levels: [kept('high')] })], evidence: fullEvidence() })
    expect(view.band).toBe('high')
    expect(view).not.toHaveProperty('held')
  })

  it('has those of earlier editions beside it, the newest first, and none where they did not know it', () => {
    const history = [
      pastEdition({ levels: [kept('medium')] }),
      pastEdition({ schoolYear: '2025/26', number: 2, levels: [kept('insufficient')] }),
      pastEdition({ schoolYear: '2024/25', levels: [{ ...kept('high'), qualification: 'outra' }] }),
    ]
    expect(viewOf({ history }).earlier).toBe(
      'Edições anteriores: 2026/27: Procurado; 2025/26 (2.ª edição): Ainda sem dados suficientes.',
    )
    expect(viewOf({ history }, 'en').earlier).toBe(
      'Earlier editions: 2026/27: Sought after; 2025/26 (2nd): Not enough data yet.',
    )
    expect(viewOf()).not.toHaveProperty('earlier')
  })

  it('says that it compares qualifications, not schools, and leads to the method', () => {
    const view = viewOf({ evidence: fullEvidence() })
    expect(view.note).toContain('não escolas')
    expect(view.method).toEqual({ text: 'Como se calcula', href: '/metodo/' })
  })

  it('says that sources disagree, with the strongest line of each side', () => {
    const statements = [{ about: { qualification: 'mecatronica' }, code: 'excess' as const }]
    const focusGroups = [buildFocusGroup({ statements })]
    expect(viewOf({ evidence: fullEvidence({ focusGroups }) }).disagreement).toEqual({
      heading: 'As fontes não concordam.',
      sides: [
        { text: 'Estudo de necessidades: relevância 10 em 10 (2026).', pull: 'up', sample: false },
        {
          text: 'Grupos de empresários: há gente a mais com esta qualificação (2026; 1 grupo, 7 pessoas).',
          pull: 'down',
          sample: false,
        },
      ],
    })
    expect(viewOf({ evidence: fullEvidence() })).not.toHaveProperty('disagreement')
  })

  it('is marked where a sample entered it, in the sign and in words', () => {
    const evidence = fullEvidence({ sources: [buildSource({ provenance: sample })] })
    expect(viewOf({ evidence })).toMatchObject({ sample: true, sampleNote: 'Calculado com dados de exemplo.' })
    expect(viewOf({ evidence: fullEvidence() })).toMatchObject({ sample: false })
    expect(viewOf({ evidence: fullEvidence() })).not.toHaveProperty('sampleNote')
  })
})

describe('the question', () => {
  it.each([
    ['o Ave', 'no Ave'],
    ['a Beira', 'na Beira'],
    ['os Açores', 'nos Açores'],
    ['as Ilhas', 'nas Ilhas'],
    ['Lisboa', 'em Lisboa'],
    ['Nandufe', 'em Nandufe'],
  ])('joins the article of “%s”: %s', (pt, joined) => {
    expect(viewOf(regionOf({ pt })).question).toBe(`Quão procurado é este perfil ${joined}?`)
  })

  it('in English has the English name, or the name alone', () => {
    expect(viewOf(regionOf({ pt: 'o Ave', en: 'the Ave' }), 'en').question).toContain('in the Ave?')
    expect(viewOf(regionOf({ pt: 'o Ave' }), 'en').question).toContain('in Ave?')
  })
})

describe('need belongs to a qualification, never to a school', () => {
  const schools = ['escola-alfa', 'escola-beta', 'escola-gama'].map((id) => buildSchool({ id, shortName: `EP ${id}` }))
  const courses = schools.map(({ id }) => buildCourse({ schoolId: id }))
  const network = buildFullNetwork({ schools, courses, evidence: fullEvidence(), qualifications: two })

  it('has the same sign at every school', () => {
    const reader = buildReader(network)
    const signs = courses.map((course) => courseCard(course, reader).need)
    expect(signs).toHaveLength(3)
    for (const sign of signs) expect(sign).toEqual(needSign('mecatronica', reader))
  })

  it('has no school anywhere in the ranking: no key, no identifier, no name', () => {
    const texts: string[] = []
    const walk = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value)
      else if (typeof value === 'object' && value !== null) {
        for (const [key, part] of Object.entries(value)) {
          texts.push(key)
          walk(part)
        }
      }
    }
    walk(JSON.parse(JSON.stringify(rankNetwork(network))))
    expect(texts).toContain('mecatronica')
    const own = schools.flatMap(({ id, name, shortName }) => [id, name, shortName])
    for (const text of texts) {
      expect(text).not.toMatch(/school|escola/i)
      expect(own).not.toContain(text)
    }
  })

  it('is the same whatever schools and courses there are', () => {
    const without: Network = { ...network, schools: [], courses: [] }
    expect(rankNetwork(without)).toEqual(rankNetwork(network))
  })
})
