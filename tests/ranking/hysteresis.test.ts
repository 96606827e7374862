import { expect, it } from 'vitest'
import { type HeldBand, holdBand } from '../../src/ranking/hysteresis.ts'
import { buildSettings } from './build-network.ts'

const settings = buildSettings().bands
const sure = { high: 0.95, medium: 0.99 }
const unsure = { high: 0.5, medium: 0.5 }
const high: HeldBand = { band: 'high', isFailing: false }

const hold = (score: number, previous: HeldBand | undefined, { evidence = 0.6, probabilities = sure } = {}) =>
  holdBand({ score, evidence, probabilities }, previous, settings)

it('keeps a band while the score is less than 3 points under its cut', () => {
  expect(hold(62.1, high)).toEqual({ band: 'high', isFailing: false, isHeld: true })
  expect(hold(62, high)).toEqual({ band: 'medium', isFailing: false, isHeld: false })
  expect(hold(55.1, { band: 'medium', isFailing: false })).toMatchObject({ band: 'medium', isHeld: true })
  expect(hold(55, { band: 'medium', isFailing: false })).toMatchObject({ band: 'moderate', isHeld: false })
})

it('loses a band only when evidence or probability fail in two editions running', () => {
  const once = hold(70, high, { probabilities: unsure })
  expect(once).toEqual({ band: 'high', isFailing: true, isHeld: true })
  expect(hold(70, once, { probabilities: unsure })).toMatchObject({ band: 'moderate', isFailing: false })
  expect(hold(70, hold(70, high, { evidence: 0.3 }), { evidence: 0.3 }).band).toBe('insufficient')
})

it('forgets a failure that was made good', () => {
  const failed = hold(70, high, { probabilities: unsure })
  const good = hold(70, failed)
  expect(good).toMatchObject({ ...high, isHeld: false })
  expect(hold(70, good, { probabilities: unsure }).band).toBe('high')
})

it('rises at once, and holds nothing that was never given', () => {
  expect(hold(70, { band: 'medium', isFailing: true })).toMatchObject(high)
  expect(hold(64, { band: 'moderate', isFailing: false })).toMatchObject({ band: 'medium', isFailing: false })
  expect(hold(57, { band: 'insufficient', isFailing: false }).band).toBe('moderate')
})

it('gives a first edition the band of the cut-offs alone', () => {
  expect(hold(64.9, undefined)).toEqual({ band: 'medium', isFailing: false, isHeld: false })
})
