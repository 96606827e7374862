import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { report } from '../src/diagnostics/report.ts'
import { editionJson } from '../src/exports/edition-json.ts'
import type { Language } from '../src/domain/text.ts'
import { loadNetwork } from '../src/loaders/load-network.ts'
import { rankCached } from '../src/ranking-cache.ts'
import { reportCase } from '../src/ranking/case-report.ts'
import { readerOf } from '../src/views/reader.ts'
import { createSite } from '../src/views/site.ts'
import { contentOf, languageOf, readArguments } from './arguments.ts'
import { keepEdition } from './rank/keep-edition.ts'
import { rankTable } from './rank/rank-table.ts'
import { readMethodCase } from './rank/read-method-case.ts'

/**
 * `npm run rank [-- --content DIR --json --keep --lang pt|en]`: every qualification's need, as a table or as the whole
 * data; `--keep` writes the result into the content, for the next edition to hold its levels against.
 * `npm run rank -- --input FILE --json`: the results of a case of the method, such as model-01-golden.json.
 */
const { values } = readArguments({
  json: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  input: { type: 'string' },
})
const language = languageOf(values.lang)
const cannotRead: Record<Language, (file: string, why: string) => string> = {
  pt: (file, why) => `«${file}» não pode ser lido como um caso do método, como o model-01-golden.json:\n${why}`,
  en: (file, why) => `“${file}” cannot be read as a case of the method, such as model-01-golden.json:\n${why}`,
}

if (values.input === undefined) rankContent(contentOf(values))
else printCase(values.input)

function rankContent(folder: string): void {
  const { network, problems, files } = loadNetwork(folder)
  if (!network) {
    console.error(report(problems, { language, format: 'text', files, folder: values.content }))
    process.exitCode = 1
    return
  }
  const ranking = rankCached(network)
  const reader = readerOf(createSite(network, ranking), language)
  if (values.json) console.log(JSON.stringify({ edition: editionJson(reader), ...ranking }, null, 1))
  else console.log(rankTable(reader))
  if (!values.keep) return
  const file = keepEdition(folder, network.edition, ranking)
  // Beside the table and not in it: who reads the JSON of the same command reads JSON alone.
  console.error(reader.t.studyTables.kept(join(values.content, file), ranking.order.length))
}

function printCase(file: string): void {
  try {
    console.log(JSON.stringify(reportCase(readMethodCase(JSON.parse(readFileSync(file, 'utf8')))), null, 1))
  } catch (error) {
    const detail =
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error)
    console.error(cannotRead[language](file, detail))
    process.exitCode = 1
  }
}
