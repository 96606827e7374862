/** What evidence can be about; evidence about a whole territory reaches no qualification. */
export type EvidenceLevel = 'qualification' | 'occupation' | 'sector'

/** A criterion of the method; the letters are those of ranking.md 2.6. */
export type Criterion = {
  id: string
  /** Group it is summed in; without one, what stands before the dot of its id. */
  group?: string | undefined
  /** w, 0..1; all weights add up to 1. */
  weight: number
  /** Quality of the source, above 0 up to 1. */
  trust: number
  /** m: size at which half is trusted, in the unit of n. 0 only where all items are about qualifications. */
  halfSize: number
  /** Years after which evidence counts half. */
  halfLife: number
}

/** A(q,o): how strongly a qualification leads to an occupation, above 0 up to 1. */
export type OccupationLink = { qualification: string; occupation: string; strength: number }

/** pi(o,s): part of an occupation that works in a sector, above 0 up to 1; all parts of one add up to at most 1. */
export type SectorShare = { occupation: string; sector: string; share: number }

/** One item of evidence for one criterion. */
export type ScoringItem = {
  criterion: string
  level: EvidenceLevel
  /** The qualification, occupation or sector it is about. */
  target: string
  /** 0 (surplus) to 1 (strong need), 0.5 neutral; null when nothing was measured, which is missing and not 0. */
  value: number | null
  /** Size, in the unit of the criterion. */
  n: number
  /** Calendar year it is about. */
  year: number
  /** Replaces the trust of the criterion for this item, above 0 up to 1. */
  trust?: number | undefined
}

/** All a score is computed from. */
export type ScoringInput<Item extends ScoringItem = ScoringItem> = {
  /** Calendar year of the edition; ages are counted back from it. */
  year: number
  criteria: readonly Criterion[]
  /** How close evidence of each level is to a qualification, above 0 up to 1. */
  fit: Readonly<Record<EvidenceLevel, number>>
  qualifications: readonly string[]
  links: readonly OccupationLink[]
  shares: readonly SectorShare[]
  items: readonly Item[]
}
