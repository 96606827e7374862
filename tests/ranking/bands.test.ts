import { describe, expect, it } from 'vitest'
import { assignBand } from '../../src/ranking/bands.ts'
import { buildSettings } from './build-network.ts'

const settings = buildSettings().bands
const band = (score: number, evidence: number, high?: number, medium = 1) =>
  assignBand({ score, evidence }, settings, high === undefined ? undefined : { high, medium })

describe('without scenarios', () => {
  it('is high from score 65 and evidence 0.50 on', () => {
    expect([band(65, 0.5), band(64.9, 0.5), band(65, 0.499)]).toEqual(['high', 'medium', 'medium'])
  })

  it('is medium from score 58 on', () => {
    expect([band(58, 0.45), band(57.9, 0.45)]).toEqual(['medium', 'moderate'])
  })

  it('has insufficient data below evidence 0.45, whatever the score', () => {
    expect([band(90, 0.449), band(10, 0.449), band(10, 0.45)]).toEqual(['insufficient', 'insufficient', 'moderate'])
  })

  it('has insufficient data without evidence', () => {
    expect(band(50, 0)).toBe('insufficient')
  })
})

describe('with scenarios', () => {
  it('is high only with a probability of 0.90 on', () => {
    expect([band(70, 0.6, 0.9), band(70, 0.6, 0.89)]).toEqual(['high', 'medium'])
  })

  it('is medium only with a probability of 0.80 on', () => {
    expect([band(70, 0.6, 0, 0.8), band(70, 0.6, 0, 0.79)]).toEqual(['medium', 'moderate'])
  })

  it('keeps the cuts on score and evidence', () => {
    expect([band(64.9, 0.6, 1), band(57.9, 0.6, 1), band(90, 0.4, 1)]).toEqual(['medium', 'moderate', 'insufficient'])
  })
})

it('has insufficient data where a cut of the edition would allow less evidence', () => {
  const lax = { ...settings, medium: { ...settings.medium, evidence: 0.1 } }
  expect(assignBand({ score: 60, evidence: 0.2 }, lax)).toBe('insufficient')
})
