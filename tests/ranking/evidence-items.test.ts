import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/network.ts'
import { statementCodes } from '../../src/domain/evidence.ts'
import { collectEvidenceItems } from '../../src/ranking/evidence-items.ts'
import {
  buildEdition,
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildSettings,
  buildSource,
  buildStatistic,
  buildStudyScore,
  sample,
} from './build-network.ts'

const itemsOf = (evidence: Partial<Evidence>, settings = buildSettings()) =>
  collectEvidenceItems({ edition: buildEdition({ ranking: settings }), evidence: buildEvidence(evidence) })

const about = { qualification: 'mecatronica' }

describe('statistics', () => {
  it('become items by the value function of their indicator', () => {
    expect(itemsOf({ statistics: [buildStatistic()] })).toEqual([
      {
        criterion: 'numbers.openings',
        level: 'occupation',
        target: '3115',
        value: 0.75,
        n: 60,
        year: 2026,
        sample: false,
        origin: { kind: 'statistic', place: 0 },
      },
    ])
  })

  it.each([
    ['an indicator without value function', buildStatistic({ indicator: 'companies', unit: 'companies' })],
    ['a figure about a wider territory than the region', buildStatistic({ territory: 'nuts2' })],
    ['a figure about a municipality', buildStatistic({ territory: 'guimaraes' })],
    ['a figure about the whole territory', buildStatistic({ level: 'territory' })],
  ])('leave out %s', (_what, statistic) => {
    expect(itemsOf({ statistics: [statistic] })).toEqual([])
  })

  it('leave out a figure without size', () => {
    expect(itemsOf({ statistics: [buildStatistic({ n: undefined })] })).toEqual([])
  })

  it('keep the newest figure about a thing', () => {
    const statistics = [buildStatistic({ year: 2024 }), buildStatistic({ year: 2025 }), buildStatistic({ year: 2023 })]
    expect(itemsOf({ statistics })).toMatchObject([{ year: 2025, n: 60, origin: { place: 1 } }])
  })

  it('share the size where two figures of one year are about the same thing', () => {
    const statistics = [buildStatistic(), buildStatistic({ value: 24 })]
    expect(itemsOf({ statistics })).toMatchObject([
      { value: 0.75, n: 30 },
      { value: 0.5, n: 30 },
    ])
  })

  it('keep figures of different indicators apart', () => {
    const statistics = [buildStatistic(), buildStatistic({ indicator: 'tension', unit: 'ratio', value: 2 })]
    expect(itemsOf({ statistics })).toMatchObject([
      { criterion: 'numbers.openings', n: 60 },
      { criterion: 'numbers.tension', n: 60 },
    ])
  })
})

describe('study', () => {
  it('takes the closest territory and its trust', () => {
    const study = [
      buildStudyScore({ territory: 'country', score: 1 }),
      buildStudyScore({ territory: 'nuts2', score: 5.5 }),
    ]
    expect(itemsOf({ study })).toEqual([
      {
        criterion: 'study.relevance',
        level: 'qualification',
        target: 'mecatronica',
        value: 0.5,
        n: 1,
        year: 2026,
        trust: 0.6,
        sample: false,
        origin: { kind: 'study', place: 1 },
      },
    ])
  })

  it('takes the closest territory of each qualification, even where it is older', () => {
    const study = [
      buildStudyScore({ territory: 'region', year: 2022 }),
      buildStudyScore({ territory: 'nuts2', year: 2026 }),
      buildStudyScore({ qualification: 'soldadura', territory: 'nuts2' }),
    ]
    expect(itemsOf({ study })).toMatchObject([
      { target: 'mecatronica', trust: 0.9, year: 2022 },
      { target: 'soldadura', trust: 0.6 },
    ])
  })

  it('counts as one rating where several scores of one year stand side by side', () => {
    expect(itemsOf({ study: [buildStudyScore(), buildStudyScore({ score: 1 })] })).toMatchObject([
      { n: 0.5 },
      { n: 0.5 },
    ])
  })
})

