import type { QualificationRanking } from '../ranking/rank-network.ts'
import type { Reader } from '../views/reader.ts'
import { rankedNeeds, titleOf } from './study-qualification.ts'
import { code, makeTable, number, share, text, yesNo, type ColumnOf, type StudyTable } from './study-table.ts'

/** A qualification, with its need where it was scored. */
type Row = { id: string; need?: QualificationRanking }

/** The order of all qualifications, with how sure it is; those that were not scored stand last, without a place. */
export function rankingTable(reader: Reader): StudyTable {
  const { site, t } = reader
  const words = t.studyTables
  const { high, medium } = site.network.edition.ranking.bands
  const rows: Row[] = [
    ...rankedNeeds(reader).map((need) => ({ id: need.qualification, need })),
    ...site.ranking.unlinked.map((id) => ({ id })),
  ]
  const codeOf = (id: string) => site.qualification(id).codes.renewed ?? site.qualification(id).codes.old
  const probability = (band: 'high' | 'medium', cut: number): ColumnOf<Row> => ({
    key: `p_${band}`,
    kind: 'share',
    decimals: 2,
    label: words.above(reader.format.number(cut)),
    of: ({ need }) => need?.probabilities[band],
  })
  return makeTable<Row>(
    'ranking',
    reader,
    [
      number('place', 0, ({ need }) => need?.rank),
      number('tier', 0, ({ need }) => need?.tier),
      text('title', ({ id }) => titleOf(id, reader)),
      text('qualification', ({ id }) => id),
      text('code', ({ id }) => codeOf(id)),
      number('level', 0, ({ id }) => site.qualification(id).level),
      number('score', 1, ({ need }) => need?.score),
      number('low', 1, ({ need }) => need?.low),
      number('high', 1, ({ need }) => need?.high),
      share('evidence', ({ need }) => need?.evidence),
      number('rank_low', 0, ({ need }) => need?.ranks.low),
      number('rank_high', 0, ({ need }) => need?.ranks.high),
      probability('high', high.above),
      probability('medium', medium.above),
      code('band', t.need.bands, ({ need }) => need?.band),
      text('held', ({ need }) => need?.held && words.edition(need.held.schoolYear, need.held.number)),
      number('courses', 0, ({ id }) => site.coursesByQualification.get(id)?.length ?? 0),
      yesNo('sample', reader, ({ need }) => need?.sample),
      code('why', words.why, ({ id, need }) => whyNot(id, need, site.ranking.withoutEvidence)),
    ],
    rows,
  )
}

function whyNot(id: string, need: QualificationRanking | undefined, withoutEvidence: readonly string[]) {
  if (need === undefined) return 'no-occupation'
  return withoutEvidence.includes(id) ? 'no-evidence' : null
}
