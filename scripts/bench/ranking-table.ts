import { alignColumns } from './table.ts'

/** What `ranking-run.ts` prints of one measurement. */
export type RankingRun = {
  /** By the clock. */
  seconds: number
  /** Work of all cores together, compiling included. */
  processorSeconds: number
  peakMegabytes: number
  /** How many qualifications were ranked. */
  count: number
}

/** Our scenarios and the plain ones of one size. The plain ones may have run fewer scenarios. */
export type RankingRow = {
  count: number
  scenarios: number
  ours: RankingRun
  plain: RankingRun
  plainScenarios: number
}

/** Aims by number of qualifications, with 8 criteria and 10,000 scenarios on one core. */
const aims: Readonly<Record<number, { seconds: number; megabytes?: number }>> = {
  400: { seconds: 0.3 },
  10000: { seconds: 8, megabytes: 500 },
}

const heads = [
  'scenarios',
  'seconds',
  'of processor',
  'aim',
  'peak MB',
  'aim',
  'plain seconds',
  'plain / ours',
  'peak MB',
]

/** Sizes as plain text, with the aims beside; a time of plain objects that is scaled says so. */
export function rankingTable(rows: readonly RankingRow[], criteria: number): string {
  return alignColumns(
    heads,
    rows.map(({ count, scenarios, ours, plain, plainScenarios }) => {
      const aim = aims[count]
      const isScaled = plainScenarios < scenarios
      const plainSeconds = plain.seconds * (scenarios / plainScenarios)
      return [
        `${count} x ${criteria} x ${scenarios}`,
        ours.seconds.toFixed(2),
        ours.processorSeconds.toFixed(2),
        aim ? aim.seconds.toFixed(2) : '',
        ours.peakMegabytes.toFixed(0),
        aim?.megabytes?.toFixed(0) ?? '',
        `${plainSeconds.toFixed(2)}${isScaled ? `, scaled from ${plainScenarios} scenarios` : ''}`,
        (plainSeconds / ours.seconds).toFixed(1),
        plain.peakMegabytes.toFixed(0),
      ]
    }),
  )
}
