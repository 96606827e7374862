/** Words of the page where one tries other weights. The script gets its own as texts with {names} to fill in. */
export const whatIfPt = {
  title: 'E se os pesos fossem outros?',
  lead: 'Mexa no peso de cada fonte e veja o que muda na ordem e nos níveis.',
  about: [
    'Os pesos são uma decisão de quem organiza a rede. Esta página mostra o que depende deles e o que não depende.',
    'O que fizer aqui não muda os níveis publicados. Fica só no endereço da página, que pode enviar a outra pessoa.',
  ],
  method: 'Quem decidiu os pesos, quando, e o que mudou desde então',
  study: 'O estudo completo, com lacunas, sobreposições e o que falta saber',
  withoutScript: 'Para mexer nos pesos é preciso JavaScript. Sem ele, a tabela abaixo está completa.',
  try: 'Experimente outros pesos',
  weights: 'Pesos',
  swing:
    'Um peso responde a uma pergunta: quando a fonte passa do pior para o melhor valor, quanto devem mexer os pontos?',
  proportion: 'Conta a proporção entre os pesos. Mexer num não muda os outros, só a parte que lhes cabe.',
  marks:
    'Cada traço sob uma barra é um ponto em que duas qualificações vizinhas na lista trocam de lugar. O losango é o peso publicado.',
  presets: 'Pesos já prontos',
  publishedWeights: 'Pesos publicados',
  copy: 'Copiar ligação',
  result: 'O que muda',
  ties: 'Dentro de um escalão as qualificações estão praticamente empatadas: a ordem entre elas não quer dizer nada. Os escalões publicados estão na tabela das alternativas.',
  published: 'O publicado e três alternativas',
  table: 'Tabela das alternativas',
  publishedLead: 'Três maneiras de perguntar se a ordem depende dos pesos escolhidos. O nível é o publicado.',
  alternatives: {
    order: 'Só a ordem dos pesos',
    withoutStudy: 'Sem o estudo',
    cautious: 'Prudente',
  },
  explained: {
    order: (weights: string) =>
      `Como se da decisão só se soubesse qual fonte pesa mais do que qual. Os pesos passam a ser o centro de todos os que respeitam essa ordem (ROC): ${weights}. O botão arredonda-os a pesos inteiros.`,
    withoutStudy: 'O estudo sai e as outras fontes mantêm as suas proporções.',
    cautious: 'Tudo o que não se sabe conta contra. Sobe quem tem mais dados de confiança.',
  },
  agreement: (tau: string, qualifications: string) =>
    `Concordância entre o estudo e as outras fontes: ${tau}, em ${qualifications} qualificações (tau de Kendall: 1 é a mesma ordem, −1 a contrária).`,
  moved: (number: number, most: number) =>
    number === 0
      ? 'Nenhuma qualificação muda de lugar.'
      : number === 1
        ? `1 qualificação muda de lugar: ${lugares(most)}.`
        : `${String(number)} qualificações mudam de lugar; a que mais muda, ${lugares(most)}.`,
  columns: {
    rank: 'Lugar',
    qualification: 'Qualificação',
    score: 'Pontos',
    band: 'Nível',
    change: 'Face ao publicado',
    range: 'Com outros pesos',
    tier: 'Escalão',
  },
  place: (rank: string) => `${rank}.º`,
  points: (score: string) => `${score} pontos`,
  range: (low: string, high: string) => (low === high ? `${low}.º` : `do ${low}.º ao ${high}.º`),
  value: (points: string, share: string) => `peso ${points}, ${share}`,
  valueOfNothing: 'peso 0',
  passes: (points: string, share: string, behind: string, ahead: string) =>
    `Com peso ${points} (${share}), ${behind} passa à frente de ${ahead}.`,
  steady: 'Mexer só neste peso não troca qualificações vizinhas de lugar.',
  nothing: 'Deixe pelo menos uma fonte acima de 0. Sem pesos não há ordem.',
  up: (places: string, rank: string) => `sobe ${places}: era ${rank}`,
  down: (places: string, rank: string) => `desce ${places}: era ${rank}`,
  same: 'mesmo lugar',
  bandWas: (band: string) => `publicado: ${band}`,
  computing: 'a calcular…',
  computingAll: 'A calcular os níveis…',
  first: (places: string) => `À frente: ${places}.`,
  arePublished: 'Estes são os pesos publicados.',
  placesChange: {
    none: 'Nenhuma qualificação muda de lugar.',
    one: '1 qualificação muda de lugar.',
    many: (number: string) => `${number} qualificações mudam de lugar.`,
  },
  bandsChange: {
    none: 'Nenhum nível muda.',
    one: '1 nível muda.',
    many: (number: string) => `${number} níveis mudam.`,
  },
  publishedBandsOnly: 'Não foi possível calcular aqui os níveis com estes pesos: a coluna mostra os níveis publicados.',
  copied: 'Ligação copiada.',
  notCopied: 'Não foi possível copiar. A ligação é o endereço desta página: copie-o da barra do navegador.',
  ignored: (values: string) =>
    `O endereço tem valores que não servem e não contaram: ${values}. Um peso é um número inteiro de 0 a 100.`,
}

const lugares = (number: number): string => `${String(number)} ${number === 1 ? 'lugar' : 'lugares'}`
