import type { Problem, TableProblemCode } from '../domain/problem.ts'

type Message = (details: Problem['arguments']) => string

/** Why a workbook is not read. */
const workbooks: Record<string, Message> = {
  old: () =>
    'O ficheiro é um livro antigo do Excel (.xls), ou tem palavra-passe. Abra-o e guarde-o como «Livro do Excel (.xlsx)», sem palavra-passe.',
  opendocument: () => 'O ficheiro é um livro do LibreOffice (.ods). Abra-o e guarde-o como .xlsx.',
  binary: () => 'O ficheiro é um livro binário do Excel (.xlsb). Abra-o e guarde-o como «Livro do Excel (.xlsx)».',
  csv: () => 'O nome termina em «.csv» e o ficheiro é um livro do Excel. Mude a terminação para «.xlsx».',
  other: () =>
    'O ficheiro não é um livro do Excel, embora o nome termine em «.xlsx». Abra-o no programa em que foi feito e guarde-o como .xlsx; se for um CSV, mude a terminação para «.csv».',
  locked: () => 'O livro tem palavra-passe. Guarde-o sem palavra-passe.',
  broken: () => 'O livro está estragado e não se lê até ao fim. Abra-o no Excel e guarde-o de novo.',
  'too-big': () =>
    'O livro, depois de aberto, é muito maior do que uma tabela de dados. Deixe nele só a tabela, sem imagens nem outras folhas.',
  far: ({ found, sheet, row, column }) =>
    `A folha «${sheet}» tem uma célula preenchida em ${found}, muito longe da tabela: lê-se até à linha ${row} e à coluna ${column}. Apague-a, ou deixe no livro só a tabela.`,
}

/** The names Excel in Portuguese shows for errors it keeps under English ones. */
const errors: Record<string, string> = {
  '#N/A': '#N/D',
  '#VALUE!': '#VALOR!',
  '#NAME?': '#NOME?',
  '#NUM!': '#NÚM!',
  '#NULL!': '#NULO!',
}

/** What a cell holds in place of a text or number. */
const cells: Record<string, Message> = {
  error: ({ found }) =>
    `A fórmula desta célula deu o erro «${errors[String(found)] ?? found}». Corrija a fórmula, ou escreva o valor.`,
  formula: () =>
    'A fórmula desta célula ainda não foi calculada. Abra o livro no Excel e guarde-o, ou escreva o valor.',
  merged: ({ found }) =>
    `Esta célula está unida a ${found} e por isso está vazia. Separe as células e escreva o valor em cada uma.`,
  date: ({ found, numeric }) =>
    numeric
      ? `Esta célula tem uma data (${found}) e deve ter um número: o Excel troca por datas números como 4.8. Mude o formato da célula para «Número» e escreva o número de novo.`
      : `Esta célula tem uma data (${found}) e deve ter um texto. Mude o formato da célula para «Texto» e escreva-o de novo.`,
  percent: ({ found, stored }) =>
    `Esta célula mostra ${found}% e guarda ${stored}. Mude o formato da célula para «Número» e escreva ${found}.`,
  stray: ({ found }) =>
    `Nesta linha só há «${found}», e a tabela só pode ter dados. Apague-a, ou ponha a nota noutra folha.`,
  text: ({ found }) =>
    `O número «${found}» está na célula como texto. Mude o formato da célula para «Número» e escreva-o de novo, sem sinal a separar os milhares.`,
}

/** Every problem only a table or workbook can have, in Portuguese. */
export const tableMessagesPt: Record<TableProblemCode, Message> = {
  'workbook-unread': (details) => workbooks[String(details.cause)]?.(details) ?? '',
  'table-unknown': ({ statistics, study }) =>
    `Pela primeira linha não se sabe que tabela é esta. As colunas de statistics são: ${statistics}. As de study são: ${study}. Corrija a primeira linha, ou diga qual é com --as statistics ou --as study.`,
  'table-empty': () =>
    'A tabela não tem nenhuma linha abaixo dos nomes das colunas. Escreva os dados e repita o comando.',
  'sheet-twice': ({ found }) => `Há no livro mais de uma folha com a mesma tabela: ${found}. Deixe só uma.`,
  'sheet-header': ({ found }) =>
    `Os nomes das colunas estão na linha ${found} e devem estar na primeira. Apague as linhas acima.`,
  'cell-unread': (details) => cells[String(details.cause)]?.(details) ?? '',
}
