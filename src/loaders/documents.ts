import type { CourseFile, CourseTranslation } from '../domain/course.ts'
import type { Area } from '../domain/area.ts'
import type { Edition } from '../domain/edition.ts'
import type { Event } from '../domain/event.ts'
import type { FocusGroup, Interview, Source as EvidenceSource, Statistic, StudyScore } from '../domain/evidence.ts'
import type { Guide } from '../domain/guide.ts'
import type { Municipality } from '../domain/municipality.ts'
import type { Occupation } from '../domain/occupation.ts'
import type { PastEdition } from '../domain/past-edition.ts'
import type { Problem } from '../domain/problem.ts'
import type { Qualification } from '../domain/qualification.ts'
import type { School } from '../domain/school.ts'
import type { Sector } from '../domain/sector.ts'
import type { Term } from '../domain/term.ts'
import type { PlacedFile } from './places.ts'
import { fieldName, type Path, type Source } from './source.ts'

/** A record understood, with the way back to where it was written. `id` is the file's name, or '' for lists and rows. */
export type Document<Value> = PlacedFile & {
  value: Value
  source: Source
  body: string
  bodyLine: number
  /** Fields whose values could not be understood; the documented examples stand in for them, so that the rules still see the rest. */
  mended: readonly string[]
}

/** The text below front matter that could not be understood. */
export type LooseText = Pick<Document<unknown>, 'body' | 'bodyLine'> & { source: Pick<Source, 'file'> }

/** Every file of the content folder, understood one by one; nothing is joined yet. */
export type Documents = {
  edition: Document<Edition>[]
  municipalities: Document<{ municipalities: Municipality[] }>[]
  areas: Document<{ areas: Area[] }>[]
  occupations: Document<{ occupations: Occupation[] }>[]
  sectors: Document<{ sectors: Sector[] }>[]
  questions: Document<Guide>[]
  sources: Document<{ sources: EvidenceSource[] }>[]
  qualification: Document<Omit<Qualification, 'id'>>[]
  statistics: Document<Statistic>[]
  study: Document<StudyScore>[]
  focusGroup: Document<Omit<FocusGroup, 'id'>>[]
  interview: Document<Omit<Interview, 'id'>>[]
  pastEdition: Document<PastEdition>[]
  school: Document<Omit<School, 'id'>>[]
  course: Document<CourseFile>[]
  courseTranslation: Document<CourseTranslation>[]
  event: Document<Event>[]
  term: Document<Omit<Term, 'id' | 'body'>>[]
  termTranslation: Document<Record<string, never>>[]
  /** Texts whose fields could not be understood. */
  loose: LooseText[]
  /** Rows of the map of characters. */
  map: string[]
  /** Pictures by path, with their bytes. */
  images: Map<string, Uint8Array>
  /** Every file that has a right place, by path: also those that could not be understood. */
  placed: Map<string, PlacedFile>
}

/** The edition, where it could be understood whole: rules measure others by it. */
export const soundEdition = ({ edition }: Documents): Edition | undefined =>
  edition[0]?.mended.length === 0 ? edition[0].value : undefined

/** Whether an example stands in for the value at a path, for something within it, or for something it is within. */
export const isMended = ({ mended }: Pick<Document<unknown>, 'mended'>, path: Path): boolean =>
  mended.some((field) => touches(field, fieldName(path)))

/** Whether two fields, dotted, are the same or one is within the other. */
export const touches = (field: string, other: string): boolean =>
  `${field}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${field}.`)

/** Looks at all documents together and answers with what is wrong. */
export type Rule = (documents: Documents) => Problem[]
