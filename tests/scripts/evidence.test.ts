import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { runEvidence, type EvidenceRun } from '../../scripts/evidence/run.ts'
import { readUsage, UsageError } from '../../scripts/evidence/usage.ts'
import { statementCodes } from '../../src/domain/evidence.ts'
import { tableMessagesPt } from '../../src/diagnostics/table-messages.pt.ts'
import type { TableKind } from '../../src/loaders/tables/kinds.ts'
import { archive, workbookOf } from '../fixtures/workbooks.ts'
import { readTiny, tiny } from '../fixtures/content.ts'

const study = ['qualification', 'territory', 'score', 'year', 'source']
const statistics = readTiny('evidence/2026/statistics.csv').split('\n', 1)[0]?.split(',') ?? []
const sound = ['mecanica-geral', 'region', 8, 2026, 'ensaio-2026']
const figure = ['openings', 'occupation', 7233, 'region', 48, 'people-per-year', 2025, 900, null, null, 'ensaio-2026']

type Sheets = Readonly<Record<string, SheetData>>

const book = (sheets: Sheets): Promise<Buffer> =>
  writeExcelFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer()
const studySheet = (...rows: SheetData): Promise<Buffer> => book({ Estudo: [study, ...rows] })
const statisticsSheet = (...rows: SheetData): Promise<Buffer> => book({ Dados: [statistics, ...rows] })

const copies = mkdtempSync(join(tmpdir(), 'rumo-evidence-copies-'))
afterAll(() => {
  rmSync(copies, { recursive: true })
})

