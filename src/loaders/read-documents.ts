import { z } from 'zod'
import { areasFile } from '../domain/area.ts'
import { courseFile, courseTranslation } from '../domain/course.ts'
import { editionFile } from '../domain/edition.ts'
import { eventFile } from '../domain/event.ts'
import { focusGroup, interview, sourcesFile, statistic, studyScore } from '../domain/evidence.ts'
import { municipalitiesFile } from '../domain/municipality.ts'
import { occupationsFile } from '../domain/occupation.ts'
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
import { problemIn, type Source } from './source.ts'
import { readYaml } from './yaml.ts'

/** How each kind of file is written, and the schema of its records. */
const formats = {
  edition: { format: 'yaml', schema: editionFile },
  municipalities: { format: 'yaml', schema: municipalitiesFile },
  areas: { format: 'yaml', schema: areasFile },
  occupations: { format: 'yaml', schema: occupationsFile },
  sectors: { format: 'yaml', schema: sectorsFile },
  sources: { format: 'yaml', schema: sourcesFile },
  qualification: { format: 'yaml', schema: qualification },
  statistics: { format: 'csv', schema: statistic, numbers: ['value', 'year', 'n'] },
  study: { format: 'csv', schema: studyScore, numbers: ['score', 'year'] },
  focusGroup: { format: 'yaml', schema: focusGroup },
  interview: { format: 'yaml', schema: interview },
  school: { format: 'yaml', schema: schoolFile },
  course: { format: 'markdown', schema: courseFile },
  courseTranslation: { format: 'markdown', schema: courseTranslation },
  event: { format: 'yaml', schema: eventFile },
  term: { format: 'markdown', schema: termFile },
  termTranslation: { format: 'markdown', schema: z.strictObject({}) },
} as const satisfies Partial<Record<Kind, { format: 'yaml' | 'csv' | 'markdown'; schema: z.ZodObject; numbers?: readonly string[] }>>

type RecordKind = keyof typeof formats
const hasRecords = (kind: Kind): kind is RecordKind => kind in formats

/** Understands every file alone: places, bytes, syntax, fields. What could not be understood is missing and reported. */
export function readDocuments(files: readonly ContentFile[]): { documents: Documents; problems: Problem[] } {
  const problems: Problem[] = []
  const lists = Object.fromEntries(Object.keys(formats).map((kind) => [kind, []])) as unknown as Record<RecordKind, Document<unknown>[]>
  const documents = { ...lists, map: [], images: new Map(), placed: new Map() } as unknown as Documents
  for (const { path, bytes } of files) {
    const place = placeFile(path)
    if ('code' in place) {
      problems.push(place)
      continue
    }
    documents.placed.set(path, place)
    if (place.kind === 'image') documents.images.set(path, bytes)
    else if (place.kind !== 'guide') {
      const text = decodeText(path, bytes)
      if (typeof text !== 'string') problems.push(text)
      else if (place.kind === 'map') documents.map = text.trimEnd().split('\n')
      else if (hasRecords(place.kind)) readRecords(place as PlacedFile & { kind: RecordKind }, path, text, lists[place.kind], problems)
    }
  }
  return { documents, problems }
}

function readRecords(place: PlacedFile & { kind: RecordKind }, path: string, text: string, into: Document<unknown>[], problems: Problem[]): void {
  const format = formats[place.kind]
  const read = readers[format.format](path, text, format)
  problems.push(...read.problems)
  for (const source of read.sources) {
    const record = parseRecord<unknown>(format.schema, source)
    problems.push(...record.problems)
    if (record.problems.length === 0) into.push({ ...place, value: record.value, source, body: read.body ?? '', bodyLine: read.bodyLine ?? 1 })
  }
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
  return { sources: [], problems: [problemIn(path, 'yaml-broken', { found: text.split('\n', 1)[0]?.slice(0, 80) ?? '' }, firstLine)] }
}
