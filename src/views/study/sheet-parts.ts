import type { Cell, StudyTable } from './blocks.ts'
import { fitTables, type Room, type Wish } from './fit-rows.ts'
import { decisionRows, disagreementItems, missingRows, surplusItems } from './sheet-back.ts'
import { gapRows, shortageRows, wantedRows } from './sheet-front.ts'
import type { Study } from './study.ts'
import { withFinding } from './supply-cells.ts'

/** A table of the sheet, or the sentence that says why there is none; `kind` names its widths in the style. */
export type SheetTable = { kind: string; heading: string; note?: string; table?: StudyTable; none?: string }
/** A list of the sheet: a name and small lines each. */
export type SheetList = { kind: string; heading: string; note?: string; items: Cell[]; more?: string; none?: string }

type Part = Wish & { kind: string; heading: string; note?: string; columns: StudyTable['columns']; none: string }

// Millimetres, as in study-sheet.css: what a page has for tables and lists below its head.
const room: Room = { overhead: 20, empty: 12, line: 3.7, padding: 2 }
const frontHeight = 233
const listsHeight = 70
const backHeight = 198
const lineOfNote = 125
const mostMissing = 8
const handHeight = 12.5

/** The first page: what nobody teaches, what is wanted and has no course, what is taught and lacks people. */
export function frontTables(study: Study): SheetTable[] {
  const { t } = study.reader
  const { sheet, supply } = t.study
  const named = [{ text: t.study.qualification }, { text: t.study.score, isNumber: true }, { text: t.study.band }]
  const unknown = withFinding('unknown', study).filter(({ courses }) => courses > 0).length
  return fitParts(
    [
      {
        kind: 'gaps',
        heading: sheet.gaps,
        note: sheet.gapsNote,
        columns: [...named, { text: sheet.entries, isNumber: true }, { text: sheet.who }, { text: sheet.nearest }],
        rows: gapRows(study),
        characters: [25, 6, 18, 11, 33, 17],
        reserve: 0,
        none: sheet.noGaps,
      },
      {
        kind: 'wanted',
        heading: sheet.wanted,
        columns: [{ text: supply.wantedWhat }, { text: sheet.who }, { text: supply.answers }],
        rows: wantedRows(study),
        characters: [37, 42, 36],
        reserve: 55,
        none: sheet.noWanted,
      },
      {
        kind: 'shortages',
        heading: sheet.shortages,
        columns: [
          ...named,
          { text: sheet.entries, isNumber: true },
          { text: supply.graduates, isNumber: true },
          { text: sheet.missing, isNumber: true },
        ],
        rows: shortageRows(study),
        characters: [38, 7, 22, 12, 12, 14],
        reserve: 50,
        none: sheet.noShortages(unknown),
      },
    ],
    frontHeight,
    study,
  )
}

/** The second page, above: what there is too much of and what overlaps; where sources disagree. */
export function backLists(study: Study): SheetList[] {
  const { reader, ranked } = study
  const { sheet } = reader.t.study
  const unknown = withFinding('unknown', study).length
  const parts = [
    {
      kind: 'surpluses',
      heading: sheet.surpluses,
      note: sheet.unknownSupply(unknown, ranked.length),
      items: surplusItems(study),
      none: sheet.noSurpluses,
    },
    {
      kind: 'disagreements',
      heading: sheet.disagreements,
      items: disagreementItems(study),
      none: sheet.noDisagreements,
    },
  ]
  return parts.map(({ items, none, ...part }) => {
    const wish = { rows: items.map((item) => [item]), characters: [52], reserve: 0, noteLines: part.note ? 2 : 0 }
    const [fitted] = fitTables([wish], listsHeight, room)
    const { rows, hidden } = fitted ?? { rows: [], hidden: 0 }
    return {
      ...part,
      items: rows.flat(),
      ...(hidden > 0 ? { more: sheet.more(hidden) } : {}),
      ...(items.length === 0 ? { none } : {}),
    }
  })
}

/** The second page, below: what is missing before deciding, and the table to decide on. */
export function backTables(study: Study): SheetTable[] {
  const { t } = study.reader
  const { sheet } = t.study
  const decide = Object.values(sheet.decideColumns)
  return fitParts(
    [
      {
        kind: 'missing',
        heading: sheet.before,
        columns: [
          { text: t.study.qualification },
          { text: sheet.what },
          { text: t.study.score, isNumber: true },
          { text: sheet.change },
        ],
        rows: missingRows(study),
        characters: [34, 25, 9, 46],
        reserve: 0,
        most: mostMissing,
        none: sheet.noMissing,
      },
      {
        kind: 'decisions',
        heading: sheet.decide,
        columns: [t.study.qualification, ...decide].map((text) => ({ text })),
        rows: decisionRows(study, decide.length - 1),
        characters: [22, 23, ...decide.slice(1).map(() => 1)],
        reserve: 95,
        least: handHeight,
        none: t.study.ranking.none,
      },
    ],
    backHeight,
    study,
  )
}

function fitParts(parts: readonly Part[], millimetres: number, { reader }: Study): SheetTable[] {
  const wishes = parts.map((part) => ({ ...part, noteLines: Math.ceil((part.note?.length ?? 0) / lineOfNote) }))
  const fitted = fitTables(wishes, millimetres, room)
  return parts.map(({ kind, heading, note, columns, rows, none }, at) => {
    const { rows: shown, hidden } = fitted[at] ?? { rows: [], hidden: rows.length }
    const more = hidden > 0 ? { more: reader.t.study.sheet.more(hidden) } : {}
    return {
      kind,
      heading,
      ...(note === undefined ? {} : { note }),
      ...(rows.length === 0
        ? { none }
        : { table: { caption: heading, columns, groups: [{ rows: shown }], nameColumn: 0, ...more } }),
    }
  })
}
