import { describe, expect, it } from 'vitest'
import type { FocusGroup, Interview, Statement } from '../../src/domain/evidence.ts'
import { sectorView } from '../../src/views/sector-view.ts'
import { municipalityNeeds } from '../../src/views/municipality-needs.ts'
import { buildEvidence, buildFocusGroup, buildInterview, buildSector } from '../ranking/build-network.ts'
import { buildMunicipality, buildReader } from './build-site.ts'

const about = { sector: 'metalomecanica' }
const secret: Statement = {
  about,
  code: 'some-shortage',
  text: { pt: 'Faltam torneiros.' },
  role: { pt: 'Chefe de produção' },
}
const group = (change: Partial<FocusGroup> = {}) => buildFocusGroup({ statements: [secret], ...change })
const interview = (change: Partial<Interview> = {}) =>
  buildInterview({ statements: [{ about, code: 'excess' }], territory: 'vale-de-ensaio', ...change })

const sectorSaid = (focusGroups: FocusGroup[], interviews: Interview[]) => {
  const view = sectorView(
    buildSector(),
    buildReader({ courses: [], evidence: buildEvidence({ focusGroups, interviews }) }),
  )
  return { ...view.said, answers: view.said.things.flatMap(({ answers }) => answers), text: JSON.stringify(view) }
}
const municipalitySaid = (focusGroups: FocusGroup[], interviews: Interview[]) => {
  const reader = buildReader({ evidence: buildEvidence({ focusGroups, interviews }) })
  return municipalityNeeds(buildMunicipality(), reader)
}

describe('on the page of a sector', () => {
  it('three voices are quoted, by role and month, and never by name', () => {
    const { answers, lead } = sectorSaid([group()], [interview(), interview({ id: 'outra' })])
    expect(answers).toEqual([
      {
        answer: 'Falta alguma gente',
        text: { text: 'Faltam torneiros.' },
        who: 'Chefe de produção, grupo de 7 pessoas, Ave, março de 2026',
        sample: false,
      },
      { answer: 'Há gente a mais', who: 'Gerência de uma PME, entrevista, Ave, abril de 2026', sample: false },
      { answer: 'Há gente a mais', who: 'Gerência de uma PME, entrevista, Ave, abril de 2026', sample: false },
    ])
    expect(lead).toBe('Do que mais falta ao que menos falta. De quem falou, só a função.')
  })

  it('two voices give only their answers, the kind of voice, the region and the year, and it says why', () => {
    const { answers, lead, text } = sectorSaid([group()], [interview()])
    expect(answers).toEqual([
      { answer: 'Falta alguma gente', who: 'Empresários, Ave, 2026', sample: false },
      { answer: 'Há gente a mais', who: 'Empresas, Ave, 2026', sample: false },
    ])
    expect(lead).toContain('menos de 3 grupos ou entrevistas')
    for (const hidden of ['torneiros', 'Chefe', 'Gerência', 'Vale de Ensaio', 'março', 'abril']) {
      expect(text).not.toContain(hidden)
    }
  })

  it('several statements of one voice are one voice', () => {
    const { text } = sectorSaid([group({ statements: [secret, secret, secret] })], [])
    expect(text).not.toContain('torneiros')
  })

  it('a voice that did not discuss the sector does not count', () => {
    const silent = interview({ statements: [{ about, code: 'not-discussed' }] })
    expect(sectorSaid([group()], [interview({ id: 'outra' }), silent]).text).not.toContain('torneiros')
  })

  it('a group that only put things in order counts', () => {
    const sectors = [buildSector(), buildSector({ id: 'outro', occupations: [] })]
    const ranked = [{ of: 'sector' as const, places: ['metalomecanica', 'outro'] }]
    const third = group({ id: 'lista', ranked, statements: [{ about, code: 'not-discussed' }] })
    const evidence = buildEvidence({ focusGroups: [group(), third], interviews: [interview()] })
    const view = sectorView(buildSector(), buildReader({ sectors, evidence }))
    expect(JSON.stringify(view.said)).toContain('torneiros')
    expect(view.lists?.lists[0]?.who).toBe('Empresários, grupo de 7 pessoas, Ave, março de 2026')
  })

  it('a municipality is named only where three of the voices are from it', () => {
    const three = ['a', 'b', 'c'].map((id) => interview({ id }))
    expect(sectorSaid([], three).answers[0]?.who).toBe('Gerência de uma PME, entrevista, Vale de Ensaio, abril de 2026')
    expect(sectorSaid([group()], three.slice(1)).text).not.toContain('Vale de Ensaio')
  })

  it('a larger territory is named as it is', () => {
    const voices = ['a', 'b', 'c'].map((id) => interview({ id, territory: 'nuts2' }))
    expect(sectorSaid([], voices).answers[0]?.who).toContain('Região Norte')
  })
})

