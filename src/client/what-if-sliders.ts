import { findBreakEvens, nextChanges } from '../ranking/what-if-break-evens.ts'
import { sharesOf, type GroupPoints } from '../ranking/what-if-points.ts'
import type { WhatIfData } from '../ranking/what-if.ts'
import type { Slider } from './what-if-parts.ts'
import { fill, type Say } from './what-if-sentences.ts'

/** The sliders: what they hold, and what is shown beside and under them. */
export function createSliders(sliders: readonly Slider[], data: WhatIfData, { words, format, titleOf }: Say) {
  let breakEvens: ReturnType<typeof findBreakEvens> = {}
  const read = (): GroupPoints => Object.fromEntries(sliders.map(({ group, input }) => [group, Number(input.value)]))

  const set = (points: GroupPoints): void => {
    for (const { group, input } of sliders) input.value = String(points[group] ?? 0)
  }

  /** Shares, and a tick at each break-even: quick enough for every move. */
  const show = (): void => {
    const points = read()
    const shares = sharesOf(points, data.criteria)
    breakEvens = findBreakEvens(data, points)
    for (const { group, input, value, marks } of sliders) {
      const text = shares
        ? fill(words.value, {
            points: format.number(points[group] ?? 0),
            share: format.percent(shares[group] ?? 0),
          })
        : words.valueOfNothing
      value.textContent = text
      input.setAttribute('aria-valuetext', text)
      marks.setAttribute('d', (breakEvens[group] ?? []).map(({ points: at }) => `M${at.toFixed(2)} 2V12`).join(''))
    }
  }

  /** The nearest changes in words, which would only flicker while a slider moves. */
  const explain = (): void => {
    const points = read()
    const hasOrder = sharesOf(points, data.criteria) !== null
    for (const { group, changes } of sliders) {
      const { above, below } = nextChanges(data, points, group, breakEvens[group] ?? [])
      const sentences = [above, below].flatMap((change) =>
        change
          ? [
              fill(words.passes, {
                points: format.number(change.points),
                share: format.percent(change.share),
                behind: titleOf(change.behind),
                ahead: titleOf(change.ahead),
              }),
            ]
          : [],
      )
      const isSteady = hasOrder && sentences.length === 0
      changes.replaceChildren(...(isSteady ? [words.steady] : sentences).map(line))
    }
  }

  return { read, set, show, explain }
}

function line(text: string): HTMLElement {
  const span = document.createElement('span')
  // A screen reader reads the lines as one description.
  span.textContent = `${text} `
  return span
}
