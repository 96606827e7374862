import { freshness } from '../../ranking/freshness.ts'
import type { EvidenceItem } from '../../ranking/evidence-item.ts'
import { networkInput } from '../../ranking/network-input.ts'
import { sum } from '../../ranking/sum.ts'
import type { Reader } from '../reader.ts'
import { cell, tableOr, textBlock, type Block, type Cell, type StudySection } from './blocks.ts'
import { caveat } from './caveats.ts'
import type { Study } from './study.ts'

/** The evidence that reaches some qualification: how much of it there is, how old it is, how much is sample. */
export function evidenceSection(study: Study): StudySection {
  const { reader } = study
  const { t } = reader
  const words = t.study.evidence
  const used = usedItems(study)
  const { items: all } = networkInput(reader.site.network)
  return {
    id: 'dados',
    heading: words.heading,
    blocks: [
      textBlock(words.lead(used.length, all.length)),
      criteriaTable(used, reader),
      textBlock(words.freshnessNote),
      ...(['lag', 'noise', 'advertisements'] as const).map((id) => caveat(id, reader)),
    ],
  }
}

/** Every item that some score was computed from, once each. */
export function usedItems({ ranked, reader }: Study): EvidenceItem[] {
  const used = new Set(ranked.flatMap(({ items }) => items.map(keyOf)))
  return networkInput(reader.site.network).items.filter((item) => used.has(keyOf(item)))
}

const keyOf = ({ criterion, level, target, origin }: EvidenceItem): string =>
  [criterion, level, target, JSON.stringify(origin)].join(' ')

function criteriaTable(used: readonly EvidenceItem[], reader: Reader): Block {
  const { t, site } = reader
  const words = t.study.evidence
  const columns = [words.items, words.size, words.years, words.freshness, words.sources, words.sample]
  const table = {
    caption: words.byCriterion,
    columns: [
      { text: words.criterion },
      ...columns.map((text) => ({ text, ...(text === words.size ? {} : { isNumber: true }) })),
    ],
    groups: [
      {
        rows: site.network.edition.ranking.criteria.map(({ id, halfLife }) => [
          cell(t.method.criteria[id]),
          ...describeItems(
            used.filter(({ criterion }) => criterion === id),
            halfLife,
            reader,
          ),
        ]),
      },
    ],
    nameColumn: 0,
  }
  return tableOr(table, words.none)
}

/** Count, size, years, freshness, sources and samples of the items of one criterion. */
function describeItems(items: readonly EvidenceItem[], halfLife: number, reader: Reader): Cell[] {
  const { t, site, format } = reader
  const words = t.study.evidence
  if (items.length === 0) return [words.nothing, '', '', '', '', ''].map(cell)
  const fresh = sum(items.map(({ year }) => freshness(site.ranking.year - year, halfLife))) / items.length
  const samples = items.filter(({ sample }) => sample).length
  return [
    cell(format.number(items.length)),
    cell(sizeOf(items, reader)),
    cell(yearsOf(items)),
    cell(format.percent(fresh)),
    cell(String(new Set(items.map((item) => sourceOf(item, reader))).size)),
    cell(format.percent(samples / items.length)),
  ]
}

/** Oldest and newest year. */
export function yearsOf(items: readonly Pick<EvidenceItem, 'year'>[]): string {
  const years = items.map(({ year }) => year)
  const [oldest, newest] = [Math.min(...years), Math.max(...years)]
  return oldest === newest ? String(oldest) : `${String(oldest)}–${String(newest)}`
}

/** How much stands behind items, in the unit of their criterion; whoever speaks of several things is counted once. */
function sizeOf(items: readonly EvidenceItem[], { t, format, site }: Reader): string {
  const words = t.study.evidence
  const kinds = new Set(items.map(({ origin }) => origin.kind))
  if (kinds.has('study')) return words.ratings(items.length)
  const voices = new Set(items.flatMap(({ origin }) => ('id' in origin ? [origin.id] : [])))
  if (kinds.has('interview')) return words.interviews(voices.size)
  if (kinds.has('statistic')) {
    return words.workers(format.number(Math.round(sum(items.map(({ n }) => n)))), things(items))
  }
  const groups = site.network.evidence.focusGroups.filter(({ id }) => voices.has(id))
  return words.groups(groups.length, sum(groups.map(({ participants }) => participants)))
}

const things = (items: readonly EvidenceItem[]): number =>
  new Set(items.map(({ level, target }) => `${level} ${target}`)).size

/** Identifier of the source of an item. */
export function sourceOf({ origin }: Pick<EvidenceItem, 'origin'>, { site }: Reader): string {
  const { statistics, study, focusGroups, interviews } = site.network.evidence
  switch (origin.kind) {
    case 'statistic':
      return statistics[origin.place]?.source ?? ''
    case 'study':
      return study[origin.place]?.source ?? ''
    case 'focus-group':
    case 'ranked-list':
      return focusGroups.find(({ id }) => id === origin.id)?.source ?? ''
    case 'interview':
      return interviews.find(({ id }) => id === origin.id)?.source ?? ''
    default:
      return origin satisfies never
  }
}
