import type { QualificationRanking } from '../ranking/rank-network.ts'
import type { Reader } from './reader.ts'

/** A row of the sum: a name, and points as printed. */
export type SumRow = { name: string; points: string }

/** From 50 points through every kind of evidence to the total; the parts add up to the total as printed. */
export function needSum(need: QualificationRanking, reader: Reader): SumRow[] {
  const { t, format } = reader
  return [
    { name: t.need.start, points: format.points(50) },
    ...need.groups.map((part) => ({
      name: groupName(part.group, reader),
      points: part.v === null ? t.need.noEvidence : format.signedPoints(part.points),
    })),
    { name: t.need.total, points: format.points(need.score) },
  ]
}

/** Name of a kind of evidence; one the words do not know keeps its identifier. */
const groupName = (id: string, { t }: Reader): string => (t.need.groups as Record<string, string>)[id] ?? id
