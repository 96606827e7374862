/** Where each kind of page lives, in every language: the one place that knows addresses. */
export const paths = {
  home: '',
  courses: 'cursos/',
  course: (id: string) => `cursos/${id}/`,
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
  apply: 'como-inscrever/',
  about: 'sobre/',
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
} as const
