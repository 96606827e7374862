import type { QualificationRanking } from '../ranking/rank-network.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'

/** One qualification's result, as the table of all of them prints it. */
export type ResultRow = {
  rank: number
  name: Words
  href: string
  score: string
  range: string
  evidence: string
  ranks: string
  /** Shares of scenarios at or above the cut of each level that has one, the lower first. */
  above: string[]
  /** Nothing in an edition without a study. */
  withoutStudy?: string
  band: string
  sample: boolean
}

/** The rows of one tier; one nameless tier where there are too many qualifications to compare them all. */
export type Tier = { heading?: string; rows: ResultRow[] }

/** Every qualification's result, in the order of listing. */
export const resultRows = (listed: readonly QualificationRanking[], reader: Reader): ResultRow[] =>
  listed.map((need) => resultRow(need, reader))

function resultRow(need: QualificationRanking, { site, t, say, format, href }: Reader): ResultRow {
  const name = say(site.qualification(need.qualification).title)
  const withoutStudy = site.ranking.withoutGroups.find(({ group }) => group === 'study')?.scores[need.qualification]
  return {
    rank: need.rank,
    name,
    href: href(paths.qualification(need.qualification)),
    score: format.points(need.score),
    range: `${format.points(need.low)} – ${format.points(need.high)}`,
    evidence: format.percent(need.evidence),
    ranks: need.ranks.low === need.ranks.high ? String(need.ranks.low) : `${need.ranks.low} – ${need.ranks.high}`,
    above: [format.percent(need.probabilities.medium), format.percent(need.probabilities.high)],
    ...(withoutStudy === undefined ? {} : { withoutStudy: format.points(withoutStudy) }),
    band: t.need.bands[need.band],
    sample: need.sample,
  }
}

/** The same rows, tier by tier. */
export function tiersOf(listed: readonly QualificationRanking[], rows: readonly ResultRow[], { t }: Reader): Tier[] {
  const tiers = Map.groupBy(rows, (_, place) => listed[place]?.tier ?? null)
  return [...tiers].map(([tier, own]) => ({
    ...(tier === null ? {} : { heading: t.method.tier(String(tier)) }),
    rows: own,
  }))
}
