import type { Reader } from '../views/reader.ts'
import type { Cell, StudyTable } from './study-table.ts'
import { dayCell, type SheetCell, type StudySheet } from './study-workbook.ts'

/** The first sheet: what this is, of which edition, what to bear in mind, and what every column means. */
export function readMeSheet(tables: readonly StudyTable[], { site, t, say }: Reader): StudySheet {
  const { edition } = site.network
  const words = t.studyTables
  const nameOf = (id: string) => tables.find((table) => table.id === id)?.name ?? id
  const rowsOf = (id: string) => tables.find((table) => table.id === id)?.rows ?? []
  return {
    name: words.readMe,
    widths: [44, 100, 30],
    fixed: { rows: 0, columns: 0 },
    rows: [
      [heading(`${t.study.title}: ${edition.region.shortName} ${words.edition(edition.schoolYear, edition.number)}`)],
      ...(edition.status === 'demonstration' ? [[heading(t.demonstration.short), long(t.study.demonstration)]] : []),
      ...(edition.status === 'draft' ? [[heading(t.draft)]] : []),
      [null, long(words.about)],
      [null, long(words.empty)],
      [{ value: words.facts.date }, dayCell(edition.date)],
      [{ value: words.facts.publisher }, long(say(edition.publisher).text)],
      [{ value: words.facts.licence }, long(`${edition.licence.name}, ${edition.licence.address}`)],
      [],
      [heading(words.tables.notes.name)],
      ...rowsOf('notes').map(([, about, text]) => [
        about ? long(String(about).split(' ').map(nameOf).join(', ')) : null,
        long(String(text)),
      ]),
      [],
      [heading(words.columnsHeading), heading(words.labels.meaning), heading(words.labels.key)],
      ...rowsOf('columns').map((row) => columnRow(row, nameOf)),
    ],
  }
}

/** A row of the table of columns: table, key, name, meaning, unit. */
function columnRow([table, key, name, meaning, unit]: readonly Cell[], nameOf: (id: string) => string): SheetCell[] {
  return [
    { value: `${nameOf(String(table))}: ${String(name)}${unit ? ` (${String(unit)})` : ''}` },
    long(String(meaning)),
    { value: String(key) },
  ]
}

const heading = (value: string): SheetCell => ({ value, isHeading: true })
const long = (value: string): SheetCell => ({ value, wraps: true })
