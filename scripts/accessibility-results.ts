import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { accessibilityResults, type AccessibilityResults } from '../src/domain/accessibility-results.ts'

/** Where the numbers are that the statement prints; written by `scripts/accessibility.ts --write`. */
export const resultsFile = 'src/domain/accessibility-results.json'

/** What one run of the tests measured, without its day. */
export type Measured = Omit<AccessibilityResults, 'measured'>

type Suite = { specs: { ok: boolean }[]; suites?: Suite[] | undefined }
const suite: z.ZodType<Suite> = z.object({
  specs: z.array(z.object({ ok: z.boolean() })),
  suites: z.lazy(() => z.array(suite)).optional(),
})
const browserReport = z.object({ suites: z.array(z.intersection(z.object({ file: z.string() }), suite)) })
const siteReport = z.object({
  testResults: z.array(z.object({ name: z.string(), status: z.string() })),
})

/** Counts the checks in the reports of Playwright and Vitest. Throws a sentence where one of them failed or is missing. */
export function measuredIn(browser: unknown, site: unknown, pages: number): Measured {
  const { suites } = browserReport.parse(browser)
  const countOf = (file: string): number => {
    const all = suites.filter((each) => each.file === file).flatMap(specsOf)
    if (all.length === 0) throw new Error(`${file} did not run: enter npm test.`)
    if (!all.every(({ ok }) => ok)) throw new Error(`${file} failed: mend what it says, then repeat npm test.`)
    return all.length
  }
  const validated = siteReport.parse(site).testResults.find(({ name }) => name.endsWith('/html.test.ts'))
  if (validated?.status !== 'passed') throw new Error('html.test.ts did not pass: enter npm test.')
  return {
    axe: countOf('axe.spec.ts'),
    screens: countOf('reading.spec.ts'),
    withoutScript: countOf('without-script.spec.ts'),
    pages,
  }
}

const specsOf = ({ specs, suites = [] }: Suite): { ok: boolean }[] => [...specs, ...suites.flatMap(specsOf)]

/** Where the statement claims more than was measured: a line each. */
export function overclaims(claimed: Measured, measured: Measured): string[] {
  const names = ['axe', 'screens', 'withoutScript', 'pages'] as const
  return names
    .filter((name) => claimed[name] > measured[name])
    .map((name) => `${name}: the statement says ${String(claimed[name])}, measured ${String(measured[name])}`)
}

/** What the statement claims now. */
export const claimedResults = (): AccessibilityResults =>
  accessibilityResults.parse(JSON.parse(readFileSync(resultsFile, 'utf8')))
