import { z } from 'zod'
import { areasFile } from '../domain/area.ts'
import { courseFile, courseTranslation } from '../domain/course.ts'
import { editionFile } from '../domain/edition.ts'
import { eventFile } from '../domain/event.ts'
import { focusGroup, interview, sourcesFile } from '../domain/evidence.ts'
import { guideFile } from '../domain/guide.ts'
import { municipalitiesFile } from '../domain/municipality.ts'
import { occupationsFile } from '../domain/occupation.ts'
import { pastEditionFile } from '../domain/past-edition.ts'
import type { Problem } from '../domain/problem.ts'
import { qualification } from '../domain/qualification.ts'
import { schoolFile } from '../domain/school.ts'
import { sectorsFile } from '../domain/sector.ts'
import { termFile } from '../domain/term.ts'
import { readCsv } from './csv.ts'
import { decodeText } from './decode-text.ts'
import type { Document, Documents } from './documents.ts'
import { splitFrontMatter } from './front-matter.ts'
import { parseRecord } from './parse-record.ts'
import { placeFile, type Kind, type PlacedFile } from './places.ts'
import type { ContentFile } from './read-folder.ts'
import { short } from './show.ts'
import { problemIn, type Source } from './source.ts'
import { readYaml } from './read-yaml.ts'
import { tableFormats } from './tables/kinds.ts'

/** How each kind of file is written, and the schema of its records. */
const formats = {
  edition: { format: 'yaml', schema: editionFile },
  municipalities: { format: 'yaml', schema: municipalitiesFile },
  areas: { format: 'yaml', schema: areasFile },
  occupations: { format: 'yaml', schema: occupationsFile },
  sectors: { format: 'yaml', schema: sectorsFile },
  questions: { format: 'yaml', schema: guideFile },
  sources: { format: 'yaml', schema: sourcesFile },
  qualification: { format: 'yaml', schema: qualification },
  ...tableFormats,
  focusGroup: { format: 'yaml', schema: focusGroup },
  interview: { format: 'yaml', schema: interview },
  pastEdition: { format: 'yaml', schema: pastEditionFile },
  school: { format: 'yaml', schema: schoolFile },
  course: { format: 'markdown', schema: courseFile },
  courseTranslation: { format: 'markdown', schema: courseTranslation },
  event: { format: 'yaml', schema: eventFile },
  term: { format: 'markdown', schema: termFile },
  termTranslation: { format: 'markdown', schema: z.strictObject({}) },
} as const satisfies Partial<
  Record<Kind, { format: 'yaml' | 'csv' | 'markdown'; schema: z.ZodObject; numbers?: readonly string[] }>
>

type RecordKind = keyof typeof formats
const hasRecords = (kind: Kind): kind is RecordKind => kind in formats

/** Understands every file alone: places, bytes, syntax, fields. What could not be understood is missing and reported. */
export function readDocuments(files: readonly ContentFile[]): { documents: Documents; problems: Problem[] } {
  const problems: Problem[] = []
  const lists = Object.fromEntries(Object.keys(formats).map((kind) => [kind, []])) as unknown as Lists
  const empty = { ...lists, loose: [], map: [], images: new Map(), placed: new Map() }
  const documents = empty as unknown as Documents
  const paths = new Set(files.map(({ path }) => path))
  for (const { path, bytes } of files) {
    const place = placeOf(path, paths, bytes ? problems : [])
    if (!place) continue
    documents.placed.set(place.path, place.file)
    if (place.file.kind === 'image') {
      if (bytes) documents.images.set(path, bytes)
    } else if (bytes && place.file.kind !== 'guide')
      problems.push(...readText(place.file, path, bytes, documents, lists))
  }
  return { documents, problems }
}

type Lists = Record<RecordKind, Document<unknown>[]>

/** What a file is. One with a wrong name is taken for what it means, so that nothing else is reported as missing. */
function placeOf(
  path: string,
  paths: ReadonlySet<string>,
  problems: Problem[],
): { path: string; file: PlacedFile } | undefined {
  const place = placeFile(path)
  if (!('problem' in place)) return { path, file: place }
  problems.push(place.problem)
  return place.meant && !paths.has(place.meant.path) ? { path: place.meant.path, file: place.meant.place } : undefined
}

function readText(place: PlacedFile, path: string, bytes: Uint8Array, documents: Documents, lists: Lists): Problem[] {
  const text = decodeText(path, bytes)
  if (typeof text !== 'string') return text
  if (place.kind === 'map') documents.map = text.trimEnd().split('\n')
  if (!hasRecords(place.kind)) return []
  const format = formats[place.kind]
  const read = readers[format.format](path, text, format)
  const { body = '', bodyLine = 1 } = read
  const records = read.sources.map((source) => ({ source, ...parseRecord<unknown>(format.schema, source) }))
  for (const { source, value, mended } of records) {
    if (value !== undefined) lists[place.kind].push({ ...place, value, source, body, bodyLine, mended })
    else if (body !== '') documents.loose.push({ source, body, bodyLine })
  }
  if (read.sources.length === 0 && body !== '') documents.loose.push({ source: { file: path }, body, bodyLine })
  return [...read.problems, ...records.flatMap(({ problems }) => problems)]
}

type Read = { sources: Source[]; problems: Problem[]; body?: string; bodyLine?: number }
type Format = { schema: z.ZodObject; numbers?: readonly string[] }

const readers: Record<'yaml' | 'csv' | 'markdown', (path: string, text: string, format: Format) => Read> = {
  yaml: (path, text) => readRecord(path, text, 1),
  csv: (path, text, { schema, numbers }) => readCsv(path, text, Object.keys(schema.shape), numbers ?? []),
  markdown: (path, text) => {
    const parts = splitFrontMatter(path, text)
    if ('code' in parts) return { sources: [], problems: [parts] }
    return { ...readRecord(path, parts.yaml, 2), body: parts.body, bodyLine: parts.bodyLine }
  },
}

/** A file whose fields are all left out reads as an empty record, so that the missing ones are named. */
function readRecord(path: string, text: string, firstLine: number): Read {
  const { source, problems } = readYaml(path, text, firstLine)
  if (problems.length > 0) return { sources: [], problems }
  const record = { ...source, data: source.data ?? {} }
  if (typeof record.data === 'object' && !Array.isArray(record.data)) return { sources: [record], problems }
  const { line, column } = source.placeOf([])
  return {
    sources: [],
    problems: [
      problemIn(path, 'yaml-broken', { found: short(source.line(line).trim()), cause: 'fields' }, line, column),
    ],
  }
}