/** A copy of `tiny` with some files written over it. */
function copyOfTiny(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(copies, 'content-'))
  cpSync(tiny, folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

/** Everything said of a file handed in for a copy of `tiny`, or for the folder given. */
async function said(name: string, bytes: Uint8Array | string, options: Partial<EvidenceRun> = {}): Promise<string> {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const file = { name, size: content.length, read: () => content }
  const run = { file, as: undefined, year: 2026, folder: tiny, language: 'pt' as const, write: false, ...options }
  const { text } = await runEvidence(run)
  return text.replaceAll(run.folder, 'content')
}

/** Only the problems, without headings and counts. */
const problems = async (name: string, bytes: Uint8Array | string, as?: TableKind): Promise<string[]> =>
  (await said(name, bytes, { as }))
    .split('\n')
    .filter((line) => line.endsWith(']'))
    .map((line) => line.trim())

describe('a sound table', () => {
  it('says what it would change, row by row, and writes nothing', async () => {
    const known = `${readTiny('evidence/2026/study.csv')}mecanica-geral,nuts2,5,2025,ensaio-2026\nmecanica-geral,country,4,2024,ensaio-2026\n`
    const bytes = await studySheet(
      ['mecanica-geral', 'region', 8, 2025, 'ensaio-2026'],
      ['mecanica-geral', 'nuts2', 6.5, 2025, 'ensaio-2026'],
      sound,
    )
    const folder = copyOfTiny({ 'evidence/2026/study.csv': known })
    expect(await said('Estudo.xlsx', bytes, { folder })).toMatchInlineSnapshot(`
        "Estudo.xlsx, folha Estudo → content/evidence/2026/study.csv
          1 linha nova, 1 mudada, 1 igual, 1 que sai
          + mecanica-geral, region, 2025, ensaio-2026: score 8
          ~ mecanica-geral, nuts2, 2025, ensaio-2026: score 5 → 6.5
          - mecanica-geral, country, 2024, ensaio-2026: score 4

        Está tudo bem, e nada foi escrito. Para escrever, repita o comando com --write."
      `)
    expect(readFileSync(join(folder, 'evidence/2026/study.csv'), 'utf8')).toBe(known)
  })

  it('is written in canonical form: rows that were there keep their place, new ones follow', async () => {
    const known = `${readTiny('evidence/2026/study.csv')}mecanica-geral,nuts2,5,2025,ensaio-2026\n`
    const reordered: SheetData = [
      ['source', 'year', 'score', 'territory', 'qualification'],
      ['ensaio-2026', 2024, 7, 'country', 'mecanica-geral'],
      [null, null, null, null, null],
      ['ensaio-2026', 2025, 4.8, 'nuts2', 'mecanica-geral'],
      ['ensaio-2026', 2026, 8, 'region', 'mecanica-geral'],
    ]
    const bytes = await book({ Notas: [['Notas da equipa']], Estudo: reordered })
    const folder = copyOfTiny({ 'evidence/2026/study.csv': known })
    const text = await said('Estudo.xlsx', bytes, { folder, write: true })
    expect(text.split('\n').at(-1)).toBe('Escrito.')
    expect(readFileSync(join(folder, 'evidence/2026/study.csv'), 'utf8')).toBe(
      'qualification,territory,score,year,source\nmecanica-geral,region,8,2026,ensaio-2026\n' +
        'mecanica-geral,nuts2,4.8,2025,ensaio-2026\nmecanica-geral,country,7,2024,ensaio-2026\n',
    )
    const again = await said('Estudo.xlsx', bytes, { folder, write: true })
    expect(again.split('\n').at(-1)).toBe('O conteúdo já diz o mesmo. Nada a escrever.')
  })

  it('may be for a year that has no folder yet', async () => {
    const folder = copyOfTiny()
    await said('a.xlsx', await studySheet(['mecanica-geral', 'nuts2', 5, 2025, 'ensaio-2026']), {
      folder,
      year: 2025,
      write: true,
    })
    expect(existsSync(join(folder, 'evidence/2025/study.csv'))).toBe(true)
  })

  it('may be both tables in one workbook', async () => {
    const text = await said('dados.xlsx', await book({ Estudo: [study, sound], Dados: [statistics, figure] }))
    expect(text.match(/folha \w+ → .*/g)).toEqual([
      'folha Estudo → content/evidence/2026/study.csv',
      'folha Dados → content/evidence/2026/statistics.csv',
    ])
    expect(text).toContain('O conteúdo já diz o mesmo.')
  })

  it('may be a CSV, and have its codes as numbers or as texts', async () => {
    expect(await said('study.csv', readTiny('evidence/2026/study.csv'))).toContain('0 linhas novas, 0 mudadas, 1 igual')
    const text = [...figure.slice(0, 2), '7233', ...figure.slice(3)]
    expect(await said('a.xlsx', await statisticsSheet(text))).toContain('1 igual')
    expect(await said('a.xlsx', await statisticsSheet(figure))).toContain('1 igual')
  })

  it('keeps what a spreadsheet leaves behind its fifteenth digit out of the file', async () => {
    const row = [...figure.slice(0, 4), 0.1 + 0.2, ...figure.slice(5)]
    expect(await said('a.xlsx', await statisticsSheet(row))).toContain('value 48 → 0.3')
  })

  it('says all of it in English', async () => {
    const bytes = await studySheet(['mecanica-geral', 'region', 11, 2026, 'ensaio-2025'])
    expect(await said('a.xlsx', bytes, { language: 'en' })).toMatchInlineSnapshot(`
      "a.xlsx, sheet Estudo → content/evidence/2026/study.csv
        sheet Estudo, C2  “score” must be at most 10 and is 11.  [field-range]
        sheet Estudo, E2  The source “ensaio-2025” is not in evidence/…/sources.yaml. Did you mean “ensaio-2026”?  [reference-unknown]

      2 errors. Nothing was written."
    `)
  })
})

describe('every problem of a workbook', () => {
  const date = { value: new Date('2026-08-04'), format: 'dd/mm/yyyy' }

  it('is told by its cell, all at once', async () => {
    const bytes = await studySheet(
      ['mecanica-gerla', 'region', 8, 2026, 'ensaio-2026'],
      ['mecanica-geral', 'norte', '8,5', 2027, 'ensaio-2026'],
      [null, null, null, null, null],
      ['mecanica-geral', 'nuts2', date, 2026, null],
      ['mecanica-geral', 'country', { value: 0.8, format: '0%' }, 2026, 'ensaio-2026'],
      ['mecanica-geral', 'region', { type: 'Formula', value: '=4+4' }, 2025, 'ensaio-2026'],
      ['mecanica-geral', 'region', 8, 2024, { value: 'ensaio-2026', rowSpan: 2 }],
      ['mecanica-geral', 'region', 8, 2023, null],
      ['mecanica-geral', 'nuts2', 8, 2022, 'ensaio-2026'],
      ['mecanica-geral', 'nuts2', 9, 2022, 'ensaio-2026'],
      ['mecanica-geral', 'nuts2', true, 2021, 'ensaio\u200b-2026'],
      ['Fonte: rede'],
    )
    expect(await said('Estudo.xlsx', bytes)).toMatchInlineSnapshot(`
      "Estudo.xlsx, folha Estudo → content/evidence/2026/study.csv
        folha Estudo, A2  A qualificação «mecanica-gerla» não existe em qualifications/. Quis dizer «mecanica-geral»?  [reference-unknown]
        folha Estudo, B3  «territory» deve ser um destes valores: region, nuts2, country. Está escrito «norte».  [field-choice]
        folha Estudo, C3  O número «8,5» está na célula como texto. Mude o formato da célula para «Número» e escreva-o de novo, sem sinal a separar os milhares.  [cell-unread]
        folha Estudo, D3  «year» deve ser no máximo 2026, o ano da data desta edição, e é 2027.  [field-range]
        folha Estudo, C5  Esta célula tem uma data (2026-08-04) e deve ter um número: o Excel troca por datas números como 4.8. Mude o formato da célula para «Número» e escreva o número de novo.  [cell-unread]
        folha Estudo, E5  Escreva o campo «source», que falta. Por exemplo: estudo-exemplo-2026  [field-missing]
        folha Estudo, C6  Esta célula mostra 80% e guarda 0.8. Mude o formato da célula para «Número» e escreva 80.  [cell-unread]
        folha Estudo, C7  A fórmula desta célula ainda não foi calculada. Abra o livro no Excel e guarde-o, ou escreva o valor.  [cell-unread]
        folha Estudo, E9  Esta célula está unida a E8 e por isso está vazia. Separe as células e escreva o valor em cada uma.  [cell-unread]
        folha Estudo, A11  Esta linha repete a linha 10 (mecanica-geral, nuts2, 2022, ensaio-2026). Apague uma das duas.  [row-twice]
        folha Estudo, C12  «score» deve ser um número e está escrito «true». Por exemplo: 8  [field-type]
        folha Estudo, E12  Há aqui um carácter que não se vê (U+200B) e que pode mudar o que se lê. Apague a linha e volte a escrevê-la à mão.  [file-bad-characters]
        folha Estudo, A13  Nesta linha só há «Fonte: rede», e a tabela só pode ter dados. Apague-a, ou ponha a nota noutra folha.  [cell-unread]

      13 erros. Nada foi escrito."
    `)
  })

  it('is told of statistics as of the content: scale, unit, size and what they are about', async () => {
    const row = (change: Readonly<Record<number, string | number | null>>) =>
      figure.map((cell, at) => (at in change ? (change[at] ?? null) : cell))
    const bytes = await statisticsSheet(
      row({ 4: -1 }),
      row({ 0: 'tension', 6: 2024 }),
      row({ 6: 2023, 7: null }),
      row({ 2: 7234, 6: 2022 }),
      row({ 2: null, 6: 2021 }),
      row({ 1: 'territory', 6: 2020 }),
      row({ 4: '1.234', 6: 2019 }),
      row({ 6: 2018, 9: 'Só <b>isto</b>' }),
    )
    expect(await problems('a.xlsx', bytes)).toMatchInlineSnapshot(`
      [
        "folha Dados, E2  «value» de openings deve ser no mínimo 0 e é -1.  [field-range]",
        "folha Dados, F3  «unit» de tension deve ser ratio. Está escrito «people-per-year».  [field-choice]",
        "folha Dados, H4  Escreva o campo «n», que falta. Por exemplo: 900  [field-missing]",
        "folha Dados, C5  A profissão «7234» não existe em occupations.yaml. Quis dizer «7233»?  [reference-unknown]",
        "folha Dados, C6  Escreva o campo «about», que falta. Por exemplo: 7223  [field-missing]",
        "folha Dados, C7  «about» fica vazio quando «level» é territory, e está escrito «7233». Apague-o, ou corrija «level».  [field-needless]",
        "folha Dados, E8  O número «1.234» está na célula como texto. Mude o formato da célula para «Número» e escreva-o de novo, sem sinal a separar os milhares.  [cell-unread]",
        "folha Dados, J9  Há código HTML no texto («<b>»). Escreva só texto: uma linha em branco separa parágrafos, «-» faz listas.  [text-html]",
      ]
    `)
  })

  it('in its header is told by its cell', async () => {
    const bytes = await book({
      Estudo: [
        ['Estudo de 2026'],
        [],
        ['qualificação', 'territory', 'score', 'ano', 'territory', null],
        [...sound, 'olá'],
      ],
    })
    expect(await problems('a.xlsx', bytes)).toMatchInlineSnapshot(`
      [
        "folha Estudo, A3  Os nomes das colunas estão na linha 3 e devem estar na primeira. Apague as linhas acima.  [sheet-header]",
        "folha Estudo, A3  Na primeira linha da tabela faltam as colunas year, source.  [csv-columns]",
        "folha Estudo, A3  A coluna «qualificação» não existe. Quis dizer «qualification»? Corrija o nome, ou apague a coluna.  [csv-columns]",
        "folha Estudo, D3  A coluna «ano» não existe. Corrija o nome, ou apague a coluna.  [csv-columns]",
        "folha Estudo, E3  A coluna «territory» está duas vezes na primeira linha da tabela. Deixe só uma.  [csv-columns]",
        "folha Estudo, F3  Há na primeira linha da tabela uma coluna sem nome. Escreva o nome, ou apague a coluna.  [csv-columns]",
      ]
    `)
  })

  it('that a formula came to nothing is told in the words of Excel', async () => {
    const cells = (value: string) =>
      `<c r="A2" t="inlineStr"><is><t>mecanica-geral</t></is></c><c r="B2" t="e"><f>A9</f><v>${value}</v></c><c r="C2"><v>8</v></c>`
    expect(await problems('a.xlsx', workbookOf(study, cells('#N/A')))).toMatchInlineSnapshot(`
      [
        "folha Folha 1, B2  A fórmula desta célula deu o erro «#N/D». Corrija a fórmula, ou escreva o valor.  [cell-unread]",
        "folha Folha 1, D2  Escreva o campo «year», que falta. Por exemplo: 2026  [field-missing]",
        "folha Folha 1, E2  Escreva o campo «source», que falta. Por exemplo: estudo-exemplo-2026  [field-missing]",
      ]
    `)
    expect((await problems('a.xlsx', workbookOf(study, cells('#REF!'))))[0]).toContain('«#REF!»')
  })
})

describe('a file that is no table', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 151) % 256)
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...noise])
  const text = (file: string) => new TextEncoder().encode(file)
  const packed = archive({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet') })

  it.each<[name: string, bytes: () => Uint8Array | Promise<Uint8Array>, cause: RegExp]>([
    ['an old workbook', () => old, /livro antigo do Excel \(\.xls\), ou tem palavra-passe/],
    ['a LibreOffice workbook', () => packed, /livro do LibreOffice \(\.ods\)/],
    ['a binary workbook', () => archive({ 'xl/workbook.bin': noise }), /livro binário do Excel \(\.xlsb\)/],
    ['a document', () => archive({ 'word/document.xml': text('<document/>') }), /não é um livro do Excel/],
    ['a CSV by another name', () => text('qualification,territory\n'), /não é um livro do Excel.*«\.csv»/],
    ['half a workbook', async () => (await studySheet(sound)).subarray(0, 900), /está estragado/],
    ['noise after the first bytes', () => Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]), /está estragado/],
    [
      'a workbook without its sheet',
      () => workbookOf(study, '', { 'xl/worksheets/sheet1.xml': undefined }),
      /está estragado/,
    ],
    ['a workbook with a password on its files', () => workbookOf(study, '', {}, 1), /tem palavra-passe/],
    ['nothing at all', () => new Uint8Array(), /está vazio/],
    ['a workbook of 10 MB', () => new Uint8Array(10 * 1024 * 1024), /tem 10 MB e o limite é de 5 MB/],
    [
      'a workbook that unpacks to 40 MB',
      () => workbookOf(study, ' '.repeat(40 * 1024 * 1024)),
      /muito maior do que uma tabela/,
    ],
    [
      'a cell at the far end of the sheet',
      () => workbookOf(study, '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c>'),
      /folha «Folha 1» .* em XFD1048576/,
    ],
    ['an empty workbook', () => book({ A: [] }), /está vazio/],
  ])('such as %s is refused in one sentence', async (_name, bytes, cause) => {
    const found = await problems('a.xlsx', await bytes())
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(cause)
  })

  it('is refused where a CSV was meant', async () => {
    expect(await problems('a.csv', await studySheet(sound))).toMatchInlineSnapshot(`
      [
        "a.csv  O nome termina em «.csv» e o ficheiro é um livro do Excel. Mude a terminação para «.xlsx».  [workbook-unread]",
      ]
    `)
    expect((await problems('a.csv', 'x'.repeat(10 * 1024 * 1024)))[0]).toContain('tem 10 MB e o limite é de 2 MB')
  })

  it('cannot be told which table it is, and may be told', async () => {
    const bytes = await book({
      A: [
        ['territory', 'year', 'source'],
        ['region', 2026, 'ensaio-2026'],
      ],
    })
    expect(await problems('a.xlsx', bytes)).toMatchInlineSnapshot(`
      [
        "a.xlsx  Pela primeira linha não se sabe que tabela é esta. As colunas de statistics são: indicator, level, about, territory, value, unit, year, n, approximate, note, source. As de study são: qualification, territory, score, year, source. Corrija a primeira linha, ou diga qual é com --as statistics ou --as study.  [table-unknown]",
      ]
    `)
    expect(await problems('a.xlsx', bytes, 'study')).toMatchInlineSnapshot(`
      [
        "folha A, A1  Na primeira linha da tabela faltam as colunas qualification, score.  [csv-columns]",
      ]
    `)
    expect((await problems('a.csv', 'a,b\n1,2\n'))[0]).toMatch(/^a\.csv {2}Pela primeira linha/)
  })

  it('has no rows, or twice the same table', async () => {
    expect(await problems('a.xlsx', await studySheet())).toMatchInlineSnapshot(`
      [
        "folha Estudo  A tabela não tem nenhuma linha abaixo dos nomes das colunas. Escreva os dados e repita o comando.  [table-empty]",
      ]
    `)
    expect(await problems('a.xlsx', await book({ A: [study, sound], B: [study, sound] }))).toMatchInlineSnapshot(`
      [
        "a.xlsx  Há no livro mais de uma folha com a mesma tabela: «A», «B». Deixe só uma.  [sheet-twice]",
      ]
    `)
  })
})

