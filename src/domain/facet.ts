/** What readers filter courses by, in the order of the filters. */
export const facetNames = ['entry', 'municipality', 'area', 'modality', 'level', 'need', 'enrolment', 'school'] as const
export type FacetName = (typeof facetNames)[number]

/** The value of a filter for courses that do not say: it is not the same as “no”. */
export const notSaid = 'unknown'
