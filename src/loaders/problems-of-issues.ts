import { z } from 'zod'
import type { Problem } from '../domain/problem.ts'
import { exampleAt, homeOf, keysAt, schemaAt, unwrap } from '../domain/schema-at.ts'
import { textOrList, writtenPath } from './localised-path.ts'
import { fold, nearest } from './near.ts'
import { numberSlip } from './number-slip.ts'
import { lineWith, fieldName, problemAt, valueAt, type Path, type Source } from './source.ts'
import { asYaml, short, show } from './show.ts'

type Issue = z.core.$ZodIssue

/** Turns what Zod found into problems with place, what is there, what is expected and the line as it should be. */
export function problemsOfIssues(schema: z.ZodType, source: Source, issues: readonly Issue[]): Problem[] {
  const problems = issues
    .filter((issue) => !isBeyondIntegers(issue))
    .flatMap((issue) => ofIssue(schema, source, issue, writtenPath(source.data, issue.path)))
  // A field whose name is misspelt is not missing as well.
  const meant = new Set(
    problems.flatMap(({ code, field, arguments: { near } }) =>
      code === 'field-unknown' && near ? [sibling(field, String(near))] : [],
    ),
  )
  return problems.filter(({ code, field }) => code !== 'field-missing' || !meant.has(field))
}

const sibling = (field: string, name: string): string => [...field.split('.').slice(0, -1), name].join('.')

/** Every whole number in the content has a smaller limit of its own, which says more. */
const isBeyondIntegers = (issue: Issue): boolean =>
  (issue.code === 'too_big' && issue.maximum === Number.MAX_SAFE_INTEGER) ||
  (issue.code === 'too_small' && issue.minimum === Number.MIN_SAFE_INTEGER)

function ofIssue(schema: z.ZodType, source: Source, issue: Issue, path: Path): Problem[] {
  const found = valueAt(source.data, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, source, path, key))
    case 'invalid_type':
      return [wrongType(schema, source, path, issue.expected, found)]
    case 'invalid_value':
      return [
        found === undefined || found === null
          ? missing(schema, source, path)
          : choice(source, path, issue.values.map(String), found),
      ]
    case 'invalid_union':
      return ofUnion(schema, source, issue, path, found)
    case 'invalid_format':
      return [pattern(schema, source, path, issue.format, String(found))]
    case 'too_small':
    case 'too_big':
      return [size(schema, source, path, issue, found)]
    case 'not_multiple_of':
      return [
        problemAt(source, path, 'field-range', {
          found: source.typed(path) ?? show(found),
          multiple: String(issue.divisor),
        }),
      ]
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [
        problemAt(source, path, 'field-type', { found: show(found), expected: 'object', ...example(schema, path) }),
      ]
  }
}

function unknownKey(schema: z.ZodType, source: Source, path: Path, key: string): Problem {
  const place = source.placeOfKey([...path, key])
  const known = keysAt(schema, path)
  const home = homeOf(schema, path, key)
  const near = home === undefined ? nearest(key, known) : undefined
  const line = source.line(place.line)
  const start = line.indexOf(key, place.column - 1)
  return {
    code: 'field-unknown',
    severity: 'error',
    ...place,
    field: short(fieldName([...path, key]), 200),
    arguments: {
      found: short(key),
      ...(near ? { near } : home ? { home } : { expected: known.join(', ') }),
      ...(near && start >= 0 ? { suggestion: line.slice(0, start) + near + line.slice(start + key.length) } : {}),
    },
  }
}

function missing(schema: z.ZodType, source: Source, path: Path): Problem {
  const key = path.at(-1)
  const isLine = typeof key === 'string' && !source.isTable
  const details = isLine ? exampleLine(schema, path, key) : example(schema, path)
  const value = valueAt(source.data, path)
  const empty = value === null || value === '' ? 1 : 0
  const required = schemaAt(schema, path)?.safeParse(undefined).success === true ? 0 : 1
  return problemAt(source, path, 'field-missing', { empty, required, ...details })
}

/** Words for yes and no that people type where `true` or `false` is asked for. */
const booleanWords = new Map([
  ...['sim', 's', 'yes', 'y', 'on', 'verdadeiro'].map((word) => [word, 'true'] as const),
  ...['não', 'nao', 'n', 'no', 'off', 'falso'].map((word) => [word, 'false'] as const),
])

function wrongType(schema: z.ZodType, source: Source, path: Path, expected: string, found: unknown): Problem {
  if (found === undefined || found === null) return missing(schema, source, path)
  const typed = typeof found === 'string' ? found : ''
  const swap = (value: string) => ({ found: typed, ...lineWith(source, path, typed, value) })
  if (expected === 'number' || expected === 'int') {
    const slip = numberSlip(typed)
    if (slip) return problemAt(source, path, slip.code, swap(slip.wanted))
  }
  const word = booleanWords.get(typed.toLowerCase())
  if (expected === 'boolean' && word) return problemAt(source, path, 'boolean-word', swap(word))
  return problemAt(source, path, 'field-type', {
    found: typeof found === 'number' ? (source.typed(path) ?? show(found)) : show(found),
    expected: textOrList(schema, path) ?? expected,
    ...example(schema, path),
  })
}

