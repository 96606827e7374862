import { describe, expect, it } from 'vitest'
import type { Network } from '../../src/domain/network.ts'
import { coursesJson } from '../../src/exports/courses-json.ts'
import { buildEdition, buildQualification, buildSource, sample } from '../ranking/build-network.ts'
import { buildCourse, buildReader, fullEvidence } from '../views/build-site.ts'

type Row = Record<string, unknown> & { id: string; need: { sample: boolean; band: string; score: number } | null }

const listOf = (change: Partial<Network> = {}) =>
  JSON.parse(coursesJson(buildReader(change))) as { edition: Record<string, unknown>; courses: Row[] }

describe('the open list of courses', () => {
  it('has a row for each course', () => {
    const courses = ['c', 'a', 'b'].map((slug) => buildCourse({ slug, title: { pt: slug } }))
    expect(listOf({ courses }).courses.map(({ id }) => id)).toEqual(courses.map(({ id }) => id).sort())
    expect(listOf({ courses: [] }).courses).toEqual([])
  })

  it('says all that a row stands for, with null for what is not known', () => {
    expect(listOf({ evidence: fullEvidence() }).courses[0]).toMatchInlineSnapshot(`
      {
        "area": "eletronica-automacao",
        "confirmed": null,
        "id": "escola-modelo/mecatronica",
        "modality": null,
        "municipality": "vale-de-ensaio",
        "need": {
          "band": "high",
          "evidence": 0.506,
          "sample": false,
          "score": 69.9,
        },
        "page": "/cursos/escola-modelo/mecatronica/",
        "provenance": "published",
        "qualification": {
          "codes": {
            "old": "523267",
          },
          "id": "mecatronica",
          "level": 4,
          "title": "Técnico/a de Mecatrónica",
        },
        "school": "escola-modelo",
        "title": "Técnico/a de Mecatrónica",
      }
    `)
  })

  it('says of which edition it is, and under which licence', () => {
    expect(listOf().edition).toEqual({
      schoolYear: '2027/28',
      number: 1,
      status: 'demonstration',
      date: '2026-11-23',
      licence: 'CC BY 4.0',
      notice: 'Edição de demonstração. Esta edição contém dados de exemplo. Não a uses sozinha para escolher um curso.',
    })
  })

  it('gives no notice in a final edition', () => {
    expect(listOf({ edition: buildEdition({ status: 'final' }) }).edition).not.toHaveProperty('notice')
  })

  it('says where need was computed from samples', () => {
    const needOf = (change: Partial<Network>) => listOf(change).courses[0]?.need
    expect(needOf({ evidence: fullEvidence() })).toMatchObject({ sample: false })
    const sources = [buildSource({ provenance: sample })]
    expect(needOf({ evidence: fullEvidence({ sources }) })).toMatchObject({ sample: true })
  })

  it('has no need for a qualification that was not scored', () => {
    expect(listOf({ qualifications: [buildQualification({ occupations: [] })] }).courses[0]?.need).toBeNull()
  })

  it('says which courses are examples, and on which day a school confirmed one', () => {
    const courses = [buildCourse({ provenance: sample, confirmed: { on: '2026-11-02', role: 'Direção' } })]
    expect(listOf({ courses }).courses[0]).toMatchObject({ provenance: 'sample', confirmed: '2026-11-02' })
  })

  it('is the same text for the same network, and ends in a new line', () => {
    expect(coursesJson(buildReader())).toBe(coursesJson(buildReader()))
    expect(coursesJson(buildReader())).toMatch(/\}\n$/)
  })
})
