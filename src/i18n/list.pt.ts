import { plural } from './plural.ts'

/** Words of the list of courses and its search: apart, since the browser needs only these. */
export const listPt = {
  title: 'Todos os cursos',
  lead: (courses: number, schools: number) =>
    `${plural(courses, 'curso', 'cursos')} em ${plural(schools, 'escola', 'escolas')}, por concelho e por nome.`,
  searching: 'A procurar…',
  found: (number: number) =>
    number === 0 ? 'Nenhum curso encontrado.' : plural(number, 'curso encontrado', 'cursos encontrados'),
  nothing: 'Experimenta outra palavra, ou tira um filtro.',
  filters: 'Filtros',
  filtersActive: (number: number) => (number === 0 ? 'Filtros' : `Filtros (${String(number)})`),
  clear: 'Limpar tudo',
  offline: 'A procura não está disponível agora. A lista abaixo tem todos os cursos.',
  more: (number: number) => `Mostrar mais ${String(number)}`,
  order: 'Ordenar',
  orders: {
    match: 'Mais parecidos com o texto',
    place: 'Concelho e nome',
    name: 'Nome',
    need: 'Mais procurados na região',
  },
  close: 'Fechar',
  apply: 'Ver resultados',
}
