import type { Criterion, ScoringInput, ScoringItem } from './scoring-input.ts'
import { sum } from './sum.ts'

// Sums of decimal fractions such as 0.1 + 0.2 miss their total in the last binary digits.
const slack = 1e-9

/**
 * The last guard before a score: throws a RangeError that names the criterion, link, share or item which is out of its
 * range (ranking.md 2.6 and 2.11, invariant 8). The loader reports the same mistakes earlier, with file and line.
 */
export function refuseOutOfRange(input: ScoringInput): void {
  refuseCriteria(input.criteria)
  for (const [level, fit] of Object.entries(input.fit)) demand(isAboveZero(fit), `fit of ${level}`, fit, aboveZero)
  for (const { qualification, occupation, strength } of input.links) {
    demand(isAboveZero(strength), `link of ${qualification} to ${occupation}`, strength, aboveZero)
  }
  refuseShares(input)
  const criteria = new Map(input.criteria.map((criterion) => [criterion.id, criterion]))
  for (const item of input.items) refuseItem(item, criteria.get(item.criterion))
}

const aboveZero = 'above 0 and at most 1'
const isAboveZero = (value: number) => value > 0 && value <= 1
const isPart = (value: number) => value >= 0 && value <= 1
const isSize = (value: number) => value >= 0 && Number.isFinite(value)

function demand(holds: boolean, what: string, found: number | string, expected: string): void {
  if (!holds) throw new RangeError(`${what} must be ${expected}, not ${found}`)
}

function refuseCriteria(criteria: readonly Criterion[]): void {
  const seen = new Set<string>()
  for (const { id, weight, trust, halfSize, halfLife } of criteria) {
    demand(!seen.has(id), `criterion ${id}`, 'twice', 'given once')
    seen.add(id)
    demand(isPart(weight), `weight of ${id}`, weight, '0 to 1')
    demand(isAboveZero(trust), `trust of ${id}`, trust, aboveZero)
    demand(isSize(halfSize), `halfSize of ${id}`, halfSize, '0 or more')
    demand(isSize(halfLife) && halfLife > 0, `halfLife of ${id}`, halfLife, 'above 0')
  }
  const total = sum(criteria.map(({ weight }) => weight))
  const names = criteria.map(({ id }) => id).join(', ')
  demand(Math.abs(total - 1) <= slack, `the weights of ${names} together`, total, '1')
}

function refuseShares({ shares }: ScoringInput): void {
  for (const { occupation, sector, share } of shares) {
    demand(isAboveZero(share), `share of ${occupation} in ${sector}`, share, aboveZero)
  }
  for (const occupation of new Set(shares.map((share) => share.occupation))) {
    const total = sum(shares.filter((share) => share.occupation === occupation).map(({ share }) => share))
    demand(total <= 1 + slack, `the shares of ${occupation} together`, total, 'at most 1')
  }
}

function refuseItem(item: ScoringItem, criterion: Criterion | undefined): void {
  const name = `${item.criterion} about ${item.target}`
  if (criterion === undefined) throw new RangeError(`${name}: there is no criterion ${item.criterion}`)
  demand(item.value === null || isPart(item.value), `value of ${name}`, String(item.value), '0 to 1')
  demand(isSize(item.n), `n of ${name}`, item.n, '0 or more')
  demand(Number.isInteger(item.year), `year of ${name}`, item.year, 'a calendar year')
  demand(item.trust === undefined || isAboveZero(item.trust), `trust of ${name}`, String(item.trust), aboveZero)
  // With m = 0 a link of any size would be trusted in full: N / (N + 0) = 1 even for a marginal outlet.
  const isTrustedBySize = criterion.halfSize > 0 || item.level === 'qualification'
  demand(
    isTrustedBySize,
    `halfSize of ${criterion.id}`,
    criterion.halfSize,
    `above 0 for evidence about a ${item.level}`,
  )
}
