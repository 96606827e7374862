import { loadNetwork } from '../../src/loaders/load-network.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { runScenarios } from '../../src/ranking/scenarios.ts'
import { assignTiers } from '../../src/ranking/tiers.ts'
import { runPlainScenarios } from './ranking-plain.ts'
import { makeCases } from './ranking-sample.ts'
import type { RankingRun } from './ranking-table.ts'

/**
 * Runs one measurement in a process of its own and prints it as a line of JSON (`RankingRun`):
 * `ranking-run.ts ours|plain CASES SCENARIOS` or `ranking-run.ts network FOLDER`.
 */
const [what, subject = '', scenarios = ''] = process.argv.slice(2)

if (what === 'network') timeNetwork(subject)
else timeScenarios(what === 'plain' ? runPlainScenarios : runScenarios, Number(subject), Number(scenarios))

type Start = { clock: number; processor: NodeJS.CpuUsage }

function start(): Start {
  return { clock: performance.now(), processor: process.cpuUsage() }
}

/** The scenarios with all they give, and the tiers where there are few enough cases. */
function timeScenarios(run: typeof runScenarios, count: number, scenarios: number): void {
  const { weights, cases } = makeCases(count)
  const started = start()
  const { results, winsOf } = run(weights, cases, { scenarios, seed: 2027, cuts: [55, 50] })
  const listed = [...results.keys()].toSorted((a, b) => (results[b]?.over[1] ?? 0) - (results[a]?.over[1] ?? 0))
  if (winsOf) assignTiers(listed, winsOf)
  print(started, count)
}

function timeNetwork(folder: string): void {
  const { network } = loadNetwork(folder)
  if (!network) throw new Error(`${folder} has errors: run npm run check -- --content ${folder}`)
  const started = start()
  const { order } = rankNetwork(network)
  print(started, order.length)
}

function print({ clock, processor }: Start, count: number): void {
  const seconds = (performance.now() - clock) / 1000
  const { user, system } = process.cpuUsage(processor)
  const run: RankingRun = {
    seconds,
    processorSeconds: (user + system) / 1e6,
    // The system counts in units of 1,024 bytes.
    peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
    count,
  }
  console.log(JSON.stringify(run))
}
