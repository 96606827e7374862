import { roundTo } from '../../ranking/rounding.ts'
import { classSize } from '../../ranking/supply.ts'
import type { Reader } from '../reader.ts'

/**
 * People a year as planners see them: rounded to 5, since links between courses and occupations are no better than that
 * (ranking.md 6). Null is not known, and is said so.
 */
export function peopleText(people: number | null, { t, format }: Reader): string {
  if (people === null) return t.study.unknown
  const rounded = roundTo(people / 5, 0) * 5
  return rounded === 0 && people > 0 ? t.study.supply.fewerThan : format.number(rounded)
}

/** People a year in classes of 24, to the nearest half; less than that is said in words, and null is not known. */
export function classesText(people: number | null, { t, format }: Reader): string {
  if (people === null) return t.study.unknown
  const classes = roundTo((people / classSize) * 2, 0) / 2
  if (classes === 0 && people > 0) return t.study.supply.lessThanClass
  return t.study.supply.classes(format.number(classes), classes === 1 || classes === 0.5)
}
