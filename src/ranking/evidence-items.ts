import type { Network } from '../domain/network.ts'
import { isSample } from '../domain/provenance.ts'
import type { EvidenceItem, IsSampleSource } from './evidence-item.ts'
import { groupStatementItems, interviewStatementItems } from './statement-items.ts'
import { statisticItems } from './statistic-items.ts'
import { studyItems } from './study-items.ts'

/** All items the criteria of the edition score, in the order of statistics, study, focus groups, interviews. */
export function collectEvidenceItems({ edition, evidence }: Pick<Network, 'edition' | 'evidence'>): EvidenceItem[] {
  const settings = edition.ranking
  const samples = new Set(evidence.sources.filter((source) => isSample(source.provenance)).map(({ id }) => id))
  const isSampleSource: IsSampleSource = (source) => samples.has(source)
  const scored = new Set(settings.criteria.map(({ id }) => id))
  return [
    ...statisticItems(evidence.statistics, settings.valueFunctions, isSampleSource),
    ...studyItems(evidence.study, settings, isSampleSource),
    ...evidence.focusGroups.flatMap((group) => groupStatementItems(group, settings.fullGroup, isSampleSource)),
    ...evidence.interviews.flatMap((interview) => interviewStatementItems(interview, isSampleSource)),
  ].filter(({ criterion }) => scored.has(criterion))
}
