import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMethodCase } from '../../scripts/rank/read-method-case.ts'
import { bordaCount } from '../../src/ranking/borda.ts'
import { reportCase } from '../../src/ranking/case-report.ts'
import { kendallW } from '../../src/ranking/kendall-w.ts'
import { rankOrderCentroid } from '../../src/ranking/rank-order-centroid.ts'
import { rankScores } from '../../src/ranking/rank.ts'
import { shrinkToMean } from '../../src/ranking/shrinkage.ts'
import { smaa } from '../../src/ranking/smaa.ts'
import { weightedSum } from '../../src/ranking/sum.ts'
import { valueFunction } from '../../src/ranking/value-function.ts'
import additive from './cases/additive-01-spotis-dezert2020.json' with { type: 'json' }
import borda from './cases/borda-01-condorcet-tennessee.json' with { type: 'json' }
import kendall from './cases/kendall-w-01-projects.json' with { type: 'json' }
import golden from './cases/model-01-golden.json' with { type: 'json' }
import centroid from './cases/roc-01-rank-order-centroid.json' with { type: 'json' }
import saw from './cases/saw-01-wikipedia-wsm.json' with { type: 'json' }
import shrinkage from './cases/shrink-01-efron-morris1977.json' with { type: 'json' }
import draws from './cases/smaa-01-own-40-draws.json' with { type: 'json' }
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

/** Every published case by its id: reproduces it and returns how many figures and names were compared. */
const cases: Record<string, () => number> = {
  [golden.id]: () => {
    const { robust: found, ...rest } = reportCase(readMethodCase(golden))
    const { robust, ...expected } = golden.expected
    return compare(rest, expected, golden.tolerance) + compare(found, robust, golden.toleranceRobust)
  },

  [values.id]: () => {
    const found = values.input.functions.map(({ cutoffs, values: heights, x, outOfBounds }) => {
      const anchors = cutoffs.map((figure, at): [number, number] => [figure, heights[at] ?? NaN])
      return x.map((figure) => valueFunction(anchors, figure, outOfBounds === 'clip' ? 'end' : 'line'))
    })
    return compare(found, values.expected.values, values.tolerance)
  },

  [saw.id]: () => {
    const scores = saw.input.matrix.map((row) => weightedSum(saw.input.weights, row))
    return compare({ scores, ranks: rankScores(scores) }, saw.expected, saw.tolerance)
  },

  [additive.id]: () => {
    const { bounds, directions, matrix, weights } = additive.input
    const anchors = bounds.map(([low = NaN, high = NaN], place): [number, number][] => {
      const [first, last] = directions[place] === 'max' ? [0, 1] : [1, 0]
      return [
        [low, first],
        [high, last],
      ]
    })
    const scores = matrix.map((row) =>
      weightedSum(
        weights,
        row.map((figure, place) => valueFunction(anchors[place] ?? [], figure)),
      ),
    )
    const found = { distance: scores.map((score) => 1 - score), ranks: rankScores(scores, 4) }
    return compare(found, additive.expected, additive.tolerance)
  },

  [borda.id]: () => {
    const counted = bordaCount(borda.input.candidates, borda.input.ballots, borda.input.start)
    const found = {
      points: Object.fromEntries(counted.map(({ candidate, points }) => [candidate, points])),
      order: counted.map(({ candidate }) => candidate),
    }
    return compare(found, borda.expected, borda.tolerance)
  },

  [kendall.id]: () => {
    const { s, w } = kendallW(kendall.input.ranks)
    return compare({ S: s, W: w }, kendall.expected, kendall.tolerance)
  },

  [centroid.id]: () => {
    const weights = rankOrderCentroid(centroid.input.n)
    return (
      compare(weights, centroid.expected.weights, centroid.tolerance) + compare(weights, centroid.expected.exact, 1e-12)
    )
  },

  [shrinkage.id]: () => {
    const { averages, seasonAverage, trials } = shrinkage.input
    const mean = averages.reduce((all, average) => all + average, 0) / averages.length
    const { c, estimates } = shrinkToMean(averages, (mean * (1 - mean)) / trials)
    const errorOf = (guesses: readonly number[]) =>
      guesses.reduce((all, guess, place) => all + (guess - (seasonAverage[place] ?? NaN)) ** 2, 0)
    expect(errorOf(estimates)).toBeLessThan(errorOf(averages))
    return (
      compare({ c }, shrinkage.expected, shrinkage.tolerance) +
      compare(estimates, shrinkage.computed.estimates, 0.00005 + 1e-9)
    )
  },

  [draws.id]: () => {
    const { acceptability, centralWeights, confidence, pairwiseWins, entropy } = smaa(
      draws.input.measurements,
      draws.input.weights,
    )
    const found = { ra: acceptability, cw: centralWeights, cf: confidence, pwi: pairwiseWins, entropy }
    return compare(found, draws.expected, draws.tolerance)
  },
}

describe('published cases', () => {
  it.each([
    // Six qualifications with a name, four figures, five groups and eight parts of seven; then order, scenarios and so on.
    [golden.id, 6 * (1 + 4 + 5 + 8 * 7) + 5 + 6 * 3 + (12 + 36 + 36) + 6 * 2 + 6 * 6 + 3 + 2 * 4],
    [values.id, 21],
    [saw.id, 6],
    [additive.id, 8],
    [borda.id, 8],
    [kendall.id, 2],
    [centroid.id, 8],
    [shrinkage.id, 1 + 18],
    [draws.id, 16 + 12 + 4 + 16 + 1],
  ])('reproduces %s in all its %i figures and names', (id, figures) => {
    expect(cases[id]?.()).toBe(figures)
  })

  it('runs all nine', () => {
    const files = readdirSync(new URL('./cases/', import.meta.url))
    expect(files).toHaveLength(9)
    expect(
      Object.keys(cases)
        .map((id) => `${id}.json`)
        .toSorted(),
    ).toEqual(files.toSorted())
  })
})
