import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/domain/evidence.ts'
import type { Network } from '../../src/domain/network.ts'
import { sectorView } from '../../src/views/sector-view.ts'
import {
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSector,
  buildStatistic,
  sample,
} from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool } from './build-site.ts'

const viewOf = (change: Partial<Network> = {}, language: 'pt' | 'en' = 'pt') =>
  sectorView(buildSector(), buildReader(change, language))

const about = { sector: 'metalomecanica' }

/** What one group said. */
const said = (statements: Statement[]) => ({
  evidence: buildEvidence({ focusGroups: [buildFocusGroup({ statements })] }),
})

describe('what was said', () => {
  it('stands under the thing it is about, what is lacking most first', () => {
    const statements: Statement[] = [
      { about: { qualification: 'mecatronica' }, code: 'excess' },
      { about, code: 'balanced' },
      { about: { occupation: '3115' }, code: 'strong-shortage' },
      { about, code: 'some-shortage' },
    ]
    expect(
      viewOf(said(statements)).said.things.map(({ name, kind, href, answers }) => [
        name.text,
        kind,
        href,
        answers.map(({ answer }) => answer),
      ]),
    ).toEqual([
      ['Técnico/a de mecânica', 'profissão', undefined, ['Falta muita gente']],
      ['Metalurgia e metalomecânica', 'setor', undefined, ['Falta alguma gente', 'Há gente suficiente']],
      ['Técnico/a de Mecatrónica', 'qualificação', '/qualificacoes/mecatronica/', ['Há gente a mais']],
    ])
  })

  it('leaves out what was not discussed', () => {
    const view = viewOf(said([{ about, code: 'not-discussed' }]))
    expect(view.said).toMatchObject({
      things: [],
      lead: '',
      none: 'Ninguém falou deste setor nos grupos e entrevistas desta edição.',
    })
    expect(view.counts[0]).toMatchObject({ number: '0' })
  })

  it('leaves out what was said of other sectors, and of occupations that hardly work in this one', () => {
    const sectors = [
      buildSector({ occupations: [{ code: '3115', share: 0.2 }] }),
      buildSector({ id: 'outro', occupations: [] }),
    ]
    const [sector = buildSector()] = sectors
    const statements: Statement[] = [
      { about: { sector: 'outro' }, code: 'balanced' },
      { about: { occupation: '3115' }, code: 'balanced' },
      { about: { qualification: 'mecatronica' }, code: 'balanced' },
    ]
    expect(sectorView(sector, buildReader({ sectors, ...said(statements) })).said.things).toEqual([])
  })

  it('is marked where it stands in for what is not public', () => {
    const focusGroups = [buildFocusGroup({ provenance: sample, statements: [{ about, code: 'balanced' }] })]
    expect(viewOf({ evidence: buildEvidence({ focusGroups }) }).said.things[0]?.answers[0]?.sample).toBe(true)
    expect(viewOf(said([{ about, code: 'balanced' }])).said.things[0]?.answers[0]?.sample).toBe(false)
  })

  it('counts the groups and interviews that spoke, not what they said', () => {
    const statements: Statement[] = [
      { about, code: 'balanced' },
      { about: { occupation: '3115' }, code: 'excess' },
    ]
    const evidence = buildEvidence({
      focusGroups: [buildFocusGroup({ statements })],
      interviews: [buildInterview({ statements })],
    })
    expect(viewOf({ evidence }).counts[0]).toEqual({
      number: '2',
      text: 'grupos e entrevistas falaram deste setor',
      href: '#said',
    })
  })
})

describe('lists in the order of need', () => {
  const ranked = [{ of: 'sector' as const, places: ['outro', ['metalomecanica', 'terceiro'], 'quarto'] }]
  const sectors = ['metalomecanica', 'outro', 'terceiro', 'quarto', 'quinto'].map((id) =>
    buildSector({ id, name: { pt: id }, occupations: [] }),
  )
  const evidence = buildEvidence({
    focusGroups: [buildFocusGroup({ ranked, statements: [{ about, code: 'not-discussed' }] })],
  })
  const listsOf = (id: string) => {
    const sector = sectors.find((one) => one.id === id) ?? buildSector()
    return sectorView(sector, buildReader({ sectors, evidence })).lists?.lists
  }

  it('are shown whole, with shared places and what the page is about', () => {
    expect(listsOf('metalomecanica')).toEqual([
      {
        who: 'Empresários, Ave, 2026',
        sample: false,
        rows: [
          { place: '1.º', things: [{ name: { text: 'outro' }, own: false }] },
          {
            place: '2.º',
            tied: 'no mesmo lugar',
            things: [
              { name: { text: 'metalomecanica' }, own: true },
              { name: { text: 'terceiro' }, own: false },
            ],
          },
          { place: '4.º', things: [{ name: { text: 'quarto' }, own: false }] },
        ],
      },
    ])
  })

  it('that name nothing of a sector are not on its page', () => {
    expect(listsOf('quinto')).toBeUndefined()
  })
})

describe('figures', () => {
  it('of the sector and of its occupations stand apart, and having none is said', () => {
    const sectorFigure = buildStatistic({ level: 'sector', about: 'metalomecanica', indicator: 'companies' })
    const both = viewOf({ evidence: buildEvidence({ statistics: [sectorFigure, buildStatistic()] }) }).figures
    expect(both.own?.rows.map(({ measure }) => measure)).toEqual(['Empresas'])
    expect(both.occupations?.rows.map(({ name }) => name.text)).toEqual(['Técnico/a de mecânica'])
    expect(viewOf().figures).toEqual({ heading: 'Números', none: 'Não temos números deste setor.' })
  })
})

