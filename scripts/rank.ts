import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { report } from '../src/diagnostics/report.ts'
import { editionJson } from '../src/exports/edition-json.ts'
import type { Language } from '../src/domain/text.ts'
import { loadNetwork } from '../src/loaders/load-network.ts'
import { reportCase } from '../src/ranking/case-report.ts'
import { rankNetwork } from '../src/ranking/rank-network.ts'
import { methodView } from '../src/views/method-view.ts'
import { readerOf } from '../src/views/reader.ts'
import { createSite } from '../src/views/site.ts'
import { contentOf, languageOf, readArguments } from './arguments.ts'
import { readMethodCase } from './rank/read-method-case.ts'

/**
 * `npm run rank [-- --content DIR --json --lang pt|en]`: every qualification's need, as a table or as the whole data.
 * `npm run rank -- --input FILE --json`: the results of a case of the method, such as model-01-golden.json.
 */
const { values } = readArguments({ json: { type: 'boolean', default: false }, input: { type: 'string' } })
const language = languageOf(values.lang)
const cannotRead: Record<Language, (file: string, why: string) => string> = {
  pt: (file, why) => `«${file}» não pode ser lido como um caso do método, como o model-01-golden.json:\n${why}`,
  en: (file, why) => `“${file}” cannot be read as a case of the method, such as model-01-golden.json:\n${why}`,
}

if (values.input === undefined) printNetwork(contentOf(values))
else printCase(values.input)

function printNetwork(folder: string): void {
  const { network, problems, files } = loadNetwork(folder)
  if (!network) {
    console.error(report(problems, { language, format: 'text', files, folder: values.content }))
    process.exitCode = 1
    return
  }
  const ranking = rankNetwork(network)
  const reader = readerOf(createSite(network, ranking), language)
  if (values.json) console.log(JSON.stringify({ edition: editionJson(reader), ...ranking }, null, 1))
  else printTable(methodView(reader))
}

function printTable({ words, table, scenarios }: ReturnType<typeof methodView>): void {
  const rows = table.map(({ rank, title, score, range, evidence, band, sample }) => [
    String(rank),
    title,
    score,
    range,
    evidence,
    `${band}${sample ? ' *' : ''}`,
  ])
  const lines = [[words.rank, words.qualification, words.score, words.range, words.evidence, words.band], ...rows]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0))) ?? []
  const numbers = new Set([0, 2, 4])
  console.log(
    lines
      .map((row) =>
        row
          .map((cell, column) =>
            numbers.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
          )
          .join('  ')
          .trimEnd(),
      )
      .join('\n'),
  )
  const notes = [
    table.some(({ sample }) => sample)
      ? `* ${language === 'pt' ? 'calculado com dados de exemplo' : 'computed with sample data'}`
      : '',
    scenarios,
  ]
  console.log(notes.filter((note) => note !== '').join('\n'))
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
