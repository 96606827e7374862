import type { QualificationRanking } from '../ranking/rank-network.ts'
import type { Reader } from '../views/reader.ts'
import { qualificationColumns, rankedNeeds, sampleColumn } from './study-qualification.ts'
import { code, makeTable, number, share, type StudyTable } from './study-table.ts'

type Row = {
  qualification: string
  group: string
  /** None for the row that sums the group. */
  criterion?: string
  weight?: number
  n?: number
  v: number | null
  r: number
  points: number
}

/**
 * What each kind of evidence and each criterion adds to a score: first the group, then its criteria. The points of the
 * groups and 50 add up to the score as printed, those of the criteria to their group.
 */
export function contributionsTable(reader: Reader): StudyTable {
  const { site, t } = reader
  const words = t.studyTables
  const weights = new Map<string, number>(site.network.edition.ranking.criteria.map(({ id, weight }) => [id, weight]))
  const known = (of: (row: Row) => number | undefined) => (row: Row) => (row.v === null ? null : of(row))
  return makeTable<Row>(
    'contributions',
    reader,
    [
      ...qualificationColumns<Row>(reader),
      code('part', words.parts, ({ criterion }) => (criterion === undefined ? 'group' : 'criterion')),
      code('group', t.need.groups, ({ group }) => group),
      code('criterion', t.method.criteria, ({ criterion }) => criterion),
      share('weight', ({ weight }) => weight),
      number(
        'size',
        3,
        known(({ n }) => n),
      ),
      number('value', 4, ({ v }) => v),
      number(
        'trust',
        4,
        known(({ r }) => r),
      ),
      number(
        'points',
        1,
        known(({ points }) => points),
      ),
      code('why', words.why, ({ v }) => (v === null ? 'no-data' : null)),
      sampleColumn<Row>(reader),
    ],
    rankedNeeds(reader).flatMap((need) => rowsOf(need, weights)),
  )
}

function rowsOf({ qualification, groups, parts }: QualificationRanking, weights: ReadonlyMap<string, number>): Row[] {
  return groups.flatMap((group) => [
    { ...group, qualification },
    ...parts
      .filter((part) => part.group === group.group)
      .map((part) => {
        const weight = weights.get(part.criterion)
        return { ...part, qualification, ...(weight === undefined ? {} : { weight }) }
      }),
  ])
}
