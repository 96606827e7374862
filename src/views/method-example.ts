import type { QualificationRanking } from '../ranking/rank-network.ts'

/**
 * The qualification that is worked through: with evidence of the most groups, then with a level that has conditions,
 * then with evidence under the most criteria, then with the fewest items to show, then the first of the list. A rule
 * and not a choice; undefined where nothing is ranked.
 */
export function chooseExample(listed: readonly QualificationRanking[]): QualificationRanking | undefined {
  const withEvidence = (entries: readonly { v: number | null }[]) => entries.filter(({ v }) => v !== null).length
  const [first] = listed.toSorted(
    (a, b) =>
      withEvidence(b.groups) - withEvidence(a.groups) ||
      Number(hasConditions(b)) - Number(hasConditions(a)) ||
      withEvidence(b.parts) - withEvidence(a.parts) ||
      a.items.length - b.items.length,
  )
  return first
}

const hasConditions = ({ band }: QualificationRanking): boolean => band === 'high' || band === 'medium'
