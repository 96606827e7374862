import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { searchRecords } from '../../src/exports/search-records.ts'
import type { Reader } from '../../src/views/reader.ts'
import { steadyIndex } from './steady-index.ts'

/** Pagefind's own interfaces, which we do not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|playground)|^pagefind-ui/

/** Writes the search index of every language: one record a course, the same for the same input. */
export async function buildIndex(readers: readonly Reader[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({})
    if (!index) throw new Error(errors.join('\n'))
    for (const reader of readers) {
      for (const record of searchRecords(reader)) {
        const added = await index.addCustomRecord(record)
        if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join(', ')}`)
      }
    }
    // Written here: the package's own writing may not be done when it says so.
    const { files, errors: failed } = await index.getFiles()
    if (failed.length > 0) throw new Error(failed.join('\n'))
    writeFiles(steadyIndex(new Map(files.map(({ path, content }) => [path, content]))), folder)
  } finally {
    await close()
  }
}

function writeFiles(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  for (const [path, bytes] of files) {
    if (unused.test(path)) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}
