import { comparable } from '../views/comparable.ts'
import type { Reader } from '../views/reader.ts'

/** `comparar/cursos.json`: what the pages that compare and keep courses show, in one language. Read by our own scripts only. */
export const comparableJson = (reader: Reader): string => JSON.stringify(comparable(reader))
