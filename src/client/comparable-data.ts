import type { Comparable } from '../views/comparable.ts'

/** The courses of a page of a list, had once; asked for again after a failure. */
export function comparableAt(address: string): () => Promise<Comparable> {
  let had: Promise<Comparable> | undefined
  const get = async (): Promise<Comparable> => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
    return (await response.json()) as Comparable
  }
  return () =>
    (had ??= get().catch((error: unknown) => {
      had = undefined
      throw error
    }))
}
