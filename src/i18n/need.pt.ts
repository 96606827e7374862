import { inSentence } from './in-sentence.ts'
import { plural } from './plural.ts'

/** Words of need: the sign and its reasons, the evidence. */
export const needPt = {
  sector: {
    title: 'O que as empresas precisam',
    lead: 'O que se ouviu e o que se mediu, setor a setor: com data, território e fonte. Nunca se diz quem falou, só a sua função.',
    said: 'O que foi dito',
    figures: 'Números',
    answers: 'Qualificações que respondem',
    taught: 'Ensina-se em',
    noAnswers: 'Nenhuma qualificação desta edição leva sobretudo a este setor.',
    nobody: 'Ninguém a ensina na região, que saibamos',
    noFigures: 'Não temos números deste setor.',
    noStatements: 'Ninguém falou deste setor nos grupos e entrevistas desta edição.',
    groupOf: (people: number) => `grupo de ${plural(people, 'pessoa', 'pessoas')}`,
    interview: 'entrevista',
    territory: 'Território',
    value: 'Valor',
    year: 'Ano',
    source: 'Fonte',
    measure: 'O que se mede',
    wholeRegion: 'A região no conjunto',
    wholeRegionLead: 'Números que não são de um setor.',
  },
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
  approximate: { about: 'cerca de', 'more-than': 'mais de', 'close-to': 'perto de' },
  territories: { nuts2: 'Região Norte', country: 'Portugal continental' },
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
    sure: { high: 'Certeza: boa', medium: 'Certeza: média', low: 'Certeza: baixa' },
    sources: (with_: number, all: number) => `${String(with_)} das ${String(all)} fontes têm dados`,
    range: (score: string, low: string, high: string) => `${score} pontos em 100; pode estar entre ${low} e ${high}`,
    places: (low: number, high: number, all: number) =>
      low === high
        ? `Com outros pesos fica no ${String(low)}.º lugar de ${String(all)}`
        : `Com outros pesos fica entre o ${String(low)}.º e o ${String(high)}.º lugar de ${String(all)}`,
    sample: 'Calculado com dados de exemplo.',
    method: 'Como se calcula',
    sampleMark: 'exemplo',
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
    disagree: (high: string, low: string) =>
      `As fontes não concordam. Apontam para mais procura: ${high.toLowerCase()}. Para menos: ${low.toLowerCase()}.`,
    reasons: {
      study: (score: string, year: number) =>
        `O estudo de necessidades dá-lhe relevância ${score} em 10 (${String(year)})`,
      statement: (who: string, what: string, about: string, year: number) =>
        `${who}: ${what.toLowerCase()}${about} (${String(year)})`,
      statistic: (what: string, value: string, about: string, year: number) =>
        `${what}: ${value}${about} (${String(year)})`,
      about: (name: string) => ` em ${inSentence(name)}`,
    },
  },
}
