import { decode, encode } from 'cborg'
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** First bytes of Pagefind's files, before the CBOR. */
const signature = Buffer.from('pagefind_dcd')

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

/**
 * Gives the index the same bytes for the same input. Pagefind 1.5 writes filters, their values and orders in the order of a
 * hash table, which changes from run to run, and names files by their content: here they are put in order and renamed.
 */
export function steadyIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json')
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry
  for (const [language, { hash }] of Object.entries(entry.languages)) {
    const metaFile = (name: string) => join(folder, `pagefind.${name}.pf_meta`)
    const meta = read(metaFile(hash)) as Meta
    meta[3] = meta[3].map(([name, old]): [string, string] => [name, steadyFilter(folder, language, old)]).sort(byName)
    meta[4].sort(byName)
    entry.languages[language] = { ...entry.languages[language], hash: rewrite(metaFile, hash, language, meta, 10) }
  }
  writeFileSync(entryFile, JSON.stringify(entry))
}

function steadyFilter(folder: string, language: string, hash: string): string {
  const file = (name: string) => join(folder, 'filter', `${name}.pf_filter`)
  const [name, values] = read(file(hash)) as Filter
  return rewrite(file, hash, language, [name, values.sort(byName)], 7)
}

const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number => (a < b ? -1 : a > b ? 1 : 0)

const read = (file: string): unknown => decode(gunzipSync(readFileSync(file)).subarray(signature.length))

/** Writes data in the place of a file and names it by its content; answers with the new name. */
function rewrite(
  file: (name: string) => string,
  hash: string,
  language: string,
  data: unknown,
  length: number,
): string {
  const bytes = Buffer.concat([signature, encode(data)])
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`
  writeFileSync(file(hash), gzipSync(bytes, { level: 9 }))
  renameSync(file(hash), file(name))
  return name
}
