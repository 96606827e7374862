import { yearOf } from '../domain/dates.ts'
import type { FocusGroup, Interview, Statement, statementCodes } from '../domain/evidence.ts'
import { isSample } from '../domain/provenance.ts'
import type { EvidenceItem, EvidenceOrigin, IsSampleSource } from './evidence-item.ts'
import { opinionOf } from './likert.ts'
import { rankedListItems } from './ranked-lists.ts'

type Code = Exclude<(typeof statementCodes)[number], 'not-discussed'>

/** Value of each code, 0..1 (ranking.md 2.4). `not-discussed` has none: it is missing, not 0. */
export const statementValues: Readonly<Record<Code, number>> = {
  excess: 0,
  'no-shortage': 0.25,
  balanced: 0.5,
  'some-shortage': 0.75,
  'strong-shortage': 1,
}

/**
 * Items of one focus group. The group is the unit, n = 1, because people in one group influence each other; a group of
 * fewer than `fullGroup` participants counts as that part. What it says about feasibility is never scored (rule W4).
 */
export function groupStatementItems(
  group: FocusGroup,
  fullGroup: number,
  isSampleSource: IsSampleSource,
): EvidenceItem[] {
  const said = [
    ...group.statements.flatMap((statement, place) =>
      saidBy(statement, group.rounds !== undefined, { kind: 'focus-group', id: group.id, statement: place }),
    ),
    ...rankedListItems(group),
  ]
  return spread(said, group, isSampleSource, {
    criterion: group.kind === 'entrepreneurs' ? 'entrepreneurs.groups' : 'education.groups',
    n: Math.min(1, group.participants / fullGroup),
  })
}

/** Items of one interview, n = 1. */
export function interviewStatementItems(interview: Interview, isSampleSource: IsSampleSource): EvidenceItem[] {
  const said = interview.statements.flatMap((statement, place) =>
    saidBy(statement, false, { kind: 'interview', id: interview.id, statement: place }),
  )
  return spread(said, interview, isSampleSource, { criterion: `interviews.${interview.kind}`, n: 1 })
}

/** What one statement, or one place on a list, says. */
export type Said = Pick<EvidenceItem, 'level' | 'target' | 'value' | 'origin' | 'divided'>

/** A code, or the median of marks; where a panel stays divided after its last round, it says so (ranking.md 2.4). */
function saidBy({ about, code, marks }: Statement, isPanel: boolean, origin: EvidenceOrigin): Said[] {
  if (marks !== undefined) {
    const { value, divided } = opinionOf(marks)
    return [{ ...targetOf(about), value, origin, ...(isPanel && divided ? { divided } : {}) }]
  }
  if (code === undefined || code === 'not-discussed') return []
  return [{ ...targetOf(about), value: statementValues[code], origin }]
}

/** Things one unit says about the same target share its size, so that saying a thing twice counts once. */
function spread(
  said: readonly Said[],
  file: FocusGroup | Interview,
  isSampleSource: IsSampleSource,
  { criterion, n }: Pick<EvidenceItem, 'criterion' | 'n'>,
): EvidenceItem[] {
  const sharing = Map.groupBy(said, ({ level, target }) => `${level} ${target}`)
  return said.map((one) => ({
    ...one,
    criterion,
    n: (n / (sharing.get(`${one.level} ${one.target}`)?.length ?? 1)) * (one.divided ? 0.5 : 1),
    year: yearOf(file.date),
    sample: isSample(file.provenance) || isSampleSource(file.source),
  }))
}

function targetOf(about: Statement['about']): Pick<EvidenceItem, 'level' | 'target'> {
  if ('sector' in about) return { level: 'sector', target: about.sector }
  if ('occupation' in about) return { level: 'occupation', target: about.occupation }
  return { level: 'qualification', target: about.qualification }
}
