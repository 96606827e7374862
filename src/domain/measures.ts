import type { contextIndicators, flowIndicators, scoredIndicators, Statistic, units } from './evidence.ts'

type Indicator = (typeof scoredIndicators | typeof contextIndicators | typeof flowIndicators)[number]

/** What a figure of an indicator may be: anything else is a slip of the pen, or another indicator. */
export type Measure = {
  units: readonly (typeof units)[number][]
  /** The scale of the figure, both ends included; without `most` it has no upper end. */
  least: number
  most?: number
  /** Counts people or companies: 1.234 of them are 1234, written with a separator of thousands. */
  isCount?: true
  /** The kinds of thing it can be about; all of them where left out. */
  levels?: readonly Statistic['level'][]
}

const money: Measure = { units: ['million-eur', 'billion-eur'], least: 0 }
const share: Measure = { units: ['percent'], least: 0, most: 100 }
const ratio: Measure = { units: ['ratio'], least: 0 }

/** Units and scale of each indicator of `statistics.csv`. */
export const measures: Readonly<Record<Indicator, Measure>> = {
  openings: { units: ['people-per-year'], least: 0, isCount: true },
  tension: ratio,
  hiring: ratio,
  growth: { units: ['percentage-points'], least: -100, most: 1000 },
  'goods-exports': money,
  'goods-imports': money,
  'sector-exports': money,
  turnover: money,
  'gross-value-added': money,
  companies: { units: ['companies'], least: 0, isCount: true },
  'persons-employed': { units: ['persons'], least: 0, isCount: true },
  'export-share': share,
  completion: { ...share, levels: ['qualification', 'territory'] },
  'further-study': { ...share, levels: ['qualification', 'territory'] },
}
