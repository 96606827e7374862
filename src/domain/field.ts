import { z } from 'zod'
import { documentation } from './schema-at.ts'

/**
 * Documents one field of a content file: the sentence says what it is for, the example is a value the schema accepts.
 * Both end in the field tables and in messages ("write, for example, …"); a test holds every field of every noun to it.
 */
export function field<Schema extends z.ZodType>(schema: Schema, sentence: string, example: unknown): Schema {
  return schema.meta({ ...schema.meta(), description: sentence, examples: [example] })
}

/** The example of a whole record: those of the fields it must have. */
export const exampleOf = (schema: z.ZodObject): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([, part]) => !(part instanceof z.ZodOptional))
      .map(([key, part]) => [key, documentation(part)?.example]),
  )
