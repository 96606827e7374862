import type { ScorePart } from './score-part.ts'
import type { Criterion } from './scoring-input.ts'
import { sum } from './sum.ts'

/** What a group of criteria says about one qualification. */
export type GroupScore = {
  group: string
  /** Sum of the weights of its criteria, 0..1. */
  weight: number
  /** Value, 0..1 with 0.5 neutral; null without evidence. */
  v: number | null
  /** Trust over all its criteria, 0..1; a criterion without evidence counts as 0. */
  r: number
  /** Points added to 50: the sum of its parts. */
  contribution: number
}

/** Group of a criterion: the one given, or what stands before the dot of its id, `numbers` in `numbers.growth`. */
export const groupOf = ({ id, group }: Pick<Criterion, 'id' | 'group'>): string => group ?? id.split('.', 1)[0] ?? id

/**
 * Sums parts by group, groups in the order of the criteria. Weight, value and trust are those of the one criterion that
 * would give the same points: contribution = 100 x weight x r x (v - 0.5).
 */
export function sumGroups(criteria: readonly Criterion[], parts: readonly ScorePart[]): GroupScore[] {
  return [...new Set(criteria.map(groupOf))].map((group) => {
    const members = criteria.filter((criterion) => groupOf(criterion) === group)
    return sumGroup(group, members, parts)
  })
}

function sumGroup(group: string, criteria: readonly Criterion[], parts: readonly ScorePart[]): GroupScore {
  const own = criteria.flatMap((criterion) =>
    parts.filter((part) => part.criterion === criterion.id).map((part) => ({ ...part, weight: criterion.weight })),
  )
  const weight = sum(criteria.map((criterion) => criterion.weight))
  const trusted = sum(own.map((part) => part.weight * part.r))
  const spoken = sum(own.map((part) => part.weight * part.r * (part.v ?? 0)))
  return {
    group,
    weight,
    v: trusted === 0 ? null : spoken / trusted,
    r: weight === 0 ? 0 : trusted / weight,
    contribution: sum(own.map((part) => part.contribution)),
  }
}
