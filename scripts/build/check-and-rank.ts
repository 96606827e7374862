import { report } from '../../src/diagnostics/report.ts'
import type { Network } from '../../src/domain/network.ts'
import type { Language } from '../../src/domain/text.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { rankCached } from '../../src/ranking-cache.ts'
import type { NetworkRanking } from '../../src/ranking/rank-network.ts'
import type { createStages } from './stages.ts'

type Checked = { network: Network; ranking: NetworkRanking; warnings: number }

/** The first two stages of whatever is built: content with an error is said, all of it, and ends the process with 1. */
export async function checkAndRank(
  folder: { path: string; asTyped: string },
  stages: ReturnType<typeof createStages>,
  language: Language,
): Promise<Checked> {
  const { network, problems, files } = await stages.run('check', () => loadNetwork(folder.path))
  if (!network) {
    // Only what keeps it from being published: warnings wait for `npm run check`.
    const errors = problems.filter(({ severity }) => severity === 'error')
    console.error(report(errors, { language, format: 'text', files, folder: folder.asTyped }))
    process.exit(1)
  }
  const ranking = await stages.run('rank', () => rankCached(network))
  return { network, ranking, warnings: problems.length }
}
