import { scoredIndicators } from '../domain/evidence.ts'
import { quantile } from '../ranking/likert.ts'
import { placesOn } from '../ranking/ranked-lists.ts'
import type { Anchors } from '../ranking/value-function.ts'
import type { EvidenceItem } from '../ranking/evidence-item.ts'
import { figureText } from './figure-text.ts'
import { digitsFor, type Digits } from './method-digits.ts'
import type { Reader } from './reader.ts'

/** What an item says as it was collected, and how that becomes its value. */
export type ItemValue = { raw: string; how?: string }

/** Words what an item says, and the sum by which its value follows; nothing where the value table names it outright. */
export function itemValue(item: EvidenceItem, reader: Reader): ItemValue {
  const { site, t, format } = reader
  const { evidence, edition } = site.network
  const digits = digitsFor(format)
  switch (item.origin.kind) {
    case 'statistic': {
      const figure = evidence.statistics[item.origin.place]
      const indicator = scoredIndicators.find((scored) => scored === figure?.indicator)
      if (figure === undefined || indicator === undefined) return { raw: t.unknown }
      const anchors = edition.ranking.valueFunctions[indicator]
      // All its digits: readers elsewhere see three decimals at most.
      const raw = figureText(figure, reader).replace(format.number(figure.value), digits.given(figure.value))
      return { raw, ...howBetween(anchors, figure.value, digits) }
    }
    case 'study': {
      const score = evidence.study[item.origin.place]?.score ?? 0
      return {
        raw: t.method.sum.item.level(digits.given(score)),
        ...howBetween(edition.ranking.valueFunctions.study, score, digits),
      }
    }
    case 'ranked-list': {
      const { id, list } = item.origin
      const ranking = evidence.focusGroups.find((group) => group.id === id)?.ranked?.[list]
      const places = ranking === undefined ? new Map<string, number>() : placesOn(ranking)
      const [place, n] = [digits.given(places.get(item.target) ?? 0), digits.given(places.size)]
      return { raw: t.method.sum.item.place(place, n), how: `(${n} − ${place}) ÷ (${n} − 1)` }
    }
    case 'focus-group':
    case 'interview': {
      const { id, statement } = item.origin
      const said = [...evidence.focusGroups, ...evidence.interviews].find((source) => source.id === id)
      const { code, marks } = said?.statements[statement] ?? {}
      if (marks === undefined) return { raw: t.statementCodes[code ?? 'not-discussed'] }
      const median = digits.given(quantile(marks, 0.5))
      return {
        raw: t.method.sum.item.marks(marks.map(digits.given).join(', '), median),
        how: `(${median} − 1) ÷ 4`,
      }
    }
  }
}

/** The line between two points of a value table; nothing at a point of it and beyond its ends. */
function howBetween(anchors: Anchors, figure: number, { given }: Digits): { how?: string } {
  const place = anchors.findIndex(([x], at) => at > 0 && figure < x)
  const [from, to] = [anchors[place - 1], anchors[place]]
  if (from === undefined || to === undefined || figure <= from[0]) return {}
  const rise = to[1] - from[1]
  const step = `${given(Math.abs(Number(rise.toPrecision(12))))} × (${given(figure)} − ${bracketed(from[0], given)}) ÷ (${given(to[0])} − ${bracketed(from[0], given)})`
  return { how: `${given(from[1])} ${rise < 0 ? '−' : '+'} ${step}` }
}

const bracketed = (value: number, given: Digits['given']): string => (value < 0 ? `(${given(value)})` : given(value))
