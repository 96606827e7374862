import { type GroupScore, sumGroups } from './groups.ts'
import { buildLinks, type LinkOf } from './links.ts'
import { refuseOutOfRange } from './refuse-out-of-range.ts'
import { scorePart, type ScorePart } from './score-part.ts'
import type { ScoringInput, ScoringItem } from './scoring-input.ts'
import { sum } from './sum.ts'

/** Score of one qualification, unrounded; S, R, L and U of ranking.md 2.6. */
export type ScoredQualification<Item extends ScoringItem = ScoringItem> = {
  qualification: string
  /** S, 0..100: 50 plus the contributions. */
  score: number
  /** R, 0..1: how much of the weight is trusted. */
  evidence: number
  /** L, 0..100: the score if all that is unknown spoke against it. */
  low: number
  /** U, 0..100: the score if all that is unknown spoke for it. */
  high: number
  /** One part per criterion, in the order of the criteria, also where there is no evidence. */
  parts: ScorePart<Item>[]
  groups: GroupScore[]
}

/**
 * Scores qualifications by the additive model of ranking.md 2.4 to 2.6, in the order given. The score of one does not
 * depend on the others, nor on the order of links, shares and items. Throws a RangeError for a weight, link, share or
 * item out of range.
 */
export function scoreQualifications<Item extends ScoringItem>(input: ScoringInput<Item>): ScoredQualification<Item>[] {
  refuseOutOfRange(input)
  const linkOf = buildLinks(input.links, input.shares)
  return input.qualifications.map((qualification) => scoreQualification(qualification, input, linkOf))
}

function scoreQualification<Item extends ScoringItem>(
  qualification: string,
  input: ScoringInput<Item>,
  linkOf: LinkOf,
): ScoredQualification<Item> {
  const linked = input.items
    .map((item) => ({ item, link: linkOf(qualification, item.level, item.target) }))
    .filter(({ link }) => link > 0)
  const parts = input.criteria.map((criterion) => {
    const own = linked.filter(({ item }) => item.criterion === criterion.id)
    return { weight: criterion.weight, part: scorePart(criterion, own, input) }
  })
  // L and U are sums of their own, not S -/+ 50 (1 - R): the same numbers, but never below 0 or above 100 by a digit.
  const known = parts.map(({ weight, part }) => ({ trusted: weight * part.r, v: part.v ?? 0 }))
  return {
    qualification,
    score: 50 + sum(parts.map(({ part }) => part.contribution)),
    evidence: sum(known.map(({ trusted }) => trusted)),
    low: 100 * sum(known.map(({ trusted, v }) => trusted * v)),
    high: 100 - 100 * sum(known.map(({ trusted, v }) => trusted * (1 - v))),
    parts: parts.map(({ part }) => part),
    groups: sumGroups(
      input.criteria,
      parts.map(({ part }) => part),
    ),
  }
}