describe('a CSV', () => {
  it('with slips is told by file, line and column, with the line as it should be', async () => {
    const table = `${statistics.join(',')}\nopenings,occupation,7233,region,4,8,people-per-year,2025,900,,,ensaio-2026\nopenings,occupation,7233,region,"1.234,5",people-per-year,2024,1 900,,,ensaio-2026\nopenings,occupation,7233,region,,people-per-year,2023,900,,,ensaio-2026\n`
    expect(await said('dados.csv', table)).toMatchInlineSnapshot(`
      "dados.csv → content/evidence/2026/statistics.csv
        dados.csv:2:33  O número «4,8» tem vírgula. Aqui as casas decimais escrevem-se com um ponto.  [number-decimal-comma]
            → openings,occupation,7233,region,4.8,people-per-year,2025,900,,,ensaio-2026
        dados.csv:3:33  O número «1.234,5» tem vírgula. Aqui as casas decimais escrevem-se com um ponto.  [number-decimal-comma]
            → openings,occupation,7233,region,"1234.5",people-per-year,2024,1 900,,,ensaio-2026
        dados.csv:3:64  O número «1 900» tem um sinal a separar os milhares. Escreva os algarismos todos seguidos.  [number-thousands]
            → openings,occupation,7233,region,"1.234,5",people-per-year,2024,1900,,,ensaio-2026
        dados.csv:4:33  Escreva o campo «value», que falta. Por exemplo: 48  [field-missing]

      4 erros. Nada foi escrito."
    `)
  })

  it('as Excel in Portuguese saves it is refused in words that lead on', async () => {
    expect(await problems('a.csv', 'qualification;territory;score;year;source\nmecanica-geral;region;8,5;2026;x\n'))
      .toMatchInlineSnapshot(`
      [
        "a.csv:1:1  As colunas da tabela estão separadas por «;» e devem estar separadas por vírgulas. O Excel em português grava assim: guarde o livro em .xlsx e corra «npm run evidence -- FICHEIRO.xlsx», que escreve o CSV certo.  [csv-columns]",
      ]
    `)
    const windows = Uint8Array.from('qualification,territory,score,year,source\nmecânica,região,8,2026,x\n', (letter) =>
      letter.charCodeAt(0),
    )
    expect(await problems('a.csv', windows)).toMatchInlineSnapshot(`
      [
        "a.csv:2:4  O ficheiro está gravado em Windows-1252 e não em UTF-8: «mecânica» não se leria. Grave-o como «CSV UTF-8», ou guarde o livro em .xlsx e corra «npm run evidence -- FICHEIRO.xlsx», que escreve o CSV certo.  [file-not-utf8]",
      ]
    `)
  })
})

