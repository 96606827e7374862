import { placeByAlternatives, type AlternativeId } from '../ranking/alternatives.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import { rankScores } from '../ranking/rank.ts'
import type { WithoutGroup } from '../ranking/without-group.ts'
import type { Reader } from '../views/reader.ts'
import { qualificationColumns, rankedNeeds, sampleColumn } from './study-qualification.ts'
import { code, makeTable, number, share, yesNo, type ColumnOf, type StudyTable } from './study-table.ts'

/** Scores and places of all qualifications with each kind of evidence left out in turn (rule W3). */
export function withoutGroupsTable(reader: Reader): StudyTable {
  const { ranking } = reader.site
  const words = reader.t.studyTables
  const places = new Map(ranking.withoutGroups.map((without) => [without.group, placesWithout(without)]))
  type Row = QualificationRanking
  const columns = ranking.withoutGroups.flatMap(({ group, scores }): ColumnOf<Row>[] => {
    const shared = { kind: 'number', meaning: words.withoutMeaning } as const
    const name = groupName(group, reader)
    const scoreOf = ({ qualification }: Row) => scores[qualification]
    const placeOf = ({ qualification }: Row) => places.get(group)?.get(qualification)
    return [
      { ...shared, key: `score_without_${group}`, decimals: 1, label: words.scoreWithout(name), of: scoreOf },
      { ...shared, key: `place_without_${group}`, label: words.placeWithout(name), of: placeOf },
    ]
  })
  const own = [...qualificationColumns<Row>(reader), number<Row>('score', 1, ({ score }) => score)]
  return makeTable<Row>('without-groups', reader, [...own, ...columns, sampleColumn<Row>(reader)], rankedNeeds(reader))
}

function placesWithout({ scores }: WithoutGroup): Map<string, number> {
  const ids = Object.keys(scores)
  const ranks = rankScores(ids.map((id) => scores[id] ?? 0))
  return new Map(ids.map((id, place) => [id, ranks[place] ?? ids.length]))
}

const groupName = (group: string, { t }: Reader): string =>
  (t.need.groups as Readonly<Record<string, string>>)[group] ?? group

/** Scores and places by three other ways to the same order: weights by order alone, without the study, cautious. */
export function alternativesTable(reader: Reader): StudyTable {
  const { t, site } = reader
  const words = t.studyTables
  const needs = rankedNeeds(reader)
  const placings = placeByAlternatives(needs, site.network.edition.ranking.criteria)
  type Row = QualificationRanking
  const columns = alternatives.flatMap(({ id, key }): ColumnOf<Row>[] => {
    const shared = { kind: 'number', meaning: words.byMeaning[id] } as const
    const name = t.whatIf.alternatives[id]
    const placing = ({ qualification }: Row) => placings[id][qualification]
    return [
      { ...shared, key: `score_${key}`, decimals: 1, label: words.scoreBy(name), of: (row) => placing(row)?.score },
      { ...shared, key: `place_${key}`, label: words.placeBy(name), of: (row) => placing(row)?.rank },
    ]
  })
  const own = [...qualificationColumns<Row>(reader), number<Row>('score', 1, ({ score }) => score)]
  return makeTable<Row>('alternatives', reader, [...own, ...columns, sampleColumn<Row>(reader)], needs)
}

const alternatives = [
  { id: 'order', key: 'order' },
  { id: 'withoutStudy', key: 'without_study' },
  { id: 'cautious', key: 'cautious' },
] as const satisfies readonly { id: AlternativeId; key: string }[]

/** How far each kind of evidence puts qualifications in the order the others give without it. */
export function groupAgreementTable(reader: Reader): StudyTable {
  const { t, site } = reader
  return makeTable<WithoutGroup>(
    'group-agreement',
    reader,
    [
      code('group', t.need.groups, ({ group }) => group),
      number('qualifications', 0, ({ agreement }) => agreement.qualifications),
      number('kendall', 3, ({ agreement }) => agreement.kendall),
      number('spearman', 3, ({ agreement }) => agreement.spearman),
      code('why', t.studyTables.why, ({ agreement }) => (agreement.kendall === null ? 'no-order' : null)),
      yesNo('sample', reader, () => rankedNeeds(reader).some(({ sample }) => sample)),
    ],
    site.ranking.withoutGroups,
  )
}

/** Places with any weights at all, those decided or others (ranking.md 2.8): the harsher table. */
export function anyWeightsTable(reader: Reader): StudyTable {
  const results = reader.site.ranking.anyWeights
  const rows = rankedNeeds(reader).flatMap(({ qualification }) => {
    const result = results[qualification]
    return result === undefined ? [] : [{ qualification, ...result }]
  })
  type Row = (typeof rows)[number]
  return makeTable<Row>(
    'any-weights',
    reader,
    [
      ...qualificationColumns<Row>(reader),
      number('rank_low', 0, ({ ranks }) => ranks.low),
      number('rank_high', 0, ({ ranks }) => ranks.high),
      share('first', ({ first }) => first),
      share('top_ten', ({ topTen }) => topTen),
      sampleColumn<Row>(reader),
    ],
    rows,
  )
}

/** What one would have to believe: the mean weights of the scenarios in which a qualification is among the first ten. */
export function centralWeightsTable(reader: Reader): StudyTable {
  const { site, t } = reader
  const words = t.studyTables
  const columns = site.network.edition.ranking.criteria.map(({ id, weight }): ColumnOf<QualificationRanking> => ({
    key: `weight_${id.replace('.', '_')}`,
    kind: 'share',
    decimals: 3,
    of: ({ centralWeights }) => centralWeights?.[id],
    label: t.method.criteria[id],
    meaning: words.centralMeaning(reader.format.percent(weight)),
  }))
  return makeTable<QualificationRanking>(
    'central-weights',
    reader,
    [
      ...qualificationColumns<QualificationRanking>(reader),
      ...columns,
      code('why', words.why, ({ centralWeights }) => (centralWeights === null ? 'never-first' : null)),
      sampleColumn<QualificationRanking>(reader),
    ],
    rankedNeeds(reader),
  )
}
