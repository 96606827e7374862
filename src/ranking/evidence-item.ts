import type { CriterionId } from '../domain/edition.ts'
import type { EvidenceLevel } from './scoring-input.ts'

/** Where an item comes from: a place in a list of the network's evidence, places counted from 0. */
export type EvidenceOrigin =
  | { kind: 'statistic'; place: number }
  | { kind: 'study'; place: number }
  | { kind: 'focus-group'; id: string; statement: number }
  | { kind: 'ranked-list'; id: string; list: number }
  | { kind: 'interview'; id: string; statement: number }

/** An item of the network's evidence, ready to be scored. */
export type EvidenceItem = {
  criterion: CriterionId
  level: EvidenceLevel
  /** Identifier of the qualification or sector, or code of the occupation. */
  target: string
  /** 0 (surplus) to 1 (strong need). */
  value: number
  /** Size in the unit of the criterion: workers, ratings, groups or interviews. */
  n: number
  year: number
  /** Trust of this item where it is not that of the criterion. */
  trust?: number
  /** Whether the people asked were of divided opinion, which halved the size (Delphi panels only). */
  divided?: true
  /** Whether it stands in for data that is not public. */
  sample: boolean
  origin: EvidenceOrigin
}

/** Whether the source with this identifier is a sample. */
export type IsSampleSource = (source: string) => boolean
