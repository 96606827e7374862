import type { Statistic } from '../domain/evidence.ts'
import type { Reader } from './reader.ts'

/** A figure with its unit, and with “about” or “more than” where its source says so. */
export function figureText({ value, unit, approximate }: Statistic, { t, format }: Reader): string {
  const figure = `${format.number(value)} ${value === 1 ? t.unitOne[unit] : t.units[unit]}`
  return approximate ? `${t.approximate[approximate]} ${figure}` : figure
}

/**
 * A figure as it stands in a sentence: growth is measured against the region, so it is said to be above or below it
 * instead of being given a sign.
 */
export function figureInSentence(figure: Statistic, reader: Reader): string {
  if (figure.indicator !== 'growth') return figureText(figure, reader)
  const { above, below, same } = reader.t.need.reasons.growth
  if (figure.value === 0) return same
  return (figure.value > 0 ? above : below)(figureText({ ...figure, value: Math.abs(figure.value) }, reader))
}

/** Workers behind a figure: an estimate, so from a hundred on in tens and said to be about so many. */
export function workersText(count: number, { t, format }: Reader): string {
  const words = count < 100 ? t.need.reasons.workers : t.need.reasons.aboutWorkers
  return words(roundedWorkers(count), format.number(roundedWorkers(count)))
}

/** The number of workers as printed. */
export const roundedWorkers = (count: number): number => (count < 100 ? count : Math.round(count / 10) * 10)
