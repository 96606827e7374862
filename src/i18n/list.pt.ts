import { plural } from './plural.ts'

const courses = (number: number) => plural(number, 'curso', 'cursos')

/** Words of the list of courses and its search: apart, since the browser needs only these. */
export const listPt = {
  title: 'Todos os cursos',
  lead: (number: number, schools: number) =>
    `${courses(number)} em ${plural(schools, 'escola', 'escolas')}, por concelho e por nome.`,
  searching: 'A procurar…',
  found: (number: number) =>
    number === 0 ? 'Nenhum curso encontrado.' : plural(number, 'curso encontrado', 'cursos encontrados'),
  filters: 'Filtros',
  filtersActive: (number: number) => (number === 0 ? 'Filtros' : `Filtros (${String(number)})`),
  chosen: 'Filtros ligados',
  remove: (label: string) => `Tirar: ${label}`,
  clear: 'Limpar tudo',
  clearFilters: 'Limpar',
  offline: 'A procura não está disponível agora. A lista abaixo tem todos os cursos.',
  more: (number: number) => `Mostrar mais ${String(number)}`,
  order: 'Ordenar',
  orders: {
    match: 'Mais parecidos com o texto',
    distance: 'Mais perto de mim',
    place: 'Concelho e nome',
    name: 'Nome',
    need: 'Mais procurados na região',
  },
  close: 'Fechar',
  apply: (number: number) => (number === 0 ? 'Ver o que há parecido' : `Ver ${courses(number)}`),
  distance: (kilometres: number, place: string) =>
    kilometres === 0 ? `No teu concelho, ${place}` : `A ${String(kilometres)} km de ${place}, em linha reta`,
  within: (kilometres: number, place: string) => `Até ${String(kilometres)} km de ${place}`,
  /** A word was not known; the nearest one is shown in its place. */
  corrected: (typed: string, used: string) => `Não encontrámos «${typed}»: mostramos «${used}».`,
  /** A course that says the word in its text only. */
  mentions: (words: string) => `Fala de «${words}» na página do curso`,
  searchTexts: (typed: string) => `Procurar «${typed}» também nos textos dos cursos`,
  searchingTexts: 'A procurar também nos textos dos cursos…',
  textsOffline: 'Só procurámos nos nomes: os textos dos cursos não estão disponíveis agora.',
  nearest: {
    heading: (asked: number): string =>
      asked > 1 ? 'Não há nenhum curso com tudo isto' : 'Nesta edição não há nenhum curso assim',
    lead: 'Experimenta mudar uma coisa de cada vez.',
    meant: (word: string, number: number) => `Querias dizer «${word}»? ${courses(number)}`,
    withoutWord: (word: string, number: number) => `Sem «${word}»: ${courses(number)}`,
    withoutFilter: (heading: string, number: number) => `Sem o filtro «${heading}»: ${courses(number)}`,
    wider: (kilometres: number, number: number) => `Até ${String(kilometres)} km: ${courses(number)}`,
    anyDistance: (number: number) => `A qualquer distância: ${courses(number)}`,
    all: (number: number) => `Ver a lista toda: ${courses(number)}`,
    cards: 'Os cursos mais próximos do que pediste',
    withoutText: (word: string) => `Não fala de «${word}»`,
    other: (heading: string, label: string) => `${heading}: ${label}`,
    areas: 'Ou escolhe uma área',
    untaught: 'Nesta edição nenhuma escola da região indicou a qualificação',
  },
}
