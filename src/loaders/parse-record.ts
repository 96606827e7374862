import type { z } from 'zod'
import type { Problem } from '../domain/problem.ts'
import { exampleAt } from '../domain/schema-at.ts'
import { textOrList, writtenPath } from './localised-path.ts'
import { problemsOfIssues } from './problems-of-issues.ts'
import { fieldName, valueAt, type Path, type Source } from './source.ts'

/** What came of reading a record. `mended` names the fields in whose place an example stands; where it is not empty, there are problems. */
export type Parsed<Value> = { value?: Value; problems: Problem[]; mended: string[] }

/**
 * Understands a record by its schema: its value, and every problem with its place.
 * A number typed where text is asked for (`code: 523267`) is taken as it was typed. Where fields are wrong, the rest is
 * still given on, so that the rules over the whole network find what else is wrong in the same run.
 */
export function parseRecord<Value>(schema: z.ZodType<Value>, source: Source): Parsed<Value> {
  const first = schema.safeParse(source.data)
  if (first.success) return { value: first.data, problems: [], mended: [] }
  const data = numbersAsTyped(schema, source, first.error.issues)
  const second = data === source.data ? first : schema.safeParse(data)
  if (second.success) return { value: second.data, problems: [], mended: [] }
  const problems = problemsOfIssues(schema, source, second.error.issues)
  const { mended, value } = mend(schema, data, second.error.issues)
  return value === undefined ? { problems, mended } : { value, problems, mended }
}

/** Unknown keys are taken out and examples put in the place of wrong values, until the record can be understood. */
function mend<Value>(
  schema: z.ZodType<Value>,
  data: unknown,
  found: readonly z.core.$ZodIssue[],
): { value?: Value; mended: string[] } {
  const copy = structuredClone(data)
  const mended = new Set<string>()
  let issues = found
  for (let round = 0; round < 3; round++) {
    for (const issue of issues) {
      const path = writtenPath(copy, issue.path)
      if (issue.code === 'unrecognized_keys') {
        const parent = valueAt(copy, path)
        for (const key of issue.keys)
          if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key)
      } else {
        replaceAt(copy, path, structuredClone(exampleAt(schema, path)))
        mended.add(fieldName(path))
      }
    }
    const again = schema.safeParse(copy)
    if (again.success) return { value: again.data, mended: [...mended] }
    issues = again.error.issues
  }
  return { mended: [...mended] }
}

function numbersAsTyped(schema: z.ZodType, source: Source, issues: readonly z.core.$ZodIssue[]): unknown {
  const paths = wrongTypes(issues)
    .filter(({ path }) => typeof valueAt(source.data, path) === 'number')
    .filter(({ path, expected }) => expected === 'string' || textOrList(schema, path) === 'string')
  if (paths.length === 0) return source.data
  const copy = structuredClone(source.data)
  for (const { path } of paths) replaceAt(copy, path, source.typed(path))
  return copy
}

/** Where a value is of another type than the schema asks for, also in one of the branches of a union. */
const wrongTypes = (issues: readonly z.core.$ZodIssue[], base: Path = []): { path: Path; expected: string }[] =>
  issues.flatMap((issue) => {
    const path = [...base, ...issue.path]
    if (issue.code === 'invalid_type') return [{ path, expected: issue.expected }]
    return issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => wrongTypes(branch, path)) : []
  })

function replaceAt(data: unknown, path: Path, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1))
  const key = path.at(-1)
  if (typeof parent === 'object' && parent !== null && key !== undefined)
    (parent as Record<PropertyKey, unknown>)[key] = value
}
