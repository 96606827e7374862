import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

/** The version measured with; exact, so that two measurements can be compared. It is no dependency of the project. */
export const lighthouseVersion = '13.5.0'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const number = z.object({ numericValue: z.number() })
const result = z.object({
  lhr: z.object({
    categories: z.record(z.enum(categories), z.object({ score: z.number().nullable() })),
    audits: z
      .object({ 'largest-contentful-paint': number, 'total-blocking-time': number, 'cumulative-layout-shift': number })
      .catchall(z.object({ title: z.string().optional(), score: z.number().nullable().optional() })),
  }),
})

/** What Lighthouse says of a page: scores from 0 to 100, times in milliseconds, shift without unit, and what it faults. */
export type PageMeasure = {
  scores: Record<(typeof categories)[number], number>
  paintMilliseconds: number
  blockedMilliseconds: number
  shift: number
  faults: string[]
}

/** Measures the page at an address, in a browser that listens on a port, as a phone on a slow line sees it. */
export type Lighthouse = (address: string, port: number) => Promise<PageMeasure>

const module = z.object({
  default: z.custom<(address: string, flags: object) => Promise<unknown>>((value) => typeof value === 'function'),
})

/** Lighthouse, from the project or from a folder of its own. Throws a sentence saying how to add it where it is in neither. */
export async function findLighthouse(folder: string): Promise<Lighthouse> {
  const file = [import.meta.url, join(folder, 'package.json')].map(entryFrom).find((path) => path !== undefined)
  if (file === undefined)
    throw new Error(
      `Lighthouse is not there: enter "npm install --prefix ${folder} --ignore-scripts lighthouse@${lighthouseVersion}" and repeat the command.`,
    )
  const { default: lighthouse } = module.parse(await import(pathToFileURL(file).href))
  return async (address, port) =>
    measureOf(await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: categories }))
}

function entryFrom(place: string): string | undefined {
  try {
    return createRequire(place).resolve('lighthouse')
  } catch {
    return undefined
  }
}

function measureOf(answer: unknown): PageMeasure {
  const { lhr } = result.parse(answer)
  const { audits } = lhr
  const scoreOf = (name: (typeof categories)[number]) => Math.round((lhr.categories[name].score ?? 0) * 100)
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    paintMilliseconds: audits['largest-contentful-paint'].numericValue,
    blockedMilliseconds: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    faults: Object.entries(audits)
      .filter(([, audit]) => 'score' in audit && typeof audit.score === 'number' && audit.score < 0.9)
      .map(([id]) => id),
  }
}
