/** What a plain file may hold. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

/** Thrown inside, never seen outside: something this reader leaves to the package. */
class NotPlain extends Error {}
const notPlain = new NotPlain('not plain')

/**
 * Reads the YAML nearly every file is written in: block maps and lists, one-line values, folded texts (`>-`). Whatever
 * is beyond that, or might be a slip, is answered with undefined and left to `yaml`, which is ten times slower: a value
 * answered here is the value `yaml` would give. A property test holds it to that.
 */
export function readPlainYaml(text: string): Plain | undefined {
  // Tabs, escapes, carriage returns and directives have rules of their own.
  if (/[\t\\\r]|^%|^\.\.\.|^---/m.test(text)) return undefined
  const lines = text.split('\n')
  const reader = { lines, at: 0 }
  try {
    skip(reader)
    if (reader.at >= lines.length) return undefined
    const value = readMap(reader, 0)
    skip(reader)
    return reader.at >= lines.length ? value : undefined
  } catch (error) {
    if (error === notPlain) return undefined
    throw error
  }
}

type Reader = { lines: string[]; at: number }

const empty = /^ *(?:#|$)/
const entry = /^( *)([A-Za-z][\w-]*):(?: +(.*))?$/

/** Passes over blank lines and lines that are a comment. */
function skip(reader: Reader): void {
  while (reader.at < reader.lines.length && empty.test(reader.lines[reader.at] ?? '')) reader.at++
}

/** Spaces before the next line that says something; -1 at the end. */
function indentOfNext(reader: Reader): number {
  skip(reader)
  const line = reader.lines[reader.at]
  return line === undefined ? -1 : depthOf(line)
}

/** Spaces at its start. Only spaces: `trimStart` would take others for them that YAML does not. */
function depthOf(line: string): number {
  let depth = 0
  while (line.charCodeAt(depth) === 0x20) depth++
  return depth
}

function readMap(reader: Reader, indent: number): Plain {
  const map: Record<string, Plain> = {}
  do {
    const found = entry.exec(reader.lines[reader.at] ?? '')
    const key = found?.[2] ?? ''
    if (found?.[1]?.length !== indent || Object.hasOwn(map, key)) throw notPlain
    reader.at++
    map[key] = readValue(reader, found[3] ?? '', indent)
  } while (indentOfNext(reader) === indent)
  // Deeper here: the value above goes on over several lines, or is a slip.
  if (indentOfNext(reader) > indent) throw notPlain
  return map
}

function readList(reader: Reader, indent: number): Plain {
  const list: Plain[] = []
  do {
    const line = reader.lines[reader.at] ?? ''
    if (!line.startsWith('- ', indent)) {
      // Under a key a list may stand no deeper than the key itself: then the next key ends it.
      if (list.length > 0) return list
      throw notPlain
    }
    const rest = line.slice(indent + 2)
    if (entry.test(rest)) {
      reader.lines[reader.at] = ' '.repeat(indent + 2) + rest
      list.push(readMap(reader, indent + 2))
    } else {
      reader.at++
      list.push(scalar(rest))
    }
  } while (indentOfNext(reader) === indent)
  if (indentOfNext(reader) > indent) throw notPlain
  return list
}

/** What stands after `key:` or below it. */
function readValue(reader: Reader, typed: string, indent: number): Plain {
  if (typed === '>-') return folded(reader, indent)
  if (typed !== '') return scalar(typed)
  const next = indentOfNext(reader)
  const isList = /^ *- /.test(reader.lines[reader.at] ?? '')
  if (next > indent) return isList ? readList(reader, next) : readMap(reader, next)
  return next === indent && isList ? readList(reader, next) : null
}

/** A text over several lines, joined by spaces: only where every line begins at the same column and none is blank. */
function folded(reader: Reader, indent: number): string {
  const parts: string[] = []
  const first = reader.lines[reader.at] ?? ''
  const depth = depthOf(first)
  if (depth <= indent) throw notPlain
  for (let line = first; line.startsWith(' '.repeat(depth)); line = reader.lines[++reader.at] ?? '') {
    const part = line.slice(depth)
    if (part.startsWith(' ') || part.endsWith(' ') || part === '') throw notPlain
    parts.push(part)
  }
  // A blank line belongs to the text or ends it, by what comes after.
  if (/^ *$/.test(reader.lines[reader.at] ?? '') && reader.at < reader.lines.length - 1) throw notPlain
  return parts.join(' ')
}

function scalar(typed: string): Plain {
  if (/^"[^"]*"$/.test(typed) || /^'[^']*'$/.test(typed)) return typed.slice(1, -1)
  if (/^[\p{L}]/u.test(typed) && !/: |:$| #| $/.test(typed)) return word(typed)
  if (/^\d{4}-\d\d-\d\d$/.test(typed) || /^0\d+$/.test(typed)) return typed
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/.test(typed) && typed !== '-0') return Number(typed)
  throw notPlain
}

/** A text that begins with a letter, or one of the few words that mean something else. */
function word(typed: string): Plain {
  if (typed === 'true') return true
  if (typed === 'false') return false
  if (/^(?:null|true|false)$/i.test(typed)) throw notPlain
  return typed
}
