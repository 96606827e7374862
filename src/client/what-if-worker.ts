import { bandsWithWeights, type WhatIfData } from '../ranking/what-if.ts'

/** Bands for other weights, away from the page: thousands of scenarios would keep its sliders from moving. */
self.onmessage = ({ data: { data, weights } }: MessageEvent<{ data: WhatIfData; weights: number[] }>) => {
  self.postMessage(bandsWithWeights(data, weights))
}
