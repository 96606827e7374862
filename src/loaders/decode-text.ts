import type { Problem } from '../domain/problem.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { short } from './show.ts'
import { problemIn } from './source.ts'

/** Largest text file taken, in bytes; tables of evidence may be larger. */
export const largestText = 64 * 1024
export const largestTable = 2 * 1024 * 1024

/** Bytes as text, line ends made `\n`, without the mark some editors put at the start; or what keeps them from being read. */
export function decodeText(file: string, bytes: Uint8Array): string | Problem[] {
  const table = isTable(file) ? 1 : 0
  const limit = table ? largestTable : largestText
  if (bytes.length > limit) return [problemIn(file, 'file-too-big', { found: bytes.length, limit, table })]
  let text: string
  try {
    text = utf8(bytes)
  } catch {
    return [otherEncoding(file, bytes)]
  }
  if (text.includes('\r')) text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (text.trim() === '') return [problemIn(file, 'file-empty')]
  return hiddenCharacter(text) ? badLines(file, text) : text
}

const isTable = (file: string): boolean => /\.csv$/i.test(file)

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** Each line with such a character, once: there may be many. */
const badLines = (file: string, text: string): Problem[] =>
  text.split('\n').flatMap((line, index) => {
    const found = hiddenCharacter(line)
    return found ? [problemIn(file, 'file-bad-characters', { found: found.name }, index + 1, found.index + 1)] : []
  })

/** Names the encoding where it can be told, and the first line on which it is seen. */
function otherEncoding(file: string, bytes: Uint8Array): Problem {
  const table = isTable(file) ? 1 : 0
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isUtf16) return problemIn(file, 'file-not-utf8', { encoding: 'UTF-16', table })
  const windows = new TextDecoder('windows-1252').decode(bytes)
  if (windows.includes('\0') || hiddenCharacter(windows)) return problemIn(file, 'file-not-utf8', { table })
  const { line, start, length } = firstOtherLine(bytes)
  const text = windows.slice(start, start + length).trimEnd()
  const column = text.search(/[^\0-\x7f]/)
  const found = wordAt(text, column)
  return problemIn(file, 'file-not-utf8', { encoding: 'Windows-1252', found, table }, line, column + 1)
}

/** The first line whose bytes are no UTF-8, from 1. A line end is never part of another character. */
function firstOtherLine(bytes: Uint8Array): { line: number; start: number; length: number } {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    const own = bytes.subarray(start, end < 0 ? undefined : end)
    try {
      utf8(own)
    } catch {
      return { line, start, length: own.length }
    }
    if (end < 0) return { line, start, length: own.length }
    start = end + 1
  }
}

/** The word of a line that a sign is in. */
const wordAt = (text: string, index: number): string => {
  const before = /[^\s,;"]*$/.exec(text.slice(0, index))?.[0] ?? ''
  return short(before + (/^[^\s,;"]*/.exec(text.slice(index))?.[0] ?? ''), 40)
}
