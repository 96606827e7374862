/** Any value, short enough for a message. */
export const show = (value: unknown): string =>
  short(typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value))

/** A text cut to what a message can hold. */
export const short = (text: string, longest = 80): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`

/** A corrected line, unless it is so long that nobody could compare it. */
export const ifShort = (suggestion: string): { suggestion?: string } => (suggestion.length <= 400 ? { suggestion } : {})

/** A value as one would type it after `field: `, in one line. */
export function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => asYaml(item)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${key}: ${asYaml(item)}`)
    return `{ ${pairs.join(', ')} }`
  }
  return typeof value === 'string' && needsQuotes.test(value) ? quoted(value) : String(value)
}

/** A text in single quotes, in which only the quote itself is written twice. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Signs that mean something to YAML, and texts it would take for a number. */
const needsQuotes = /^[-?:,[\]{}#&*!|>'"%@`\s]|: |:$| #|[,[\]{}]|^$|^[-+]?[\d.]+$|^(?:true|false|null|~)$/
