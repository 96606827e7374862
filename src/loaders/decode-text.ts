import type { Problem } from '../domain/problem.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { problemIn } from './source.ts'

/** Largest text file taken, in bytes; tables of evidence may be larger. */
export const largestText = 64 * 1024
export const largestTable = 2 * 1024 * 1024

/** Bytes as text, line ends made `\n`, without the mark some editors put at the start; or what keeps them from being read. */
export function decodeText(file: string, bytes: Uint8Array): string | Problem[] {
  const limit = file.endsWith('.csv') ? largestTable : largestText
  if (bytes.length > limit) return [problemIn(file, 'file-too-big', { found: bytes.length, limit })]
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return [problemIn(file, 'file-not-utf8')]
  }
  if (text.includes('\r')) text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (text.trim() === '') return [problemIn(file, 'file-empty')]
  return hiddenCharacter(text) ? badLines(file, text) : text
}

/** Each line with such a character, once: there may be many. */
const badLines = (file: string, text: string): Problem[] =>
  text.split('\n').flatMap((line, index) => {
    const found = hiddenCharacter(line)
    return found ? [problemIn(file, 'file-bad-characters', { found: found.name }, index + 1, found.index + 1)] : []
  })
