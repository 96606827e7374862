import { report } from '../src/diagnostics/report.ts'
import { loadNetwork } from '../src/loaders/load-network.ts'
import { rankNetwork } from '../src/ranking/rank-network.ts'
import { methodView } from '../src/views/method-view.ts'
import { readerOf } from '../src/views/reader.ts'
import { createSite } from '../src/views/site.ts'
import { contentOf, languageOf, readArguments } from './arguments.ts'

/** `npm run rank [-- --content DIR --json --lang pt|en]`: every qualification's need, as a table or as the whole data. */
const { values } = readArguments({ json: { type: 'boolean', default: false } })
const language = languageOf(values.lang)
const { network, problems, files } = loadNetwork(contentOf(values))

if (!network) {
  console.error(report(problems, { language, format: 'text', files, folder: values.content }))
  process.exitCode = 1
} else {
  const ranking = rankNetwork(network)
  if (values.json) console.log(JSON.stringify(ranking, null, 1))
  else {
    const { words, table, provisional } = methodView(readerOf(createSite(network, ranking), language))
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
      provisional ?? '',
    ]
    console.log(notes.filter((note) => note !== '').join('\n'))
  }
}
