import { isCourseTarget, printIds } from '../../src/views/print-ids.ts'

/** Checks that the courses of a PDF are those of the site, each once. Throws naming those that are not. */
export function checkEntries(
  courses: readonly { id: string }[],
  pages: ReadonlyMap<string, number>,
  file: string,
): void {
  const wanted = new Set(courses.map(({ id }) => printIds.course(id)))
  const printed = [...pages.keys()].filter(isCourseTarget)
  const wrong = [...new Set(printed).symmetricDifference(wanted)]
  if (wrong.length === 0) return
  throw new Error(`${file}: ${printed.length} courses, not the site's ${wanted.size}: ${wrong.slice(0, 5).join(', ')}`)
}
