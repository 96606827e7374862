import { yearOf } from '../domain/dates.ts'
import type { FocusGroup, Interview, Statement, statementCodes } from '../domain/evidence.ts'
import { isSample } from '../domain/provenance.ts'
import type { EvidenceItem, EvidenceOrigin, IsSampleSource } from './evidence-item.ts'

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
  return statementItems(group, isSampleSource, {
    criterion: group.kind === 'entrepreneurs' ? 'entrepreneurs.groups' : 'education.groups',
    n: Math.min(1, group.participants / fullGroup),
    originOf: (statement) => ({ kind: 'focus-group', id: group.id, statement }),
  })
}

/** Items of one interview, n = 1. */
export function interviewStatementItems(interview: Interview, isSampleSource: IsSampleSource): EvidenceItem[] {
  return statementItems(interview, isSampleSource, {
    criterion: `interviews.${interview.kind}`,
    n: 1,
    originOf: (statement) => ({ kind: 'interview', id: interview.id, statement }),
  })
}

type Unit = {
  criterion: EvidenceItem['criterion']
  n: number
  originOf: (statement: number) => EvidenceOrigin
}

/** Statements of one unit about the same target share its size, so that saying a thing twice counts once. */
function statementItems(file: FocusGroup | Interview, isSampleSource: IsSampleSource, unit: Unit): EvidenceItem[] {
  const said = file.statements.flatMap(({ about, code }, place) =>
    code === 'not-discussed' ? [] : [{ ...targetOf(about), value: statementValues[code], place }],
  )
  return said.map(({ level, target, value, place }) => ({
    criterion: unit.criterion,
    level,
    target,
    value,
    n: unit.n / said.filter((other) => other.level === level && other.target === target).length,
    year: yearOf(file.date),
    sample: isSample(file.provenance) || isSampleSource(file.source),
    origin: unit.originOf(place),
  }))
}

function targetOf(about: Statement['about']): Pick<EvidenceItem, 'level' | 'target'> {
  if ('sector' in about) return { level: 'sector', target: about.sector }
  if ('occupation' in about) return { level: 'occupation', target: about.occupation }
  return { level: 'qualification', target: about.qualification }
}
