import type { RankingSettings } from '../domain/edition.ts'
import { scoredIndicators, type Statistic } from '../domain/evidence.ts'
import type { EvidenceItem, IsSampleSource } from './evidence-item.ts'
import { newestReadings } from './newest-readings.ts'
import { valueFunction } from './value-function.ts'

type ScoredIndicator = (typeof scoredIndicators)[number]
type ScoredStatistic = Statistic & {
  indicator: ScoredIndicator
  level: EvidenceItem['level']
  about: string
  n: number
}

/**
 * Items of the numbers: figures about the region whose indicator has a value function (ranking.md 2.4). Left out as
 * context: other indicators, other territories (the anchors are the region's), whole territories, and figures without
 * size. Figures of the same year about the same thing share its size.
 */
export function statisticItems(
  statistics: readonly Statistic[],
  valueFunctions: RankingSettings['valueFunctions'],
  isSampleSource: IsSampleSource,
): EvidenceItem[] {
  const scored = statistics.flatMap((row, place) => (isScored(row) ? [{ row, place }] : []))
  const readings = newestReadings(scored, ({ indicator, level, about }) => `${indicator} ${level} ${about}`)
  return readings.map(({ row, place, sharing }) => ({
    criterion: `numbers.${row.indicator}`,
    level: row.level,
    target: row.about,
    value: valueFunction(valueFunctions[row.indicator], row.value),
    n: row.n / sharing,
    year: row.year,
    sample: isSampleSource(row.source),
    origin: { kind: 'statistic', place },
  }))
}

function isScored(row: Statistic): row is ScoredStatistic {
  const hasValueFunction = scoredIndicators.some((indicator) => indicator === row.indicator)
  const hasTarget = row.level !== 'territory' && row.about !== undefined
  return hasValueFunction && hasTarget && row.territory === 'region' && row.n !== undefined
}
