import { decode, encode } from 'cborg'
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

/** First bytes of Pagefind's files, before the CBOR. */
const signature = Buffer.from('pagefind_dcd')
const entryPath = 'pagefind-entry.json'

type Filter = [name: string, values: [value: string, pages: number[]][]]
type Meta = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: number[]][],
  ...rest: unknown[],
]
type Entry = { languages: Record<string, { hash: string }> }
type Files = Map<string, Uint8Array>

/**
 * Gives the files of an index the same bytes for the same input. Pagefind 1.5 writes filters, their values and orders
 * as a hash table happens to hold them, which changes from run to run, and names files by their content: here they are
 * put in order and renamed.
 */
export function steadyIndex(files: Files): Files {
  const entry = JSON.parse(new TextDecoder().decode(files.get(entryPath))) as Entry
  const languages = Object.entries(entry.languages).sort(byName)
  entry.languages = Object.fromEntries(
    languages.map(([language, each]) => [language, { ...each, hash: steadyMeta(files, language, each.hash) }]),
  )
  return files.set(entryPath, Buffer.from(JSON.stringify(entry)))
}

function steadyMeta(files: Files, language: string, hash: string): string {
  const path = (name: string) => `pagefind.${name}.pf_meta`
  const meta = read(files, path(hash)) as Meta
  meta[3] = meta[3].map(([name, old]): [string, string] => [name, steadyFilter(files, language, old)]).sort(byName)
  meta[4].sort(byName)
  return rename(files, { path, hash, language, data: meta, length: 10 })
}

function steadyFilter(files: Files, language: string, hash: string): string {
  const path = (name: string) => `filter/${name}.pf_filter`
  const [name, values] = read(files, path(hash)) as Filter
  return rename(files, { path, hash, language, data: [name, values.sort(byName)], length: 7 })
}

const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number => (a < b ? -1 : a > b ? 1 : 0)

function read(files: Files, path: string): unknown {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`${path} is not in the search index`)
  return decode(gunzipSync(bytes).subarray(signature.length))
}

type Renaming = { path: (name: string) => string; hash: string; language: string; data: unknown; length: number }

/** Puts data in the place of a file and names it by its content; answers with the new name. */
function rename(files: Files, { path, hash, language, data, length }: Renaming): string {
  const bytes = Buffer.concat([signature, encode(data)])
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`
  files.delete(path(hash))
  files.set(path(name), gzipSync(bytes, { level: 9 }))
  return name
}