describe('a table', () => {
  it('that makes something wrong in another file is refused with the place there', async () => {
    const edition = readTiny('edition.yaml').replace(/(id: numbers\.tension.*?halfSize: )20/, '$10')
    const folder = copyOfTiny({ 'edition.yaml': edition })
    const row = ['tension', 'occupation', 7233, 'region', 1.2, 'ratio', 2025, 900, null, null, 'ensaio-2026']
    expect(await said('a.xlsx', await statisticsSheet(figure, row), { folder })).toMatchInlineSnapshot(`
      "content/edition.yaml:27:64  Com «halfSize: 0», tudo o que «numbers.tension» recolhe conta por inteiro, e isso só serve a dados sobre qualificações. Há dados sobre profissões ou setores (a.xlsx#Dados:3). Escreva um número acima de 0, por exemplo 20.  [half-size-zero]
      a.xlsx, folha Dados → content/evidence/2026/statistics.csv
        Nada a corrigir nesta folha.

      1 erro. Nada foi escrito."
    `)
  })

  it('is not blamed for what is wrong with the content already', async () => {
    const path = 'schools/ensaio/school.yaml'
    const folder = copyOfTiny({ [path]: readTiny(path).replace('vila-do-ensaio', 'vila-de-ensaio') })
    expect(await said('a.xlsx', await studySheet(sound), { folder })).toMatchInlineSnapshot(`
      "a.xlsx, folha Estudo → content/evidence/2026/study.csv
        0 linhas novas, 0 mudadas, 1 igual, 0 que saem

      O conteúdo já tem 1 erro que não é desta tabela: veja-os com «npm run check».
      O conteúdo já diz o mesmo. Nada a escrever."
    `)
  })

  it('repeats no row of another year', async () => {
    const folder = copyOfTiny()
    const text = await said('a.xlsx', await studySheet(sound), { folder, year: 2025 })
    expect(text).toContain('A2  Esta linha repete a linha 2 de evidence/2026/study.csv')
  })
})

