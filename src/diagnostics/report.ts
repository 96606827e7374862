import type { Problem } from '../domain/problem.ts'
import type { Language } from '../domain/text.ts'
import { wordProblem, type WordedProblem } from './word-problem.ts'

export const reportFormats = ['text', 'github', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

export type ReportOptions = { language: Language; format: ReportFormat; files: number; folder: string }

/** All problems of a run as one text, ready to print; said also when there are none. */
export function report(problems: readonly Problem[], options: ReportOptions): string {
  const worded = problems.map((problem) => wordProblem(problem, options.language))
  switch (options.format) {
    case 'json':
      return JSON.stringify(
        worded.map((problem) => ({ ...problem, suggestion: problem.suggestion ?? null })),
        null,
        2,
      )
    case 'github':
      return [...worded.map((problem) => annotation(problem, options.folder)), closing(worded, options)].join('\n')
    case 'text':
      return [...byFile(worded, options).map((line) => visible(line)), closing(worded, options)].join('\n')
  }
}

const severityWords = { pt: { error: 'erro', warning: 'aviso' }, en: { error: 'error', warning: 'warning' } } as const

function byFile(problems: readonly WordedProblem[], { language, folder }: ReportOptions): string[] {
  const files = [...Map.groupBy(problems, ({ file }) => file)]
  const hasError = ([, own]: (typeof files)[number]) => own.some(({ severity }) => severity === 'error')
  // What must be mended stands last, beside the counts, where a terminal leaves the reader.
  const lastErrors = [...files.filter((each) => !hasError(each)), ...files.filter(hasError)]
  return lastErrors.flatMap(([file, own]) => [
    `${folder}/${file}`,
    ...own.flatMap(({ line, column, severity, message, suggestion, code }) => [
      `  ${String(line)}:${String(column)}  ${severityWords[language][severity]}  ${message}  [${code}]`,
      ...(suggestion !== undefined && !code.startsWith('file-')
        ? [`      → ${code === 'yaml-tab' ? suggestion.trimEnd() : suggestion.trim()}`]
        : []),
    ]),
    '',
  ])
}

/** Names and values come from outside: what would move the cursor or turn the text is shown by its number instead. */
export const visible = (line: string): string =>
  line.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )

/** One line of counts, plural by plural. */
function closing(problems: readonly WordedProblem[], { language, files }: ReportOptions): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  if (language === 'en') {
    if (problems.length === 0) return `${count(files, 'file', 'files')} read, nothing wrong. All good.`
    return `${count(files, 'file', 'files')} read: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.${errors === 0 ? ' It can be published.' : ''}`
  }
  if (problems.length === 0)
    return `${count(files, 'ficheiro lido', 'ficheiros lidos')}, nada a corrigir. Está tudo bem.`
  return `${count(files, 'ficheiro lido', 'ficheiros lidos')}: ${count(errors, 'erro', 'erros')}, ${count(warnings, 'aviso', 'avisos')}.${errors === 0 ? ' Pode ser publicado.' : ''}`
}

const count = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`

/** A line GitHub shows beside the changed line. Its own escapes keep text from ending the command early. */
function annotation(
  { severity, file, line, column, message, suggestion, code }: WordedProblem,
  folder: string,
): string {
  const body = suggestion === undefined ? message : `${message}\n→ ${suggestion.trim()}`
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return `::${severity} file=${property(`${folder}/${file}`)},line=${String(line)},col=${String(column)},title=${property(code)}::${escape(body)}`
}

const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
