import { plural } from './plural.ts'

/** Words of what companies need, by sector and by municipality. */
export const sectorPt = {
  sector: {
    title: 'O que as empresas precisam',
    lead: 'O que se ouviu e o que se mediu, setor a setor: com data, território e fonte. Nunca se diz quem falou, só a sua função.',
    bySector: 'Por setor',
    byMunicipality: 'Por concelho',
    byMunicipalityLead: 'Os concelhos de que há respostas ou números só seus.',
    summary: (voices: number, answers: number, nobody: number) =>
      [
        voices === 0
          ? 'Ninguém falou deste setor.'
          : `${voices === 1 ? 'Falou' : 'Falaram'} ${groupsAndInterviews(voices)}.`,
        answers === 0
          ? 'Nenhuma qualificação responde.'
          : `${answers === 1 ? 'Responde' : 'Respondem'} ${plural(answers, 'qualificação', 'qualificações')}${untaught(nobody, answers)}.`,
      ].join(' '),
    voices: (number: number) => groupsAndInterviews(number),
    figureCount: (number: number) => plural(number, 'número', 'números'),
    counts: {
      voices: (number: number): string =>
        number === 1 ? 'grupo ou entrevista falou deste setor' : 'grupos e entrevistas falaram deste setor',
      answers: (number: number): string => (number === 1 ? 'qualificação responde' : 'qualificações respondem'),
      untaught: 'sem curso na região',
      unmet: (number: number): string =>
        number === 1 ? 'profissão em falta, sem curso' : 'profissões em falta, sem curso',
    },
    said: 'O que foi dito',
    saidLead: 'Do que mais falta ao que menos falta. De quem falou, só a função.',
    saidClosed:
      'Falaram menos de 3 grupos ou entrevistas. Para que não se possa reconhecer quem falou, ficam só as respostas, sem as palavras, a função e o concelho.',
    noStatements: 'Ninguém falou deste setor nos grupos e entrevistas desta edição.',
    subjects: { sector: 'setor', occupation: 'profissão', qualification: 'qualificação' },
    groupOf: (people: number) => `grupo de ${plural(people, 'pessoa', 'pessoas')}`,
    panelOf: (people: number, rounds: number) =>
      `painel de ${plural(people, 'pessoa', 'pessoas')} em ${String(rounds)} rondas`,
    interview: 'entrevista',
    lists: 'Por ordem do que mais falta',
    listsLead:
      'Cada grupo fez a sua lista. O que não está nela não foi posto por ordem, o que não quer dizer que sobre.',
    place: (number: number) => `${String(number)}.º`,
    tied: 'no mesmo lugar',
    answers: 'Qualificações que respondem',
    answersLead: 'As que levam a profissões deste setor, por ordem alfabética, e onde se ensinam.',
    noAnswers: 'Nenhuma qualificação desta edição leva sobretudo a este setor.',
    noneTaught: 'Nenhuma se ensina na região, que saibamos.',
    taught: 'Ensina-se em',
    taughtNowhere: 'Ninguém a ensina na região, que saibamos',
    sampleShares: 'O que liga as profissões a este setor são dados de exemplo.',
    nobody: 'O que ninguém ensina',
    nobodyLead: 'Que saibamos: uma escola pode ter um curso que ainda não indicou.',
    nobodyNone: 'Nada, que saibamos: tudo o que aqui responde ensina-se na região.',
    nobodyQualifications: 'Qualificações que respondem, sem curso na região',
    nobodyOccupations: 'Profissões em que falta gente e a que nenhum curso da região leva',
    wouldLead: 'Levaria lá',
    nothingLeads: 'Nenhuma qualificação desta edição leva lá.',
    figures: 'Números',
    noFigures: 'Não temos números deste setor.',
    sectorFigures: 'Do setor',
    occupationFigures: 'Das profissões do setor',
    occupationFiguresLead: (territory: string) =>
      `Território: ${territory}. Contam todas as pessoas da profissão na região, também as que trabalham noutros setores.`,
    occupation: 'Profissão',
    occupationColumns: {
      openings: 'Entradas',
      tension: 'Vagas por pessoa desempregada',
      growth: 'Emprego em 5 anos',
      hiring: 'Intenções de contratar',
    },
    workersBetween: (low: string, high: string) => `${low} a ${high} trabalhadores`,
    noFigure: 'sem dados',
    sources: 'Fontes',
    territory: 'Território',
    value: 'Valor',
    year: 'Ano',
    source: 'Fonte',
    measure: 'O que se mede',
    wholeRegion: 'A região no conjunto',
    wholeRegionLead: 'Números que não são de um setor.',
  },
  municipalityNeeds: {
    heading: (name: string) => `O que as empresas precisam em ${name}`,
    none: (name: string) =>
      `Nesta edição não há respostas nem números só de ${name}. O que se ouviu e mediu é da região toda.`,
    region: 'Ver o que a região precisa',
    noneSaid: (name: string) => `Nesta edição não há respostas só de ${name}.`,
    saidClosed:
      'Falaram aqui menos de 3 grupos ou entrevistas. Para que não se possa reconhecer quem falou, ficam só as respostas, sem as palavras nem a função.',
    withheld:
      'Aqui só falou a autarquia. Para que não se possa reconhecer quem falou, as respostas contam para a região e não se mostram.',
    sectors: 'Setores de que aqui se fala',
    answersLead: 'Levam ao que aqui se disse que falta.',
  },
}

const groupsAndInterviews = (number: number): string => plural(number, 'grupo ou entrevista', 'grupos e entrevistas')

/** What part of the qualifications that answer has no course. */
function untaught(nobody: number, answers: number): string {
  if (nobody === 0) return ''
  if (nobody === answers) return answers === 1 ? ', sem curso na região' : ', nenhuma com curso na região'
  return `, ${String(nobody)} sem curso na região`
}
