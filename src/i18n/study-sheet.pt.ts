import { plural } from './plural.ts'

/** Words of the two-page sheet for the network's meeting. */
export const studySheetPt = {
  title: 'Folha para a reunião da rede',
  description:
    'Duas páginas para a mesa da reunião: o que ninguém ensina e faz falta, o que se sobrepõe e o que falta saber.',
  page: (page: number) => `Página ${String(page)} de 2`,
  more: (number: number) => `E mais ${String(number)} no estudo.`,
  reading:
    'Pontos: 50 é não saber nada de especial, 100 o máximo. A procura é da qualificação na região, nunca de uma escola. Entradas: pessoas por ano de que as profissões precisam, um teto, arredondadas a 5.',
  gaps: 'O que ninguém ensina e faz falta',
  gapsNote:
    'Que saibamos: a lista de cursos vem de fontes públicas por confirmar pelas escolas. Um vazio pode ser um curso que não conhecemos.',
  noGaps: 'Nenhuma qualificação com contas feitas está sem curso.',
  entries: 'Entradas por ano',
  who: 'Quem o diz',
  nearest: 'O mais próximo que se ensina',
  wanted: 'Setores e profissões com falta de gente e sem curso',
  noWanted: 'Nenhum que saibamos.',
  shortages: 'Ensina-se, mas falta gente',
  missing: 'Em falta',
  noShortages: (unknown: number) =>
    unknown === 0
      ? 'Nenhuma, entre as que têm contas feitas.'
      : `Nenhuma que se saiba: de ${plural(unknown, 'qualificação com curso faltam', 'qualificações com curso faltam')} vagas, taxas ou entradas para fazer a conta.`,
  surpluses: 'O que sobra e o que se sobrepõe',
  surplus: (openings: string, graduates: string) => `${graduates} diplomados para ${openings} entradas por ano`,
  overlapOf: (distance: string, overlap: string, judgement: string) =>
    `${distance}, sobreposição de ${overlap}: ${judgement}`,
  noSurpluses: 'Nada, entre o que se sabe.',
  unknownSupply: (number: number, all: number) =>
    `De ${String(number)} das ${String(all)} qualificações não se sabe se a oferta chega.`,
  disagreements: 'Onde as fontes não concordam',
  disagree: (up: string, down: string) => `mais procura: ${up.toLowerCase()}; menos: ${down.toLowerCase()}`,
  noDisagreements: 'Em nenhuma qualificação.',
  before: 'O que falta saber antes de decidir',
  what: 'O que falta',
  change: 'O que podia mudar',
  noMissing: 'Nada que pudesse mudar um nível.',
  bandChange: (against: string, best: string) => `de «${against}» a «${best}»`,
  decide: 'O que a reunião pode decidir',
  decideColumns: {
    data: 'O que dizem os dados',
    school: 'O que diz a escola',
    decision: 'Decisão',
    who: 'Quem',
    until: 'Até quando',
  },
  says: {
    gap: (score: string, people: string) => `${score} pontos, ${people} pessoas por ano, sem curso que saibamos`,
    shortage: (score: string, people: string) => `${score} pontos, faltam ${people} pessoas por ano`,
    surplus: (score: string, people: string) => `${score} pontos, sobram ${people} pessoas por ano`,
    unknown: (score: string, courses: number, why: string) =>
      `${score} pontos, ${plural(courses, 'curso', 'cursos')}; para saber se chega falta: ${why}`,
    divergence: (score: string) => `${score} pontos, as fontes não concordam`,
  },
  why: { openings: 'entradas', places: 'vagas', rates: 'taxas', evidence: 'dados' },
  caution:
    'Dizer que sobra gente é mais seguro do que dizer que falta: há quem mude de área ou de região. Nada aqui manda abrir ou fechar um curso.',
}
