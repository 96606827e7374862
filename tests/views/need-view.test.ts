import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoredIndicators, statementCodes } from '../../src/domain/evidence.ts'
import type { Evidence, Network } from '../../src/domain/network.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { courseCard } from '../../src/views/course-card.ts'
import { methodView } from '../../src/views/method-view.ts'
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
  edition: buildEdition({ region: { name, shortName: 'Ave', network: { pt: 'Rede' } } }),
})

/** Evidence of every kind about anything in the network, in any amount. */
const arbitraryEvidence: fc.Arbitrary<Evidence> = (() => {
  const about = fc.constantFrom(
    { sector: 'metalomecanica' },
    { occupation: '3115' },
    { qualification: 'mecatronica' },
    { qualification: 'soldadura' },
  )
  const statements = fc.array(fc.record({ about, code: fc.constantFrom(...statementCodes) }), {
    minLength: 1,
    maxLength: 4,
  })
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
    )
    .map(([kind, on, participants, said]) => buildFocusGroup({ kind, date: on, participants, statements: said }))
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
const runs = { seed: 2027, numRuns: 200 }

/** A number as printed in Portuguese, in tenths: no binary fraction stands between a sum and its parts. */
const tenths = (printed: string): number => Math.round(Number(printed.replace('\u2212', '-').replace(',', '.')) * 10)

describe('the sum as printed', () => {
  it('is the total as printed, whatever the evidence', () => {
    fc.assert(
      fc.property(arbitraryEvidence, (evidence) => {
        const reader = buildReader({ evidence, qualifications: two })
        for (const { id } of two) {
          const { sum } = needView(id, reader, '')
          expect(sum).toHaveLength(7)
          const points = sum.map((row) => (row.points === 'sem dados' ? 0 : tenths(row.points)))
          expect(points.slice(0, -1).reduce((all, part) => all + part, 0)).toBe(points.at(-1))
        }
      }),
      runs,
    )
  }, 30_000)

  it('starts at 50, goes through every group and says where there are no data', () => {
    expect(viewOf({ evidence: buildEvidence({ study: [buildStudyScore()] }) }).sum).toEqual([
      { name: 'Ponto de partida', points: '50,0' },
      { name: 'Números do emprego', points: 'sem dados' },
      { name: 'Estudo de necessidades', points: '+13,5' },
      { name: 'Grupos de empresários', points: 'sem dados' },
      { name: 'Entrevistas', points: 'sem dados' },
      { name: 'Grupos de escolas', points: 'sem dados' },
      { name: 'Total', points: '63,5' },
    ])
  })
})

describe('reasons', () => {
  const groupsOf = (evidence: Evidence) => {
    const reader = buildReader({ evidence, qualifications: two })
    return two.map(({ id }) => ({ need: reader.site.need(id), view: needView(id, reader, '') }))
  }

  it('are three at most, the largest push first, and at least one where there are data', () => {
    fc.assert(
      fc.property(arbitraryEvidence, (evidence) => {
        for (const { need, view } of groupsOf(evidence)) {
          const spoken = need?.groups.filter(({ v }) => v !== null).length ?? 0
          expect(view.reasons).toHaveLength(Math.min(3, spoken))
          for (const { text } of view.reasons) expect(text).toMatch(/^\p{Lu}.+ \(\d{4}\)\.$/u)
        }
      }),
      runs,
    )
  }, 30_000)

  it('say what, how much and when, the largest push first', () => {
    expect(viewOf({ evidence: fullEvidence() }).reasons.map(({ text }) => text)).toEqual([
      'O estudo de necessidades dá-lhe relevância 10 em 10 (2026).',
      'Empresários: falta alguma gente (2026).',
      'Entradas por ano na profissão: 48 pessoas por ano em técnico/a de mecânica (2026).',
    ])
  })

  it('come in the order of the size of the push, for or against', () => {
    const evidence = buildEvidence({
      study: [buildStudyScore({ score: 5.6 })],
      interviews: [buildInterview()],
      focusGroups: [buildFocusGroup({ statements: [{ about: { qualification: 'mecatronica' }, code: 'excess' }] })],
    })
    const { reasons, sum } = viewOf({ evidence })
    expect(reasons.map(({ text }) => text.split(':')[0])).toEqual([
      'Empresários',
      'Empresas',
      'O estudo de necessidades dá-lhe relevância 5,6 em 10 (2026).',
    ])
    expect(sum.map(({ points }) => points)).toEqual(['50,0', 'sem dados', '+0,3', '-5,9', '+1,0', 'sem dados', '45,4'])
  })

  it('keep what the source says of how exact a figure is', () => {
    const statistics = [buildStatistic({ approximate: 'more-than' })]
    expect(viewOf({ evidence: buildEvidence({ statistics }) }).reasons[0]?.text).toContain('mais de 48 pessoas por ano')
  })

  it('keep abbreviations within a name', () => {
    const occupations = [{ code: '3115', name: { pt: 'Operador/a de máquinas CNC' } }]
    const statistics = [buildStatistic()]
    expect(viewOf({ occupations, evidence: buildEvidence({ statistics }) }).reasons[0]?.text).toContain(
      'em operador/a de máquinas CNC (2026)',
    )
  })

  it('say which of them is an example', () => {
    const evidence = fullEvidence({
      sources: [buildSource(), buildSource({ id: 'exemplo', provenance: sample })],
      study: [buildStudyScore({ source: 'exemplo' })],
    })
    expect(viewOf({ evidence }).reasons.map(({ sample: mark }) => mark)).toEqual([true, false, false])
  })
})

describe('too few data', () => {
  it('have a sign without steps, and a sentence that says what they do not mean', () => {
    expect(viewOf()).toMatchObject({
      band: 'insufficient',
      word: 'Ainda sem dados suficientes',
      steps: 0,
      reasons: [],
      noData: 'Não quer dizer que seja pouco procurado: ainda não temos dados que cheguem.',
      certainty: 'Certeza: baixa. 0 das 5 fontes têm dados.',
    })
  })

  it('are what a qualification has that was not scored', () => {
    const view = viewOf({ qualifications: [buildQualification({ occupations: [] })] })
    expect(view).toMatchObject({ band: 'insufficient', steps: 0, sample: false, reasons: [], range: '', sum: [] })
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
    expect(viewOf(change).certainty).toMatch(/\. Com outros pesos fica (entre o 1\.º e o 2\.º|no 1\.º) lugar de 2\.$/)
    expect(viewOf(change, 'en').certainty).toMatch(/\. With other weights it .* the 1st .*place of 2\.$/)
  })

  it('says no place where there is one qualification only, or too few data', () => {
    expect(viewOf({ evidence: fullEvidence() }).certainty).not.toContain('lugar')
    const two = [buildQualification(), buildQualification({ id: 'soldadura' })]
    expect(viewOf({ qualifications: two }).certainty).not.toContain('lugar')
  })

  it('is explained on the page of the method, with the number of scenarios and their seed', () => {
    const view = methodView(buildReader({ evidence: fullEvidence() }))
    expect(view.scenarios).toContain('semente 2027')
    expect(view.bands[0]?.rule).toBe(
      'pelo menos 65 pontos e 50% de dados de confiança, e com outros pesos 55 pontos ou mais em 90% dos ensaios',
    )
  })

  it('says that it compares qualifications, not schools, and leads to the method', () => {
    const view = viewOf({ evidence: fullEvidence() })
    expect(view.note).toContain('não escolas')
    expect(view.method).toEqual({ text: 'Como se calcula', href: '/metodo/' })
  })

  it('says that sources disagree', () => {
    const said = (code: 'excess' | 'strong-shortage') => [{ about: { qualification: 'mecatronica' }, code }]
    const focusGroups = [buildFocusGroup({ statements: said('excess') })]
    expect(viewOf({ evidence: fullEvidence({ focusGroups }) }).disagreement).toBe(
      'As fontes não concordam. Apontam para mais procura: estudo de necessidades. Para menos: grupos de empresários.',
    )
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
    expect(rankNetwork({ ...network, schools: [], courses: [] })).toEqual(rankNetwork(network))
  })
})
