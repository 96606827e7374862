import { readFileSync, statSync } from 'node:fs'
import type { Language } from '../../src/domain/text.ts'
import { yearOfEdition } from '../../src/loaders/tables/check-tables.ts'
import { tableKinds, type TableKind } from '../../src/loaders/tables/kinds.ts'
import type { HandedFile } from '../../src/loaders/tables/read-tables.ts'

/** The command is not written as it must be: its message says how. */
export class UsageError extends Error {}

type Typed = {
  positionals: readonly string[]
  as: string | undefined
  year: string | undefined
  folder: string
  language: Language
}

type Usage = { file: HandedFile; as: TableKind | undefined; year: number }

/** What the command was asked to do; throws a UsageError where that cannot be told. */
export function readUsage({ positionals, as, year, folder, language }: Typed): Usage {
  const say = words[language]
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError(say.usage)
  if (!/\.(?:xlsx|csv)$/i.test(file)) throw new UsageError(say.ending(file))
  const kind = tableKinds.find((known) => known === as)
  if (as !== undefined && kind === undefined) throw new UsageError(say.as(as))
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) throw new UsageError(say.year(year))
  const handed = handedFile(file, say)
  const wanted = year === undefined ? yearOfEdition(folder) : Number(year)
  if (wanted === undefined) throw new UsageError(say.noYear)
  return { file: handed, as: kind, year: wanted }
}

function handedFile(name: string, say: Words): HandedFile {
  const read = () => orUsage(() => readFileSync(name), say.noFile(name))
  const status = orUsage(() => statSync(name), say.noFile(name))
  if (!status.isFile()) throw new UsageError(say.noFile(name))
  return { name, size: status.size, read }
}

/** What the disk answers; where it refuses, the sentence says so to people. */
function orUsage<Answer>(ask: () => Answer, sentence: string): Answer {
  try {
    return ask()
  } catch (error) {
    throw new UsageError(sentence, { cause: error })
  }
}

type Words = (typeof words)[Language]

const words = {
  pt: {
    usage:
      'Escreva: npm run evidence -- FICHEIRO.xlsx (ou .csv), e se quiser --as statistics|study, --year 2026 e --write.',
    ending: (file: string) => `«${file}» não termina em .xlsx nem em .csv. Guarde a tabela num desses formatos.`,
    as: (typed: string) => `Em --as está «${typed}» e deve estar statistics ou study.`,
    year: (typed: string) => `Em --year está «${typed}» e deve estar um ano com quatro algarismos, como 2026.`,
    noYear: 'Não se sabe o ano dos dados, porque edition.yaml não se lê. Escreva-o: --year 2026.',
    noFile: (file: string) => `Não se consegue ler o ficheiro «${file}». Verifique o nome e a pasta.`,
  },
  en: {
    usage:
      'Enter: npm run evidence -- FILE.xlsx (or .csv), and if you like --as statistics|study, --year 2026 and --write.',
    ending: (file: string) => `“${file}” ends neither in .xlsx nor in .csv. Save the table as one of them.`,
    as: (typed: string) => `--as has “${typed}” and must have statistics or study.`,
    year: (typed: string) => `--year has “${typed}” and must have a year of four digits, such as 2026.`,
    noYear: 'The year of the data is not known, since edition.yaml cannot be read. Enter it: --year 2026.',
    noFile: (file: string) => `The file “${file}” cannot be read. Check its name and folder.`,
  },
}
