import { z } from 'zod'

/** How many tests passed and failed; a tool without tests of its own is one. */
export type Tally = { passed: number; failed: number }

const vitestReport = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** Counts the tests in Vitest's JSON report; a file that did not load is one failure. Undefined if it is no such report. */
export function countVitest(json: unknown): Tally | undefined {
  const report = vitestReport.safeParse(json)
  if (!report.success) return undefined
  return total(
    report.data.testResults.map((file) => {
      const count = (status: string) => file.assertionResults.filter((test) => test.status === status).length
      const failed = count('failed')
      return { passed: count('passed'), failed: file.status === 'failed' ? Math.max(failed, 1) : failed }
    }),
  )
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

/** Counts the tests in Playwright's JSON report; an error outside tests is one failure. Undefined if it is no such report. */
export function countPlaywright(json: unknown): Tally | undefined {
  const report = playwrightReport.safeParse(json)
  if (!report.success) return undefined
  const { stats, errors } = report.data
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * What a step counts for: its tests, or itself alone if it has none to report.
 * A runner without a report or without a single test failed, and so did one that says so although its tests passed.
 */
export function tallyOf(step: { isRunner: boolean; succeeded: boolean }, counted: Tally | undefined): Tally {
  if (!step.isRunner) return step.succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!counted || counted.passed + counted.failed === 0) return { passed: 0, failed: 1 }
  return step.succeeded ? counted : { ...counted, failed: Math.max(counted.failed, 1) }
}

/** The sum of tallies. */
export const total = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }), {
    passed: 0,
    failed: 0,
  })

/** The line a test run closes with. */
export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`
