import { compareText } from './compare-text.ts'
import { roundTo } from './rounding.ts'

/**
 * Competition ranks of scores, highest first: equal scores after rounding have equal ranks and the next places are
 * skipped (1, 2, 2, 4). Ranks are in the order of the scores given (ranking.md 2.7).
 */
export function rankScores(scores: readonly number[], decimals = 1): number[] {
  const rounded = scores.map((score) => roundTo(score, decimals))
  return rounded.map((score) => 1 + rounded.filter((other) => other > score).length)
}

/** What the place in a list depends on: score 0..100, evidence 0..1. */
type Listed = { qualification: string; score: number; evidence: number }

/**
 * Ranks entries and puts them in the order of listing: by rank, inside a tie more evidence first, then the code of the
 * national catalogue (those without one last), then the identifier. The order changes no rank number (ranking.md 2.7).
 */
export function listInOrder<Entry extends Listed>(
  entries: readonly Entry[],
  codes: ReadonlyMap<string, string>,
): (Entry & { rank: number })[] {
  const ranks = rankScores(entries.map(({ score }) => score))
  const codeOf = ({ qualification }: Entry) => codes.get(qualification) ?? afterAllCodes
  return entries
    .map((entry, place) => ({ ...entry, rank: ranks[place] ?? entries.length }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        b.evidence - a.evidence ||
        compareText(codeOf(a), codeOf(b)) ||
        compareText(a.qualification, b.qualification),
    )
}

// Codes hold digits and capital letters only, all of them before the tilde.
const afterAllCodes = '~'
