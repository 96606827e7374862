import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Pair, type ScalarTag, type YAMLError } from 'yaml'
import type { Problem } from '../domain/problem.ts'
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
export function readYaml(file: string, text: string, firstLine = 1): { source: Source; problems: Problem[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    version: '1.2',
    prettyErrors: false,
    customTags: (tags) => [leadingZero, ...tags],
  })
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  // Split only when somebody asks: most files are sound and never need their lines.
  let lines: string[] | undefined
  const line = (number: number) => (lines ??= text.split('\n'))[number - firstLine] ?? ''
  const problems = [...document.errors, ...document.warnings].slice(0, 20).map((error) => describe(error, place(error.pos[0]), line))
  if (/[&*]/.test(text)) problems.push(...anchors(document, place))
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
function anchors(document: Document, place: (offset: number) => { file: string; line: number; column: number }): Problem[] {
  const found: Problem[] = []
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return
      const at = place(node.range?.[0] ?? 0)
      found.push(problemIn(at.file, 'yaml-alias', {}, at.line, at.column))
    },
  })
  return found
}

const codes: Partial<Record<YAMLError['code'], Problem['code']>> = {
  TAB_AS_INDENT: 'yaml-tab',
  DUPLICATE_KEY: 'yaml-duplicate-key',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-quotes-needed',
  MULTILINE_IMPLICIT_KEY: 'yaml-quotes-needed',
}

function describe(error: YAMLError, at: { file: string; line: number; column: number }, line: (number: number) => string): Problem {
  const text = line(at.line)
  const tab = text.indexOf('\t')
  // A tab confuses the parser in many ways; whatever it calls that, the tab is the cause.
  const code = tab >= 0 && /^\s*$/.test(text.slice(0, tab)) ? 'yaml-tab' : (codes[error.code] ?? 'yaml-broken')
  const details: Problem['arguments'] = { found: text.trim() }
  const pair = /^(\s*(?:- )?)([\w-]+): (.*)$/.exec(text)
  if (code === 'yaml-quotes-needed' && pair) details.suggestion = `${pair[1] ?? ''}${pair[2] ?? ''}: '${(pair[3] ?? '').replaceAll("'", "''")}'`
  if (code === 'yaml-tab') details.suggestion = text.replace(/^\s+/, (space) => space.replaceAll('\t', '  '))
  if (code === 'yaml-duplicate-key') details.key = /^\s*(?:- )?([^:]+):/.exec(text)?.[1] ?? ''
  return problemIn(at.file, code, details, at.line, at.column)
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
