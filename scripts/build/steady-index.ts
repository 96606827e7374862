const entryPath = 'pagefind-entry.json'

type Entry = { languages: Record<string, unknown> }
type Files = Map<string, Uint8Array>

/**
 * Gives the files of an index the same bytes for the same input. Pagefind 1.5 writes its languages as a hash table
 * happens to hold them, which changes from run to run; here they are put in order. It does the same to filters and to
 * several sort keys, which is why records have none and one.
 */
export function steadyIndex(files: Files): Files {
  const entry = JSON.parse(new TextDecoder().decode(files.get(entryPath))) as Entry
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1))
  entry.languages = Object.fromEntries(languages)
  return files.set(entryPath, new TextEncoder().encode(JSON.stringify(entry)))
}
