import type { QualificationRanking } from '../ranking/rank-network.ts'
import type { Block, MethodSection } from './method-blocks.ts'
import { conditionBlocks } from './method-conditions.ts'
import { criterionName, criterionOf } from './method-criteria.ts'
import { digitsFor, type Digits } from './method-digits.ts'
import { type ItemRow, type WorkedItem, workItems } from './method-items.ts'
import { linkBlocks } from './method-links.ts'
import { roundingBlocks, totalBlocks, trialResults } from './method-totals.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'

/** One criterion of the worked example: its settings, its items and the sums down to its push. */
export type WorkedCriterion = {
  id: string
  heading: string
  settings: string
  items: ItemRow[]
  lines: string[]
  none?: string
}

/** The worked example: one qualification of this edition, from the raw figures to the level. */
export type WorkedView = {
  heading: string
  title: Words
  href: string
  notes: string[]
  links: { heading: string; blocks: Block[] }
  columns: Reader['t']['method']['sum']['item']
  criteria: WorkedCriterion[]
  sections: MethodSection[]
}

/** Works one qualification through, from the same numbers the ranking was computed from. */
export function workedView(need: QualificationRanking, reader: Reader): WorkedView {
  const { t, say, site, href } = reader
  const words = t.method.sum
  return {
    heading: words.example,
    title: say(site.qualification(need.qualification).title),
    href: href(paths.qualification(need.qualification)),
    notes: [
      words.exampleChoice,
      words.exampleDigits,
      words.exampleYear(String(site.ranking.year)),
      ...(need.sample ? [words.exampleSample] : []),
    ],
    links: { heading: words.links.title, blocks: linkBlocks(need, reader) },
    columns: words.item,
    criteria: need.parts.flatMap((part) => workCriterion(part, need, reader)),
    sections: [
      { id: 'example-sum', heading: words.total.title, blocks: totalBlocks(need, reader) },
      { id: 'example-rounding', heading: words.rounding.title, blocks: roundingBlocks(need, reader) },
      { id: 'example-trials', heading: words.trials.title, blocks: trialResults(need, reader) },
      { id: 'example-level', heading: words.level.title, blocks: conditionBlocks(need, reader) },
    ],
  }
}

type Part = QualificationRanking['parts'][number]

function workCriterion(part: Part, need: QualificationRanking, reader: Reader): WorkedCriterion[] {
  const { t, format } = reader
  const digits = digitsFor(format)
  const settings = criterionOf(part.criterion, reader)
  if (settings === undefined) return []
  const own = need.items.filter(({ criterion }) => criterion === part.criterion)
  // The trust of an item, a study's by its territory, is the same for all items of a criterion.
  const trust = own[0]?.trust ?? settings.trust
  const { given } = digits
  const worked = workItems(own, settings, reader)
  return [
    {
      id: `example-${part.criterion.replace('.', '-')}`,
      heading: criterionName(part.criterion, reader),
      settings: `w = ${given(settings.weight)}; t = ${given(trust)}; m = ${given(settings.halfSize)}; h = ${given(settings.halfLife)}`,
      items: worked.map(({ row }) => row),
      ...(part.v === null
        ? { lines: [], none: t.method.sum.noEvidence }
        : { lines: linesOf(worked, { ...part, v: part.v, trust, settings }, digits) }),
    },
  ]
}

type Sums = Omit<Part, 'v'> & { v: number; trust: number; settings: { weight: number; halfSize: number } }

/** N, W, v, r and C, each with what stands above it. */
function linesOf(worked: readonly WorkedItem[], part: Sums, digits: Digits): string[] {
  const { given, item, share, push } = digits
  const isOne = worked.length === 1
  const weights = worked.map(({ weight }) => digits.weight(weight))
  const products = worked.map(({ value }, place) => `${weights[place] ?? ''} × ${item(value)}`)
  const n = digits.weight(part.n)
  const all = digits.weights(part.n * part.quality)
  const [v, r] = [share(part.v), share(part.r)]
  const { weight, halfSize } = part.settings
  return [
    isOne ? `N = ${n}` : `N = ${worked.map(({ reached }) => digits.reached(reached)).join(' + ')} = ${n}`,
    isOne ? `W = ${all}` : `W = ${weights.join(' + ')} = ${all}`,
    isOne ? `v = ${v}` : `v = (${products.join(' + ')}) ÷ ${all} = ${v}`,
    `r = ${given(part.trust)} × ${all} ÷ (${n} + ${given(halfSize)}) = ${r}`,
    `C = 100 × ${given(weight)} × ${r} × (${v} − ${given(0.5)}) = ${push(part.contribution)}`,
  ]
}
