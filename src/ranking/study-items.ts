import type { RankingSettings } from '../domain/edition.ts'
import type { StudyScore } from '../domain/evidence.ts'
import type { EvidenceItem, IsSampleSource } from './evidence-item.ts'
import { newestReadings } from './newest-readings.ts'
import { valueFunction } from './value-function.ts'

const closestFirst = ['region', 'nuts2', 'country'] as const

/**
 * Items of the study: for each qualification the scores of the closest territory only, since wider ones contain it. The
 * trust is that of the territory and replaces the criterion's (ranking.md 2.6); the size is one rating in all.
 */
export function studyItems(
  study: readonly StudyScore[],
  settings: Pick<RankingSettings, 'valueFunctions' | 'studyTrust'>,
  isSampleSource: IsSampleSource,
): EvidenceItem[] {
  const scores = study.map((row, place) => ({ row, place }))
  const closest = [...Map.groupBy(scores, ({ row }) => row.qualification).values()].flatMap((own) => {
    const territory = closestFirst.find((candidate) => own.some(({ row }) => row.territory === candidate))
    return own.filter(({ row }) => row.territory === territory)
  })
  return newestReadings(closest, (row) => row.qualification).map(({ row, place, sharing }) => ({
    criterion: 'study.relevance',
    level: 'qualification',
    target: row.qualification,
    value: valueFunction(settings.valueFunctions.study, row.score),
    n: 1 / sharing,
    year: row.year,
    trust: settings.studyTrust[row.territory],
    sample: isSampleSource(row.source),
    origin: { kind: 'study', place },
  }))
}
