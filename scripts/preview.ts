import { existsSync } from 'node:fs'
import { languageOf, readArguments } from './arguments.ts'
import { serveFolder } from './serve.ts'

/** `npm run preview -- [folder]`: the built site as visitors will see it, at an address of this machine. */
const { values, positionals } = readArguments({})
const folder = positionals[0] ?? 'dist'
if (existsSync(folder)) {
  // Where the usual port is taken, any free one does.
  const { origin } = await serveFolder(folder, 4321).catch(() => serveFolder(folder))
  console.log(origin)
} else {
  console.error(
    languageOf(values.lang) === 'pt'
      ? `Não há nenhum site em «${folder}». Escreva npm run build e repita o comando.`
      : `There is no site in “${folder}”. Enter npm run build and repeat the command.`,
  )
  process.exitCode = 2
}
