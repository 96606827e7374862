import type { z } from 'zod'
import type { Problem } from '../domain/problem.ts'
import { problemsOfIssues } from './problems-of-issues.ts'
import { valueAt, type Path, type Source } from './source.ts'

/**
 * Understands a record by its schema: a value, or every problem with its place.
 * A number typed where text is asked for (`code: 523267`) is taken as it was typed.
 */
export function parseRecord<Value>(schema: z.ZodType<Value>, source: Source): { value?: Value; problems: Problem[] } {
  const first = schema.safeParse(source.data)
  if (first.success) return { value: first.data, problems: [] }
  const data = numbersAsTyped(source, first.error.issues)
  const second = data === source.data ? first : schema.safeParse(data)
  return second.success ? { value: second.data, problems: [] } : { problems: problemsOfIssues(schema, source, second.error.issues) }
}

function numbersAsTyped(source: Source, issues: readonly z.core.$ZodIssue[]): unknown {
  const paths = issues
    .filter((issue) => issue.code === 'invalid_type' && issue.expected === 'string' && typeof valueAt(source.data, issue.path) === 'number')
    .map((issue) => issue.path)
  if (paths.length === 0) return source.data
  const copy = structuredClone(source.data)
  for (const path of paths) replaceAt(copy, path, source.typed(path))
  return copy
}

function replaceAt(data: unknown, path: Path, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1))
  const key = path.at(-1)
  if (typeof parent === 'object' && parent !== null && key !== undefined) (parent as Record<PropertyKey, unknown>)[key] = value
}
