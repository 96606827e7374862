/** What a file of the network is made of. A key that is undefined is left out. */
export type Value = string | number | boolean | undefined | readonly Value[] | { readonly [key: string]: Value }
/** Fields by their names. */
export type Facts = Readonly<Record<string, Value>>

/** A value as YAML, in block style. Writes only what is plain under YAML 1.2; anything else becomes a JSON string. */
export function toYaml(value: Facts): string {
  return `${mapping(value, '').join('\n')}\n`
}

/** A Markdown file: facts above, text below. Without facts the front matter is empty. */
export function toMarkdown(facts: Facts, body: string): string {
  return `---\n${Object.keys(facts).length > 0 ? toYaml(facts) : ''}---\n\n${body.trim()}\n`
}

/** Rows as a table with a header; cells with a comma or a quotation mark are quoted. */
export function toCsv(
  columns: readonly string[],
  rows: readonly Record<string, string | number | undefined>[],
): string {
  const cell = (part: string | number | undefined) => {
    const text = String(part ?? '')
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return (
    [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n') + '\n'
  )
}

function mapping(value: Facts, indent: string): string[] {
  return Object.entries(value).flatMap(([key, part]) => {
    if (part === undefined) return []
    if (typeof part !== 'object') return [`${indent}${key}: ${scalar(part)}`]
    return [`${indent}${key}:`, ...block(part, `${indent}  `)]
  })
}

function block(value: readonly Value[] | Facts, indent: string): string[] {
  if (!isList(value)) return mapping(value, indent)
  return value.flatMap((item) => {
    if (item === undefined) return []
    if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`]
    if (isList(item)) return [`${indent}- [${item.map((part) => scalar(part as number)).join(', ')}]`]
    const [first = '', ...rest] = mapping(item, `${indent}  `)
    return [`${indent}- ${first.trimStart()}`, ...rest]
  })
}

const isList = (value: readonly Value[] | Facts): value is readonly Value[] => Array.isArray(value)

const day = /^\d{4}-\d\d-\d\d$/
const words = /^\p{L}[\p{L}\p{N} ,.;()'/?–_@=:-]*$/u

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  const plain =
    day.test(value) || (words.test(value) && !/: |:$| $|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value))
  return plain ? value : JSON.stringify(value)
}
