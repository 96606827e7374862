import type { EvidenceItem } from '../ranking/evidence-item.ts'
import { freshness } from '../ranking/freshness.ts'
import { groupOf } from '../ranking/groups.ts'
import type { Reader } from '../views/reader.ts'
import { rawItem, type RawItem } from './study-items.ts'
import { qualificationColumns, rankedNeeds, titleOf } from './study-qualification.ts'
import { code, makeTable, number, share, text, yesNo, type StudyTable } from './study-table.ts'

type Used = EvidenceItem & { link: number; contribution: number }
type Row = { qualification: string; item: Used; raw: RawItem; halfLife: number; trust: number }

/**
 * Every item of evidence a score was computed from, a row for each qualification it reaches, with all that the formula
 * takes: who wants to can compute the score again from these rows and the settings.
 */
export function evidenceTable(reader: Reader): StudyTable {
  const { site, t } = reader
  const words = t.studyTables
  const { evidence, edition } = site.network
  const { criteria, fit } = edition.ranking
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const ageOf = ({ item }: Row) => site.ranking.year - item.year
  const rows = rankedNeeds(reader).flatMap(({ qualification, items }) =>
    items.map((item): Row => {
      const criterion = criterionOf.get(item.criterion)
      const trust = item.trust ?? criterion?.trust ?? 0
      return { qualification, item, raw: rawItem(item, evidence), halfLife: criterion?.halfLife ?? 1, trust }
    }),
  )
  return makeTable<Row>(
    'evidence',
    reader,
    [
      ...qualificationColumns<Row>(reader),
      code('group', t.need.groups, ({ item }) => groupOf({ id: item.criterion })),
      code('criterion', t.method.criteria, ({ item }) => item.criterion),
      code('about', words.levels, ({ item }) => item.level),
      text('target', ({ item }) => item.target),
      text('target_name', ({ item }) => nameOf(item, reader)),
      code('basis', words.bases, ({ raw }) => raw.basis),
      number('figure', 6, ({ raw }) => raw.figure),
      code('figure_unit', { ...t.units, ...words.scales }, ({ raw }) => raw.unit),
      code('statement', t.statementCodes, ({ raw }) => raw.statement),
      number('value', 4, ({ item }) => item.value),
      number('size', 4, ({ item }) => item.n),
      number('link', 4, ({ item }) => item.link),
      number('fit', 2, ({ item }) => fit[item.level]),
      number('age', 0, ageOf, words.units.years),
      share('freshness', (row) => freshness(ageOf(row), row.halfLife)),
      number('item_trust', 2, ({ trust }) => trust),
      number('item_points', 4, ({ item }) => item.contribution),
      number('year', 0, ({ item }) => item.year),
      text('source', ({ raw }) => raw.source),
      yesNo('divided', reader, ({ item }) => item.divided === true),
      yesNo('sample', reader, ({ item }) => item.sample),
    ],
    rows,
  )
}

/** Name of what an item, or anything of a sector or an occupation, is about. */
export function nameOf({ level, target }: Pick<EvidenceItem, 'level' | 'target'>, reader: Reader): string {
  const { site, say } = reader
  if (level === 'qualification') return titleOf(target, reader)
  return say(level === 'occupation' ? site.occupation(target).name : site.sector(target).name).text
}
