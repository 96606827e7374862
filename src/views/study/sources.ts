import type { Source } from '../../domain/evidence.ts'
import type { EvidenceItem } from '../../ranking/evidence-item.ts'
import { cell, tableOr, type Cell, type StudySection } from './blocks.ts'
import { sourceOf, usedItems, yearsOf } from './evidence-used.ts'
import { sampleMark, type Study } from './study.ts'

/** Every source of the edition with its dates and how much of it is used. */
export function sourcesSection(study: Study): StudySection {
  const { t, site } = study.reader
  const words = t.study.sources
  const used = Map.groupBy(usedItems(study), (item) => sourceOf(item, study.reader))
  const table = {
    caption: words.caption,
    columns: [
      { text: t.study.source },
      { text: words.seen, isShort: true },
      { text: t.study.evidence.years, isShort: true },
      { text: words.used, isNumber: true },
      { text: words.context, isNumber: true },
      { text: words.status, isShort: true },
    ],
    groups: [{ rows: site.network.evidence.sources.map((source) => row(source, used.get(source.id) ?? [], study)) }],
    nameColumn: 0,
  }
  return { id: 'fontes', heading: words.heading, blocks: [tableOr(table, words.none)] }
}

function row(source: Source, used: readonly EvidenceItem[], study: Study): Cell[] {
  const { t, say, format, site } = study.reader
  const words = t.study.sources
  const { statistics } = site.network.evidence
  const counted = new Set(used.flatMap(({ origin }) => (origin.kind === 'statistic' ? [origin.place] : [])))
  const context = statistics.filter((figure, place) => figure.source === source.id && !counted.has(place))
  const years = [...used, ...context]
  const by = [source.publisher, source.via].filter((part) => part).join(' · ')
  const { status } = source.provenance
  return [
    {
      ...say(source.title),
      ...(source.address ? { href: source.address } : {}),
      ...(by ? { lines: [{ text: by }] } : {}),
    },
    cell(source.seen ? format.date(source.seen) : t.unknown),
    cell(years.length > 0 ? yearsOf(years) : t.unknown),
    cell(String(used.length)),
    cell(String(context.length)),
    status === 'sample' ? { text: '', ...sampleMark(true, study) } : cell(words.statuses[status]),
  ]
}
