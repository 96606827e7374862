/** What readers filter courses by, in the order of the filters. */
export const facetNames = ['municipality', 'area', 'level', 'modality', 'need', 'school'] as const
export type FacetName = (typeof facetNames)[number]
