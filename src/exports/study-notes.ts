import { kilometresPerHour } from '../ranking/network-overlap.ts'
import type { Reader } from '../views/reader.ts'
import { makeTable, number, text, type StudyTable, type TableId } from './study-table.ts'

type Note = { tables: TableId[]; text: string }

/** What to bear in mind, and at which tables; a demonstration says first that its data are samples. */
export function notesTable(reader: Reader): StudyTable {
  const { site, t, format } = reader
  const words = t.studyTables.notes
  const { count, seed } = site.ranking.scenarios
  const notes: Note[] = [
    ...(site.network.edition.status === 'demonstration' ? [{ tables: [], text: words.sample }] : []),
    { tables: [], text: words.ours },
    { tables: ['ranking'], text: words.scenarios(format.number(count), String(seed)) },
    { tables: ['ranking'], text: words.tiers },
    ...caveats(reader),
    { tables: ['supply'], text: words.ceiling },
    { tables: ['overlaps'], text: words.distance(kilometresPerHour) },
  ]
  return makeTable<Note & { place: number }>(
    'notes',
    reader,
    [
      number('note', 0, ({ place }) => place),
      text('tables', ({ tables }) => tables.join(' ') || null),
      text('text', ({ text: said }) => said),
    ],
    notes.map((note, place) => ({ ...note, place: place + 1 })),
  )
}

/** The pitfalls of such rankings (ranking.md 6), each at the tables it is about. */
const placed = {
  labels: ['ranking'],
  absolute: ['ranking'],
  interest: ['ranking'],
  missing: ['ranking', 'missing'],
  overrides: ['contributions'],
  smallBase: ['evidence'],
  lag: ['evidence', 'sources'],
  noise: ['evidence', 'sources'],
  advertisements: ['sources'],
  oneVoice: ['evidence', 'agreements'],
  doubleCounting: ['without-groups', 'group-agreement', 'alternatives'],
  gender: ['supply'],
  precision: ['supply', 'wanted'],
  feedback: ['supply'],
  weightGames: ['settings'],
} as const satisfies Record<keyof Reader['t']['study']['caveats'], readonly TableId[]>

function caveats({ site, t }: Reader): Note[] {
  const { caveats: words } = t.study
  const { fullGroup } = site.network.edition.ranking
  return (Object.keys(placed) as (keyof typeof placed)[]).map((key) => {
    const said = words[key]
    return { tables: [...placed[key]], text: typeof said === 'string' ? said : said(fullGroup) }
  })
}
