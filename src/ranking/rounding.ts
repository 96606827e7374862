// Equal results computed on two ways differ in the last binary digits; the nudge keeps them on the same side of a half.
const nudge = 1e-9

/** Rounds half away from zero to a number of decimals, 3.25 to 3.3 and -3.25 to -3.3; never gives -0. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + nudge)) / scale + 0
}

/**
 * Rounds parts so that they add up to a total that is already rounded: every part is rounded down, then the largest
 * remainders go up by one last digit until the total is reached (ranking.md 2.7). No part moves by a whole last digit,
 * and a part of 0 stays 0. Throws a RangeError when the total is not the sum of the parts, rounded up or down.
 */
export function roundParts(parts: readonly number[], total: number, decimals = 1): number[] {
  const scale = 10 ** decimals
  const floors = parts.map((part) => Math.floor(part * scale + nudge))
  const remainders = parts.map((part, place) => Math.max(0, part * scale - (floors[place] ?? 0)))
  const missing = Math.round(total * scale) - floors.reduce((all, floor) => all + floor, 0)
  const raised = new Set(largestFirst(remainders, parts).slice(0, Math.max(0, missing)))
  if (raised.size !== missing) throw new RangeError(`${total} is not the rounded sum of ${parts.join(' + ')}`)
  return floors.map((floor, place) => (floor + (raised.has(place) ? 1 : 0)) / scale + 0)
}

/** Places of the parts that can go up, by remainder, then by size: a larger part bears a correction better. */
function largestFirst(remainders: readonly number[], parts: readonly number[]): number[] {
  const size = (place: number) => Math.abs(parts[place] ?? 0)
  const remainder = (place: number) => roundTo(remainders[place] ?? 0, 9)
  return [...parts.keys()]
    .filter((place) => remainder(place) > 0)
    .toSorted((a, b) => remainder(b) - remainder(a) || size(b) - size(a) || a - b)
}
