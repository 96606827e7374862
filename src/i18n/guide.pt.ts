import { plural } from './plural.ts'

/** Words of the way through questions, for readers who do not know what they look for. */
export const guidePt = {
  title: 'Ainda não sei o que procuro',
  lead: (questions: number) =>
    `${plural(questions, 'pergunta', 'perguntas')} sobre o que gostas de fazer. Salta as que quiseres. Não é um teste: as respostas só ligam filtros, e podes mudá-los.`,
  private: 'As tuas respostas ficam neste aparelho.',
  step: (number: number, all: number) => `Pergunta ${String(number)} de ${String(all)}`,
  several: 'Podes escolher mais do que uma, ou nenhuma.',
  back: 'Anterior',
  skip: 'Saltar',
  next: 'Seguinte',
  finish: 'Ver as áreas',
  areas: 'Áreas',
  end: {
    heading: 'As tuas respostas falam destas áreas',
    lead: 'Ficam ligadas as áreas de que mais respostas falam. Liga e desliga as que quiseres.',
    none: 'Não escolheste nenhuma resposta. Escolhe aqui as áreas que queres ver, ou vê a lista toda.',
    answers: (number: number) => plural(number, 'resposta tua', 'respostas tuas'),
    courses: (number: number) => plural(number, 'curso', 'cursos'),
    show: (number: number) => `Ver ${plural(number, 'curso', 'cursos')}`,
    all: 'Ver todos os cursos',
    again: 'Começar de novo',
  },
}
