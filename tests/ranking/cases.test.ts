import { describe, expect, it } from 'vitest'
import { rankScores } from '../../src/ranking/rank.ts'
import { roundTo } from '../../src/ranking/rounding.ts'
import { scoreQualifications } from '../../src/ranking/score.ts'
import type { EvidenceLevel, ScoringInput } from '../../src/ranking/scoring-input.ts'
import { weightedSum } from '../../src/ranking/sum.ts'
import { valueFunction } from '../../src/ranking/value-function.ts'
import additive from './cases/additive-01-spotis-dezert2020.json' with { type: 'json' }
import golden from './cases/model-01-golden.json' with { type: 'json' }
import saw from './cases/saw-01-wikipedia-wsm.json' with { type: 'json' }
import values from './cases/value-01-piecewise-linear.json' with { type: 'json' }

/** Compares two plain values figure by figure, counts the figures, and fails on the first one out of tolerance. */
function compare(found: unknown, expected: unknown, tolerance: number, path = ''): number {
  if (typeof expected === 'number') {
    const error = typeof found === 'number' ? Math.abs(found - expected) : Infinity
    expect(error, `${path}: ${String(found)} instead of ${expected}`).toBeLessThanOrEqual(tolerance)
    return 1
  }
  if (typeof expected !== 'object' || expected === null) {
    expect(found, path).toBe(expected)
    return 1
  }
  const entries = Object.entries(expected).map(([key, value]) => {
    return compare((found as Record<string, unknown> | undefined)?.[key], value, tolerance, `${path}/${key}`)
  })
  return entries.reduce((all, count) => all + count, 0)
}

function goldenInput(): ScoringInput {
  const { year, criteria, levels, quals, links, shares, items } = golden.input
  return {
    year,
    criteria: criteria.map(({ id, group, w, trust, m, halfLife }) => {
      return { id, group, weight: w, trust, halfSize: m, halfLife }
    }),
    fit: levels,
    qualifications: quals,
    links: links.map(({ q, o, strength }) => ({ qualification: q, occupation: o, strength })),
    shares: shares.map(({ o, s, share }) => ({ occupation: o, sector: s, share })),
    items: items.map((item) => ({ ...item, level: item.level as EvidenceLevel })),
  }
}

describe('published cases', () => {
  it('reproduces the scores, parts and groups of the golden case', () => {
    const found = scoreQualifications(goldenInput()).map((result) => ({
      q: result.qualification,
      S: result.score,
      R: result.evidence,
      L: result.low,
      U: result.high,
      byGroup: Object.fromEntries(result.groups.map(({ group, contribution }) => [group, contribution])),
      parts: result.parts,
    }))
    // Six qualifications, each with its name, four figures, five groups and eight parts of seven.
    expect(compare(found, golden.expected.scores, golden.tolerance)).toBe(6 * (1 + 4 + 5 + 8 * 7))
  })

  it('reproduces the ranks and rounded scores of the golden case', () => {
    const results = scoreQualifications(goldenInput())
    const ranks = rankScores(results.map(({ score }) => score))
    const found = results.map(({ qualification, score }, place) => {
      return { q: qualification, rank: ranks[place], S: roundTo(score, 1) }
    })
    expect(found).toHaveLength(6)
    expect(found).toEqual(expect.arrayContaining(golden.expected.order))
  })

  it('reproduces the piecewise-linear value functions that are clipped', () => {
    // pvf5 goes on beyond its ends; ours never does, so that no figure leaves 0..1.
    const runs = values.input.functions.flatMap((run, place) => (run.outOfBounds === 'clip' ? [{ run, place }] : []))
    const counts = runs.map(({ run, place }) => {
      const anchors = run.cutoffs.map((figure, at): [number, number] => [figure, run.values[at] ?? NaN])
      const found = run.x.map((figure) => valueFunction(anchors, figure))
      return compare(found, values.expected.values[place], values.tolerance)
    })
    expect(counts).toEqual([7, 7])
  })

  it('reproduces the weighted sum with its exact tie', () => {
    const scores = saw.input.matrix.map((row) => weightedSum(saw.input.weights, row))
    expect(compare(scores, saw.expected.scores, saw.tolerance)).toBe(3)
    expect(rankScores(scores)).toEqual(saw.expected.ranks)
  })

  it('reproduces the additive value with fixed bounds', () => {
    const { bounds, directions, matrix, weights } = additive.input
    const anchors = bounds.map(([low = NaN, high = NaN], place): [number, number][] =>
      directions[place] === 'max'
        ? [
            [low, 0],
            [high, 1],
          ]
        : [
            [low, 1],
            [high, 0],
          ],
    )
    const scores = matrix.map((row) =>
      weightedSum(
        weights,
        row.map((figure, place) => valueFunction(anchors[place] ?? [], figure)),
      ),
    )
    const distances = scores.map((score) => 1 - score)
    expect(compare(distances, additive.expected.distance, additive.tolerance)).toBe(4)
    expect(rankScores(scores, 4)).toEqual(additive.expected.ranks)
  })
})
