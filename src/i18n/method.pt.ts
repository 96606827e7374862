import { methodFivePt } from './method-five.pt.ts'
import { methodSumPt } from './method-sum.pt.ts'
import { plural } from './plural.ts'

/** Words of the page that says how need is computed. */
export const methodPt = {
  title: 'Como se calcula a procura',
  lead: 'Cada qualificação parte de 50 pontos, que é não saber nada de especial. Cada fonte puxa para cima ou para baixo.',
  contents: 'Nesta página',
  lengths: {
    minute: 'Para ler já.',
    five: 'Para explicar a outras pessoas.',
    formula: 'Para refazer à mão.',
  },
  minute: 'Num minuto',
  minuteText: [
    'A procura é de uma qualificação na região, não de uma escola. É igual em todas as escolas que a dão.',
    'Há cinco fontes: números do emprego, um estudo de necessidades, grupos de empresários, entrevistas e grupos de escolas. Cada uma tem um peso, igual para todas as qualificações.',
    'Uma fonte puxa mais quando tem mais peso, quando merece mais confiança e quando o que diz está mais longe do meio. Com dados poucos, antigos ou pouco próximos puxa menos. Sem dados não puxa, nem a favor nem contra.',
    'Dos pontos sai um de três níveis. Não há nível negativo: quando sabemos pouco, dizemos que ainda não há dados suficientes.',
    'O nível não diz se uma escola é boa nem garante emprego. É uma informação entre outras: contam também o gosto, o esforço e o caminho que se escolher a seguir.',
  ],
  minuteWeights: (sources: string) => `Pesos desta edição: ${sources}.`,
  picture: {
    title: 'Exemplo',
    sentence: (start: string, pushes: string, total: string, range: string) =>
      `Parte de ${start}. ${pushes}. Total ${total} (${range}).`,
    range: (low: string, high: string) => `entre ${low} e ${high}`,
    note: 'A linha fina mostra até onde os pontos podiam ir, com tudo o que não se sabe contra ou a favor.',
    more: 'Ver a qualificação',
  },
  formulaText:
    'impulso = 100 × peso da fonte × confiança (0 a 1) × (o que diz, 0 a 1, menos 0,5). Pontos = 50 + soma dos impulsos.',
  weights: 'Pesos desta edição',
  weightsLead:
    'Os pesos somam 100%. O tamanho que dá metade da confiança é o m, e o tempo ao fim do qual um dado conta metade é a meia-vida.',
  weightsSet: { on: 'Fixados em', by: 'Por quem' },
  criterion: 'Critério',
  weight: 'Peso',
  trust: 'Confiança máxima',
  halfSize: 'Metade da confiança com',
  halfLife: 'Conta metade ao fim de',
  noHalfSize: '0: basta uma avaliação',
  years: (number: number) => plural(number, 'ano', 'anos').replace('.', ','),
  sizeUnits: {
    numbers: { one: 'trabalhador', many: 'trabalhadores' },
    study: { one: 'avaliação', many: 'avaliações' },
    entrepreneurs: { one: 'grupo', many: 'grupos' },
    interviews: { one: 'entrevista', many: 'entrevistas' },
    education: { one: 'grupo', many: 'grupos' },
  },
  criteria: {
    'numbers.openings': 'Entradas por ano na profissão',
    'numbers.tension': 'Vagas por pessoa desempregada',
    'numbers.growth': 'Crescimento do emprego',
    'numbers.hiring': 'Intenções de contratar',
    'study.relevance': 'Relevância no estudo',
    'entrepreneurs.groups': 'Grupos de empresários',
    'interviews.business': 'Entrevistas a empresas',
    'interviews.public': 'Entrevistas a autarquias',
    'education.groups': 'Grupos de escolas',
  },
  bandRule: (score: string, evidence: string, above: string, share: string) =>
    `pelo menos ${score} pontos e ${evidence} de dados de confiança, e com outros pesos ${above} pontos ou mais em ${share} dos ensaios`,
  moderateRule: 'o resto, quando há dados que cheguem',
  insufficientRule: (evidence: string) => `menos de ${evidence} de dados de confiança`,
  table: 'Todas as qualificações',
  tableLead:
    'Para quem quer ver os resultados todos. Dentro de um escalão as qualificações estão praticamente empatadas.',
  tier: (tier: string) => `Escalão ${tier}`,
  rank: 'Lugar',
  qualification: 'Qualificação',
  score: 'Pontos',
  range: 'Entre',
  evidence: 'Dados',
  band: 'Nível',
  ranks: 'Lugares com outros pesos',
  above: (cut: string) => `Ensaios com ${cut} pontos ou mais`,
  withoutStudy: 'Pontos sem o estudo',
  whatIf: 'Experimentar outros pesos',
  noQualifications: 'Nesta edição nenhuma qualificação tem ligação a profissões, e por isso nenhuma tem pontos.',
  sources: 'Fontes',
  sourcesLead: 'Tudo o que entrou nesta edição, com a data e o tamanho.',
  source: {
    publisher: (name: string) => `Publica: ${name}`,
    via: (name: string) => `lida em ${name}`,
    seen: (date: string) => `vista em ${date}`,
    dated: (date: string) => `datada de ${date}`,
    figures: (figures: number, years: string, things: number, size: string) =>
      `${plural(figures, 'número que conta', 'números que contam')} (${years}), sobre ${plural(things, 'tema', 'temas')}; por trás de cada um, ${size} trabalhadores.`,
    context: (figures: number, years: string) =>
      `${plural(figures, 'número', 'números')} de contexto (${years}), fora da conta.`,
    study: (ratings: number, years: string, territory: string) =>
      `${plural(ratings, 'avaliação', 'avaliações')} de relevância (${years}; ${territory}).`,
    groups: (groups: number, people: number, dates: string, said: string) =>
      `${plural(groups, 'grupo', 'grupos')} (${dates}), com ${plural(people, 'pessoa', 'pessoas')} ao todo; ${said}.`,
    interviews: (interviews: number, dates: string, said: string) =>
      `${plural(interviews, 'entrevista', 'entrevistas')} (${dates}); ${said}.`,
    said: (answers: number) => plural(answers, 'resposta sobre a procura', 'respostas sobre a procura'),
    silent: (said: string, things: number) =>
      `${said}, e ${plural(things, 'coisa não discutida', 'coisas não discutidas')}`,
    between: (from: string, to: string) => `${from} a ${to}`,
    nothing: 'Não deu dados a esta edição.',
  },
  changes: 'Mudanças de pesos e cortes',
  changesLead: 'O que mudou em pesos, cortes e tabelas de valores, do mais recente para o mais antigo.',
  noChanges: 'Nenhuma mudança registada.',
  ours: 'O método é da rede e tem o seu nome: não é o do SANQ, cuja fórmula não é pública.',
  scenarios: (count: string, seed: string) =>
    `A conta repetiu-se ${count} vezes com outros pesos, de metade ao dobro, e com o que não se sabe tirado à sorte (semente ${seed}). Daí vêm os lugares que cada qualificação pode ter e o que cada nível pede aos ensaios.`,
  five: methodFivePt,
  sum: methodSumPt,
}
