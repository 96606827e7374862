import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/domain/evidence.ts'
import type { Network } from '../../src/domain/network.ts'
import { sectorsView, sectorView } from '../../src/views/sector-view.ts'
import {
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSector,
  buildSource,
  buildStatistic,
  sample,
} from '../ranking/build-network.ts'
import { buildReader, buildSchool, buildCourse } from './build-site.ts'

const viewOf = (change: Partial<Network> = {}, language: 'pt' | 'en' = 'pt') =>
  sectorView(buildSector(), buildReader(change, language))

const said = (statements: Statement[]) => ({
  evidence: buildEvidence({ focusGroups: [buildFocusGroup({ statements })] }),
})

describe('what was said', () => {
  const about = { sector: 'metalomecanica' }

  it('is who by role, in what, where and in which month: nobody has a name', () => {
    const evidence = buildEvidence({
      focusGroups: [
        buildFocusGroup({
          statements: [
            { about, code: 'some-shortage', text: { pt: 'Faltam torneiros.' }, role: { pt: 'Chefe de produção' } },
            { about, code: 'balanced' },
          ],
        }),
      ],
      interviews: [buildInterview({ statements: [{ about, code: 'excess' }], territory: 'vale-de-ensaio' })],
    })
    expect(viewOf({ evidence }).said.rows).toEqual([
      {
        about: 'Metalurgia e metalomecânica',
        code: 'Falta alguma gente',
        text: { text: 'Faltam torneiros.' },
        who: 'Chefe de produção, grupo de 7 pessoas, Ave, março de 2026',
        sample: false,
      },
      {
        about: 'Metalurgia e metalomecânica',
        code: 'Há gente suficiente',
        who: 'Empresários, grupo de 7 pessoas, Ave, março de 2026',
        sample: false,
      },
      {
        about: 'Metalurgia e metalomecânica',
        code: 'Há gente a mais',
        who: 'Gerência de uma PME, entrevista, Vale de Ensaio, abril de 2026',
        sample: false,
      },
    ])
  })

  it('leaves out what was not discussed', () => {
    const { rows, none } = viewOf(said([{ about, code: 'not-discussed' }])).said
    expect(rows).toEqual([])
    expect(none).toBe('Ninguém falou deste setor nos grupos e entrevistas desta edição.')
  })

  it('includes what was said of its occupations and of qualifications that lead to it', () => {
    const { rows } = viewOf(
      said([
        { about: { occupation: '3115' }, code: 'balanced' },
        { about: { qualification: 'mecatronica' }, code: 'balanced' },
      ]),
    ).said
    expect(rows.map((row) => row.about)).toEqual(['Técnico/a de mecânica', 'Técnico/a de Mecatrónica'])
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
    expect(sectorView(sector, buildReader({ sectors, ...said(statements) })).said.rows).toEqual([])
  })

  it('is marked where it stands in for what is not public', () => {
    const focusGroups = [buildFocusGroup({ provenance: sample, statements: [{ about, code: 'balanced' }] })]
    expect(viewOf({ evidence: buildEvidence({ focusGroups }) }).said.rows[0]?.sample).toBe(true)
  })
})

describe('figures', () => {
  const figure = buildStatistic({
    level: 'sector',
    about: 'metalomecanica',
    approximate: 'about',
    note: 'Outra leitura',
  })

  it('bear value, unit, territory, year and source', () => {
    expect(viewOf({ evidence: buildEvidence({ statistics: [figure] }) }).figures.rows).toEqual([
      {
        measure: 'Entradas por ano na profissão',
        value: 'cerca de 48 pessoas por ano',
        territory: 'Ave',
        year: '2026',
        note: { text: 'Outra leitura' },
        source: { text: 'Fonte' },
        sample: false,
      },
    ])
  })

  it('keep their notes in Portuguese, marked as such in English', () => {
    const { rows } = viewOf({ evidence: buildEvidence({ statistics: [figure] }) }, 'en').figures
    expect(rows[0]).toMatchObject({ value: 'about 48 people a year', note: { text: 'Outra leitura', lang: 'pt' } })
  })

  it('lead to their source and say when it is an example', () => {
    const sources = [buildSource({ publisher: 'Instituto', address: 'https://example.org/', provenance: sample })]
    const { rows } = viewOf({ evidence: buildEvidence({ sources, statistics: [figure] }) }).figures
    expect(rows[0]).toMatchObject({ source: { text: 'Fonte, Instituto', href: 'https://example.org/' }, sample: true })
  })

  it('of other things are left out, and having none is said', () => {
    const { figures } = viewOf({ evidence: buildEvidence({ statistics: [buildStatistic()] }) })
    expect(figures).toMatchObject({ rows: [], none: 'Não temos números deste setor.' })
  })

  it('of the whole region stand on the page of all sectors, those the ranking scores apart', () => {
    const statistics = [
      buildStatistic({ level: 'territory', about: undefined, indicator: 'companies', unit: 'companies', value: 12345 }),
      buildStatistic({ level: 'territory', about: undefined }),
      figure,
    ]
    const { region } = sectorsView(buildReader({ evidence: buildEvidence({ statistics }) }))
    expect(region.rows.map(({ measure }) => measure)).toEqual(['Empresas'])
  })
})

describe('qualifications that answer', () => {
  const schools = [buildSchool({ id: 'z', shortName: 'Escola Z' }), buildSchool({ id: 'a', shortName: 'Escola Á' })]

  it('name each school once, by the alphabet', () => {
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
          { text: 'Escola Á', href: '/escolas/a/' },
          { text: 'Escola Z', href: '/escolas/z/' },
        ],
      },
    ])
  })

  it('say that nobody teaches them, as far as we know', () => {
    expect(viewOf({ courses: [] }).answers.entries).toMatchObject([
      { taught: 'Ninguém a ensina na região, que saibamos', schools: [] },
    ])
  })

  it('are those that lead to the sector closely enough', () => {
    const view = viewOf({ qualifications: [buildQualification({ occupations: [] })], courses: [] })
    expect(view.answers).toMatchObject({
      entries: [],
      none: 'Nenhuma qualificação desta edição leva sobretudo a este setor.',
    })
  })
})
