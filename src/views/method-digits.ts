import type { Format } from '../i18n/format.ts'

/** Writes figures of the method with enough digits to go on with by hand. */
export type Digits = ReturnType<typeof digitsFor>

/**
 * Figures as the worked example prints them: nothing between thousands, and a true minus. What is given is exact; of
 * what is computed, each step has fewer digits than the step before, so that the sum redone with what is printed, and
 * rounded as it is, misses what is printed by one in the last place at most.
 */
export function digitsFor({ locale }: Pick<Format, 'locale'>) {
  const write = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, { useGrouping: false, signDisplay: 'negative', ...options })
    return (value: number): string => format.format(value).replace('-', '−')
  }
  const significant = (digits: number) => write({ maximumSignificantDigits: digits })
  const fixed = (digits: number) => write({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  return {
    /** As configured or collected, all its digits. */
    given: write({ maximumFractionDigits: 12 }),
    /** What an item brings, each from what is given: its value, size, link and freshness. */
    item: significant(10),
    /** n' of an item. */
    reached: significant(9),
    /** w' of an item, and N. */
    weight: significant(8),
    /** W. */
    weights: significant(7),
    /** v and r of a criterion, 0..1. */
    share: fixed(6),
    /** C, in points. */
    push: fixed(4),
    /** R, 0..1. */
    evidence: fixed(6),
    /** S, L and U, in points. */
    total: fixed(3),
    /** Points as readers see them. */
    point: fixed(1),
    /** Joins terms with their signs: `5,5 − 1,2`. */
    join: (terms: readonly string[]): string =>
      terms
        .map((term, place) => (place === 0 ? term : term.startsWith('−') ? ` − ${term.slice(1)}` : ` + ${term}`))
        .join(''),
  }
}
