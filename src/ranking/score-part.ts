import { freshness } from './freshness.ts'
import type { Criterion, ScoringInput, ScoringItem } from './scoring-input.ts'
import { sum } from './sum.ts'

/** An item that reaches the qualification, and by how much. */
export type LinkedItem<Item extends ScoringItem> = { item: Item; link: number }

/** What one item adds to the score, in points; the items of a part add up to its contribution. */
export type UsedItem<Item extends ScoringItem> = LinkedItem<Item> & { contribution: number }

/** What one criterion says about one qualification; n, v and r are the N, v and r of ranking.md 2.6. */
export type ScorePart<Item extends ScoringItem = ScoringItem> = {
  criterion: string
  /** Size of the linked evidence, in the unit of the criterion. */
  n: number
  /** n / (n + halfSize), 0..1. */
  size: number
  /** Mean of closeness x freshness, 0..1. */
  quality: number
  /** Value, 0..1 with 0.5 neutral; null without evidence. */
  v: number | null
  /** Trust, 0..1: quality of the source x size x quality. */
  r: number
  /** Points added to 50. */
  contribution: number
  items: UsedItem<Item>[]
}

type Rules = Pick<ScoringInput, 'year' | 'fit'>

/**
 * Scores one criterion for one qualification (ranking.md 2.6). The trust of an item stands inside the sum W, so that a
 * trust that is the same for all items gives trust x W / (N + m). Items without value or size are missing.
 */
export function scorePart<Item extends ScoringItem>(
  criterion: Criterion,
  linked: readonly LinkedItem<Item>[],
  rules: Rules,
): ScorePart<Item> {
  const terms = linked.flatMap((entry) => weighItem(entry, criterion, rules))
  const n = sum(terms.map((term) => term.n))
  const trusted = sum(terms.map((term) => term.trusted))
  if (trusted === 0) return emptyPart(criterion.id)
  const full = n + criterion.halfSize
  const v = sum(terms.map((term) => term.trusted * term.value)) / trusted
  const r = trusted / full
  return {
    criterion: criterion.id,
    n,
    size: n / full,
    quality: sum(terms.map((term) => term.weight)) / n,
    v,
    r,
    contribution: 100 * criterion.weight * r * (v - 0.5),
    items: terms.map(({ item, link, trusted: part, value }) => {
      return { item, link, contribution: 100 * criterion.weight * (part / full) * (value - 0.5) }
    }),
  }
}

const emptyPart = (criterion: string) => {
  return { criterion, n: 0, size: 0, quality: 0, v: null, r: 0, contribution: 0, items: [] }
}

function weighItem<Item extends ScoringItem>(entry: LinkedItem<Item>, criterion: Criterion, { year, fit }: Rules) {
  const { item, link } = entry
  if (item.value === null || link * item.n === 0) return []
  const n = link * item.n
  const weight = n * fit[item.level] * freshness(year - item.year, criterion.halfLife)
  return [{ item, link, n, weight, trusted: weight * (item.trust ?? criterion.trust), value: item.value }]
}
