import { report, reportFormats, type ReportFormat } from '../src/diagnostics/report.ts'
import { loadNetwork } from '../src/loaders/load-network.ts'
import { contentOf, languageOf, readArguments } from './arguments.ts'
import { relative, resolve } from 'node:path'

/** `npm run check -- [paths…] [--content DIR] [--format text|github|json] [--lang pt|en]`: every problem of every file. */
const { values, positionals } = readArguments({ format: { type: 'string', default: 'text' } })

try {
  const format = reportFormats.find((known): known is ReportFormat => known === values.format)
  if (!format) throw new Error(`--format ${reportFormats.join('|')}`)
  const { problems, files } = loadNetwork(contentOf(values))
  // Everything is read all the same: whether a course is right depends on other files.
  const asked = positionals.map((path) => relative(values.content, resolve(path)))
  const shown =
    asked.length === 0
      ? problems
      : problems.filter(({ file }) => asked.some((path) => path === '' || file === path || file.startsWith(`${path}/`)))
  console.log(report(shown, { language: languageOf(values.lang), format, files, folder: values.content }))
  process.exitCode = shown.some(({ severity }) => severity === 'error') ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
