import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'))
  } finally {
    await close()
  }
  for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(join(folder, file), { recursive: true })
  steadyIndex(folder)
}
