import { existsSync } from 'node:fs'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Language } from '../src/domain/text.ts'

/** Options most scripts share. Folders are relative to where the command is run. */
const shared = {
  content: { type: 'string', default: process.env.RUMO_CONTENT ?? 'content' },
  lang: { type: 'string', default: process.env.RUMO_LANG ?? 'pt' },
} as const satisfies ParseArgsConfig['options']

/** Reads the command line by a script's own options and the shared ones; a wrong option ends the script with 2. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options: { ...shared, ...options }, allowPositionals: true })
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(2)
  }
}

/** The language of messages: English when asked for, else Portuguese. */
export const languageOf = (lang: string | undefined): Language => (lang === 'en' ? 'en' : 'pt')

/** The content folder a command was given; where there is none, the command ends with 2 and says so. */
export function contentOf({ content, lang }: { content: string; lang: string }): string {
  if (existsSync(content)) return content
  console.error(
    languageOf(lang) === 'pt'
      ? `Não há a pasta de conteúdo «${content}». Escreva --content com o caminho de uma que exista.`
      : `There is no content folder “${content}”. Give --content the path of one that exists.`,
  )
  process.exit(2)
}
