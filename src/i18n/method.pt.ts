import { plural } from './plural.ts'

/** Words of the page that says how need is computed. */
export const methodPt = {
  title: 'Como se calcula a procura',
  lead: 'Cada qualificação parte de 50 pontos, que é não saber nada de especial. Cada fonte puxa para cima ou para baixo.',
  minute: 'Num minuto',
  minuteText: [
    'A procura é de uma qualificação na região. É igual em todas as escolas que a dão.',
    'Ouvimos cinco fontes: números do emprego, um estudo de necessidades, grupos de empresários, entrevistas e grupos de escolas. Cada fonte tem um peso, decidido antes de se verem os resultados.',
    'Uma fonte com poucos dados, antigos ou pouco próximos conta menos. Uma fonte sem dados não conta, nem a favor nem contra.',
    'Não há nível negativo. Quando sabemos pouco, dizemos que ainda não há dados suficientes.',
  ],
  formula: 'A conta',
  formulaText:
    'impulso = 100 × peso da fonte × confiança (0 a 1) × (o que diz, 0 a 1, menos 0,5). Pontos = 50 + soma dos impulsos.',
  weights: 'Pesos desta edição',
  weightsDecided: (date: string) => `Decididos em ${date}.`,
  criterion: 'Critério',
  weight: 'Peso',
  trust: 'Confiança máxima',
  halfSize: 'Metade da confiança com',
  halfLife: 'Conta metade ao fim de',
  years: (number: number) => plural(number, 'ano', 'anos'),
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
  bands: 'Os níveis',
  bandRule: (score: string, evidence: string, above: string, share: string) =>
    `pelo menos ${score} pontos e ${evidence} de dados de confiança, e com outros pesos ${above} pontos ou mais em ${share} dos ensaios`,
  moderateRule: 'o resto, quando há dados que cheguem',
  insufficientRule: (evidence: string) => `menos de ${evidence} de dados de confiança`,
  table: 'Todas as qualificações',
  tableLead: 'Para quem quer ver a conta toda. A ordem dentro de pontos iguais não quer dizer nada.',
  rank: 'Lugar',
  qualification: 'Qualificação',
  score: 'Pontos',
  range: 'Entre',
  evidence: 'Dados',
  band: 'Nível',
  sources: 'Fontes',
  ours: 'O método é da rede e tem o seu nome: não é o do SANQ, cuja fórmula não é pública.',
  scenarios: (count: string, seed: string) =>
    `A conta repetiu-se ${count} vezes com outros pesos, de metade ao dobro, e com o que não se sabe tirado à sorte (semente ${seed}). Daí vêm os lugares que cada qualificação pode ter e o que cada nível pede aos ensaios.`,
  example: (title: string) => `Um exemplo: ${title}`,
}
