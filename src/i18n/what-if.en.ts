import type { whatIfPt } from './what-if.pt.ts'

/** Words of the page where one tries other weights. */
export const whatIfEn: typeof whatIfPt = {
  title: 'What if the weights were different?',
}
