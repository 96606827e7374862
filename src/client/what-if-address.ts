import type { GroupPoints } from '../ranking/what-if-points.ts'

/** Points an address holds, and what it says that is no weight, as typed. */
type Read = { points: GroupPoints; ignored: string[] }

/**
 * The points an address holds, `?numbers=30&study=0`: groups it does not name have the published ones. What is no whole
 * number from 0 to 100, is given twice, or leaves nothing above 0, counts as not said and is named.
 */
export function readAddress(parameters: URLSearchParams, published: GroupPoints): Read {
  const points = { ...published }
  const ignored: string[] = []
  for (const group of Object.keys(published)) {
    const typed = parameters.getAll(group)
    const [value = ''] = typed
    if (typed.length === 1 && isPoints(value)) points[group] = Number(value)
    else ignored.push(...typed.map((each) => `${group}=${each}`))
  }
  if (Object.values(points).some((value) => value > 0)) return { points, ignored }
  return { points: { ...published }, ignored: [...ignored, addressOf(points, published)] }
}

const isPoints = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= 100

/** The part of an address after `?` that holds points; empty for the published ones. */
export function addressOf(points: GroupPoints, published: GroupPoints): string {
  const groups = Object.keys(published)
  if (groups.every((group) => points[group] === published[group])) return ''
  return String(new URLSearchParams(groups.map((group) => [group, String(points[group] ?? 0)])))
}
