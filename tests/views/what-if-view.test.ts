import { describe, expect, it } from 'vitest'
import { methodView } from '../../src/views/method-view.ts'
import { whatIfView, type HandedOver } from '../../src/views/what-if-view.ts'
import {
  buildEdition,
  buildEvidence,
  buildQualification,
  buildSettings,
  buildStatistic,
  buildStudyScore,
  sample,
} from '../ranking/build-network.ts'
import { buildReader, fullEvidence } from './build-site.ts'

const mechatronics = buildQualification()
const welding = buildQualification({ id: 'soldadura', codes: { renewed: '521RA001' }, title: { pt: 'Soldador/a' } })
/** The study speaks for mechatronics, openings for welding. */
const evidence = buildEvidence({
  study: [buildStudyScore({ score: 8 })],
  statistics: [buildStatistic({ level: 'qualification', about: 'soldadura', value: 96, n: 180 })],
})
const two = { qualifications: [mechatronics, welding], evidence }
const handedOver = (view: ReturnType<typeof whatIfView>) => JSON.parse(view.handedOver) as HandedOver

describe('the page of other weights', () => {
  const view = whatIfView(buildReader(two))

  it('lists the published order with place and points by each alternative', () => {
    expect(
      view.rows.map(({ rank, title, score, range, tier, alternatives }) => ({
        rank,
        title,
        score,
        range,
        tier,
        alternatives,
      })),
    ).toEqual([
      {
        rank: '1.º',
        title: { text: 'Técnico/a de Mecatrónica' },
        score: '57,5',
        range: 'do 1.º ao 2.º',
        tier: '1',
        alternatives: [
          { rank: '1.º', score: '58,9 pontos' },
          { rank: '2.º', score: '50,0 pontos' },
          { rank: '1.º', score: '21,0 pontos' },
        ],
      },
      {
        rank: '2.º',
        title: { text: 'Soldador/a' },
        score: '54,1',
        range: 'do 1.º ao 2.º',
        tier: '1',
        alternatives: [
          { rank: '2.º', score: '54,8 pontos' },
          { rank: '1.º', score: '55,8 pontos' },
          { rank: '2.º', score: '8,1 pontos' },
        ],
      },
    ])
  })

  it('says of each alternative how many change place', () => {
    expect(view.alternatives.map(({ explained }) => explained.at(-1))).toEqual([
      'Nenhuma qualificação muda de lugar.',
      '2 qualificações mudam de lugar; a que mais muda, 1 lugar.',
      'Nenhuma qualificação muda de lugar.',
    ])
  })

  it('has the published weights as they stand, and buttons for settings of weights', () => {
    expect(view.controls.map(({ group, points, value }) => [group, points, value])).toEqual([
      ['numbers', 30, 'peso 30, 30%'],
      ['study', 30, 'peso 30, 30%'],
      ['entrepreneurs', 20, 'peso 20, 20%'],
      ['interviews', 12, 'peso 12, 12%'],
      ['education', 8, 'peso 8, 8%'],
    ])
    expect(view.presets.map(({ name }) => name)).toEqual(['Pesos publicados', 'Só a ordem dos pesos', 'Sem o estudo'])
    expect(handedOver(view).presets).toEqual([
      { numbers: 30, study: 30, entrepreneurs: 20, interviews: 12, education: 8 },
      { numbers: 36, study: 36, entrepreneurs: 16, interviews: 9, education: 4 },
      { numbers: 30, study: 0, entrepreneurs: 20, interviews: 12, education: 8 },
    ])
  })

  it('has no button for leaving out a study that has no weight', () => {
    const criteria = buildSettings().criteria.map((criterion) => ({
      ...criterion,
      weight: criterion.id === 'study.relevance' ? 0 : criterion.id === 'entrepreneurs.groups' ? 0.5 : criterion.weight,
    }))
    const edition = buildEdition({ ranking: buildSettings({ criteria }) })
    const without = whatIfView(buildReader({ edition, evidence: fullEvidence() }))
    expect(without.presets.map(({ name }) => name)).toEqual(['Pesos publicados', 'Só a ordem dos pesos'])
  })

  it('says how far the study and the rest agree, where that can be said', () => {
    const study = [buildStudyScore({ score: 8 }), buildStudyScore({ qualification: 'soldadura', score: 3 })]
    const agreeing = whatIfView(buildReader({ ...two, evidence: { ...evidence, study } }))
    expect(agreeing.alternatives[1]?.explained[0]).toContain('-1, em 2 qualificações (tau de Kendall')
    expect(view.alternatives[1]?.explained[0]).not.toContain('Kendall')
  })

  it('hands the script its data and words without a sign that could end it early', () => {
    const text = 'Fim </script><script>'
    const reader = buildReader(two)
    const odd = whatIfView({ ...reader, t: { ...reader.t, whatIf: { ...reader.t.whatIf, steady: text } } })
    expect(odd.handedOver).not.toContain('<')
    expect(handedOver(odd).words.steady).toBe(text)
    expect(handedOver(odd).data.qualifications.map(({ id }) => id)).toEqual(reader.site.ranking.order)
  })

  it('leaves nothing to fill in but what the script fills in', () => {
    const names = new Set(
      JSON.stringify(handedOver(view).words)
        .match(/\{\w+\}/g)
        ?.map((name) => name.slice(1, -1)),
    )
    expect([...names].toSorted()).toEqual(
      ['ahead', 'band', 'behind', 'number', 'places', 'points', 'rank', 'share', 'values'].toSorted(),
    )
  })

  it('marks what is computed from samples', () => {
    const [first, second] = whatIfView(
      buildReader({ ...two, qualifications: [{ ...mechatronics, provenance: sample }, welding] }),
    ).rows
    expect([first?.sign.sample, second?.sign.sample]).toEqual([true, false])
  })

  it('says where a title is not in the language of the page', () => {
    const [first] = whatIfView(buildReader(two, 'en')).rows
    expect(first?.title).toEqual({ text: 'Técnico/a de Mecatrónica', lang: 'pt' })
    expect(first?.rank).toBe('1')
  })

  it('stands where the method page links to, under the path of the site', () => {
    const reader = buildReader(two, 'en', '/rumo/')
    expect(methodView(reader).whatIf).toBe('/rumo/en/e-se/')
    expect(whatIfView(reader).method).toBe('/rumo/en/metodo/#changes')
    expect(whatIfView(reader).rows[0]?.href).toBe('/rumo/en/qualificacoes/mecatronica/')
  })
})
