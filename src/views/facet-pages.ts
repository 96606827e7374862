import type { Band } from '../domain/band.ts'
import type { Entry } from '../domain/entry.ts'
import type { FacetName } from '../domain/facet.ts'
import type { modalities } from '../domain/offer.ts'
import type { levels } from '../domain/qualification.ts'
import { paths } from './paths.ts'

/** Addresses of the values that have a page under the list of courses, by filter. */
const slugs = {
  entry: {
    'after-9': 'depois-do-9-ano',
    'after-12': 'depois-do-12-ano',
    adult: 'para-adultos',
    'before-9': 'sem-o-9-ano',
  } satisfies Record<Entry, string>,
  level: { 2: 'nivel-2', 4: 'nivel-4', 5: 'nivel-5' } satisfies Record<(typeof levels)[number], string>,
  modality: {
    professional: 'curso-profissional',
    apprenticeship: 'curso-de-aprendizagem',
    'education-training': 'cef',
    artistic: 'curso-artistico',
    'own-plan': 'plano-proprio',
    specialisation: 'cet',
    'higher-technical': 'ctesp',
    adult: 'efa',
  } satisfies Record<(typeof modalities)[number], string>,
  need: {
    high: 'muito-procurados',
    medium: 'procurados',
    moderate: 'procura-moderada',
    insufficient: 'sem-dados-suficientes',
  } satisfies Record<Band, string>,
}

/** A filter whose values have pages under the list of courses. */
export type PagedFacet = keyof typeof slugs

export const pagedFacets: readonly PagedFacet[] = ['entry', 'level', 'modality', 'need']

/** The last part of the address of a value's page; undefined for a value that has none. */
export const facetSlug = (name: PagedFacet, value: string): string | undefined =>
  (slugs[name] as Record<string, string>)[value]

/** The page of the courses one comes to from a starting point: there is always one. */
export const coursesFrom = (entry: Entry): string => paths.coursesWith(slugs.entry[entry])

/** Where the courses with a value of a filter are shown without a script; undefined where no page shows them. */
export function facetPath(name: FacetName, value: string): string | undefined {
  switch (name) {
    case 'municipality':
      return paths.municipality(value)
    case 'area':
      return paths.area(value)
    case 'school':
      return paths.school(value)
    case 'enrolment':
      return undefined
    default: {
      const slug = facetSlug(name, value)
      return slug === undefined ? undefined : paths.coursesWith(slug)
    }
  }
}
