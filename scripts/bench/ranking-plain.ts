import type { ScenarioResult } from '../../src/ranking/scenario-tally.ts'
import type { ScenarioCase, ScenarioRun, ScenarioSettings } from '../../src/ranking/scenarios.ts'

/** What is known of one case while scenarios run. */
type Tally = { id: string; over: number[]; ranks: Map<number, number>; heads: number[][] }

/**
 * The scenarios as one would first write them, after the method alone (ranking.md 2.8 and its appendix): an object for
 * each score, sorted in each scenario. It shares no code with ours, so that equal results say something.
 */
export function runPlainScenarios(
  decided: readonly number[],
  cases: readonly ScenarioCase[],
  { scenarios, seed, cuts, top = 10, weights: draw = 'around' }: ScenarioSettings,
): ScenarioRun {
  const next = createPlainGenerator(seed)
  const u = (): number => next() / 2 ** 32
  const tallies = cases.map(({ id }): Tally => ({ id, over: cuts.map(() => 0), ranks: new Map(), heads: [] }))
  const isSmall = cases.length <= 1000
  const kept: number[][] = []
  for (let scenario = 0; scenario < scenarios; scenario += 1) {
    const weights = draw === 'around' ? drawAround(decided, u) : drawAny(decided.length, u)
    const scored = cases.map(({ parts }, place) => {
      const values = parts.map(({ r, v }) => (v === null ? 0 : r * v) + (1 - r) * u())
      return { place, score: 100 * values.reduce((all, value, at) => all + (weights[at] ?? 0) * value, 0), rank: 0 }
    })
    if (isSmall) kept.push(scored.map(({ score }) => score))
    const sorted = scored.toSorted((a, b) => b.score - a.score)
    sorted.forEach((entry, at) => {
      const above = sorted[at - 1]
      entry.rank = above?.score === entry.score ? above.rank : at + 1
      const tally = tallies[entry.place]
      if (!tally) return
      tally.ranks.set(entry.rank, (tally.ranks.get(entry.rank) ?? 0) + 1)
      tally.over = tally.over.map((times, which) => times + (entry.score >= (cuts[which] ?? NaN) ? 1 : 0))
      if (entry.rank <= top) tally.heads.push(weights)
    })
  }
  const winsOf = (a: number, b: number): number =>
    kept.filter((scores) => (scores[a] ?? NaN) > (scores[b] ?? NaN)).length / scenarios
  return { results: tallies.map((tally) => resultOf(tally, cases.length, scenarios)), winsOf: isSmall ? winsOf : null }
}

function drawAround(decided: readonly number[], u: () => number): number[] {
  const drawn = decided.map((weight) => {
    const x = u()
    return weight * (x < 0.5 ? 0.5 + x : 2 * x)
  })
  const total = drawn.reduce((all, weight) => all + weight, 0)
  return drawn.map((weight) => weight / total)
}

function drawAny(width: number, u: () => number): number[] {
  const marks = Array.from({ length: width - 1 }, u).toSorted((a, b) => a - b)
  return [...marks, 1].map((mark, place) => mark - (marks[place - 1] ?? 0))
}

function resultOf({ id, over, ranks, heads }: Tally, n: number, scenarios: number): ScenarioResult {
  const step = Math.max(1, Math.ceil(n / 1000))
  const sorted = [...ranks].toSorted(([a], [b]) => a - b)
  const percentile = (part: number): number => {
    let reached = 0
    return sorted.find(([, times]) => (reached += times) >= part * scenarios)?.[0] ?? n
  }
  const width = heads[0]?.length ?? 0
  return {
    id,
    over: over.map((times) => times / scenarios),
    ranks: {
      low: Math.floor((percentile(0.05) - 1) / step) * step + 1,
      high: Math.min(n, Math.ceil(percentile(0.95) / step) * step),
    },
    acceptability: Array.from({ length: n <= 1000 ? n : 20 }, (_, at) => (ranks.get(at + 1) ?? 0) / scenarios),
    centralWeights:
      heads.length === 0
        ? null
        : Array.from({ length: width }, (_, at) => heads.reduce((all, own) => all + (own[at] ?? 0), 0) / heads.length),
  }
}

/** The generator of the appendix, word for word. */
function createPlainGenerator(seed: number): () => number {
  let s = seed >>> 0
  const mix = () => {
    s = (s + 0x9e3779b9) >>> 0
    let z = s
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b) >>> 0
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35) >>> 0
    return (z ^ (z >>> 16)) >>> 0
  }
  let [a, b, c, d] = [mix(), mix(), mix(), mix()]
  const turn = (x: number, by: number) => ((x << by) | (x >>> (32 - by))) >>> 0
  return () => {
    const drawn = Math.imul(turn(Math.imul(b, 5) >>> 0, 7), 9) >>> 0
    const shifted = (b << 9) >>> 0
    c = (c ^ a) >>> 0
    d = (d ^ b) >>> 0
    b = (b ^ c) >>> 0
    a = (a ^ d) >>> 0
    c = (c ^ shifted) >>> 0
    d = turn(d, 11)
    return drawn
  }
}
