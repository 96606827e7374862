/**
 * Names of the places in the brochure that contents, index and page numbers point to. A slug never has two hyphens in
 * a row, so that no two places can share a name.
 */
export const printIds = {
  contents: 'indice',
  legend: 'como-ler',
  glossary: 'glossario',
  index: 'indice-de-cursos',
  imprint: 'ficha-tecnica',
  chapter: (municipality: string) => `concelho--${municipality}`,
  school: (municipality: string, school: string) => `escola--${municipality}--${school}`,
  course: (id: string) => `curso--${id.replace('/', '--')}`,
} as const

/** Whether a place of the brochure is the entry of a course. */
export const isCourseTarget = (id: string): boolean => id.startsWith('curso--')
