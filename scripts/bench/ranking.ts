import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { findDisagreement } from './ranking-agreement.ts'
import { criteriaCount } from './ranking-sample.ts'
import { rankingTable, type RankingRow, type RankingRun } from './ranking-table.ts'
import { runFastest } from './run-measured.ts'

/** Sizes are numbers of qualifications; `content` is the folder whose ranking is timed as a whole. */
export type RankingBenchOptions = { sizes: readonly number[]; content: string }

const scenarios = 10000
// Plain objects would take minutes of 10,000 cases: they run about as many scores as the small size has.
const mostPlainScores = 4_000_000

/**
 * Measures the scenarios at every size against the plain version, and the ranking of the content as a whole. Answers
 * whether the two versions agree; where they do not, nothing is measured.
 */
export async function benchRanking({ sizes, content }: RankingBenchOptions): Promise<boolean> {
  const disagreement = findDisagreement()
  if (disagreement !== null) {
    console.log(disagreement)
    return false
  }
  const rows: RankingRow[] = []
  for (const count of sizes) {
    const plainScenarios = Math.min(scenarios, Math.ceil(mostPlainScores / count))
    const ours = await measure('ours', count, scenarios)
    const plain = await measure('plain', count, plainScenarios)
    rows.push({ count, scenarios, ours, plain, plainScenarios })
    console.error(`${count} qualifications: done`)
  }
  const network = await measure('network', content)
  console.log([rankingTable(rows, criteriaCount), '', ...foot(content, network)].join('\n'))
  return true
}

const runner = fileURLToPath(new URL('ranking-run.ts', import.meta.url))

/** The fastest of three fresh processes where one takes under 5 s. */
async function measure(...what: (string | number)[]): Promise<RankingRun> {
  const { succeeded, output } = await runFastest(process.execPath, [runner, ...what.map(String)])
  const line = output.split('\n').find((text) => text.startsWith('{'))
  if (!succeeded || line === undefined) throw new Error(`The measurement ${what.join(' ')} failed:\n${output}`)
  return JSON.parse(line) as RankingRun
}

const foot = (content: string, { count, seconds, peakMegabytes }: RankingRun): string[] => [
  `The ranking of ${content} as a whole, ${count} qualifications: ${seconds.toFixed(2)} s, peak ${peakMegabytes.toFixed(0)} MB.`,
  '',
  `Qualifications x criteria x scenarios, made up; up to 1,000 qualifications with the tiers. Ours and the plain objects gave the same digits just now.`,
  `Node ${process.versions.node}, one thread, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}. The fastest of three fresh processes where one takes under 5 s.`,
  `Time: from the first scenario to the last result, without starting Node or reading content; of processor: by all cores, compiling included, which says more where the machine is busy. Memory: most that was resident at once in the whole process, as the system counted it; that of plain objects which are scaled belongs to the scenarios they ran.`,
]
