import type { GroupScore } from './groups.ts'
import { kendallTau, spearmanRho } from './rank-correlation.ts'
import { roundTo } from './rounding.ts'
import { sum } from './sum.ts'

type Grouped = { qualification: string; groups: readonly GroupScore[] }

/** What becomes of the order when one group of evidence is left out (ranking.md 2.8), and whether it agrees with the rest. */
export type WithoutGroup = {
  group: string
  /** Score 0..100 of each qualification without the group, one decimal, by its identifier. */
  scores: Record<string, number>
  /**
   * Agreement -1..1 of what the group says with the score without it, over the qualifications it speaks of; null for
   * fewer than two, or where all are alike (rule W3: "without the study").
   */
  agreement: { qualifications: number; kendall: number | null; spearman: number | null }
}

/** Score 0..100 with one group left out and the weights of the others in proportion; 50 where no weight is left. */
export function scoreWithoutGroup(groups: readonly GroupScore[], group: string): number {
  const others = groups.filter((other) => other.group !== group)
  const weight = sum(others.map((other) => other.weight))
  return weight === 0 ? 50 : 50 + sum(others.map(({ contribution }) => contribution)) / weight
}

/** Leaves each group out in turn. */
export function leaveGroupsOut(scored: readonly Grouped[]): WithoutGroup[] {
  const names = [...new Set(scored.flatMap(({ groups }) => groups.map(({ group }) => group)))]
  return names.map((group) => {
    const rows = scored.map(({ qualification, groups }) => ({
      qualification,
      said: groups.find((own) => own.group === group)?.v ?? null,
      score: roundTo(scoreWithoutGroup(groups, group), 1),
    }))
    return {
      group,
      scores: Object.fromEntries(rows.map(({ qualification, score }) => [qualification, score])),
      agreement: agreementOf(rows.flatMap(({ said, score }) => (said === null ? [] : [{ said, score }]))),
    }
  })
}

function agreementOf(rows: readonly { said: number; score: number }[]): WithoutGroup['agreement'] {
  const said = rows.map((row) => roundTo(row.said, 9))
  const scores = rows.map(({ score }) => score)
  return {
    qualifications: rows.length,
    kendall: round(kendallTau(said, scores)),
    spearman: round(spearmanRho(said, scores)),
  }
}

const round = (value: number | null): number | null => (value === null ? null : roundTo(value, 3))
