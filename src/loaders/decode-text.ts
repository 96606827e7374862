import type { Problem } from '../domain/problem.ts'
import { problemIn } from './source.ts'

/** Largest text file taken, in bytes; tables of evidence may be larger. */
export const largestText = 64 * 1024
export const largestTable = 2 * 1024 * 1024

/**
 * Characters nobody types on purpose: controls, and those that turn the direction of text or are invisible, so that a
 * reviewer would read something else than the machine does.
 */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/

/** Bytes as text, line ends made `\n`; or the problem that keeps them from being read. */
export function decodeText(file: string, bytes: Uint8Array): string | Problem {
  const limit = file.endsWith('.csv') ? largestTable : largestText
  if (bytes.length > limit) return problemIn(file, 'file-too-big', { found: bytes.length, limit })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return problemIn(file, 'file-not-utf8')
  }
  if (text.includes('\r')) text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (text.trim() === '') return problemIn(file, 'file-empty')
  const bad = hidden.exec(text)
  if (!bad) return text
  const before = text.slice(0, bad.index).split('\n')
  const name = `U+${(bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return problemIn(file, 'file-bad-characters', { found: name }, before.length, (before.at(-1) ?? '').length + 1)
}
