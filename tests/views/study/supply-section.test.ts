import { describe, expect, it } from 'vitest'
import type { Study } from '../../../src/views/study/study.ts'
import { overlapsSection } from '../../../src/views/study/overlaps.ts'
import { isKnown, planeOf } from '../../../src/views/study/plane.ts'
import { planeSection } from '../../../src/views/study/plane-section.ts'
import { supplySection } from '../../../src/views/study/supply-section.ts'
import { buildFocusGroup, buildQualification, buildStatistic } from '../../ranking/build-network.ts'
import { buildCourse, buildMunicipality, buildReader, buildSchool, fullEvidence } from '../build-site.ts'
import { classesText, peopleText } from '../../../src/views/study/people.ts'
import {
  buildStudy,
  buildSupply,
  courseWithPlaces,
  openings,
  rates,
  sentencesOf,
  tablesOf,
  textsOf,
} from './build-study.ts'

/** A figure of the occupation that says nothing of its openings. */
const tension = buildStatistic({ indicator: 'tension', unit: 'ratio', value: 2 })

const rowsUnder = (study: Study, caption: string): string[][] =>
  tablesOf(supplySection(study)).flatMap((table) => (table.caption === caption ? textsOf(table) : []))

describe('people a year', () => {
  const reader = buildReader()
  it.each([
    [57.7, '60', '2,5 turmas'],
    [24, '25', '1 turma'],
    [12, '10', '0,5 turma'],
    [2, 'menos de 5', 'menos de meia turma'],
    [0, '0', '0 turmas'],
    [null, 'não se sabe', 'não se sabe'],
  ])('%s are %s, or %s', (people, rounded, classes) => {
    expect([peopleText(people, reader), classesText(people, reader)]).toEqual([rounded, classes])
  })
})

describe('what is lacking and what there is too much of', () => {
  it('puts a qualification without a course under gaps, with who says so and what comes near', () => {
    const study = buildStudy({
      qualifications: [buildQualification(), buildQualification({ id: 'robotica', title: { pt: 'Robótica' } })],
      evidence: fullEvidence({ statistics: [openings(60)] }),
      courses: [buildCourse({ slug: 'robotica', qualification: 'robotica' })],
    })
    expect(rowsUnder(study, 'Qualificações sem nenhum curso que saibamos')).toEqual([
      [
        'Técnico/a de Mecatrónica',
        '70,9',
        'Muito procurado',
        '30 / 1,5 turmas',
        'números 2026; estudo 2026; empresários 2026; entrevistas 2026; escolas 2026',
        'Robótica',
      ],
    ])
  })

  it.each([
    [
      'shortage',
      40,
      'Qualificações com gente a menos',
      ['100 / 4 turmas', '40 / 1,5 turmas / taxas: média da região', '40', '1'],
    ],
    [
      'balance',
      100,
      'Qualificações em equilíbrio',
      ['100 / 4 turmas', '100 / 4 turmas / taxas: média da região', '100', '1'],
    ],
    [
      'surplus',
      150,
      'Qualificações com gente a mais',
      ['100 / 4 turmas', '150 / 6,5 turmas / taxas: média da região', '150', '1'],
    ],
  ])('prints a %s in people and classes', (_, places, caption, cells) => {
    const study = buildSupply([openings(100), ...rates], [courseWithPlaces(places)])
    expect(rowsUnder(study, caption).map((row) => row.slice(3))).toEqual([cells])
  })

  it.each([
    ['places', [openings(100), ...rates], [buildCourse()], 'vagas do único curso'],
    [
      'places of some',
      [openings(100), ...rates],
      [courseWithPlaces(20), buildCourse({ id: 'escola-modelo/outro', slug: 'outro' })],
      'vagas de 1 dos 2 cursos',
    ],
    ['rates', [openings(100)], [courseWithPlaces(20)], 'taxas de conclusão e de prosseguimento de estudos'],
    ['one rate', [openings(100), ...rates.slice(0, 1)], [courseWithPlaces(20)], 'taxa de prosseguimento de estudos'],
    ['openings', [tension, ...rates], [courseWithPlaces(20)], 'entradas por ano de: / Técnico/a de mecânica'],
  ])('says that supply is unknown, and never a number, without %s', (_, statistics, courses, why) => {
    const study = buildSupply(statistics, courses)
    const [row] = rowsUnder(study, 'Qualificações de que não se sabe se a oferta chega')
    expect(row?.at(-1)).toBe(why)
    for (const finding of ['com gente a menos', 'em equilíbrio', 'com gente a mais', 'sem nenhum curso que saibamos']) {
      expect(rowsUnder(study, `Qualificações ${finding}`)).toEqual([])
    }
    expect(textsOf(tablesOf(planeSection(study))[0] ?? { groups: [] })[0]?.slice(3)).toEqual([
      'não se sabe',
      String(courses.length),
      'Não se sabe',
    ])
  })

  it('says that supply is unknown where too little evidence is trusted', () => {
    const evidence = fullEvidence({ statistics: [openings(100), ...rates], study: [], focusGroups: [], interviews: [] })
    const study = buildStudy({ evidence, courses: [courseWithPlaces(20)] })
    const [row] = rowsUnder(study, 'Qualificações de que não se sabe se a oferta chega')
    expect(row?.at(-1)).toBe('dados de confiança (há 7%, pedem-se 45%)')
  })

  it('names sectors and occupations that nothing taught leads to', () => {
    const wanted = { about: { occupation: '7223' }, code: 'strong-shortage' as const }
    const evidence = fullEvidence({ focusGroups: [buildFocusGroup({ statements: [wanted] })] })
    const occupations = ['3115', '7223'].map((code) => ({
      code,
      name: { pt: code === '7223' ? 'Torneiro' : 'Mecânico' },
    }))
    expect(
      rowsUnder(
        buildStudy({ evidence, occupations }),
        'Setores e profissões com falta de gente e sem curso que saibamos',
      ),
    ).toEqual([['Torneiro / profissão', '1', 'empresários 2026', 'nenhuma desta edição']])
  })
})

