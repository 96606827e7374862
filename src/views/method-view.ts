import { inSentence } from '../i18n/in-sentence.ts'
import { groupOf } from '../ranking/groups.ts'
import { sum } from '../ranking/sum.ts'

import { chooseExample } from './method-example.ts'
import type { Block, MethodSection } from './method-blocks.ts'
import { fiveMinutes, scenarioSentence } from './method-five.ts'
import { levelRules } from './method-levels.ts'
import { type PushPicture, pushPicture } from './method-picture.ts'
import { sourceViews, type SourceView } from './method-sources.ts'
import { resultRows, type ResultRow, type Tier, tiersOf } from './method-table.ts'
import { generatorSentence } from './method-totals.ts'
import { type WorkedView, workedView } from './method-worked.ts'
import { groupName, percentText } from './method-criteria.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type MethodView = {
  shell: ShellView
  words: Reader['t']['method']
  contents: { id: string; text: string; detail?: string }[]
  minute: string[]
  picture?: PushPicture
  five: MethodSection[]
  /** The levels and what each asks for; the brochure prints them too. */
  bands: { word: string; rule: string }[]
  scenarios: string
  steps: { name: string; blocks: Block[] }[]
  afterSteps: string[]
  worked?: WorkedView
  table: ResultRow[]
  tiers: Tier[]
  tableColumns: string[]
  whatIf: string
  sources: SourceView[]
  changes: { date: string; what: Words }[]
}

/** The view of the method's page: one minute, five minutes, the whole sum with this edition's numbers, and its sources. */
export function methodView(reader: Reader): MethodView {
  const { site, t, href } = reader
  const listed = site.ranking.order.flatMap((id) => site.need(id) ?? [])
  const example = chooseExample(listed)
  const five = fiveMinutes(example, reader)
  const table = resultRows(listed, reader)
  return {
    shell: shellView(reader, paths.method, t.method.title, t.method.lead),
    words: t.method,
    contents: contentsOf(example !== undefined, reader),
    minute: minuteOf(reader),
    ...(example ? { picture: pushPicture(example, reader) } : {}),
    five,
    bands: levelRules(reader),
    scenarios: scenarioSentence(reader),
    steps: t.method.sum.steps.map(({ name, lines, text }) => ({
      name,
      blocks: [
        { kind: 'formula', lines },
        { kind: 'text', text },
      ],
    })),
    afterSteps: [generatorSentence(reader), t.method.sum.redo],
    ...(example ? { worked: workedView(example, reader) } : {}),
    table,
    tiers: tiersOf(listed, table, reader),
    tableColumns: columnsOf(table, reader),
    whatIf: href(paths.whatIf),
    sources: sourceViews(reader),
    changes: changesOf(reader),
  }
}

function contentsOf(hasExample: boolean, { t }: Reader): MethodView['contents'] {
  const { lengths } = t.method
  return [
    { id: 'minute', text: t.method.minute, detail: lengths.minute },
    { id: 'five', text: t.method.five.title, detail: lengths.five },
    { id: 'formula', text: t.method.sum.title, detail: lengths.formula },
    ...(hasExample ? [{ id: 'example', text: t.method.sum.example }] : []),
    { id: 'table', text: t.method.table },
    { id: 'sources', text: t.method.sources },
    { id: 'changes', text: t.method.changes },
  ]
}

/** The minute, with the weights of the sources after the sentence that says there are weights. */
function minuteOf(reader: Reader): string[] {
  const { t, site, format } = reader
  const weights = Map.groupBy(site.network.edition.ranking.criteria, groupOf)
  const sources = [...weights].map(([group, criteria]) => {
    const weight = percentText(sum(criteria.map((criterion) => criterion.weight)), format)
    return `${inSentence(groupName(group, reader))} ${weight}`
  })
  const [what = '', who = '', ...rest] = t.method.minuteText
  return [what, `${who} ${t.method.minuteWeights(format.list(sources))}`, ...rest]
}

function columnsOf(rows: readonly ResultRow[], { t, site, format }: Reader): string[] {
  const { medium, high } = site.network.edition.ranking.bands
  return [
    ...[
      t.method.rank,
      t.method.qualification,
      t.method.band,
      t.method.score,
      t.method.range,
      t.method.evidence,
      t.method.ranks,
    ],
    ...[medium, high].map(({ above }) => t.method.above(format.number(above))),
    ...(rows.some(({ withoutStudy }) => withoutStudy !== undefined) ? [t.method.withoutStudy] : []),
  ]
}

/** The newest first, whichever order they were written in. */
const changesOf = ({ site, say, format }: Reader): MethodView['changes'] =>
  (site.network.edition.ranking.changes ?? [])
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .map(({ on, what }) => ({ date: format.date(on), what: say(what) }))
