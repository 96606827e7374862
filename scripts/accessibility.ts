import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { claimedResults, measuredIn, overclaims, resultsFile } from './accessibility-results.ts'
import { readArguments } from './arguments.ts'

/**
 * `node scripts/accessibility.ts [--write]`, after all other tests: fails where the accessibility statement claims more
 * than they have just measured. With `--write` the statement takes the numbers, and the day, of that run.
 */
const { values } = readArguments({ write: { type: 'boolean', default: false } })
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

try {
  const pages = readdirSync('.rumo/e2e', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const measured = measuredIn(read('.rumo/playwright.json'), read('.rumo/vitest-built.json'), pages.length)
  if (values.write) {
    const day = new Date().toISOString().slice(0, 10)
    writeFileSync(resultsFile, `${JSON.stringify({ measured: day, ...measured }, null, 2)}\n`)
  }
  const wrong = overclaims(claimedResults(), measured)
  console.log(wrong.length > 0 ? [...wrong, 'Enter node scripts/accessibility.ts --write.'].join('\n') : measured)
  process.exitCode = wrong.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
