import type { Problem, Severity } from '../domain/problem.ts'
import type { Language } from '../domain/text.ts'
import { messagesEn } from './messages.en.ts'
import { messagesPt } from './messages.pt.ts'
import { tableMessagesEn } from './table-messages.en.ts'
import { tableMessagesPt } from './table-messages.pt.ts'

/** A problem as people and other programs read it. `suggestion` is the line as it should be, where that can be told. */
export type WordedProblem = {
  code: Problem['code']
  severity: Severity
  file: string
  line: number
  column: number
  field: string
  message: string
  suggestion?: string
}

/** Puts a problem into words. */
export function wordProblem(problem: Problem, language: Language): WordedProblem {
  const { code, severity, file, line, column, field } = problem
  const messages = language === 'pt' ? { ...messagesPt, ...tableMessagesPt } : { ...messagesEn, ...tableMessagesEn }
  const suggestion = problem.arguments.suggestion
  return {
    code,
    severity,
    file,
    line,
    column,
    field,
    message: messages[code](problem.arguments, field),
    ...(suggestion === undefined ? {} : { suggestion: String(suggestion) }),
  }
}
