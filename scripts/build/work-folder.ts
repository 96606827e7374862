import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Makes a folder beside `out`, in which it is prepared; however the process ends, the folder goes with it. */
export function makeWorkFolder(out: string): string {
  mkdirSync(dirname(out), { recursive: true })
  const work = mkdtempSync(join(dirname(out), '.rumo-build-'))
  process.on('exit', () => {
    rmSync(work, { recursive: true, force: true })
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
  return work
}
