import { assembleNetwork, type Parts } from '../domain/assemble.ts'
import type { Network } from '../domain/network.ts'
import type { Problem } from '../domain/problem.ts'
import { touches, type Document, type Documents, type Rule } from './documents.ts'
import { readDocuments } from './read-documents.ts'
import { readFolder } from './read-folder.ts'
import { courses } from './rules/courses.ts'
import { dates } from './rules/dates.ts'
import { edition } from './rules/edition.ts'
import { evidence } from './rules/evidence.ts'
import { images } from './rules/images.ts'
import { map } from './rules/map.ts'
import { names } from './rules/names.ts'
import { pastEditions } from './rules/past-editions.ts'
import { ranking } from './rules/ranking.ts'
import { references } from './rules/references.ts'
import { repeats } from './rules/repeats.ts'
import { texts } from './rules/texts.ts'

const rules: Rule[] = [
  ...[edition, ranking, pastEditions, map, names, repeats, references],
  ...[dates, evidence, courses, texts, images],
]

/** What came of reading a content folder: every problem, and the network if no problem is an error. */
export type Loaded = { network?: Network; problems: Problem[]; files: number }

/**
 * Reads a content folder whole: files → records → rules → network. Site, scripts and tests all come through here, so
 * none can disagree. It never throws over what a file says: every problem of every file is in `problems`.
 */
export function loadNetwork(folder: string): Loaded {
  const read = readFolder(folder)
  const { documents, problems } = readDocuments(read.files)
  const all = [...read.problems, ...problems, ...problemsOfRules(documents)].sort(byPlace)
  const parts = all.some(({ severity }) => severity === 'error') ? undefined : partsOf(documents)
  return { ...(parts ? { network: assembleNetwork(parts) } : {}), problems: all, files: read.files.length }
}

/** What the rules over the whole network find. */
export const problemsOfRules = (documents: Documents): Problem[] =>
  rules.flatMap((rule) => rule(documents)).filter(besideStandIns(documents))

/**
 * Where an example stands in for a value that could not be understood, what the rules say of it is said of the example,
 * not of the file.
 */
function besideStandIns(documents: Documents): (problem: Problem) => boolean {
  const records = Object.values(documents).flatMap((part: unknown) =>
    Array.isArray(part) ? part.filter(isRecord) : [],
  )
  const mended = Map.groupBy(
    records.filter(({ mended: fields }) => fields.length > 0),
    ({ source }) => source.file,
  )
  return ({ file, line, field }) => {
    return !(mended.get(file) ?? []).some(({ source, mended: fields }) => {
      if (source.isTable && source.placeOf([]).line !== line) return false
      // What a row measures, and the kind of thing it is about, say how its other cells are to be read.
      const all =
        source.isTable === true && (field === '' || fields.some((other) => /^(?:indicator|level)$/.test(other)))
      return all || (field !== '' && fields.some((other) => touches(field, other)))
    })
  }
}

const isRecord = (part: unknown): part is Document<unknown> =>
  typeof part === 'object' && part !== null && 'mended' in part

const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column

function partsOf(documents: Documents): Parts | undefined {
  const [settings] = documents.edition
  if (!settings) return undefined
  const named = <Value>(list: { id: string; value: Value }[]) => list.map(({ id, value }) => ({ ...value, id }))
  const english = new Map(
    documents.courseTranslation.map((document) => [`${document.school}/${document.id}`, document]),
  )
  const englishTerms = new Map(documents.termTranslation.map(({ id, body }) => [id, body]))
  return {
    edition: settings.value,
    map: documents.map,
    municipalities: documents.municipalities.flatMap(({ value }) => value.municipalities),
    areas: documents.areas.flatMap(({ value }) => value.areas),
    occupations: documents.occupations.flatMap(({ value }) => value.occupations),
    sectors: documents.sectors.flatMap(({ value }) => value.sectors),
    qualifications: named(documents.qualification),
    schools: documents.school.map(({ school, value }) => ({ ...value, id: school })),
    courses: documents.course.map(({ school, id, value, body }) => {
      const translation = english.get(`${school}/${id}`)
      return {
        schoolId: school,
        slug: id,
        file: value,
        body,
        translation: translation?.value,
        englishBody: translation?.body === '' ? undefined : translation?.body,
      }
    }),
    evidence: {
      sources: documents.sources.flatMap(({ value }) => value.sources),
      statistics: documents.statistics.map(({ value }) => value),
      study: documents.study.map(({ value }) => value),
      focusGroups: named(documents.focusGroup),
      interviews: named(documents.interview),
    },
    history: documents.pastEdition.map(({ value }) => value),
    event: documents.event[0]?.value,
    guide: documents.questions[0]?.value,
    terms: documents.term.map(({ id, value, body }) => ({
      ...value,
      id,
      body: { pt: body, en: englishTerms.get(id) },
    })),
  }
}
