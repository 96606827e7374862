import { findData } from '../views/find-data.ts'
import type { Reader } from '../views/reader.ts'

/** `cursos/procura.json`: what the search of the list works on, in one language. Read by our own script only. */
export const coursesCompact = (reader: Reader): string => JSON.stringify(findData(reader))