function choice(source: Source, path: Path, options: string[], found: unknown): Problem {
  const text = typeof found === 'string' ? found : show(found)
  const word = booleanWords.get(text.toLowerCase())
  if (options.length === 1 && options[0] === 'true' && word)
    return problemAt(source, path, 'boolean-word', { found: text, ...lineWith(source, path, text, word) })
  const translated = word && options.includes('yes') ? (word === 'true' ? 'yes' : 'no') : undefined
  const near = translated ?? (typeof found === 'string' ? nearest(text, options) : undefined)
  // A number in quotes is a text: without them it is the number asked for.
  const inQuotes = [`'${text}'`, `"${text}"`].map((typed) => lineWith(source, path, typed, text))
  const details =
    near === text
      ? inQuotes.find(({ suggestion }) => suggestion)
      : { near: near ?? '', ...lineWith(source, path, text, near ?? '') }
  return problemAt(source, path, 'field-choice', {
    found: short(text),
    expected: options.join(', '),
    ...(near === undefined ? {} : details),
  })
}

/** Of a union the branch counts that fits best: the one with the fewest problems. */
function ofUnion(
  schema: z.ZodType,
  source: Source,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  found: unknown,
): Problem[] {
  const discriminator =
    'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : undefined
  if (discriminator) {
    const at = [...path, discriminator]
    const value = valueAt(source.data, at)
    return [
      value === undefined || value === null
        ? missing(schema, source, at)
        : choice(source, at, discriminators(schema, path, discriminator), value),
    ]
  }
  // A branch that asks for another kind of value altogether is not the one that was meant.
  const isOther = (branch: readonly Issue[]) =>
    branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0) ? 1 : 0
  const [best = []] = [...issue.errors].sort((a, b) => isOther(a) - isOther(b) || a.length - b.length)
  if (best.length === 0) return [wrongType(schema, source, path, 'object', found)]
  return best.flatMap((inner) => ofIssue(schema, source, inner, [...path, ...inner.path]))
}

function discriminators(schema: z.ZodType, path: Path, key: string): string[] {
  const union = schemaAt(schema, path)
  const inner = union && unwrap(union)
  if (!(inner instanceof z.ZodUnion)) return []
  return (inner.options as z.ZodType[]).flatMap((option) => {
    const literal = schemaAt(option, [key])
    return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : []
  })
}

function pattern(schema: z.ZodType, source: Source, path: Path, format: string, found: string): Problem {
  if (format === 'date') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(found)) return problemAt(source, path, 'date-unreal', { found })
    const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(found)
    const iso = parts && `${parts[3] ?? ''}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`
    return problemAt(source, path, 'field-pattern', {
      found: show(found),
      format,
      ...example(schema, path),
      ...(iso ? lineWith(source, path, found, iso) : {}),
    })
  }
  if (format === 'url' && /^www\.\S+$/.test(found)) {
    return problemAt(source, path, 'field-pattern', {
      found: show(found),
      format,
      ...lineWith(source, path, found, `https://${found}`),
    })
  }
  if (format === 'partial-date' && /^\d{4}-\d{2}-\d{2}$/.test(found))
    return problemAt(source, path, 'date-unreal', { found })
  // An identifier written as a name: what it would be.
  const folded = format === 'regex' ? fold(found) : ''
  const near = folded !== '' && schemaAt(schema, path)?.safeParse(folded).success === true ? folded : undefined
  const details = near === undefined ? example(schema, path) : { near, ...lineWith(source, path, found, near) }
  return problemAt(source, path, 'field-pattern', { found: show(found), format, ...details })
}

function size(
  schema: z.ZodType,
  source: Source,
  path: Path,
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  found: unknown,
): Problem {
  const small = issue.code === 'too_small'
  const limit = Number(small ? issue.minimum : issue.maximum)
  if (issue.origin === 'string' && small && limit === 1) return missing(schema, source, path)
  const bounds = { bound: small ? 'minimum' : 'maximum', limit, exclusive: issue.inclusive === false ? 1 : 0 }
  if (issue.origin === 'string')
    return problemAt(source, path, 'field-length', {
      ...bounds,
      unit: 'characters',
      found: String(found).trim().length,
    })
  if (issue.origin === 'array')
    return problemAt(source, path, 'field-length', {
      ...bounds,
      unit: 'items',
      found: Array.isArray(found) ? found.length : 0,
    })
  return problemAt(source, path, 'field-range', { ...bounds, found: source.typed(path) ?? show(found) })
}

const example = (schema: z.ZodType, path: Path): Problem['arguments'] => {
  const value = exampleAt(schema, path)
  return value === undefined ? {} : { example: asYaml(value) }
}

function exampleLine(schema: z.ZodType, path: Path, key: string): Problem['arguments'] {
  const value = exampleAt(schema, path)
  return value === undefined ? {} : { example: asYaml(value), suggestion: `${key}: ${asYaml(value)}` }
}
