import { alignColumns } from './table.ts'
import type { PageKind } from './pages-kinds.ts'
import type { PageMeasure } from './pages-lighthouse.ts'

/** A kind of page with its measures, one of each run. */
export type MeasuredKind = PageKind & { runs: readonly PageMeasure[] }

const heads = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP ms', 'TBT ms', 'CLS']

/** The median of each figure over the runs, a row a kind of page, and below it what Lighthouse faults in any run. */
export function pagesTable(kinds: readonly MeasuredKind[]): string {
  const rows = kinds.map(({ shape, runs }) => {
    const middle = (figure: (run: PageMeasure) => number) => median(runs.map(figure))
    return [
      shape,
      ...(['performance', 'accessibility', 'best-practices', 'seo'] as const).map((name) =>
        middle(({ scores }) => scores[name]).toFixed(0),
      ),
      middle(({ paintMilliseconds }) => paintMilliseconds).toFixed(0),
      middle(({ blockedMilliseconds }) => blockedMilliseconds).toFixed(0),
      middle(({ shift }) => shift).toFixed(3),
    ]
  })
  const faults = Map.groupBy(
    kinds.flatMap(({ shape, runs }) =>
      [...new Set(runs.flatMap((run) => run.faults))].map((fault) => ({ shape, fault })),
    ),
    ({ fault }) => fault,
  )
  const lines = [...faults].map(([fault, on]) => `${fault}: ${on.map(({ shape }) => shape).join(' ')}`)
  return [alignColumns(heads, rows), ...(lines.length > 0 ? ['', 'Below 90 in at least one run:', ...lines] : [])].join(
    '\n',
  )
}

/** The middle one of an odd number of values, the upper middle one of an even number. Throws without any. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
