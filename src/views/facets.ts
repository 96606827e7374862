import { bands } from '../domain/band.ts'
import type { Course } from '../domain/course.ts'
import { enrolmentState, enrolmentStates } from '../domain/enrolment-state.ts'
import { entries, entriesOf } from '../domain/entry.ts'
import { facetNames, notSaid, type FacetName } from '../domain/facet.ts'
import { modalities } from '../domain/offer.ts'
import { levels } from '../domain/qualification.ts'
import { facetPath } from './facet-pages.ts'
import { schoolName } from './order.ts'
import type { Reader } from './reader.ts'

/** A value of a filter, the number of courses that have it, and the page that shows them without a script. */
export type FacetValue = { value: string; label: string; count: number; href?: string }

/** A filter: its name and its values. */
export type Facet = { name: FacetName; heading: string; note?: string; values: FacetValue[] }

/**
 * What a course is filtered by, as stable values: identifiers, not words. Enrolment is as on the date of the edition's
 * data; the browser compares with its own day.
 */
export function facetValues(course: Course, { site }: Reader): Record<FacetName, readonly string[]> {
  const qualification = site.qualification(course.qualification)
  return {
    entry: entriesOf(qualification, course),
    municipality: [site.municipalityOf(course)],
    area: [qualification.area],
    modality: [course.modality ?? notSaid],
    level: [String(qualification.level)],
    need: [site.need(qualification.id)?.band ?? 'insufficient'],
    enrolment: [enrolmentState(course.enrolment ?? {}, site.network.edition.date)],
    school: [course.schoolId],
  }
}

/** How many courses have each value of each filter. */
export function countFacets(courses: readonly Course[], reader: Reader): Record<FacetName, Map<string, number>> {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()]))
  for (const course of courses) {
    for (const [name, values] of Object.entries(facetValues(course, reader)))
      for (const value of values) counts[name]?.set(value, (counts[name].get(value) ?? 0) + 1)
  }
  return counts as Record<FacetName, Map<string, number>>
}

/** Starting points so common that they are offered even where no course answers. */
const alwaysAsked: readonly string[] = ['after-9', 'after-12', 'adult']

/** Whether a value nobody has is offered: where a reader may stand, and enrolment, which changes with the day. */
const isOffered = (name: FacetName, value: string): boolean =>
  name === 'enrolment' || (name === 'entry' && alwaysAsked.includes(value))

/** All filters of a list of courses, values in the order of the network (places, areas) or of the scale. */
export function facetsOf(courses: readonly Course[], reader: Reader): Facet[] {
  const { t } = reader
  const counts = countFacets(courses, reader)
  return facetNames.map((name) => ({
    name,
    heading: t.find.facets[name],
    ...(name === 'enrolment' ? { note: t.find.enrolmentNote } : {}),
    values: optionsOf(name, reader)
      .filter(({ value }) => counts[name].has(value) || isOffered(name, value))
      .map((option) => {
        const href = facetPath(name, option.value)
        return { ...option, count: counts[name].get(option.value) ?? 0, ...(href ? { href: reader.href(href) } : {}) }
      }),
  }))
}

type Option = { value: string; label: string }

function optionsOf(name: FacetName, reader: Reader): Option[] {
  const { site, t, say, format } = reader
  const { network } = site
  const labelled = <Value extends string | number>(values: readonly Value[], words: Record<Value, string>): Option[] =>
    values.map((value) => ({ value: String(value), label: words[value] }))
  switch (name) {
    case 'entry':
      return labelled(entries, t.find.entries)
    case 'municipality':
      return network.municipalities.map(({ id, name: label }) => ({ value: id, label }))
    case 'area':
      return network.areas.map(({ id, name: label }) => ({ value: id, label: say(label).text }))
    case 'modality':
      return [...labelled(modalities, t.modalities), { value: notSaid, label: t.find.notSaid }]
    case 'level':
      return labelled(levels, t.find.levels)
    case 'need':
      return labelled(bands, t.need.bands)
    case 'enrolment':
      return labelled(enrolmentStates, t.find.enrolments)
    case 'school':
      return network.schools
        .map(({ id }) => ({ value: id, label: schoolName(id, reader) }))
        .toSorted((a, b) => format.compare(a.label, b.label))
  }
}
