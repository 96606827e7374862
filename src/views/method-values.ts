import { scoredIndicators, statementCodes } from '../domain/evidence.ts'
import type { Anchors } from '../ranking/value-function.ts'
import { statementValues } from '../ranking/statement-items.ts'
import { type Block, text } from './method-blocks.ts'
import { digitsFor } from './method-digits.ts'
import type { Reader } from './reader.ts'

/** How what is collected becomes a value: the tables of this edition, and why they are fixed. */
export function valueBlocks(reader: Reader): Block[] {
  const { t } = reader
  const words = t.method.five.values
  return [
    text(words.text),
    text(words.why),
    { kind: 'facts', rows: functionRows(reader) },
    text(words.saidLead),
    {
      kind: 'table',
      isNarrow: true,
      label: words.saidTable,
      columns: [words.said, words.value],
      rows: answerRows(reader),
    },
    text(words.others),
  ]
}

const units = { openings: 'people-per-year', tension: 'ratio', growth: 'percentage-points', hiring: 'ratio' } as const

function functionRows(reader: Reader) {
  const { t, site, format } = reader
  const { valueFunctions } = site.network.edition.ranking
  const { given, item } = digitsFor(format)
  const words = t.method.five.values
  const row = (name: string, unit: string, anchors: Anchors, why: string) => {
    const points = anchors.map(([figure, value]) => words.worth(given(figure), given(value)))
    const neutral = neutralOf(anchors)
    const middle = neutral === undefined ? [] : [{ text: words.neutral(item(neutral)) }]
    return { name, lines: [{ text: words.points(unit, points.join('; ')) }, ...middle, { text: why }] }
  }
  return [
    ...scoredIndicators.map((indicator) =>
      row(t.indicators[indicator], t.units[units[indicator]], valueFunctions[indicator], words.reasons[indicator]),
    ),
    row(t.method.criteria['study.relevance'], words.studyUnit, valueFunctions.study, words.reasons.study),
  ]
}

/** The figure that is worth 0.5, unless the table does not pass there. */
function neutralOf(anchors: Anchors): number | undefined {
  const place = anchors.findIndex(([, value], at) => at > 0 && crosses(anchors[at - 1]?.[1] ?? value, value))
  const [from, to] = [anchors[place - 1], anchors[place]]
  if (from === undefined || to === undefined) return undefined
  return from[0] + ((to[0] - from[0]) * (0.5 - from[1])) / (to[1] - from[1])
}

const crosses = (before: number, after: number): boolean => before !== after && (0.5 - before) * (0.5 - after) <= 0

function answerRows({ t, format }: Reader) {
  const { given } = digitsFor(format)
  const words = t.method.five.values
  return statementCodes.map((code) => ({
    name: { text: t.statementCodes[code] },
    cells: [{ text: code === 'not-discussed' ? words.none : given(statementValues[code]) }],
  }))
}
