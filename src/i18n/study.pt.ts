import { plural } from './plural.ts'
import { studyCaveatsPt } from './study-caveats.pt.ts'
import { studyEvidencePt } from './study-evidence.pt.ts'
import { studyRulesPt } from './study-rules.pt.ts'
import { studySheetPt } from './study-sheet.pt.ts'
import { studySupplyPt } from './study-supply.pt.ts'

/** Words of the study for planners and of the sheet for the meeting. */
export const studyPt = {
  title: 'Estudo das qualificações mais relevantes',
  lead: 'Que qualificações fazem mais falta na região, que certeza há disso e o que falta saber. Para quem decide a rede de oferta.',
  edition: (region: string, year: string, number: number) => `${region} ${year}, edição ${String(number)}`,
  demonstration:
    'Esta edição contém dados de exemplo, no lugar de dados que não são públicos. Mostra o que o estudo dá; não serve para decidir.',
  facts: {
    edition: 'Edição',
    date: 'Data dos dados',
    network: 'Rede',
    seed: 'Semente dos ensaios',
    program: 'Programa',
    online: 'No sítio',
  },
  downloads: {
    heading: 'Descarregar',
    study: 'Estudo (PDF)',
    sheet: 'Folha para a reunião da rede, duas páginas (PDF)',
    sheetPage: 'Folha para a reunião da rede, duas páginas',
    tables: 'Tabelas do estudo (XLSX)',
    csv: 'As mesmas tabelas em CSV',
  },
  contents: 'Neste estudo',
  numbered: (number: number, heading: string) => `${String(number)}. ${heading}`,
  table: (number: number, caption: string) => `Tabela ${String(number)}. ${caption}`,
  more: (number: number) => `E mais ${String(number)} na folha de cálculo do estudo.`,
  unknown: 'não se sabe',
  noCode: 'código não indicado',
  level: (level: number) => `nível ${String(level)}`,
  held: (edition: string) => `mantém o da edição ${edition}`,
  rank: (place: number) => `${String(place)}.º`,
  ranks: (low: number, high: number) => (low === high ? `${String(low)}.º` : `${String(low)}.º a ${String(high)}.º`),
  between: (low: string, high: string) => `${low} a ${high}`,
  qualification: 'Qualificação',
  source: 'Fonte',
  score: 'Pontos',
  band: 'Nível',
  courses: 'Cursos',
  summary: {
    heading: 'Em resumo',
    scored: (count: number, bands: string) =>
      `${plural(count, 'qualificação tem', 'qualificações têm')} pontos: ${bands}.`,
    bands: {
      high: (count: number) => `${String(count)} no nível «muito procurado»`,
      medium: (count: number) => `${String(count)} no nível «procurado»`,
      moderate: (count: number) => `${String(count)} com procura moderada`,
      insufficient: (count: number) => `${String(count)} ainda sem dados suficientes`,
    },
    unlinked: (count: number) =>
      `${plural(count, 'outra não tem', 'outras não têm')} ligação a profissões e por isso não tem pontos.`,
    tier: (tier: number, count: number) =>
      count === 1
        ? `Sozinha no ${String(tier)}.º escalão:`
        : `No ${String(tier)}.º escalão, praticamente empatadas, ${String(count)} qualificações:`,
    tierLong: (tier: number, count: number) =>
      `No ${String(tier)}.º escalão há ${String(count)} qualificações praticamente empatadas.`,
    gaps: (qualifications: number, wanted: number) =>
      `Sem nenhum curso que saibamos: ${plural(qualifications, 'qualificação', 'qualificações')} com entradas para meia turma ou mais, e ${plural(wanted, 'setor ou profissão', 'setores ou profissões')} onde se diz que falta gente.`,
    supply: (shortage: number, balanced: number, surplus: number) =>
      `Entre as que têm curso e contas feitas: ${String(shortage)} com gente a menos, ${String(balanced)} em equilíbrio, ${String(surplus)} com gente a mais.`,
    unknown: (count: number, all: number, reasons: string) =>
      `De ${String(count)} das ${String(all)} não se sabe se a oferta chega: ${reasons}. A mesma pode ter várias razões.`,
    reasons: {
      openings: (count: number) => `em ${String(count)} faltam as entradas por ano de uma profissão`,
      places: (count: number) => `em ${String(count)} há cursos que não dizem as vagas`,
      rates: (count: number) => `em ${String(count)} não há taxas de conclusão e de prosseguimento`,
      evidence: (count: number) => `em ${String(count)} os dados de confiança são poucos`,
    },
    disagree: (count: number) =>
      count === 0
        ? 'Em nenhuma as fontes se contradizem.'
        : `Em ${plural(count, 'qualificação as fontes não concordam', 'qualificações as fontes não concordam')}.`,
    overlaps: (overlapping: number, complementary: number) =>
      `${plural(overlapping, 'par de cursos de escolas diferentes sobrepõe-se', 'pares de cursos de escolas diferentes sobrepõem-se')}; ${plural(complementary, 'par completa-se', 'pares completam-se')}.`,
    withoutStudyUnmeasured: 'Sem o estudo de necessidades não há ordem com que comparar a publicada.',
    withoutStudy: (correlation: string) =>
      `Sem o estudo de necessidades, a correlação com a ordem publicada é ${correlation} (1 é a mesma ordem).`,
    sample: (items: number, allItems: number, results: number, all: number) =>
      `Dados de exemplo: ${String(items)} dos ${String(allItems)} usados. Entram em ${String(results)} dos ${String(all)} resultados.`,
    noSample: 'Nenhum dos dados usados é de exemplo.',
  },
  reading: {
    heading: 'Como se lê',
    text: [
      'A procura é de uma qualificação na região. A mesma qualificação tem os mesmos pontos em todas as escolas que a dão.',
      'Todas partem de 50 pontos, que é não saber nada de especial. Cada fonte puxa para cima ou para baixo, conforme o que diz, o seu peso e a confiança que merece. O que diz mede-se por tabelas fixas, iguais para todas: juntar ou tirar uma qualificação não muda os pontos das outras.',
      '«Entre» são os pontos que teria se tudo o que não se sabe fosse contra, e se fosse a favor. «Dados» é a parte do peso em que se pode confiar. «Lugares» são os que ocupa em nove de cada dez ensaios com outros pesos.',
      'Um escalão começa na primeira qualificação que perde com a cabeça do escalão anterior em quatro de cada cinco ensaios. Dentro de um escalão estão praticamente empatadas, e a ordem não quer dizer nada.',
    ],
    method: 'O método por inteiro: «Como se calcula a procura»',
  },
  caveat: 'Cautela',
  caveats: studyCaveatsPt,
  ...studyEvidencePt,
  ...studySupplyPt,
  ...studyRulesPt,
  sheet: studySheetPt,
}
