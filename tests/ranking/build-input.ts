import type { Criterion, ScoringInput, ScoringItem } from '../../src/ranking/scoring-input.ts'

export const buildCriterion = (change: Partial<Criterion> = {}): Criterion => {
  return { id: 'numbers.openings', weight: 1, trust: 1, halfSize: 20, halfLife: 3, ...change }
}

export const buildItem = (change: Partial<ScoringItem> = {}): ScoringItem => {
  return { criterion: 'numbers.openings', level: 'qualification', target: 'Q1', value: 1, n: 20, year: 2026, ...change }
}

/** One criterion with all the weight, one qualification with one outlet in one sector, one item about it. */
export function buildInput(change: Partial<ScoringInput> = {}): ScoringInput {
  return {
    year: 2026,
    criteria: [buildCriterion()],
    fit: { qualification: 1, occupation: 0.9, sector: 0.6 },
    qualifications: ['Q1'],
    links: [{ qualification: 'Q1', occupation: 'O1', strength: 1 }],
    shares: [{ occupation: 'O1', sector: 'S1', share: 0.5 }],
    items: [buildItem()],
    ...change,
  }
}
