import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/domain/evidence.ts'
import type { Evidence, Network } from '../../src/domain/network.ts'
import { municipalityNeeds } from '../../src/views/municipality-needs.ts'
import { sectorsView } from '../../src/views/sectors-view.ts'
import {
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSector,
  buildStatistic,
} from '../ranking/build-network.ts'
import { buildMunicipality, buildReader } from './build-site.ts'

const here = 'vale-de-ensaio'
const municipalities = [buildMunicipality(), buildMunicipality({ id: 'serra', name: 'Serra' })]
const readerWith = (evidence: Partial<Evidence>, change: Partial<Network> = {}) =>
  buildReader({ municipalities, evidence: buildEvidence(evidence), ...change })
const needsOf = (evidence: Partial<Evidence>, change: Partial<Network> = {}) =>
  municipalityNeeds(buildMunicipality(), readerWith(evidence, change))
const heldHere = (...statements: Statement[]) => ({ focusGroups: [buildFocusGroup({ territory: here, statements })] })
const figure = buildStatistic({
  level: 'territory',
  about: undefined,
  indicator: 'goods-exports',
  unit: 'million-eur',
  territory: here,
  n: undefined,
})

describe('what companies need in a municipality', () => {
  it('without data is one sentence and the way to what the region needs', () => {
    const elsewhere = { focusGroups: [buildFocusGroup()], statistics: [buildStatistic()] }
    expect(needsOf(elsewhere)).toEqual({
      heading: 'O que as empresas precisam em Vale de Ensaio',
      none: 'Nesta edição não há respostas nem números só de Vale de Ensaio. O que se ouviu e mediu é da região toda.',
      region: { text: 'Ver o que a região precisa', href: '/o-que-as-empresas-precisam/' },
    })
  })

  it('is what was said in groups and interviews held for it, of anything', () => {
    const statements: Statement[] = [
      { about: { occupation: '3115' }, code: 'some-shortage' },
      { about: { sector: 'metalomecanica' }, code: 'balanced' },
      { about: { qualification: 'mecatronica' }, code: 'not-discussed' },
    ]
    const needs = needsOf(heldHere(...statements))
    expect(needs.said?.things.map(({ name }) => name.text)).toEqual([
      'Técnico/a de mecânica',
      'Metalurgia e metalomecânica',
    ])
    expect(needs).not.toHaveProperty('none')
    expect(needs).not.toHaveProperty('figures')
  })

  it('names qualifications that were said to be lacking or lead to what was, and where they are taught', () => {
    const answers = (statement: Statement) => needsOf(heldHere(statement)).answers?.entries
    expect(answers({ about: { occupation: '3115' }, code: 'some-shortage' })).toMatchObject([
      {
        text: 'Técnico/a de Mecatrónica',
        taught: 'Ensina-se em',
        schools: [{ text: 'EP Modelo', place: 'Vale de Ensaio' }],
      },
    ])
    expect(answers({ about: { qualification: 'mecatronica' }, marks: [4, 5, 4] })).toHaveLength(1)
    expect(answers({ about: { qualification: 'mecatronica' }, code: 'balanced' })).toBeUndefined()
    expect(answers({ about: { sector: 'metalomecanica' }, code: 'strong-shortage' })).toBeUndefined()
  })

  it('says that nobody teaches what answers and has no course', () => {
    const qualifications = [buildQualification(), buildQualification({ id: 'soldadura', title: { pt: 'Soldadura' } })]
    const lacking = heldHere({ about: { qualification: 'soldadura' }, code: 'strong-shortage' })
    expect(needsOf(lacking, { qualifications }).answers?.entries).toMatchObject([
      { text: 'Soldadura', taught: 'Ninguém a ensina na região, que saibamos', schools: [] },
    ])
  })

  it('leads to the sectors that were spoken of, or that a group was called for', () => {
    const sectors = [
      buildSector(),
      buildSector({ id: 'outro', name: { pt: 'Outro' }, occupations: [] }),
      buildSector({ id: 'terceiro', occupations: [] }),
    ]
    const focusGroups = [
      buildFocusGroup({
        territory: here,
        sector: 'outro',
        statements: [{ about: { occupation: '3115' }, code: 'excess' }],
      }),
    ]
    expect(needsOf({ focusGroups }, { sectors }).sectors?.links).toEqual([
      { text: 'Metalurgia e metalomecânica', href: '/o-que-as-empresas-precisam/metalomecanica/' },
      { text: 'Outro', href: '/o-que-as-empresas-precisam/outro/' },
    ])
  })

  it('has figures about it alone, and says where nobody spoke', () => {
    const needs = needsOf({ statistics: [figure, buildStatistic(), { ...figure, territory: 'serra' }] })
    expect(needs.figures?.rows.map(({ territory }) => territory)).toEqual(['Vale de Ensaio'])
    expect(needs.none).toBe('Nesta edição não há respostas só de Vale de Ensaio.')
    expect(needs).not.toHaveProperty('said')
  })
})

