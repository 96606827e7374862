import { yearOf } from '../domain/dates.ts'
import type { Source } from '../domain/evidence.ts'
import type { Evidence } from '../domain/network.ts'
import { collectEvidenceItems } from '../ranking/evidence-items.ts'
import type { Reader } from '../views/reader.ts'
import { rawItem } from './study-items.ts'
import { code, date, makeTable, number, text, type StudyTable } from './study-table.ts'

type Row = { source: Source; records: Records; scored: number }

/** What cites a source: how many figures, groups and interviews, how many people sat in groups, and of which years. */
type Records = { count: number; participants: number | null; years: number[] }

/** Every source of the edition: who publishes it, when it was seen, how much of it there is, and how old that is. */
export function sourcesTable(reader: Reader): StudyTable {
  const { site, t, say } = reader
  const { evidence } = site.network
  const scored = Map.groupBy(collectEvidenceItems(site.network), (item) => rawItem(item, evidence).source)
  const datedOf = ({ provenance }: Source) => (provenance.status === 'published' ? provenance.dated : undefined)
  const newest = ({ records }: Row) => (records.years.length > 0 ? Math.max(...records.years) : null)
  return makeTable<Row>(
    'sources',
    reader,
    [
      text('source', ({ source }) => source.id),
      text('source_title', ({ source }) => say(source.title).text),
      text('publisher', ({ source }) => source.publisher),
      text('via', ({ source }) => source.via),
      text('address', ({ source }) => source.address),
      date('seen', ({ source }) => source.seen),
      date('dated', ({ source }) => datedOf(source)),
      number('records', 0, ({ records }) => records.count),
      number('scored', 0, ({ scored: items }) => items),
      number('participants', 0, ({ records }) => records.participants),
      number('first_year', 0, ({ records }) => (records.years.length > 0 ? Math.min(...records.years) : null)),
      number('last_year', 0, newest),
      number(
        'age',
        0,
        (row) => {
          const year = newest(row)
          return year === null ? null : site.ranking.year - year
        },
        t.studyTables.units.years,
      ),
      code('status', t.studyTables.statuses, ({ source }) => source.provenance.status),
    ],
    evidence.sources.map((source) => ({
      source,
      records: recordsOf(source.id, evidence),
      scored: scored.get(source.id)?.length ?? 0,
    })),
  )
}

function recordsOf(id: string, { statistics, study, focusGroups, interviews }: Evidence): Records {
  const cites = (record: { source: string }) => record.source === id
  const groups = focusGroups.filter(cites)
  const years = [
    ...statistics.filter(cites).map(({ year }) => year),
    ...study.filter(cites).map(({ year }) => year),
    ...[...groups, ...interviews.filter(cites)].map((spoken) => yearOf(spoken.date)),
  ]
  const people = groups.reduce((all, { participants }) => all + participants, 0)
  return { count: years.length, participants: groups.length === 0 ? null : people, years }
}
