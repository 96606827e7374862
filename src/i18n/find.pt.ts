import { plural } from './plural.ts'

const courses = (number: number) => plural(number, 'curso', 'cursos')

/** Words of the filters and of the pages of each of their values: all of it is written at build. */
export const findPt = {
  facets: {
    entry: 'O teu ponto de partida',
    municipality: 'Concelho',
    area: 'Área',
    modality: 'Tipo de curso',
    level: 'O que dá',
    need: 'Procura na região',
    enrolment: 'Inscrições',
    school: 'Escola',
  },
  notSaid: 'Não indicado',
  entries: {
    'after-9': 'Depois do 9.º ano',
    'after-12': 'Depois do 12.º ano',
    adult: 'Sou adulto ou adulta',
    'before-9': 'Ainda sem o 9.º ano',
  },
  levels: {
    2: '9.º ano e nível 2',
    4: '12.º ano e nível 4',
    5: 'Nível 5, depois do 12.º ano',
  },
  enrolments: {
    open: 'Abertas hoje',
    soon: 'Ainda não abriram',
    closed: 'Já fecharam',
    unknown: 'Datas não indicadas',
  },
  enrolmentNote: 'Contam as datas que as escolas indicaram e o dia de hoje no teu aparelho.',
  near: {
    heading: 'Perto de mim',
    from: 'Moro em',
    nowhere: 'Escolhe o concelho',
    any: 'Qualquer distância',
    within: (kilometres: number) => `Até ${String(kilometres)} km`,
    note: 'De centro a centro dos concelhos, em linha reta: pela estrada é mais longe.',
  },
  browse: 'Ver por',
  guide: 'Ainda não sei',
  pages: {
    entries: {
      'after-9': 'Cursos depois do 9.º ano',
      'after-12': 'Cursos depois do 12.º ano',
      adult: 'Cursos para adultos',
      'before-9': 'Cursos para quem ainda não tem o 9.º ano',
    },
    entryLeads: {
      'after-9': 'Entras com o 9.º ano e sais com o 12.º ano e uma qualificação de nível 4.',
      'after-12': 'Especializações para quem já concluiu o 12.º ano.',
      adult: 'Cursos que indicam idade mínima de 18 anos ou que são de educação e formação de adultos.',
      'before-9': 'Dão o 9.º ano e uma primeira qualificação.',
    },
    levels: { 2: 'Cursos de nível 2', 4: 'Cursos de nível 4', 5: 'Cursos de nível 5' },
    needs: {
      high: 'Cursos muito procurados na região',
      medium: 'Cursos procurados na região',
      moderate: 'Cursos com procura moderada',
      insufficient: 'Cursos ainda sem dados suficientes',
    },
    count: (number: number) =>
      number === 0 ? 'Nesta edição ainda nenhuma escola os indicou.' : `${courses(number)} nesta edição.`,
    filter: 'Juntar outros filtros',
    others: 'Ver também',
    adults: 'O que há para pessoas adultas, e como começar',
  },
}
