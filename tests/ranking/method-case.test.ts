import { describe, expect, it } from 'vitest'
import { readMethodCase } from '../../scripts/rank/read-method-case.ts'
import { reportCase } from '../../src/ranking/case-report.ts'
import golden from './cases/model-01-golden.json' with { type: 'json' }

const report = (json: unknown) => reportCase(readMethodCase(json))

describe('a case of the method', () => {
  it('gives the same results from its input alone, with every pair compared', () => {
    const [whole, alone] = [report(golden), report(golden.input)]
    expect({ ...alone, overlap: {}, breakEven: [] }).toEqual({ ...whole, overlap: {}, breakEven: [] })
    expect(alone.overlap).toMatchObject(whole.overlap)
    expect(Object.keys(alone.overlap)).toHaveLength(15)
    expect(alone.breakEven).toEqual(expect.arrayContaining(whole.breakEven))
  })

  it('gives the same bytes for the same seed and others for another', () => {
    const bytes = (seed: number) =>
      JSON.stringify(report({ ...golden.input, robustness: { ...golden.input.robustness, seed } }).robust)
    expect(bytes(2025)).toBe(bytes(2025))
    expect(bytes(2025)).not.toBe(bytes(2026))
  })

  it('needs neither openings nor courses', () => {
    const { openings, courses, flow, ...rest } = golden.input
    expect([Object.keys(openings).length, courses.length, flow.completion]).toEqual([5, 5, 0.75])
    expect(report(rest).gaps[0]).toEqual({ q: 'Q1', demand: null, supply: 0, gap: null, index: null, ratio: null })
  })

  it('is refused where a code is unknown or a field is missing', () => {
    const [link] = golden.input.links
    expect(() => report({ ...golden.input, links: [{ ...link, q: 'Q9' }] })).toThrow('there is no qualification Q9')
    expect(() => report({ ...golden.input, quals: undefined })).toThrow('quals')
    expect(() => report({ ...golden.input, levels: { ...golden.input.levels, sector: 1.5 } })).toThrow('sector')
  })
})