describe('focus groups', () => {
  it('count as one group from six participants on', () => {
    expect(itemsOf({ focusGroups: [buildFocusGroup({ participants: 6 })] })).toEqual([
      {
        criterion: 'entrepreneurs.groups',
        level: 'qualification',
        target: 'mecatronica',
        value: 0.75,
        n: 1,
        year: 2026,
        sample: false,
        origin: { kind: 'focus-group', id: '2026-03-11-metalomecanica', statement: 0 },
      },
    ])
  })

  it('count as a part of a group with fewer participants', () => {
    expect(itemsOf({ focusGroups: [buildFocusGroup({ participants: 3 })] })).toMatchObject([{ n: 0.5 }])
  })

  it('never count as more than one group', () => {
    expect(itemsOf({ focusGroups: [buildFocusGroup({ participants: 12 })] })).toMatchObject([{ n: 1 }])
  })

  it('of educators feed the criterion of education', () => {
    expect(itemsOf({ focusGroups: [buildFocusGroup({ kind: 'educators' })] })).toMatchObject([
      { criterion: 'education.groups' },
    ])
  })

  it('give each code its value, and none to what was not discussed', () => {
    const focusGroups = statementCodes.map((code) => buildFocusGroup({ statements: [{ about, code }] }))
    expect(itemsOf({ focusGroups }).map(({ value }) => value)).toEqual([1, 0.75, 0.5, 0.25, 0])
  })

  it('share their size among statements about the same target', () => {
    const statements = [
      { about, code: 'some-shortage' as const },
      { about: { sector: 'metalomecanica' }, code: 'balanced' as const },
      { about, code: 'not-discussed' as const },
      { about, code: 'strong-shortage' as const },
    ]
    const items = itemsOf({ focusGroups: [buildFocusGroup({ statements })] })
    expect(items.map(({ target, n }) => [target, n])).toEqual([
      ['mecatronica', 0.5],
      ['metalomecanica', 1],
      ['mecatronica', 0.5],
    ])
    expect(items.map(({ origin }) => origin)).toMatchObject([{ statement: 0 }, { statement: 1 }, { statement: 3 }])
  })

  it('do not share with another group', () => {
    expect(itemsOf({ focusGroups: [buildFocusGroup(), buildFocusGroup({ id: 'outro' })] })).toMatchObject([
      { n: 1 },
      { n: 1 },
    ])
  })

  it('tell a sector from an occupation and a qualification of the same name', () => {
    const statements = [
      { about: { sector: '3115' }, code: 'balanced' as const },
      { about: { occupation: '3115' }, code: 'balanced' as const },
    ]
    const items = itemsOf({ focusGroups: [buildFocusGroup({ statements })] })
    expect(items.map(({ level, n }) => [level, n])).toEqual([
      ['sector', 1],
      ['occupation', 1],
    ])
  })

  it('never score what they say about feasibility', () => {
    const feasibility = [{ pt: 'Faltam docentes.' }]
    expect(itemsOf({ focusGroups: [buildFocusGroup({ feasibility })] })).toEqual(
      itemsOf({ focusGroups: [buildFocusGroup()] }),
    )
  })
})

describe('interviews', () => {
  it('count as one, by who was interviewed', () => {
    const interviews = [buildInterview(), buildInterview({ kind: 'public', id: 'autarquia' })]
    expect(itemsOf({ interviews })).toMatchObject([
      {
        criterion: 'interviews.business',
        value: 1,
        n: 1,
        year: 2026,
        origin: { kind: 'interview', id: '2026-04-02-gerencia', statement: 0 },
      },
      { criterion: 'interviews.public', n: 1, origin: { id: 'autarquia' } },
    ])
  })

  it('share their size among statements about the same target', () => {
    const statements = [
      { about, code: 'excess' as const },
      { about, code: 'balanced' as const },
    ]
    expect(itemsOf({ interviews: [buildInterview({ statements })] })).toMatchObject([{ n: 0.5 }, { n: 0.5 }])
  })
})

describe('samples', () => {
  const everyKind = {
    statistics: [buildStatistic()],
    study: [buildStudyScore()],
    focusGroups: [buildFocusGroup()],
    interviews: [buildInterview()],
  }

  it('are items whose source is a sample', () => {
    const items = itemsOf({ ...everyKind, sources: [buildSource({ provenance: sample })] })
    expect(items.map((item) => item.sample)).toEqual([true, true, true, true])
  })

  it('are items whose file is a sample', () => {
    const focusGroups = [buildFocusGroup({ provenance: sample })]
    const interviews = [buildInterview({ provenance: sample })]
    const items = itemsOf({ ...everyKind, focusGroups, interviews })
    expect(items.map((item) => item.sample)).toEqual([false, false, true, true])
  })
})

it('leaves out items of criteria the edition does not have', () => {
  const [openings] = buildSettings().criteria
  const settings = buildSettings({ criteria: openings === undefined ? [] : [openings] })
  const items = itemsOf({ statistics: [buildStatistic()], interviews: [buildInterview()] }, settings)
  expect(items.map(({ criterion }) => criterion)).toEqual(['numbers.openings'])
})
