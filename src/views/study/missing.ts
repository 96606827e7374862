import type { MissingEvidence } from '../../ranking/missing-evidence.ts'
import { cell, cut, tableOr, textBlock, type Block, type StudySection } from './blocks.ts'
import { caveat } from './caveats.ts'
import { groupName, groupsOf } from './groups.ts'
import { qualificationName, type Study } from './study.ts'

/** Rows on the page; the spreadsheet has all. */
const mostRows = 40

/** What nobody knows yet and what it could change, the most valuable first. */
export function missingSection(study: Study): StudySection {
  const { reader } = study
  const { t, site } = reader
  const words = t.study.missing
  const { unlinked, withoutEvidence } = site.ranking
  return {
    id: 'em-falta',
    heading: words.heading,
    blocks: [
      textBlock(words.lead),
      groupTable(study),
      decisiveTable(study),
      { kind: 'heading', id: 'sem-correspondencia', text: words.unlinked },
      ...qualificationList(unlinked, words.unlinkedLead, words.noUnlinked, study),
      { kind: 'heading', id: 'sem-dados', text: words.withoutEvidence },
      ...qualificationList(withoutEvidence, words.withoutEvidenceLead, words.noWithoutEvidence, study),
      caveat('missing', reader),
      caveat('gender', reader),
    ],
  }
}

/** Missing evidence that could change a level, the most points first. */
export const decisiveOf = ({ planners }: Pick<Study, 'planners'>): MissingEvidence[] =>
  planners.missing.filter(({ bands }) => bands.against !== bands.for)

function groupTable(study: Study): Block {
  const { reader, planners } = study
  const { t, format } = reader
  const words = t.study.missing
  const decisive = decisiveOf(study)
  const rows = groupsOf(study).flatMap((group) => {
    const own = planners.missing.filter((missing) => missing.group === group)
    const absent = own.filter(({ isAbsent }) => isAbsent).length
    const most = Math.max(0, ...own.map(({ points }) => points))
    const changing = decisive.filter((missing) => missing.group === group).length
    if (own.length === 0) return []
    return [
      [
        cell(groupName(group, study)),
        ...[absent, own.length - absent, changing].map((number) => cell(words.ofQualifications(number))),
        cell(words.points(format.points(most))),
      ],
    ]
  })
  const columns = [words.absent, words.little, words.decisive, words.most]
  const table = {
    caption: words.byGroup,
    columns: [{ text: t.study.source }, ...columns.map((text) => ({ text, isNumber: true }))],
    groups: [{ rows }],
    nameColumn: 0,
  }
  return tableOr(table, words.none)
}

function decisiveTable(study: Study): Block {
  const { t, format } = study.reader
  const words = t.study.missing
  const { rows, more } = cut(decisiveOf(study), mostRows, t.study.more)
  const table = {
    caption: words.caption,
    columns: [
      { text: t.study.qualification },
      { text: t.study.source, isShort: true },
      { text: words.have, isShort: true },
      { text: t.study.score, isNumber: true },
      { text: words.against, isShort: true },
      { text: words.for, isShort: true },
    ],
    groups: [
      {
        rows: rows.map(({ qualification, group, isAbsent, points, bands }) => [
          qualificationName(qualification, study),
          cell(groupName(group, study)),
          cell(isAbsent ? words.nothing : words.some),
          cell(words.points(format.points(points))),
          cell(t.need.bands[bands.against]),
          cell(t.need.bands[bands.for]),
        ]),
      },
    ],
    nameColumn: 0,
    ...(more === undefined ? {} : { more }),
  }
  return tableOr(table, words.none)
}

function qualificationList(ids: readonly string[], lead: string, none: string, study: Study): Block[] {
  if (ids.length === 0) return [textBlock(none)]
  return [{ kind: 'list', lead, items: ids.map((id) => qualificationName(id, study)) }]
}
