import { formatFor } from '../i18n/format.ts'
import { publishedPoints } from '../ranking/what-if-points.ts'
import { listWithWeights } from '../ranking/what-if.ts'
import type { HandedOver } from '../views/what-if-view.ts'
import { addressOf, readAddress } from './what-if-address.ts'
import type { OpenPort } from './what-if-bands.ts'
import { whatIfParts, type WhatIfParts } from './what-if-parts.ts'
import { createResult } from './what-if-result.ts'
import { createRows } from './what-if-rows.ts'
import { fill, type Bands, type Published } from './what-if-sentences.ts'
import { createSliders } from './what-if-sliders.ts'

/** After this long without a move a setting counts as made: it is announced, put in the address and run. */
const pauseMilliseconds = 300

const root = document.querySelector<HTMLElement>('[data-what-if]')
const parts = root && whatIfParts(root)
const written = document.querySelector('[data-handed-over]')?.textContent
if (parts && written) start(parts, JSON.parse(written) as HandedOver)

function start(parts: WhatIfParts, handed: HandedOver): void {
  const { data, words } = handed
  const points = publishedPoints(data.criteria)
  const published = publishedResult(data)
  const format = formatFor(handed.language)
  const rows = createRows(parts, published, { words, format })
  const say = { words, format, titleOf: rows.titleOf }
  const sliders = createSliders(parts.sliders, data, say)
  const result = createResult(parts, handed, { published, rows, say, open: openWorker(data) })
  let pause: ReturnType<typeof setTimeout> | undefined

  const move = () => {
    clearTimeout(pause)
    parts.copied.textContent = ''
    sliders.show()
    result.show(sliders.read())
  }
  const settle = () => {
    clearTimeout(pause)
    sliders.explain()
    result.settle()
    // Without any order the address keeps the last setting that had one.
    if (result.hasOrder()) keepInAddress(addressOf(sliders.read(), points))
  }
  const set = (wanted: Readonly<Record<string, number>>) => {
    sliders.set(wanted)
    move()
    settle()
  }

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  parts.form.addEventListener('input', () => {
    move()
    pause = setTimeout(settle, pauseMilliseconds)
  })
  for (const button of parts.presets) {
    button.addEventListener('click', () => {
      set(handed.presets[Number(button.dataset.preset)] ?? points)
    })
  }
  parts.copy.addEventListener('click', () => {
    if (result.hasOrder()) keepInAddress(addressOf(sliders.read(), points))
    void copyAddress().then((isCopied) => {
      parts.copied.textContent = isCopied ? words.copied : words.notCopied
    })
  })

  const { points: asked, ignored } = readAddress(new URLSearchParams(location.search), points)
  parts.root.hidden = false
  parts.instead.hidden = true
  parts.ignored.hidden = ignored.length === 0
  parts.ignored.textContent = ignored.length === 0 ? '' : fill(words.ignored, { values: ignored.join(', ') })
  set(asked)
}

/** Places and bands by identifier as they were published. */
function publishedResult(data: HandedOver['data']): Published {
  const weights = data.criteria.map(({ weight }) => weight)
  return {
    ranks: new Map(listWithWeights(data, weights).map(({ qualification, rank }) => [qualification, rank])),
    bands: Object.fromEntries(data.qualifications.map(({ id, band }) => [id, band])),
  }
}

function keepInAddress(query: string): void {
  history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`)
}

function openWorker(data: HandedOver['data']): OpenPort {
  return (answer, fail) => {
    const worker = new Worker(new URL('./what-if-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data: bands }: MessageEvent<Bands>) => {
      answer(bands)
    }
    worker.onerror = fail
    return (weights) => {
      worker.postMessage({ data, weights })
    }
  }
}

async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href)
    return true
  } catch {
    return false
  }
}
