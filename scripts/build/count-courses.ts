import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../src/views/paths.ts'
import type { Reader } from '../../src/views/reader.ts'

type IndexEntry = { languages: Record<string, { page_count: number }> }

/**
 * The same courses everywhere: in the content, a page each in every language, a row each in the list, a record each in
 * the search index as it was written. Throws when they differ; the paper checks its own while it is printed. Answers
 * with how many there are.
 */
export function countCourses(folder: string, readers: readonly Reader[]): number {
  const [first] = readers
  const expected = first?.site.network.courses.length ?? 0
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const list = read('cursos.json') as { courses: unknown[] }
  const index = read('pagefind/pagefind-entry.json') as IndexEntry
  const counts = {
    json: list.courses.length,
    ...Object.fromEntries(
      readers.map((reader) => [
        `pages ${reader.language}`,
        coursePages(join(folder, reader.language === 'pt' ? '' : reader.language, paths.courses)),
      ]),
    ),
    ...Object.fromEntries(
      readers.map(({ language }) => [`index ${language}`, index.languages[language]?.page_count ?? 0]),
    ),
  }
  const wrong = Object.entries(counts).filter(([, count]) => count !== expected)
  if (wrong.length > 0)
    throw new Error(`${String(expected)} ≠ ${wrong.map(([name, count]) => `${name}: ${String(count)}`).join(', ')}`)
  return expected
}

function coursePages(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((school) => readdirSync(join(folder, school.name), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory()).length
}