describe('node scripts/evidence.ts', { timeout: 60_000 }, () => {
  let folder = ''
  const path = (name: string) => join(folder, name)
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rumo-evidence-'))
    writeFileSync(path('sound.xlsx'), await studySheet(sound))
    writeFileSync(path('wrong.xlsx'), await studySheet(['mecanica-geral', 'region', 11, 2026, 'ensaio-2026']))
    writeFileSync(path('noise.xlsx'), 'isto não é um livro')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  function evidence(...options: string[]) {
    const env = { ...process.env, RUMO_LANG: 'pt', RUMO_CONTENT: tiny }
    const run = spawnSync(process.execPath, ['scripts/evidence.ts', ...options], { encoding: 'utf8', env })
    return { code: run.status, out: run.stdout, error: run.stderr }
  }

  it('ends with 0 where all is well and with 1 where there are problems, for the year of the edition', () => {
    const well = evidence(path('sound.xlsx'))
    expect(well).toMatchObject({ code: 0, error: '' })
    expect(well.out).toContain('evidence/2026/study.csv')
    expect(evidence(path('wrong.xlsx'), '--write')).toMatchObject({ code: 1, error: '' })
    expect(evidence(path('noise.xlsx'))).toMatchObject({ code: 1, error: '' })
  })

  it('ends with 2 where it is not written as it must be, without a trace of the program', () => {
    for (const options of [[], [path('sound.xlsx'), '--escrever']]) {
      const { code, out, error } = evidence(...options)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(error).not.toMatch(/\n\s+at /)
    }
  })

  it.each([
    ['without a file', [], {}, 'Escreva: npm run evidence -- FICHEIRO.xlsx'],
    ['with two files', ['a.xlsx', 'b.xlsx'], {}, 'Escreva: npm run evidence'],
    ['with a file that is not there', ['nenhum.xlsx'], {}, 'Não se consegue ler o ficheiro «nenhum.xlsx»'],
    ['with a folder for a file', ['tests/'], {}, 'não termina em .xlsx nem em .csv'],
    ['with another kind of file', ['table.txt'], {}, 'não termina em .xlsx nem em .csv'],
    ['with a table nobody knows', ['a.xlsx'], { as: 'estudo' }, 'deve estar statistics ou study'],
    ['with a year that is none', ['a.xlsx'], { year: '26' }, 'um ano com quatro algarismos'],
  ])('says %s how it is written', (_name, positionals, options, sentence) => {
    const typed = { positionals, as: undefined, year: undefined, folder: tiny, language: 'pt' as const, ...options }
    expect(() => readUsage(typed)).toThrow(UsageError)
    expect(() => readUsage(typed)).toThrow(sentence)
  })

  it('asks for the year where the edition does not tell it', () => {
    const broken = copyOfTiny({ 'edition.yaml': 'title: [' })
    const typed = { positionals: [path('sound.xlsx')], as: undefined, folder: broken, language: 'en' as const }
    expect(() => readUsage({ ...typed, year: undefined })).toThrow('--year 2026')
    expect(readUsage({ ...typed, year: '2025' })).toMatchObject({ year: 2025 })
  })
})

describe('the guide for organisers', () => {
  const [, guide = ''] = readFileSync('content/README.md', 'utf8').split('## Os dados de procura')

  it('names every column of both tables, and the command', () => {
    const unnamed = [...statistics, ...study].filter((column) => !guide.includes(`\`${column}\``))
    expect(unnamed).toEqual([])
    expect(guide).toContain('npm run evidence -- ')
  })

  it('names every code of a statement', () => {
    expect(statementCodes.filter((code) => !guide.includes(`\`${code}\``))).toEqual([])
  })
})

describe('the codes of tables', () => {
  it.each(Object.keys(tableMessagesPt))('%s has a case here', (code) => {
    expect(readFileSync('tests/scripts/evidence.test.ts', 'utf8')).toMatch(new RegExp(`\\[${code}\\]`))
  })
})
