import type { Problem, TableProblemCode } from '../domain/problem.ts'

type Message = (details: Problem['arguments']) => string

/** Why a workbook is not read. */
const workbooks: Record<string, Message> = {
  old: () =>
    'The file is an old Excel workbook (.xls), or has a password. Open it and save it as an Excel workbook (.xlsx), without a password.',
  opendocument: () => 'The file is a LibreOffice workbook (.ods). Open it and save it as .xlsx.',
  binary: () => 'The file is a binary Excel workbook (.xlsb). Open it and save it as an Excel workbook (.xlsx).',
  csv: () => 'The name ends in “.csv” and the file is an Excel workbook. Change the ending to “.xlsx”.',
  other: () =>
    'The file is no Excel workbook, although its name ends in “.xlsx”. Open it in the program it was made with and save it as .xlsx; if it is a CSV, change the ending to “.csv”.',
  locked: () => 'The workbook has a password. Save it without one.',
  broken: () => 'The workbook is damaged and cannot be read to its end. Open it in Excel and save it again.',
  'too-big': () =>
    'The workbook, once opened, is much larger than a table of data. Keep only the table in it, without pictures or other sheets.',
  far: ({ found, sheet, row, column }) =>
    `The sheet “${sheet}” has something in cell ${found}, far from the table: it is read down to row ${row} and across to column ${column}. Delete it, or keep only the table in the workbook.`,
}

/** What a cell holds in place of a text or number. */
const cells: Record<string, Message> = {
  error: ({ found }) => `The formula in this cell gave the error “${found}”. Correct the formula, or enter the value.`,
  formula: () =>
    'The formula in this cell has not been computed yet. Open the workbook in Excel and save it, or enter the value.',
  merged: ({ found }) =>
    `This cell is merged with ${found} and is therefore empty. Unmerge the cells and enter the value in each.`,
  date: ({ found, numeric }) =>
    numeric
      ? `This cell has a date (${found}) and must have a number: Excel turns numbers such as 4.8 into dates. Change the format of the cell to “Number” and enter the number again.`
      : `This cell has a date (${found}) and must have a text. Change the format of the cell to “Text” and enter it again.`,
  percent: ({ found, stored }) =>
    `This cell shows ${found}% and holds ${stored}. Change the format of the cell to “Number” and enter ${found}.`,
  stray: ({ found }) =>
    `This row holds only “${found}”, and the table may hold only data. Delete it, or put the note on another sheet.`,
  text: ({ found }) =>
    `The number “${found}” is in the cell as a text. Change the format of the cell to “Number” and enter it again, without a sign between its thousands.`,
}

/** Every problem only a table or workbook can have, in English. */
export const tableMessagesEn: Record<TableProblemCode, Message> = {
  'workbook-unread': (details) => workbooks[String(details.cause)]?.(details) ?? '',
  'table-unknown': ({ statistics, study }) =>
    `The first line does not tell which table this is. The columns of statistics are: ${statistics}. Those of study are: ${study}. Correct the first line, or say which it is with --as statistics or --as study.`,
  'table-empty': () => 'The table has no line below the names of its columns. Enter the data and repeat the command.',
  'sheet-twice': ({ found }) => `More than one sheet of the workbook has the same table: ${found}. Keep only one.`,
  'sheet-header': ({ found }) =>
    `The names of the columns are in row ${found} and must be in the first. Delete the rows above.`,
  'cell-unread': (details) => cells[String(details.cause)]?.(details) ?? '',
}
