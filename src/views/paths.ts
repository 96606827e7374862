/** Where each kind of page lives, in every language: the one place that knows addresses. */
export const paths = {
  home: '',
  courses: 'cursos/',
  course: (id: string) => `cursos/${id}/`,
  /** Courses that share a value of a filter: see `facet-pages`. */
  coursesWith: (slug: string) => `cursos/${slug}/`,
  guide: 'descobrir/',
  schools: 'escolas/',
  school: (id: string) => `escolas/${id}/`,
  municipalities: 'concelhos/',
  municipality: (id: string) => `concelhos/${id}/`,
  areas: 'areas/',
  area: (id: string) => `areas/${id}/`,
  qualifications: 'qualificacoes/',
  qualification: (id: string) => `qualificacoes/${id}/`,
  sectors: 'o-que-as-empresas-precisam/',
  sector: (id: string) => `o-que-as-empresas-precisam/${id}/`,
  method: 'metodo/',
  whatIf: 'e-se/',
  study: 'estudo/',
  studyPrint: 'estudo/imprimir/',
  gapSheet: 'estudo/folha/',
  event: 'mostra/',
  glossary: 'glossario/',
  compare: 'comparar/',
  kept: 'guardados/',
  apply: 'como-inscrever/',
  about: 'sobre/',
  openData: 'dados/',
  accessibility: 'acessibilidade/',
  print: 'print/',
} as const

/** Files the build writes beside the pages. */
export const files = {
  brochure: { pt: 'brochura.pdf', en: 'brochure.pdf' },
  study: { pt: 'estudo/estudo.pdf', en: 'estudo/study.pdf' },
  gapSheet: { pt: 'estudo/folha-de-lacunas.pdf', en: 'estudo/gap-sheet.pdf' },
  studyTables: { pt: 'estudo/estudo.xlsx', en: 'estudo/study.xlsx' },
  studyTable: (id: string) => `estudo/${id}.csv`,
  courses: 'cursos.json',
  /** What the search of the list works on; English has it under its own folder. */
  finder: 'cursos/procura.json',
  openData: (id: string, format: 'csv' | 'json') => `${id}.${format}`,
  dataPackage: 'datapackage.json',
  catalogue: 'catalogo.jsonld',
  eventCalendar: 'mostra.ics',
  /** Beside the course's page; only where it has dates. */
  courseCalendar: (id: string) => `cursos/${id}.ics`,
  /** What the pages that compare and keep courses show; English has it under its own folder. */
  comparable: 'comparar/cursos.json',
  changes: 'alteracoes.xml',
} as const
