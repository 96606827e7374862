import type { Course } from '../domain/course.ts'
import { facetNames, type FacetName } from '../domain/facet.ts'
import { bands } from '../domain/band.ts'
import { schoolName } from './order.ts'
import type { Reader } from './reader.ts'

/** A filter: its name, and each value with the number of courses that have it. */
export type Facet = { name: FacetName; heading: string; values: { value: string; label: string; count: number }[] }

/** What a course is filtered by, as stable values: identifiers, not words. */
export function facetValues(course: Course, { site }: Reader): Partial<Record<FacetName, string>> {
  const qualification = site.qualification(course.qualification)
  return {
    municipality: site.municipalityOf(course),
    area: qualification.area,
    level: String(qualification.level),
    ...(course.modality ? { modality: course.modality } : {}),
    need: site.need(qualification.id)?.band ?? 'insufficient',
    school: course.schoolId,
  }
}

/** All filters of a list of courses, values in the order of the network (places, areas) or of the scale. */
export function facetsOf(courses: readonly Course[], reader: Reader): Facet[] {
  const { t } = reader
  const values = courses.map((course) => facetValues(course, reader))
  return facetNames.map((name) => {
    const counts = new Map<string, number>()
    for (const value of values)
      if (value[name] !== undefined) counts.set(value[name], (counts.get(value[name]) ?? 0) + 1)
    const options = optionsOf(name, reader).filter(({ value }) => counts.has(value))
    return {
      name,
      heading: t.facets[name],
      values: options.map((option) => ({ ...option, count: counts.get(option.value) ?? 0 })),
    }
  })
}

function optionsOf(name: FacetName, reader: Reader): { value: string; label: string }[] {
  const { site, t, say, format } = reader
  const { network } = site
  switch (name) {
    case 'municipality':
      return network.municipalities.map(({ id, name: label }) => ({ value: id, label }))
    case 'area':
      return network.areas.map(({ id, name: label }) => ({ value: id, label: say(label).text }))
    case 'level':
      return Object.entries(t.levels).map(([value, { name: label }]) => ({ value, label }))
    case 'modality':
      return Object.entries(t.modalities).map(([value, label]) => ({ value, label }))
    case 'need':
      return bands.map((value) => ({ value, label: t.need.bands[value] }))
    case 'school':
      return network.schools
        .map(({ id }) => ({ value: id, label: schoolName(id, reader) }))
        .toSorted((a, b) => format.compare(a.label, b.label))
  }
}