describe('the page of all needs', () => {
  it('leads to the municipalities that have data of their own, with how much', () => {
    const evidence = {
      ...heldHere({ about: { sector: 'metalomecanica' }, code: 'balanced' }),
      statistics: [figure, figure],
    }
    expect(sectorsView(readerWith(evidence)).municipalities?.links).toEqual([
      { text: 'Vale de Ensaio', href: '/concelhos/vale-de-ensaio/#needs', detail: '1 grupo ou entrevista · 2 números' },
    ])
    expect(sectorsView(readerWith({}))).not.toHaveProperty('municipalities')
  })

  it('does not count a voice that is not shown', () => {
    const interviews = [buildInterview({ kind: 'public', territory: here })]
    expect(sectorsView(readerWith({ interviews }))).not.toHaveProperty('municipalities')
  })

  const summaryOf = (change: Partial<Network>, language: 'pt' | 'en' = 'pt') =>
    sectorsView(buildReader(change, language)).sectors.entries[0]?.summary
  const spoken = (count: number) =>
    buildEvidence({
      focusGroups: Array.from({ length: count }, (_, place) => buildFocusGroup({ id: `grupo-${String(place)}` })),
    })
  const two = [buildQualification(), buildQualification({ id: 'soldadura' })]

  it.each([
    [
      { qualifications: [buildQualification({ occupations: [] })], courses: [] },
      'Ninguém falou deste setor. Nenhuma qualificação responde.',
      'Nobody spoke of this sector. No qualification answers.',
    ],
    [
      { evidence: spoken(1) },
      'Falou 1 grupo ou entrevista. Responde 1 qualificação.',
      '1 group or interview spoke. 1 qualification answers.',
    ],
    [
      { evidence: spoken(2), qualifications: two },
      'Falaram 2 grupos e entrevistas. Respondem 2 qualificações, 1 sem curso na região.',
      '2 groups and interviews spoke. 2 qualifications answer, 1 of them without a course in the region.',
    ],
    [
      { evidence: spoken(2), qualifications: two, courses: [] },
      'Falaram 2 grupos e entrevistas. Respondem 2 qualificações, nenhuma com curso na região.',
      '2 groups and interviews spoke. 2 qualifications answer, none with a course in the region.',
    ],
  ] as [Partial<Network>, string, string][])('has a line on each sector (%#)', (change, pt, en) => {
    expect(summaryOf(change)).toBe(pt)
    expect(summaryOf(change, 'en')).toBe(en)
  })

  it('has the figures of the region as a whole, without those the ranking scores and those of municipalities', () => {
    const whole = { ...figure, territory: 'region' }
    const statistics = [
      whole,
      figure,
      { ...whole, indicator: 'openings' as const },
      buildStatistic({ level: 'sector', about: 'metalomecanica' }),
    ]
    expect(sectorsView(readerWith({ statistics })).region?.rows.map(({ measure }) => measure)).toEqual([
      'Exportações de bens',
    ])
    expect(sectorsView(readerWith({}))).not.toHaveProperty('region')
  })
})
