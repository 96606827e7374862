import type { FocusGroup, Interview, Statement } from '../domain/evidence.ts'
import { opinionOf, quantile } from '../ranking/likert.ts'
import { statementValues } from '../ranking/statement-items.ts'
import type { Reader } from './reader.ts'

/** The codes of an answer from the least to the most needed: a quarter of the scale from one to the next. */
const scale = ['excess', 'no-shortage', 'balanced', 'some-shortage', 'strong-shortage'] as const

// Values are computed; a quarter may miss its place by the last binary digits.
const slack = 1e-9

/** Word of the answers between two values, 0..1: that of a code, or of the two codes they lie between. */
export function answerWords(low: number, high: number, { t }: Reader): string {
  const last = scale.length - 1
  const [from, to] = [scale[Math.floor(low * last + slack)], scale[Math.ceil(high * last - slack)]]
  if (from === undefined || to === undefined) throw new RangeError(`answers must be 0 to 1, not ${low} to ${high}`)
  return from === to ? t.statementCodes[from] : t.answers.between(t.statementCodes[from], t.statementCodes[to])
}

/** What a statement says of need, 0..1; undefined where the thing was not discussed. */
export function answerValue({ code, marks }: Statement): number | undefined {
  if (marks !== undefined) return opinionOf(marks).value
  return code === undefined || code === 'not-discussed' ? undefined : statementValues[code]
}

/** The word of an answer alone. */
export function codedAnswer(statement: Statement, reader: Reader): string {
  const value = answerValue(statement)
  return value === undefined ? reader.t.statementCodes['not-discussed'] : answerWords(value, value, reader)
}

/**
 * An answer as its voice gave it: its word, of marks also their median and how many gave one. A panel that stays divided
 * after its last round says so (ranking.md 2.4).
 */
export function answerText(statement: Statement, voice: FocusGroup | Interview, reader: Reader): string {
  const { t, format } = reader
  const words = codedAnswer(statement, reader)
  const { marks } = statement
  if (marks === undefined) return words
  const text = t.answers.marks(words, format.number(quantile(marks, 0.5)), marks.length)
  const isDivided = 'rounds' in voice && voice.rounds !== undefined && opinionOf(marks).divided
  return isDivided ? `${text}, ${t.answers.divided}` : text
}
