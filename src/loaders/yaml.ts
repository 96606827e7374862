import {
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type ScalarTag,
  type YAMLError,
} from 'yaml'
import type { Place, Problem } from '../domain/problem.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { ifShort, quoted, short } from './show.ts'
import { problemIn, type Path, type Source } from './source.ts'

/**
 * Digits with a leading zero stay text: `0309` is a code, and `024` where a number is asked for gets its own message.
 * Without this YAML would read 309 and 24.
 */
const leadingZero: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^[-+]?0[0-9]+$/,
  resolve: (text) => text,
}

/**
 * Reads YAML 1.2 and keeps the place of every value. The only module that knows the `yaml` package.
 * @param text the YAML alone; `firstLine` is the line of the file it starts on (after a front matter's `---`: 2).
 */
export function readFullYaml(file: string, text: string, firstLine: number): { source: Source; problems: Problem[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    version: '1.2',
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    customTags: (tags) => [leadingZero, ...tags],
  })
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  // Split only when somebody asks: most files are sound and never need their lines.
  let lines: string[] | undefined
  const line = (number: number) => (lines ??= text.split('\n'))[number - firstLine] ?? ''
  const errors = [...document.errors, ...document.warnings]
    .slice(0, 200)
    .filter(({ pos }, index, all) => all.findIndex((other) => other.pos[0] === pos[0]) === index)
    .slice(0, 20)
  const described = errors.map((error) => describe(error, place(startOf(document, error)), line))
  const problems = errors.length > 0 ? withTabs(file, text, firstLine, untilOpenQuote(described)) : []
  // `%YAML 1.1` would make `yes` a boolean and `0309` an octal number.
  if (/^%/m.test(text) && document.directives.docStart)
    problems.push(problemIn(file, 'yaml-broken', { found: text.split('\n', 1)[0] ?? '' }, firstLine))
  if (/[&*]/.test(text)) problems.push(...anchors(document, place, line))
  // Written as an escape (`"\u202e"`) such a character is not in the bytes, and yet in the text.
  if (text.includes('\\')) problems.push(...hidden(document, place))
  const source: Source = {
    file,
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => place(offsetOf(document, path)),
    placeOfKey: (path) => place(keyOffset(document, path) ?? offsetOf(document, path)),
    typed: (path) => {
      const node = document.getIn(path, true)
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined
    },
    line,
  }
  return { source, problems: oneALine(problems) }
}

/** Anchors and aliases let one line stand for a million: refused by name. */
function anchors(document: Document, place: (offset: number) => Place, lineOf: (number: number) => string): Problem[] {
  const found: Problem[] = []
  visit(document, {
    Node: (_key, node) => {
      const sign = isAlias(node) ? `*${node.source}` : 'anchor' in node && node.anchor ? `&${node.anchor}` : undefined
      if (sign === undefined) return
      const at = place(node.range?.[0] ?? 0)
      const line = lineOf(at.line)
      // The place of an anchored value is after its anchor.
      const start = isAlias(node) ? at.column - 1 : line.lastIndexOf(sign, at.column - 1)
      const details = { found: short(sign), ...inQuotes(line, start) }
      found.push(problemIn(at.file, 'yaml-alias', details, at.line, Math.max(1, start + 1)))
    },
  })
  return found
}

function hidden(document: Document, place: (offset: number) => Place): Problem[] {
  const found: Problem[] = []
  visit(document, {
    Scalar: (_key, { value, range }) => {
      const character = typeof value === 'string' ? hiddenCharacter(value) : undefined
      const at = place(range?.[0] ?? 0)
      if (character)
        found.push(problemIn(at.file, 'file-bad-characters', { found: character.name }, at.line, at.column))
    },
  })
  return found
}

/** The line with its value from `start` on in quotes, where nothing but a value begins there. */
function inQuotes(line: string, start: number): { suggestion?: string } {
  const before = line.slice(0, Math.max(0, start))
  return start > 0 && /^\s*(?:- )*(?:[\w-]+: )?$/.test(before)
    ? ifShort(before + quoted(line.slice(start).trimEnd()))
    : {}
}

/**
 * Where a slip was made. A quote left open makes the parser stumble only at the end of the text, a bracket at the next
 * field: the slip is where the value starts.
 */
function startOf(document: Document, error: YAMLError): number {
  let start = error.pos[0]
  if (isOpenQuote(error)) {
    visit(document, {
      Scalar: (_key, { range, type }) => {
        if (range && (type ?? '').startsWith('QUOTE') && range[1] >= start) start = range[0]
      },
    })
  }
  if (isOpenBracket(error)) {
    visit(document, {
      Collection: (_key, { flow, range }) => {
        if (flow && range && range[0] < error.pos[0] && range[1] >= error.pos[0]) start = range[0]
      },
    })
  }
  return start
}

