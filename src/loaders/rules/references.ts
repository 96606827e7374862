import type { Problem } from '../../domain/problem.ts'
import type { Document, Documents, Rule } from '../documents.ts'
import { nearest } from '../near.ts'
import { short } from '../show.ts'
import { lineWith, problemAt, type Path, type Source } from '../source.ts'
import { onList } from './repeats.ts'

type Noun = 'qualification' | 'school' | 'municipality' | 'area' | 'occupation' | 'sector' | 'source' | 'site'

/** Every identifier written in one file must be defined in another. */
export const references: Rule = (documents) => {
  const problems: Problem[] = []
  const known = knownIdentifiers(documents)
  const refer = (
    source: Source,
    path: Path,
    noun: Noun,
    id: string | undefined,
    ids: ReadonlySet<string> | undefined,
  ) => {
    if (id === undefined || ids === undefined || ids.has(id)) return
    const near = nearest(id, ids)
    problems.push(
      problemAt(source, path, 'reference-unknown', {
        noun,
        found: short(id),
        ...(near ? { near, ...lineWith(source, path, id, near) } : {}),
      }),
    )
  }
  ofCourses(documents, known, refer)
  ofCatalogue(documents, known, refer)
  ofEvidence(documents, known, refer)
  for (const { value, source } of documents.event) {
    refer(source, ['municipality'], 'municipality', value.municipality, known.municipality)
    value.stands.forEach((stand, index) => {
      refer(source, ['stands', index, 'school'], 'school', stand.school, known.school)
    })
    value.demonstrations.forEach((shown, index) => {
      refer(source, ['demonstrations', index, 'school'], 'school', shown.school, known.school)
    })
  }
  return problems
}

type Refer = (
  source: Source,
  path: Path,
  noun: Noun,
  id: string | undefined,
  ids: ReadonlySet<string> | undefined,
) => void
type Known = Partial<Record<Noun, ReadonlySet<string>>>

/** Identifiers there are. A list whose own file is broken is left out: its file is reported, not everything that cites it. */
function knownIdentifiers({ placed, municipalities, areas, occupations, sectors, sources }: Documents): Known {
  const files = (kind: string, part: 'id' | 'school') =>
    new Set([...placed.values()].filter((file) => file.kind === kind).map((file) => file[part]))
  const listed = <Value>(kind: string, lists: Document<Value>[], ids: (value: Value) => string[]) => {
    const written = [...placed.values()].filter((file) => file.kind === kind).length
    const isUnderstood = lists.length === written && lists.every(({ mended }) => mended.length === 0)
    return written > 0 && isUnderstood ? new Set(lists.flatMap(({ value }) => ids(value))) : undefined
  }
  const known = {
    qualification: files('qualification', 'id'),
    school: files('school', 'school'),
    municipality: listed('municipalities', municipalities, (list) => list.municipalities.map(({ id }) => id)),
    area: listed('areas', areas, (list) => list.areas.map(({ id }) => id)),
    occupation: listed('occupations', occupations, (list) => list.occupations.map(({ code }) => code)),
    sector: listed('sectors', sectors, (list) => list.sectors.map(({ id }) => id)),
    source: listed('sources', sources, (list) => list.sources.map(({ id }) => id)),
  }
  return Object.fromEntries(Object.entries(known).filter(([, ids]) => ids !== undefined))
}

function ofCourses({ course, school }: Documents, known: Known, refer: Refer): void {
  const understood = school.filter(({ mended }) => !mended.some((field) => field.startsWith('sites')))
  const sites = new Map(
    understood.map((document) => [document.school, new Set(document.value.sites.map(({ id }) => id))]),
  )
  for (const document of course) {
    const { value, source } = document
    const own = sites.get(document.school)
    refer(source, ['qualification'], 'qualification', value.qualification, known.qualification)
    refer(source, ['site'], 'site', value.site, own)
    value.instances?.forEach((instance, index) => {
      refer(source, ['instances', index, 'site'], 'site', instance.site, own)
    })
  }
  for (const { value, source } of school) {
    value.sites.forEach((site, index) => {
      refer(source, ['sites', index, 'municipality'], 'municipality', site.municipality, known.municipality)
    })
  }
}

function ofCatalogue({ qualification, sectors, questions }: Documents, known: Known, refer: Refer): void {
  for (const { value, source } of qualification) {
    refer(source, ['area'], 'area', value.area, known.area)
    value.occupations.forEach(({ code }, index) => {
      refer(source, ['occupations', index, 'code'], 'occupation', code, known.occupation)
    })
  }
  for (const { value, source } of sectors) {
    value.sectors.forEach((sector, at) => {
      sector.occupations.forEach(({ code }, index) => {
        refer(source, ['sectors', at, 'occupations', index, 'code'], 'occupation', code, known.occupation)
      })
    })
  }
  for (const { value, source } of questions) {
    value.questions.forEach(({ answers }, at) => {
      answers.forEach(({ areas }, index) => {
        areas.forEach((area, nth) => {
          refer(source, ['questions', at, 'answers', index, 'areas', nth], 'area', area, known.area)
        })
      })
    })
  }
}

function ofEvidence({ statistics, study, focusGroup, interview }: Documents, known: Known, refer: Refer): void {
  const territory = (source: Source, id: string) => {
    if (!['region', 'nuts2', 'country'].includes(id))
      refer(source, ['territory'], 'municipality', id, known.municipality)
  }
  for (const { value, source } of statistics) {
    refer(source, ['source'], 'source', value.source, known.source)
    territory(source, value.territory)
    if (value.level !== 'territory') refer(source, ['about'], value.level, value.about, known[value.level])
  }
  for (const { value, source } of study) {
    refer(source, ['source'], 'source', value.source, known.source)
    refer(source, ['qualification'], 'qualification', value.qualification, known.qualification)
  }
  for (const { value, source } of [...focusGroup, ...interview]) {
    refer(source, ['source'], 'source', value.source, known.source)
    territory(source, value.territory)
    if ('sector' in value) refer(source, ['sector'], 'sector', value.sector, known.sector)
    value.statements.forEach(({ about }, index) => {
      for (const [noun, id] of Object.entries(about))
        refer(source, ['statements', index, 'about', noun], noun as Noun, id, known[noun as Noun])
    })
    if (!('ranked' in value)) continue
    value.ranked?.forEach(({ of, places }, at) => {
      for (const { id, path } of onList(places)) refer(source, ['ranked', at, 'places', ...path], of, id, known[of])
    })
  }
}
