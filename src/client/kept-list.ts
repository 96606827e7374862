/** The lists a reader makes, and how many courses each takes: four fit side by side, ten on one sheet with notes. */
export const lists = { kept: { most: 10 }, compare: { most: 4 } } as const
export type ListName = keyof typeof lists

/** `forave/mecatronica`: school and course, as in the address of its page. */
const isCourseId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 120 && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value)

/** Only what can be a course, each once, no more than the list takes. */
const sound = (values: readonly unknown[], most: number): string[] =>
  [...new Set(values.filter(isCourseId))].slice(0, most)

/** The courses in what a browser kept; whatever else stands there counts as nothing. */
export function idsOfText(text: string | null, most: number): string[] {
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? sound(value, most) : []
  } catch {
    return []
  }
}

/** The courses in an address, `?cursos=forave/mecatronica,cior/gestao`; undefined where it names no list. */
export function idsOfAddress(query: string, most: number): string[] | undefined {
  const written = new URLSearchParams(query).get('cursos')
  return written === null ? undefined : sound(written.split(','), most)
}

/** The part of an address that names courses, short enough to read and to draw; empty for none. */
export const addressOf = (ids: readonly string[]): string => (ids.length > 0 ? `?cursos=${ids.join(',')}` : '')

/** A list with a course put in at its end or taken out; `isFull` where it takes no more and stays as it was. */
export function toggled(ids: readonly string[], id: string, most: number): { ids: string[]; isFull: boolean } {
  if (ids.includes(id)) return { ids: ids.filter((each) => each !== id), isFull: false }
  return ids.length >= most ? { ids: [...ids], isFull: true } : { ids: [...ids, id], isFull: false }
}

/** Two lists as one: the first as it is, then what the second adds, as far as there is room. */
export function joined(
  own: readonly string[],
  other: readonly string[],
  most: number,
): { ids: string[]; left: number } {
  const all = [...new Set([...own, ...other])]
  return { ids: all.slice(0, most), left: Math.max(0, all.length - most) }
}

export const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, place) => id === b[place])
