import type { FacetName } from '../domain/facet.ts'
import { kilometresTo } from './find-courses.ts'
import { placesNamed, type NearCourse } from './find-nearest.ts'
import type { Shown } from './find-show.ts'
import { labelsOf } from './finder-form.ts'

/** What a result's card adds: how far it is, and which words only its text has. */
export function noteOf(course: number, shown: Shown): string {
  const { state, catalogue, answer, words } = shown
  const kilometres = state.from ? kilometresTo(course, state.from, catalogue) : undefined
  const mentioned = answer.mentions.get(course)
  return [
    ...(kilometres === undefined ? [] : [words.distance(kilometres, placeName(state.from, shown))]),
    ...(mentioned ? [words.mentions(mentioned.join(' '))] : []),
  ].join(' · ')
}

/** Why a course that does not have everything is near: how far it is, or what it has instead. */
export function reasonOf({ course, failed, from, kilometres, sameArea }: NearCourse, shown: Shown): string {
  const { catalogue, words } = shown
  const far = from !== undefined && kilometres ? [words.distance(kilometres, placeName(from, shown))] : []
  const other = failed.flatMap((condition): string[] => {
    switch (condition.kind) {
      case 'within':
        return []
      case 'word': {
        const isPlace = far.length > 0 && placesNamed(condition.asked, catalogue).length > 0
        return isPlace ? [] : [words.nearest.withoutText(condition.asked.typed)]
      }
      case 'facet':
        return condition.name === 'municipality' && far.length > 0 ? [] : valuesOf(course, condition.name, shown)
    }
  })
  return [...far, ...other, ...(sameArea ? valuesOf(course, 'area', shown) : [])].join(' · ')
}

/** What a course has of a filter, with the filter's name: “Área: Design”. */
const valuesOf = (course: number, name: FacetName, { catalogue, parts, words }: Shown): string[] =>
  (catalogue.facets[course]?.[name] ?? []).map((value) => {
    const { heading, label } = labelsOf(parts, name, value)
    return words.nearest.other(heading, label)
  })

/** The name of a municipality. */
export const placeName = (id: string, { catalogue }: Shown): string =>
  catalogue.data.places.find((place) => place.id === id)?.name ?? id
