import type { Evidence } from '../domain/network.ts'
import type { EvidenceItem } from '../ranking/evidence-item.ts'
import { quantile } from '../ranking/likert.ts'
import { placesOn } from '../ranking/ranked-lists.ts'

/** What a source says, before it became a value: a figure with its unit, or a code. Never who said it. */
export type RawItem = {
  basis: 'statistic' | 'study' | 'statement' | 'marks' | 'ranked-list'
  figure?: number
  /** Unit of the figure, a word of the evidence or of the scales people were asked on. */
  unit?: string
  statement?: string
  /** Identifier of the source. */
  source: string
}

/** The record an item of evidence was made of. Throws for an origin that is not in the evidence. */
export function rawItem({ origin, target }: Pick<EvidenceItem, 'origin' | 'target'>, evidence: Evidence): RawItem {
  switch (origin.kind) {
    case 'statistic': {
      const { value, unit, source } = found(evidence.statistics[origin.place])
      return { basis: 'statistic', figure: value, unit, source }
    }
    case 'study': {
      const { score, source } = found(evidence.study[origin.place])
      return { basis: 'study', figure: score, unit: 'score', source }
    }
    case 'ranked-list': {
      const group = found(evidence.focusGroups.find(({ id }) => id === origin.id))
      const place = placesOn(found(group.ranked?.[origin.list])).get(target)
      return { basis: 'ranked-list', figure: found(place), unit: 'place', source: group.source }
    }
    case 'focus-group':
    case 'interview': {
      const spoken = origin.kind === 'interview' ? evidence.interviews : evidence.focusGroups
      const { statements, source } = found(spoken.find(({ id }) => id === origin.id))
      const { marks, code } = found(statements[origin.statement])
      return marks
        ? { basis: 'marks', figure: quantile(marks, 0.5), unit: 'mark', source }
        : { basis: 'statement', statement: found(code), source }
    }
    default:
      return origin satisfies never
  }
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('an item of evidence has no record')
  return value
}
