import type { Generator } from './generator.ts'

/** `around` the weights that were decided, or any from the whole `simplex`: 0 or more, adding up to 1, all as likely. */
export type WeightDraw = 'around' | 'simplex'

/** Draws the weights of the next scenario into a list as long as those that were decided; they add up to 1. */
export function drawWeights(
  kind: WeightDraw,
  decided: readonly number[],
  { fill }: Generator,
  target: Float64Array,
): void {
  if (kind === 'around') drawAround(decided, fill, target)
  else drawFromSimplex(fill, target)
}

type Fill = Generator['fill']

/** One number for each weight, which is multiplied by 0.5 + u below u = 0.5, then by 2u: the median is 1. */
function drawAround(decided: readonly number[], fill: Fill, target: Float64Array): void {
  fill(target)
  let total = 0
  for (let place = 0; place < target.length; place += 1) {
    const u = target[place] ?? 0
    const weight = (decided[place] ?? 0) * (u < 0.5 ? 0.5 + u : 2 * u)
    target[place] = weight
    total += weight
  }
  for (let place = 0; place < target.length; place += 1) target[place] = (target[place] ?? 0) / total
}

/** One number less than there are weights, sorted; the gaps between 0, them and 1, upwards (classic SMAA-2). */
function drawFromSimplex(fill: Fill, target: Float64Array): void {
  const marks = target.subarray(0, -1)
  fill(marks)
  marks.sort()
  target[marks.length] = 1
  // From the last one down, since each gap needs the mark before it.
  for (let place = marks.length; place > 0; place -= 1) {
    target[place] = (target[place] ?? 0) - (target[place - 1] ?? 0)
  }
}
