import { groupOf } from './groups.ts'
import { roundTo } from './rounding.ts'
import type { Criterion } from './scoring-input.ts'
import { sum } from './sum.ts'

/** Weight 0..1 of each group, in the order of the criteria. Nine decimals, so that weights meant to be equal are. */
export function weightsByGroup(
  criteria: readonly Pick<Criterion, 'id' | 'group' | 'weight'>[],
): Record<string, number> {
  const groups = Map.groupBy(criteria, groupOf)
  return Object.fromEntries(
    [...groups].map(([group, own]) => [group, roundTo(sum(own.map(({ weight }) => weight)), 9)]),
  )
}