describe('qualifications that answer', () => {
  const schools = [buildSchool({ id: 'z', shortName: 'Escola Z' }), buildSchool({ id: 'a', shortName: 'Escola Á' })]

  it('name each school once with its place, by the alphabet', () => {
    const courses = [
      buildCourse({ schoolId: 'z' }),
      buildCourse({ schoolId: 'z', slug: 'noite' }),
      buildCourse({ schoolId: 'a' }),
    ]
    expect(viewOf({ schools, courses }).answers.entries).toMatchObject([
      {
        text: 'Técnico/a de Mecatrónica',
        taught: 'Ensina-se em',
        schools: [
          { text: 'Escola Á', href: '/escolas/a/', place: 'Vale de Ensaio' },
          { text: 'Escola Z', href: '/escolas/z/', place: 'Vale de Ensaio' },
        ],
      },
    ])
  })

  it('are those that lead to the sector closely enough', () => {
    const view = viewOf({ qualifications: [buildQualification({ occupations: [] })], courses: [] })
    expect(view.answers).toEqual({
      heading: 'Qualificações que respondem',
      entries: [],
      none: 'Nenhuma qualificação desta edição leva sobretudo a este setor.',
    })
    expect(view).not.toHaveProperty('nobody')
  })

  it('say so where what links them to the sector is an example', () => {
    const sector = buildSector({ provenance: sample })
    const { answers } = sectorView(sector, buildReader({ sectors: [sector] }))
    expect(answers.sample).toBe('O que liga as profissões a este setor são dados de exemplo.')
    expect(viewOf().answers).not.toHaveProperty('sample')
  })
})

describe('what nobody teaches', () => {
  const occupations = [
    { code: '3115', name: { pt: 'Técnico/a de mecânica' } },
    { code: '7212', name: { pt: 'Soldador/a' } },
  ]
  const sectors = [
    buildSector({
      occupations: [
        { code: '3115', share: 0.5 },
        { code: '7212', share: 0.5 },
      ],
    }),
  ]
  const [sector = buildSector()] = sectors
  const welding = buildQualification({
    id: 'soldadura',
    title: { pt: 'Soldadura' },
    occupations: [{ code: '7212', strength: 'main', basis: 'editor' }],
  })
  const nobodyOf = (change: Partial<Network>) =>
    sectorView(sector, buildReader({ occupations, sectors, ...change })).nobody

  it('are qualifications that answer and have no course, apart from those that have one', () => {
    const qualifications = [buildQualification(), welding]
    const view = sectorView(sector, buildReader({ occupations, sectors, qualifications }))
    expect(view.answers.entries.map(({ text }) => text)).toEqual(['Técnico/a de Mecatrónica'])
    expect(view.nobody?.qualifications?.entries.map(({ text }) => text)).toEqual(['Soldadura'])
    expect(view.counts).toMatchObject([
      { number: '0' },
      { number: '2', text: 'qualificações respondem' },
      { number: '1', text: 'sem curso na região', href: '#nobody' },
    ])
  })

  it('are occupations that people say are lacking and to which no taught qualification leads', () => {
    const lacking = said([{ about: { occupation: '7212' }, code: 'some-shortage' }])
    const alone = nobodyOf(lacking)
    expect(sectorView(sector, buildReader({ occupations, sectors, ...lacking })).counts.at(-1)).toEqual({
      number: '1',
      text: 'profissão em falta, sem curso',
      href: '#nobody',
    })
    expect(alone?.occupations?.entries).toEqual([
      { name: { text: 'Soldador/a' }, leads: 'Nenhuma qualificação desta edição leva lá.', links: [] },
    ])
    const untaught = nobodyOf({ ...lacking, qualifications: [buildQualification(), welding] })
    expect(untaught?.occupations?.entries).toEqual([
      {
        name: { text: 'Soldador/a' },
        leads: 'Levaria lá',
        links: [{ text: 'Soldadura', href: '/qualificacoes/soldadura/' }],
      },
    ])
  })

  it.each<[string, Partial<Network>, Statement['code']]>([
    ['a course leads there', { courses: [buildCourse({ qualification: 'soldadura' })] }, 'strong-shortage'],
    ['there are enough people', {}, 'balanced'],
  ])('leaves an occupation out where %s', (_, change, code) => {
    const qualifications = [buildQualification(), welding]
    const nobody = nobodyOf({ ...said([{ about: { occupation: '7212' }, code }]), qualifications, ...change })
    expect(nobody).not.toHaveProperty('occupations')
  })

  it('leaves an occupation out of which as many say that there are enough', () => {
    const statements = (code: 'some-shortage' | 'balanced') => [{ about: { occupation: '7212' }, code }]
    const evidence = buildEvidence({
      focusGroups: [buildFocusGroup({ statements: statements('some-shortage') })],
      interviews: [buildInterview({ statements: statements('balanced') })],
    })
    expect(nobodyOf({ evidence })).not.toHaveProperty('occupations')
  })

  it('is nothing, as far as we know, where all that answers is taught', () => {
    expect(nobodyOf({})).toEqual({
      heading: 'O que ninguém ensina',
      lead: 'Nada, que saibamos: tudo o que aqui responde ensina-se na região.',
    })
  })

  it('is all there is where no course answers', () => {
    const view = viewOf({ courses: [] })
    expect(view.answers).toMatchObject({ entries: [], none: 'Nenhuma se ensina na região, que saibamos.' })
    expect(view.nobody?.qualifications?.entries).toHaveLength(1)
  })
})