describe('overlaps', () => {
  const far = buildMunicipality({ id: 'serra', name: 'Serra', latitude: 41.6 })
  const schools = [
    buildSchool(),
    buildSchool({ id: 'b', shortName: 'EP B', sites: [{ id: 'sede', municipality: 'serra' }] }),
  ]
  const courses = [buildCourse(), buildCourse({ schoolId: 'b' })]
  const study = buildStudy({ municipalities: [buildMunicipality(), far], schools, courses })

  it('say both courses, the distance as the crow flies and what is assumed of it', () => {
    const section = overlapsSection(study)
    expect(sentencesOf(section.blocks)[0]).toContain('uma hora dá para 40 km')
    expect(textsOf(tablesOf(section)[0] ?? { groups: [] })).toEqual([
      [
        'Técnico/a de Mecatrónica / EP B, Serra',
        'Técnico/a de Mecatrónica / EP Modelo, Vale de Ensaio',
        '11 km / cerca de 17 min',
        '100%',
        '63%',
        'sobrepõem-se',
      ],
    ])
  })

  it('leave the effective number of providers unknown where places are', () => {
    const providers = (own: typeof courses) =>
      textsOf(
        tablesOf(
          overlapsSection(buildStudy({ schools, courses: own, municipalities: [buildMunicipality(), far] })),
        )[1] ?? { groups: [] },
      )
    expect(providers(courses)).toEqual([['Técnico/a de Mecatrónica', '2', 'não se sabe']])
    expect(providers([courseWithPlaces(30), courseWithPlaces(10, { schoolId: 'b', id: 'b/mecatronica' })])).toEqual([
      ['Técnico/a de Mecatrónica', '2', '1,6'],
    ])
  })

  it('are at most 60, and say how many more there are', () => {
    const [overlap] = study.planners.overlaps
    if (!overlap) throw new Error('there is no overlap')
    const many = { ...study, planners: { ...study.planners, overlaps: Array(70).fill(overlap) } }
    const [table] = tablesOf(overlapsSection(many))
    expect(table?.groups[0]?.rows.length).toBe(60)
    expect(table?.more).toBe('E mais 10 na folha de cálculo do estudo.')
  })
})

describe('the picture', () => {
  it('has a mark for every qualification with points, with the number of its row in the table', () => {
    const study = buildSupply([openings(100), ...rates], [courseWithPlaces(40)])
    const plane = planeOf(study)
    expect(plane.marks).toEqual([expect.objectContaining({ number: 1, finding: 'shortage' })])
    expect(textsOf(tablesOf(planeSection(study))[0] ?? { groups: [] })).toEqual([
      ['1', 'Técnico/a de Mecatrónica', '72,3', '40', '1', 'Gente a menos'],
    ])
  })

  it('draws more graduates higher, and the cuts at 85 and 115', () => {
    const heights = [40, 100, 150].map((places) => {
      const [mark] = planeOf(buildSupply([openings(100), ...rates], [courseWithPlaces(places)])).marks
      return mark?.y ?? 0
    })
    expect(heights).toEqual(heights.toSorted((a, b) => b - a))
    const plane = planeOf(buildStudy())
    expect(plane.rules.filter(({ isCut }) => isCut).map(({ text }) => text)).toEqual(['85', '115'])
  })

  it('puts what is unknown in lanes apart, by number of courses', () => {
    const study = buildStudy({ evidence: fullEvidence({ statistics: [] }) })
    expect(study.planners.supply.filter(isKnown)).toEqual([])
    const plane = planeOf(study)
    expect(plane.nobody).toBe('Nenhuma qualificação tem a oferta conhecida.')
    expect(plane.lane.rows.map(({ text }) => text)).toEqual(['1 curso'])
    expect(plane.marks[0]?.y).toBeGreaterThan(plane.lane.top)
  })

  it('says in words what it shows', () => {
    expect(planeOf(buildStudy()).description).toContain('cortes em 85 e 115')
  })

  it('is not drawn of nothing', () => {
    const section = planeSection(buildStudy({ qualifications: [], courses: [] }))
    expect(section.blocks.map(({ kind }) => kind)).not.toContain('plane')
  })
})
