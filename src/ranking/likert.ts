import { sum } from './sum.ts'

const marks = { lowest: 1, highest: 5 }
// ranking.md 2.4: from two of five levels on, the middle half of a panel is not of one opinion.
const dividedRange = 2

/** Value 0..1 of a mark on Likert's scale of five (Likert 1932): (x - 1) / 4. Throws a RangeError outside 1..5. */
export function likertValue(mark: number): number {
  if (!(mark >= marks.lowest && mark <= marks.highest)) throw new RangeError(`a mark must be 1 to 5, not ${mark}`)
  return (mark - marks.lowest) / (marks.highest - marks.lowest)
}

/**
 * Quantile of a list of figures, linear between neighbours (Hyndman and Fan 1996, type 7, as in spreadsheets); `share`
 * 0.5 is the median. Throws a RangeError for an empty list or a share outside 0..1.
 */
export function quantile(figures: readonly number[], share: number): number {
  if (figures.length === 0 || !(share >= 0 && share <= 1)) {
    throw new RangeError(`there is no ${share} quantile of ${figures.length} figures`)
  }
  const sorted = figures.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const [low = 0, high = low] = [sorted[below], sorted[below + 1]]
  return low + (place - below) * (high - low)
}

/** What a list of marks says: the value 0..1 of their median, and whether opinions are divided. */
export type Opinion = { value: number; divided: boolean; marks: number }

/**
 * Opinion of people who gave marks from 1 to 5 (ranking.md 2.4): the median, since a mark is an order and not a
 * measure. Divided where the middle half of the marks spans two levels or more. Throws a RangeError for no marks and
 * for a mark outside 1..5.
 */
export function opinionOf(given: readonly number[]): Opinion {
  const value = likertValue(quantile(given, 0.5))
  for (const mark of given) likertValue(mark)
  return { value, divided: quantile(given, 0.75) - quantile(given, 0.25) >= dividedRange, marks: given.length }
}

/** Mean mark, 1..5, for who wants to see it beside the median. Throws a RangeError for no marks. */
export function meanMark(given: readonly number[]): number {
  if (given.length === 0) throw new RangeError('no marks have no mean')
  return sum(given) / given.length
}
