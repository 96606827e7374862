import { contentOf, languageOf, readArguments } from './arguments.ts'
import { runEvidence } from './evidence/run.ts'
import { readUsage, UsageError } from './evidence/usage.ts'

/**
 * `npm run evidence -- FILE.xlsx|FILE.csv [--as statistics|study] [--year 2026] [--write] [--content DIR] [--lang en]`:
 * checks a table of evidence cell by cell, says what it would change, and writes it with --write. On any problem nothing
 * is written. Ends with 0 where all is well, 1 where there are problems, 2 where the command itself is wrong.
 */
const { values, positionals } = readArguments({
  as: { type: 'string' },
  year: { type: 'string' },
  write: { type: 'boolean', default: false },
})
const language = languageOf(values.lang)

try {
  const folder = contentOf(values)
  const usage = readUsage({ positionals, as: values.as, year: values.year, folder, language })
  const { text, isSound } = await runEvidence({ ...usage, folder, language, write: values.write })
  console.log(text)
  process.exitCode = isSound ? 0 : 1
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
