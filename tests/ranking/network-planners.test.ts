import { describe, expect, it } from 'vitest'
import type { Network } from '../../src/domain/network.ts'
import { findForPlanners } from '../../src/ranking/planners.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { buildCourse, buildMunicipality, buildSchool } from '../views/build-site.ts'
import {
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildNetwork,
  buildQualification,
  buildStatistic,
  buildStudyScore,
} from './build-network.ts'

const rate = (indicator: 'completion' | 'further-study', value: number, about?: string) =>
  buildStatistic({
    indicator,
    level: about === undefined ? 'territory' : 'qualification',
    about,
    value,
    unit: 'percent',
  })

/** Enough of everything that R reaches .45. */
const trusted = {
  study: [buildStudyScore()],
  focusGroups: [buildFocusGroup(), buildFocusGroup({ id: 'two' })],
  interviews: [buildInterview()],
}
const rates = [rate('completion', 75), rate('further-study', 20)]
const course = (places: number | undefined, change: Parameters<typeof buildCourse>[0] = {}) =>
  buildCourse({ instances: [{ schoolYear: '2027/28', places }], ...change })

const findingsOf = (change: Partial<Network>) => {
  const network = buildNetwork({ municipalities: [buildMunicipality()], schools: [buildSchool()], ...change })
  return findForPlanners(network, rankNetwork(network))
}
const supplyOf = (change: Partial<Network>) => findingsOf(change).supply[0]
const openings = (value: number) => buildStatistic({ value })

describe('supply of a network', () => {
  it('takes places of the school year of the edition, and the region’s rates', () => {
    const evidence = buildEvidence({ ...trusted, statistics: [openings(40), ...rates] })
    const courses = [
      buildCourse({
        instances: [
          { schoolYear: '2027/28', places: 24 },
          { schoolYear: '2028/29', places: 99 },
        ],
      }),
    ]
    expect(supplyOf({ evidence, courses })).toMatchObject({
      demand: 40,
      supply: 24 * 0.75 * 0.8,
      places: 24,
      finding: 'shortage',
      completion: { value: 0.75, basis: 'region', source: 'fonte' },
    })
  })

  it('prefers the rate of the qualification, and its newest figure', () => {
    const own = rate('completion', 90, 'mecatronica')
    const statistics = [openings(40), ...rates, { ...own, value: 50, year: 2020 }, own]
    expect(supplyOf({ evidence: buildEvidence({ ...trusted, statistics }), courses: [course(20)] })).toMatchObject({
      supply: 20 * 0.9 * 0.8,
      completion: { value: 0.9, basis: 'qualification' },
    })
  })

  it.each([
    ['places are', { courses: [course(24), course(undefined, { slug: 'other' })] }, 'supply'],
    ['the year of a course is', { courses: [buildCourse()] }, 'supply'],
    ['rates are', { statistics: [openings(40)], courses: [course(24)] }, 'supply'],
    ['openings are', { statistics: rates, courses: [course(24)] }, 'demand'],
  ])(
    'is unknown where %s not known, never a number',
    (
      _,
      {
        statistics = [openings(40), ...rates],
        courses,
      }: { statistics?: ReturnType<typeof openings>[]; courses: Network['courses'] },
      field,
    ) => {
      const found = supplyOf({ evidence: buildEvidence({ ...trusted, statistics }), courses })
      expect(found).toMatchObject({ finding: 'unknown', [field]: null, gap: null, ratio: null, index: null })
    },
  )

  it('is unknown where too little evidence is trusted', () => {
    const evidence = buildEvidence({ statistics: [openings(40), ...rates] })
    expect(supplyOf({ evidence, courses: [] })).toMatchObject({ finding: 'unknown', demand: 40, supply: 0 })
  })

  it('is a gap where nobody teaches what half a class is wanted for', () => {
    const evidence = buildEvidence({ ...trusted, statistics: [openings(12)] })
    expect(supplyOf({ evidence, courses: [] })).toMatchObject({ finding: 'gap-without-course', supply: 0 })
  })

  it('names the occupations whose openings nobody measured', () => {
    const evidence = buildEvidence(trusted)
    expect(supplyOf({ evidence })).toMatchObject({ finding: 'unknown', missingOpenings: ['3115'] })
  })
})

