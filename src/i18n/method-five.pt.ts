import { plural } from './plural.ts'

/** The method in five minutes, section by section. */
export const methodFivePt = {
  title: 'Em cinco minutos',
  contents: 'O que está em cinco minutos',
  values: {
    title: 'Do que se recolhe a um valor de 0 a 1',
    text: 'Cada dado passa a um valor: 0 é gente a mais, 0,5 é o meio e 1 é muita falta de gente. A passagem faz-se por uma tabela fixa, com linhas retas entre os pontos. Abaixo do primeiro ponto vale o primeiro; acima do último vale o último.',
    why: 'A tabela está escrita antes de se olhar para os cursos. Por isso, quando um curso entra ou sai, os pontos e a ordem de todos os outros ficam como estavam. Se a régua fosse o melhor e o pior da lista, podia bastar uma escola retirar um curso para dois cursos de outras escolas trocarem de lugar.',
    points: (unit: string, points: string) => `Unidade: ${unit}. ${points}.`,
    neutral: (figure: string) => `Fica a meio com ${figure}.`,
    reasons: {
      openings: 'Conta pessoas e não percentagens: crescer muito numa profissão minúscula dá poucas entradas.',
      tension: 'Compara com a média da região: 1 é igual à região.',
      growth: 'Compara com o total da região, para não premiar quem só cresceu com todos.',
      hiring: 'Compara com a parte das empresas da região que tencionam contratar.',
      study: 'É a escala do próprio estudo, esticada para ir de 0 a 1. O nível lê-se como vem, nunca se recalcula.',
    },
    worth: (figure: string, value: string) => `${figure} vale ${value}`,
    studyUnit: 'nível de 1 a 10',
    saidTable: 'Respostas nos grupos e entrevistas',
    saidLead:
      'O que se diz nos grupos e nas entrevistas arruma-se em cinco respostas. O que não se discutiu falta; não vale zero.',
    said: 'Resposta',
    value: 'Valor',
    none: 'não conta',
    others:
      'Quando as pessoas dão notas de 1 a 5, conta a nota do meio: (nota − 1) ÷ 4. Quando ordenam uma lista de n, o lugar p vale (n − p) ÷ (n − 1). Um painel que acaba dividido conta metade do tamanho.',
  },
  trust: {
    title: 'Quanta confiança merece',
    text: 'Cada critério tem, em cada qualificação, uma confiança de 0 a 1. É o produto de quatro partes: se uma é baixa, puxa pouco.',
    quality: {
      name: 'Qualidade',
      question: 'De onde vem?',
      rule: (region: string, nuts2: string, country: string) =>
        `Um estudo da região vale até ${region}, um de uma região maior ${nuts2}, um do país ${country}. As outras fontes têm a confiança máxima da tabela dos pesos.`,
      example: (region: string, nuts2: string, country: string) =>
        `Nesta edição, qualificações com estudo da região: ${region}; só de uma região maior: ${nuts2}; só do país: ${country}.`,
    },
    size: {
      name: 'Tamanho',
      question: 'Quantos o dizem?',
      rule: (fullGroup: string) =>
        `Tamanho ÷ (tamanho + m), com o m da tabela dos pesos. Num grupo as pessoas influenciam-se: conta o grupo, não cada pessoa, e com menos de ${fullGroup} pessoas conta só uma parte.`,
      example: (criterion: string, size: string, share: string) => `${criterion}, no exemplo: ${size}, logo ${share}.`,
    },
    closeness: {
      name: 'Proximidade',
      question: 'Fala mesmo disto?',
      rule: (qualification: string, occupation: string, sector: string) =>
        `Da qualificação ${qualification}; de uma profissão a que leva ${occupation}; de um setor ${sector}. E só chega a parte que os liga.`,
      example: (link: string, fit: string) =>
        `O dado mais afastado do exemplo chega com ligação ${link} e proximidade ${fit}.`,
    },
    freshness: {
      name: 'Frescura',
      question: 'De quando é?',
      rule: 'Conta tudo no ano da edição, metade ao fim da meia-vida da tabela dos pesos, um quarto ao fim de duas.',
      example: (year: string, edition: string, share: string) =>
        `O dado mais antigo do exemplo é de ${year}; em ${edition} conta ${share}.`,
    },
    noExample: 'Sem dados para dar um exemplo.',
  },
  missing: {
    title: 'O que falta não puxa, e nunca é zero',
    text: 'Sem dados, a confiança é 0 e não há impulso, nem para cima nem para baixo. O peso não passa para outra fonte.',
    why: 'Pôr zero no que falta castigava os cursos novos. Repartir o peso pelas outras fontes dava os resultados mais extremos a quem tem menos dados.',
    count: (missing: string, all: string) =>
      `Nesta edição faltam ${missing} de ${all} respostas, contando cada critério em cada qualificação.`,
  },
  range: {
    title: 'O intervalo',
    text: 'A parte do peso em que não se confia é a largura do intervalo. De um lado está o pior caso para tudo o que não se sabe, do outro o melhor. É uma conta exata e não um palpite.',
    example: (evidence: string, score: string, low: string, high: string) =>
      `No exemplo, ${evidence} do peso tem dados de confiança: ${score} pontos, que podiam ir de ${low} a ${high}.`,
  },
  levels: {
    title: 'Os níveis e o que pedem',
    text: 'Os cortes são fixos. Não há quota, nem «dez primeiros», nem nível negativo; pode até não haver ninguém num nível.',
    insufficient:
      'Com poucos dados não se dá nível. Entre as qualificações sem nível, umas serão muito procuradas e outras não: ainda não o sabemos.',
    steady:
      'Um nível não salta ao acaso de uma edição para a outra. Depois de dado, só cai se os pontos ficarem 3 abaixo do corte, ou se os dados ou os ensaios falharem a condição em duas edições seguidas. Subir, sobe logo.',
    first: 'Esta é a primeira edição: nenhum nível vem de trás.',
    held: (number: number) => `Nesta edição mantêm-se por esta regra: ${plural(number, 'nível', 'níveis')}.`,
  },
  ties: {
    title: 'Empates e escalões',
    text: 'Pontos iguais, com uma casa decimal, dão o mesmo lugar, e salta-se o seguinte: 1, 2, 2, 4.',
    tiers:
      'A lista parte-se em escalões. Um escalão novo só começa quando o primeiro do anterior lhe ganha em pelo menos 80% dos ensaios. Dentro de um escalão as qualificações estão praticamente empatadas.',
    count: (tiers: string, qualifications: string) =>
      `Nesta edição: ${tiers} escalões, para ${qualifications} qualificações.`,
  },
  trials: {
    title: 'A mesma conta, com outros pesos',
    how: 'Em cada ensaio, cada peso é multiplicado ao acaso por um número entre metade e o dobro. A parte em que se confia fica como está; a outra pode dizer qualquer coisa.',
    idea: 'A ideia: se uma qualificação só fica à frente com pesos escolhidos a dedo, isso vê-se. Se fica à frente quase sempre, não depende de quem escolheu os pesos.',
    seed: 'A semente é fixa, para que todos obtenham os mesmos números. Outra semente mudaria uma proporção até 2 pontos percentuais; por isso mostram-se de 5 em 5.',
  },
  disagree: {
    title: 'Quando as fontes não concordam',
    text: 'Se uma fonte aponta para mais procura, outra para menos, e se confia nas duas, a página da qualificação di-lo.',
    count: (number: number) => `Nesta edição acontece em ${plural(number, 'qualificação', 'qualificações')}.`,
  },
  study: {
    title: 'O estudo conta ao lado do que resume',
    text: 'Um estudo pode já ter usado os mesmos números e as mesmas conversas. Podia contar-se só o estudo, ou o estudo ao lado do resto. Escolheu-se o segundo caminho, e a tabela de todas as qualificações mostra sempre os pontos sem o estudo.',
    agreement: (tau: string, number: number) =>
      `Nesta edição, a concordância entre o estudo e o resto é de ${tau}, em ${plural(number, 'qualificação', 'qualificações')} (tau de Kendall: 1 é a mesma ordem, −1 a contrária, 0 nenhuma relação).`,
  },
  apart: {
    title: 'O que fica fora da conta',
    items: [
      'O que as escolas dizem de docentes, salas, equipamento ou interesse dos alunos. Diz se se consegue abrir um curso, não se ele faz falta: guarda-se e não se pontua.',
      'Vagas e diplomados. São oferta: comparam-se com a procura para planear a rede, mas não mudam os pontos nem o nível.',
      'Exportações, número de empresas, volume de negócios. Medem o tamanho de um setor, não a falta de pessoas.',
    ],
  },
  not: {
    title: 'O que o nível não é',
    items: [
      'Não é uma nota a uma escola. A mesma qualificação tem o mesmo nível em todas.',
      'Não é uma garantia. Não dá nem tira emprego a ninguém.',
      'Não mede o gosto, os salários nem as condições de trabalho.',
    ],
  },
}
