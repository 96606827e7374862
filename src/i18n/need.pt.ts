import { inSentence } from './in-sentence.ts'
import { plural } from './plural.ts'
import { sectorPt } from './sector.pt.ts'

/** Words of need: the sign and its reasons, the evidence. */
export const needPt = {
  ...sectorPt,
  statementCodes: {
    'strong-shortage': 'Falta muita gente',
    'some-shortage': 'Falta alguma gente',
    balanced: 'Há gente suficiente',
    'no-shortage': 'Não falta gente',
    excess: 'Há gente a mais',
    'not-discussed': 'Não se falou disto',
  },
  evidenceKinds: { entrepreneurs: 'Empresários', educators: 'Escolas', business: 'Empresas', public: 'Autarquias' },
  indicators: {
    openings: 'Entradas por ano na profissão',
    tension: 'Vagas por pessoa desempregada, face à região',
    growth: 'Crescimento do emprego em 5 anos, face à região',
    hiring: 'Intenções de contratar, face à região',
    'goods-exports': 'Exportações de bens',
    'goods-imports': 'Importações de bens',
    'sector-exports': 'Exportações do setor',
    companies: 'Empresas',
    'persons-employed': 'Pessoas ao serviço',
    turnover: 'Volume de negócios',
    'gross-value-added': 'Valor acrescentado bruto',
    'export-share': 'Peso nas exportações da região Norte',
    completion: 'Concluem o curso',
    'further-study': 'Continuam a estudar depois do curso',
  },
  units: {
    'people-per-year': 'pessoas por ano',
    ratio: 'vezes a média da região',
    'percentage-points': 'pontos percentuais',
    'million-eur': 'milhões de euros',
    'billion-eur': 'mil milhões de euros',
    companies: 'empresas',
    persons: 'pessoas',
    percent: '%',
  },
  /** Units after the figure 1. */
  unitOne: {
    'people-per-year': 'pessoa por ano',
    ratio: 'vez a média da região',
    'percentage-points': 'ponto percentual',
    'million-eur': 'milhão de euros',
    'billion-eur': 'mil milhões de euros',
    companies: 'empresa',
    persons: 'pessoa',
    percent: '%',
  },
  approximate: { about: 'cerca de', 'more-than': 'mais de', 'close-to': 'perto de' },
  territories: { nuts2: 'Região Norte', country: 'Portugal continental' },
  answers: {
    between: (low: string, high: string) => `Entre «${low.toLowerCase()}» e «${high.toLowerCase()}»`,
    marks: (words: string, median: string, people: number) =>
      `${words} (nota mediana ${median} em 5, ${plural(people, 'pessoa', 'pessoas')})`,
    divided: 'opiniões divididas',
  },
  need: {
    question: (region: string) => `Quão procurado é este perfil ${region}?`,
    bands: {
      high: 'Muito procurado',
      medium: 'Procurado',
      moderate: 'Procura moderada',
      insufficient: 'Ainda sem dados suficientes',
    },
    note: 'Este nível compara qualificações na região, não escolas. Não garante nem impede emprego: contam também o gosto, o esforço e o caminho que escolher a seguir.',
    noData: 'Não quer dizer que seja pouco procurado: ainda não temos dados que cheguem.',
    known: 'O que já se sabe',
    sure: { high: 'Certeza: boa', medium: 'Certeza: média', low: 'Certeza: baixa' },
    sources: (with_: number, all: number) =>
      with_ === 0
        ? `Nenhuma das ${String(all)} fontes tem dados`
        : `${String(with_)} das ${String(all)} fontes ${with_ === 1 ? 'tem' : 'têm'} dados`,
    thin: (sources: string) => `${sources}, mas são poucos, antigos ou pouco próximos desta qualificação`,
    range: (score: string, low: string, high: string) => `${score} pontos em 100; pode estar entre ${low} e ${high}`,
    places: (low: number, high: number, all: number) =>
      low === high
        ? `com outros pesos fica no ${String(low)}.º lugar de ${String(all)}`
        : `com outros pesos fica entre o ${String(low)}.º e o ${String(high)}.º lugar de ${String(all)}`,
    held: (edition: string) =>
      `Mantém o nível da edição ${edition}: um nível só desce quando a diferença é clara ou se repete.`,
    edition: (schoolYear: string, number: number) =>
      number === 1 ? schoolYear : `${schoolYear} (${String(number)}.ª edição)`,
    earlier: (levels: string) => `Edições anteriores: ${levels}.`,
    sample: 'Calculado com dados de exemplo.',
    method: 'Como se calcula',
    sampleMark: 'exemplo',
    sum: 'Como se chega aos pontos',
    start: 'Ponto de partida',
    total: 'Total',
    groups: {
      numbers: 'Números do emprego',
      study: 'Estudo de necessidades',
      entrepreneurs: 'Grupos de empresários',
      interviews: 'Entrevistas',
      education: 'Grupos de escolas',
    },
    noEvidence: 'sem dados',
    points: 'Pontos',
    disagree: 'As fontes não concordam.',
    pulls: { up: 'puxa para cima', down: 'puxa para baixo', none: 'não puxa para nenhum lado' },
    reasons: {
      line: (who: string, what: string, details: string) => `${who}: ${what} (${details})`,
      with: (line: string, more: string) => `${line}, ${more}`,
      who: {
        'numbers.openings': 'Entradas na profissão',
        'numbers.tension': 'Vagas por pessoa desempregada',
        'numbers.growth': 'Emprego em 5 anos',
        'numbers.hiring': 'Intenções de contratar',
        'study.relevance': 'Estudo de necessidades',
        'entrepreneurs.groups': 'Grupos de empresários',
        'interviews.business': 'Entrevistas a empresas',
        'interviews.public': 'Entrevistas a autarquias',
        'education.groups': 'Grupos de escolas',
      },
      growth: {
        above: (figure: string) => `${figure} acima da região`,
        below: (figure: string) => `${figure} abaixo da região`,
        same: 'igual à região',
      },
      study: (score: string) => `relevância ${score} em 10`,
      said: (answer: string, about: string) => `${inSentence(answer)} ${about}`,
      figure: (figure: string, about: string) => `${figure}, ${about}`,
      about: {
        sector: (name: string) => `em ${inSentence(name)}`,
        occupation: (name: string) => `em ${inSentence(name)}`,
        qualification: () => 'com esta qualificação',
      },
      median: (marks: string) => `nota mediana ${marks} em 5`,
      range: (low: string, high: string) => `de ${low} a ${high}`,
      listed: (name: string, places: string) => `${name} ${places}, por ordem do que mais falta`,
      listedThis: 'esta qualificação',
      quoted: (name: string) => `«${inSentence(name)}»`,
      place: (place: number, all: number) => `em ${String(place)}.º lugar de ${String(all)}`,
      placeTied: (place: number, all: number) => `em ${String(place)}.º lugar de ${String(all)} (com empate)`,
      groups: (groups: number, people: number) =>
        `${plural(groups, 'grupo', 'grupos')}, ${plural(people, 'pessoa', 'pessoas')}`,
      interviews: (interviews: number) => plural(interviews, 'entrevista', 'entrevistas'),
      workers: (number: number, workers: string) => `${workers} ${number === 1 ? 'trabalhador' : 'trabalhadores'}`,
      aboutWorkers: (_: number, workers: string) => `cerca de ${workers} trabalhadores`,
    },
  },
}