describe('marks', () => {
  const marked = (change: Partial<FocusGroup>, marks: number[]) =>
    sectorSaid(
      [group({ statements: [{ about, marks }], ...change })],
      [interview(), interview({ id: 'outra' })],
    ).answers.find(({ who }) => who.includes('pessoas'))

  it.each([
    [[4, 4, 5, 3, 4, 4, 2], 'Falta alguma gente (nota mediana 4 em 5, 7 pessoas)'],
    [[5], 'Falta muita gente (nota mediana 5 em 5, 1 pessoa)'],
    [[1, 2], 'Entre «há gente a mais» e «não falta gente» (nota mediana 1,5 em 5, 2 pessoas)'],
  ])('%j are “%s”', (marks, answer) => {
    expect(marked({}, marks)?.answer).toBe(answer)
  })

  it('of a panel say its rounds, and that it stays divided', () => {
    expect(marked({ rounds: 3 }, [1, 1, 5, 5, 5])).toMatchObject({
      answer: 'Falta muita gente (nota mediana 5 em 5, 5 pessoas), opiniões divididas',
      who: 'Empresários, painel de 7 pessoas em 3 rondas, Ave, março de 2026',
    })
    expect(marked({ rounds: 3 }, [4, 5, 5])?.answer).not.toContain('divididas')
  })

  it('of fewer than three voices are their word alone', () => {
    expect(sectorSaid([group({ statements: [{ about, marks: [4, 4, 5] }] })], []).answers[0]?.answer).toBe(
      'Falta alguma gente',
    )
  })
})

describe('on the page of a municipality', () => {
  const here = { territory: 'vale-de-ensaio' }

  it('three voices held for it are quoted', () => {
    const { said } = municipalitySaid([group(here)], [interview(), interview({ id: 'outra', kind: 'public' })])
    expect(JSON.stringify(said)).toContain('torneiros')
    expect(said?.things[0]?.answers.map(({ who }) => who)).toEqual([
      'Chefe de produção, grupo de 7 pessoas, Vale de Ensaio, março de 2026',
      'Gerência de uma PME, entrevista, Vale de Ensaio, abril de 2026',
      'Gerência de uma PME, entrevista, Vale de Ensaio, abril de 2026',
    ])
  })

  it('fewer give only their answers, and it says why', () => {
    const needs = municipalitySaid([group(here)], [interview()])
    expect(needs.said?.lead).toContain('Falaram aqui menos de 3 grupos ou entrevistas.')
    expect(JSON.stringify(needs)).not.toMatch(/torneiros|Chefe|Gerência|abril/)
    expect(needs.said?.things[0]?.answers.map(({ who }) => who)).toEqual([
      'Empresários, Ave, 2026',
      'Empresas, Ave, 2026',
    ])
  })

  it('its one local government is left out among fewer, since its kind alone names it', () => {
    const mayor = interview({ id: 'camara', kind: 'public', statements: [{ about, code: 'strong-shortage' }] })
    const needs = municipalitySaid([], [interview(), mayor])
    expect(JSON.stringify(needs)).not.toMatch(/Autarquias|Falta muita gente/)
    const alone = municipalitySaid([], [mayor])
    expect(alone).not.toHaveProperty('said')
    expect(alone.none).toContain('só falou a autarquia')
  })
})
