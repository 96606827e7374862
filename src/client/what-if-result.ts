import { arePublished, weightsOf, type GroupPoints } from '../ranking/what-if-points.ts'
import { listWithWeights, type Listed } from '../ranking/what-if.ts'
import type { HandedOver } from '../views/what-if-view.ts'
import { createBandAsker, type OpenPort } from './what-if-bands.ts'
import type { WhatIfParts } from './what-if-parts.ts'
import { announcement, type Bands, type Published, type Say } from './what-if-sentences.ts'
import type { createRows } from './what-if-rows.ts'

/** A list that can be announced: its weights made it, or nothing did. */
type Result = { weights: number[]; listed: Listed[]; arePublished: boolean } | null

/** What the weights give: the list, its levels once they are computed, and the sentence that is announced. */
export function createResult(
  parts: Pick<WhatIfParts, 'table' | 'status' | 'bandsNote'>,
  { data, words }: HandedOver,
  {
    published,
    rows,
    say,
    open,
  }: { published: Published; rows: ReturnType<typeof createRows>; say: Say; open: OpenPort },
) {
  let result: Result = null

  const close = (bands: Bands | null) => {
    if (!result) return
    rows.showBands(bands ?? published.bands)
    parts.bandsNote.hidden = bands !== null
    parts.status.textContent = announcement({ ...result, bands }, published, say)
  }
  const asker = createBandAsker(open, {
    show: close,
    fail: () => {
      close(null)
    },
  })

  /** Shows the list at once. Its levels are unknown until they are computed, but for the published weights. */
  const show = (points: GroupPoints): void => {
    asker.forget()
    const weights = weightsOf(points, data.criteria)
    parts.table.hidden = weights === null
    result = weights && {
      weights,
      listed: listWithWeights(data, weights),
      arePublished: arePublished(points, data.criteria),
    }
    if (result) {
      rows.show(result.listed)
      rows.showBands(result.arePublished ? published.bands : null)
    } else {
      parts.status.textContent = words.nothing
    }
  }

  /** Announces the list that is shown, and has its levels computed. */
  const settle = (): void => {
    if (!result) return
    if (result.arePublished) {
      close(published.bands)
    } else {
      parts.status.textContent = words.computingAll
      asker.ask(result.weights)
    }
  }

  return { show, settle, hasOrder: () => result !== null }
}
