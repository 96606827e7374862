import { distance } from 'fastest-levenshtein'

/** The name among those allowed that was most likely meant: at most a third of its letters away. */
export function nearest(found: string, allowed: Iterable<string>): string | undefined {
  const wanted = fold(found)
  let best: { name: string; steps: number } | undefined
  for (const name of allowed) {
    const steps = distance(wanted, fold(name))
    if (!best || steps < best.steps) best = { name, steps }
  }
  return best && best.steps <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined
}

/** Lower case, without accents, words joined by hyphens: how identifiers are written. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
