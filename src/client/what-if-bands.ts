import type { Bands } from './what-if-sentences.ts'

/** Somebody who computes bands elsewhere: takes weights, one set at a time, and answers or fails. */
export type OpenPort = (answer: (bands: Bands) => void, fail: () => void) => (weights: readonly number[]) => void

type Heard = { show: (bands: Bands) => void; fail: () => void }

/**
 * Asks for the bands of the latest weights. While one set is computed later ones wait, and only the last of them is
 * asked; an answer about weights that are wanted no more is not shown. After a failure every question fails at once.
 */
export function createBandAsker(open: OpenPort, { show, fail }: Heard) {
  let send: ((weights: readonly number[]) => void) | undefined
  let asked: readonly number[] | null = null
  let wanted: readonly number[] | null = null
  let hasFailed = false

  const sendWanted = () => {
    asked = wanted
    if (asked) send?.(asked)
  }
  const answer = (bands: Bands) => {
    const isWanted = asked === wanted
    if (isWanted) asked = null
    else sendWanted()
    if (isWanted && wanted) show(bands)
  }
  const giveUp = () => {
    hasFailed = true
    if (wanted) fail()
  }

  return {
    ask: (weights: readonly number[]): void => {
      wanted = weights
      if (!hasFailed && !send) {
        try {
          send = open(answer, giveUp)
        } catch {
          hasFailed = true
        }
      }
      if (hasFailed) fail()
      else if (asked === null) sendWanted()
    },
    /** Nothing is wanted any more. */
    forget: (): void => {
      wanted = null
    },
  }
}
