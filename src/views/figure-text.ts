import type { Statistic } from '../domain/evidence.ts'
import type { Reader } from './reader.ts'

/** A figure with its unit, and with “about” or “more than” where its source says so. */
export function figureText({ value, unit, approximate }: Statistic, { t, format }: Reader): string {
  const figure = `${format.number(value)} ${t.units[unit]}`
  return approximate ? `${t.approximate[approximate]} ${figure}` : figure
}