describe('wanted sectors and occupations', () => {
  const shortage = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      buildFocusGroup({
        id: `group-${String(at)}`,
        statements: [{ about: { sector: 'metalomecanica' }, code: 'strong-shortage' }],
      }),
    )

  it('are those that trusted kinds of evidence say are short of people', () => {
    const { wanted } = findingsOf({ evidence: buildEvidence({ focusGroups: shortage(1) }), courses: [course(24)] })
    expect(wanted).toMatchObject([
      {
        level: 'sector',
        target: 'metalomecanica',
        v: 1,
        groups: ['entrepreneurs'],
        answers: ['mecatronica'],
        offered: ['mecatronica'],
      },
    ])
    expect(wanted[0]?.r).toBeCloseTo(1 / 1.7, 12)
  })

  it('are gaps where no course leads there', () => {
    expect(findingsOf({ evidence: buildEvidence({ focusGroups: shortage(2) }) }).wanted[0]?.offered).toEqual([])
  })

  it('are not those one small group alone speaks of, or of whom nobody is short', () => {
    const few = [{ ...(shortage(1)[0] ?? buildFocusGroup()), participants: 2 }]
    expect(findingsOf({ evidence: buildEvidence({ focusGroups: few }) }).wanted).toEqual([])
    const content = [buildFocusGroup({ statements: [{ about: { occupation: '3115' }, code: 'balanced' }] })]
    expect(findingsOf({ evidence: buildEvidence({ focusGroups: content }) }).wanted).toEqual([])
  })
})

describe('overlap of courses', () => {
  const far = buildMunicipality({ id: 'longe', latitude: 42.5 })
  const near = buildMunicipality({ id: 'perto', latitude: 41.55 })
  const municipalities = [buildMunicipality(), near, far]
  const schools = [
    buildSchool(),
    buildSchool({ id: 'segunda', sites: [{ id: 'sede', municipality: 'perto' }] }),
    buildSchool({ id: 'terceira', sites: [{ id: 'sede', municipality: 'longe' }] }),
  ]
  const courses = [course(24), course(24, { schoolId: 'segunda' }), course(24, { schoolId: 'terceira' })]

  it('is found between schools near each other, with kilometres and minutes', () => {
    const { overlaps } = findingsOf({ municipalities, schools, courses })
    expect(overlaps).toHaveLength(1)
    expect(overlaps[0]).toMatchObject({
      a: 'escola-modelo/mecatronica',
      b: 'segunda/mecatronica',
      occupations: 1,
      judgement: 'overlapping',
    })
    // 0.05 degrees of latitude on a sphere of 6,371 km, at 40 km an hour.
    expect(overlaps[0]?.kilometres).toBeCloseTo((0.05 / 180) * Math.PI * 6371, 6)
    expect(overlaps[0]?.minutes).toBeCloseTo((overlaps[0]?.kilometres ?? 0) * 1.5, 9)
    expect(overlaps[0]?.overlap).toBeCloseTo(1 - (overlaps[0]?.minutes ?? 0) / 45, 9)
  })

  it('is complementary where people are short', () => {
    const evidence = buildEvidence({ ...trusted, statistics: [openings(400), ...rates] })
    expect(findingsOf({ municipalities, schools, courses, evidence }).overlaps[0]?.judgement).toBe('complementary')
  })

  it('is not found within one school, nor between different work', () => {
    const own = [course(24), course(24, { slug: 'segunda-turma' })]
    expect(findingsOf({ courses: own }).overlaps).toEqual([])
    const qualifications = [
      buildQualification(),
      buildQualification({ id: 'cozinha', occupations: [{ code: '5120', strength: 'main', basis: 'editor' }] }),
    ]
    const others = [course(24), course(24, { schoolId: 'segunda', qualification: 'cozinha' })]
    expect(findingsOf({ municipalities, schools, courses: others, qualifications }).overlaps).toEqual([])
  })

  it('counts providers by places, and does not know them where a school does not say', () => {
    expect(findingsOf({ municipalities, schools, courses }).providers).toEqual([
      { qualification: 'mecatronica', schools: 3, effective: 3 },
    ])
    const silent = [...courses.slice(1), course(undefined)]
    expect(findingsOf({ municipalities, schools, courses: silent }).providers[0]).toMatchObject({ effective: null })
  })
})

describe('what is missing', () => {
  it('comes with the points it could move, and the levels these would allow', () => {
    const evidence = buildEvidence({ focusGroups: [buildFocusGroup()] })
    const { missing } = findingsOf({ evidence })
    // 50 x .30; with it R = .118 + .3 = .418 stays under .45.
    expect(
      missing.slice(0, 2).map(({ group, isAbsent, points, bands }) => [group, isAbsent, points, bands.for]),
    ).toEqual([
      ['numbers', true, 15, 'insufficient'],
      ['study', true, 15, 'insufficient'],
    ])
    const groups = missing.find(({ group }) => group === 'entrepreneurs')
    // 50 x .2 x (1 - 1/1.7) = 4.1
    expect(groups).toMatchObject({ isAbsent: false, points: 4.1 })
  })

  it('could raise or lower a level where enough is known beside it', () => {
    const evidence = buildEvidence({
      ...trusted,
      focusGroups: [...trusted.focusGroups, buildFocusGroup({ id: 'three' })],
    })
    const numbers = findingsOf({ evidence }).missing.find(({ group }) => group === 'numbers')
    expect(numbers?.bands).toEqual({ against: 'moderate', for: 'high' })
  })
})
