import { plural } from './plural.ts'

/** Words of the study on the rules of its edition and its sources. */
export const studyRulesPt = {
  rules: {
    heading: 'As regras desta edição',
    decided: 'Pesos e cortes decididos em',
    decidedBy: 'Decididos por',
    weights: 'Pesos e confiança de cada critério',
    weight: 'Peso',
    trust: 'Confiança máxima',
    halfSize: 'Metade da confiança com',
    halfLife: 'Conta metade ao fim de',
    years: (number: string, isOne: boolean) => `${number} ${isOne ? 'ano' : 'anos'}`,
    measured: 'Como se passa de um número ao que ele diz',
    measure: 'Medida',
    anchors: 'Que valor de 0 a 1 dá cada número (em linha reta entre eles)',
    anchor: (figure: string, value: string) => `${figure} dá ${value}`,
    measures: {
      openings: 'Entradas por ano, pessoas',
      tension: 'Vagas por pessoa desempregada, vezes a da região',
      growth: 'Crescimento do emprego, pontos acima da região',
      hiring: 'Intenções de contratar, vezes as da região',
      study: 'Relevância no estudo, 1 a 10',
    },
    closeness: 'Quanto conta um dado pela proximidade e pelo território',
    closenessWhat: 'Dado',
    counts: 'Conta',
    fit: {
      qualification: 'Sobre a própria qualificação',
      occupation: 'Sobre uma profissão a que leva',
      sector: 'Sobre um setor onde essa profissão trabalha',
    },
    studyTrust: {
      region: 'Estudo sobre a região',
      nuts2: 'Estudo sobre o Norte (NUTS 2)',
      country: 'Estudo sobre o país',
    },
    fullGroup: 'Pessoas de um grupo inteiro',
    people: (number: number) => plural(number, 'pessoa', 'pessoas'),
    cuts: 'Cortes dos níveis',
    rule: 'Regra',
    scenarios: (count: string, seed: string) =>
      `${count} ensaios, semente ${seed}. Com as mesmas regras, os mesmos dados e a mesma semente o resultado é o mesmo.`,
    changes: 'O que mudou',
    changesCaption: 'Mudanças de pesos, cortes e tabelas',
    on: 'Dia',
    what: 'Mudança',
    noChanges: 'Nenhuma mudança registada desde que foram decididos.',
    previous: (edition: string, date: string) =>
      `Edição anterior com resultados guardados: ${edition}, dados de ${date}.`,
    noPrevious: 'Não há resultados guardados de edições anteriores.',
  },
  sources: {
    heading: 'Fontes',
    caption: 'Fontes desta edição',
    used: 'Dados que contam',
    context: 'Números só de contexto',
    seen: 'Vista em',
    status: 'De onde vem',
    statuses: { verified: 'confirmada', published: 'pública' },
    none: 'Esta edição não tem fontes.',
  },
}
