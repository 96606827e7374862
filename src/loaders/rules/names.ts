import type { Problem } from '../../domain/problem.ts'
import type { Documents, Rule } from '../documents.ts'
import { fold } from '../near.ts'
import { problemAt, type Path, type Source } from '../source.ts'

/** A name somewhere: `key` is what must be unique, `name` how it is shown. */
type Named = { key: string; name: string; source: Source; path: Path }

/** Two things of one kind never share a name or an identifier: readers could not tell them apart. */
export const names: Rule = (documents) => [
  ...duplicates(
    'school',
    documents.school.map(({ value, source }) => ({ key: fold(value.name), name: value.name, source, path: ['name'] })),
  ),
  ...duplicates('course', coursesByTitle(documents)),
  ...duplicates(
    'municipality',
    listed(
      documents.municipalities,
      ({ municipalities }) => municipalities.map(({ id }) => id),
      'municipalities',
      'id',
    ),
  ),
  ...duplicates(
    'area',
    listed(documents.areas, ({ areas }) => areas.map(({ id }) => id), 'areas', 'id'),
  ),
  ...duplicates(
    'occupation',
    listed(documents.occupations, ({ occupations }) => occupations.map(({ code }) => code), 'occupations', 'code'),
  ),
  ...duplicates(
    'sector',
    listed(documents.sectors, ({ sectors }) => sectors.map(({ id }) => id), 'sectors', 'id'),
  ),
  ...duplicates(
    'source',
    listed(documents.sources, ({ sources }) => sources.map(({ id }) => id), 'sources', 'id'),
  ),
]

function duplicates(noun: string, named: Named[]): Problem[] {
  const first = new Map<string, Named>()
  return named.flatMap(({ key, name, source, path }) => {
    const other = first.get(key)
    if (!other) {
      first.set(key, { key, name, source, path })
      return []
    }
    const { file, line } = other.source.placeOf(other.path)
    return [problemAt(source, path, 'name-duplicate', { noun, found: name, other: `${file}:${String(line)}` })]
  })
}

function coursesByTitle({ course, qualification }: Documents): Named[] {
  const titles = new Map(qualification.map(({ id, value }) => [id, value.title.pt]))
  return course.map(({ value, source, school }) => {
    const name = value.title?.pt ?? titles.get(value.qualification) ?? value.qualification
    return {
      key: `${school}/${fold(name)}/${value.site ?? ''}`,
      name,
      source,
      path: [value.title ? 'title' : 'qualification'],
    }
  })
}

function listed<Value>(
  documents: { value: Value; source: Source }[],
  ids: (value: Value) => string[],
  list: string,
  key: string,
): Named[] {
  return documents.flatMap(({ value, source }) =>
    ids(value).map((id, index) => ({ key: id, name: id, source, path: [list, index, key] })),
  )
}