const isOpenQuote = ({ code, message }: YAMLError): boolean => code === 'MISSING_CHAR' && /closing ['"]/.test(message)

const isOpenBracket = ({ code, message }: YAMLError): boolean =>
  (code === 'BAD_INDENT' && message.startsWith('Flow')) ||
  (code === 'MISSING_CHAR' && message.includes('must end with'))

/** Signs that open something else when a value starts with them: seen where the parser stumbles over them. */
const opening = /^['"`@%*&!|>]/

function describe(error: YAMLError, at: Place, lineOf: (number: number) => string): Problem {
  const line = lineOf(at.line)
  const broken = (details: Problem['arguments'] = {}, number = at.line, column = at.column) =>
    problemIn(at.file, 'yaml-broken', { found: short(lineOf(number).trim()), ...details }, number, column)
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^\s*(?:- )?([^:]+):/.exec(line.slice(at.column - 1))?.[1] ?? ''
    return problemIn(at.file, 'yaml-duplicate-key', { key: short(key) }, at.line, at.column)
  }
  if (error.code === 'RESOURCE_EXHAUSTION') return broken({ cause: 'depth' })
  if (isOpenQuote(error)) return broken({ cause: 'quote' })
  if (isOpenBracket(error)) return broken({ cause: 'bracket' })
  const pair = /^(\s*(?:- )*)([\w-]+): +(.*\S)\s*$/.exec(line)
  const value = pair?.[3] ?? ''
  if (
    pair &&
    !/^[[{]/.test(value) &&
    (/: |:$/.test(value) || (opening.test(value) && /SCALAR|TOKEN/.test(error.code)))
  ) {
    const suggestion = `${pair[1] ?? ''}${pair[2] ?? ''}: ${requoted(value)}`
    const column = line.length - line.trimEnd().length === 0 ? line.length - value.length + 1 : at.column
    return problemIn(at.file, 'yaml-quotes-needed', { found: short(value), ...ifShort(suggestion) }, at.line, column)
  }
  if (pair && value.startsWith('- ')) return broken({ cause: 'list' })
  // Two fields of one level, the second further in: the parser takes it for the value of the first.
  const next = lineOf(at.line + 1)
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && pair && /^\s+[\w-]+:/.test(next)) {
    return broken({ cause: 'indent' }, at.line + 1, next.search(/\S/) + 1)
  }
  return broken(
    error.code === 'MULTILINE_IMPLICIT_KEY' || error.message.includes('Implicit map keys') ? { cause: 'colon' } : {},
  )
}

/** A tab confuses the parser in many ways; whatever it calls that from there on, the tabs are the cause. */
function withTabs(file: string, text: string, firstLine: number, problems: Problem[]): Problem[] {
  const lines = text.split('\n')
  const tabs = lines.flatMap((line, index) => {
    const tab = /^[ -]*\t/.exec(line)?.[0].length
    if (tab === undefined) return []
    const suggestion = ' '.repeat(indentBefore(index, lines)) + line.trim()
    return [problemIn(file, 'yaml-tab', { found: short(line.trim()), ...ifShort(suggestion) }, index + firstLine, tab)]
  })
  const [first] = tabs
  return first ? [...problems.filter(({ line }) => line < first.line), ...tabs.slice(0, 20)] : problems
}

/** How far in a line starts most likely: like the field before it, or one level further where that one opens a group. */
function indentBefore(index: number, lines: readonly string[]): number {
  const before = lines.slice(0, index).findLast((line) => line.trim() !== '' && !line.includes('\t')) ?? ''
  return (/^[ -]*/.exec(before)?.[0].length ?? 0) + (before.trimEnd().endsWith(':') ? 2 : 0)
}

/** A value in quotes; one that already is, with the quotes inside it doubled. */
const requoted = (value: string): string =>
  quoted(/^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value)

/** What follows a quote left open is inside it: nothing can be said of it. */
function untilOpenQuote(problems: Problem[]): Problem[] {
  const open = problems.findIndex(({ arguments: { cause } }) => cause === 'quote')
  return open < 0 ? problems : problems.slice(0, open + 1)
}

/** One slip makes a parser stumble several times over the same line: the first tells enough. */
function oneALine(problems: Problem[]): Problem[] {
  const seen = new Set<number>()
  return problems.filter((problem) => !seen.has(problem.line) && seen.add(problem.line))
}

function pairAt(document: Document, path: Path): Pair | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const key = path.at(-1)
  return isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined
}

function keyOffset(document: Document, path: Path): number | undefined {
  const key = pairAt(document, path)?.key
  return isScalar(key) ? key.range?.[0] : undefined
}

/** Offset of the value at a path; of its key where the value is empty; of the nearest parent where it is missing. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length)
    const node = document.getIn(part, true) as { range?: [number, number, number] | null; value?: unknown } | undefined
    if (node?.range && node.value !== null && length === path.length) return node.range[0]
    const key = keyOffset(document, part)
    if (key !== undefined) return key
    if (node?.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}
