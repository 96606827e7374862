import { z } from 'zod'
import { schemaAt, unwrap } from '../domain/schema-at.ts'
import { valueAt, type Path } from './source.ts'

/** A Portuguese text may be written without its `pt`: the path as it is in the file. */
export function writtenPath(data: unknown, path: Path): Path {
  return path.filter((key, index) => {
    const parent = valueAt(data, path.slice(0, index))
    return key !== 'pt' || (typeof parent === 'object' && parent !== null && !Array.isArray(parent))
  })
}

/** A text of two languages reads as a group of fields to the schema; to who writes it, it is a text, or a list. */
export function textOrList(schema: z.ZodType, path: Path): 'string' | 'array' | undefined {
  const found = schemaAt(schema, path)
  const inner = found && unwrap(found)
  if (!(inner instanceof z.ZodObject) || !(inner.shape.pt instanceof z.ZodType)) return undefined
  return unwrap(inner.shape.pt) instanceof z.ZodArray ? 'array' : 'string'
}
