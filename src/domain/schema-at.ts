import { z } from 'zod'

/** The schema of the value at a path, through options, defaults and unions; undefined where the path leads nowhere. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path
  const inner = unwrap(schema)
  if (key === undefined) return schema
  if (inner instanceof z.ZodObject) {
    const next = (inner.shape as Record<PropertyKey, z.ZodType | undefined>)[key]
    return next && schemaAt(next, rest)
  }
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest)
  if (inner instanceof z.ZodTuple) {
    const item = (inner.def.items as readonly z.ZodType[])[Number(key)]
    return item && schemaAt(item, rest)
  }
  if (inner instanceof z.ZodUnion) {
    return (inner.options as z.ZodType[]).map((option) => schemaAt(option, path)).find((found) => found !== undefined)
  }
  return undefined
}

/** What a schema is once options, defaults and preparations are taken off. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const inner = schema instanceof z.ZodPipe ? (schema.out as z.ZodType) : unwrapOnce(schema)
  return inner ? unwrap(inner) : schema
}

/** The keys an object at a path may have; of a union, those of all its branches. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path)
  const inner = found && unwrap(found)
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape)
  if (inner instanceof z.ZodUnion)
    return [...new Set((inner.options as z.ZodType[]).flatMap((option) => keysAt(option, [])))]
  return []
}

/** The field of an object at a path under which a key would stand: `places` belongs in `instances`. */
export function homeOf(schema: z.ZodType, path: readonly PropertyKey[], key: string): string | undefined {
  const within = (field: string) => {
    const child = schemaAt(schema, [...path, field])
    const inner = child && unwrap(child)
    return inner instanceof z.ZodArray ? keysAt(inner.element as z.ZodType, []) : inner ? keysAt(inner, []) : []
  }
  return keysAt(schema, path).find((field) => within(field).includes(key))
}

/** The documented example of the field at a path. */
export function exampleAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  const found = schemaAt(schema, path)
  return found && documentation(found)?.example
}

/** The sentence and the example a field was given, on itself or under its options and defaults. */
export function documentation(schema: z.ZodType): { sentence: string; example: unknown } | undefined {
  const { description, examples } = schema.meta() ?? {}
  if (description !== undefined && Array.isArray(examples)) {
    return { sentence: description, example: (examples as unknown[])[0] }
  }
  const inner = schema instanceof z.ZodPipe ? undefined : unwrapOnce(schema)
  return inner && documentation(inner)
}

const unwrapOnce = (schema: z.ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? (schema.unwrap() as z.ZodType)
    : undefined
