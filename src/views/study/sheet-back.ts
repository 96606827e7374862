import type { CourseOverlap } from '../../ranking/network-overlap.ts'
import { schoolName } from '../order.ts'
import { cell, type Cell } from './blocks.ts'
import { divergentOf } from './divergences.ts'
import { groupName } from './groups.ts'
import { decisiveOf } from './missing.ts'
import { peopleText } from './people.ts'
import { qualificationName, type Study } from './study.ts'
import { withFinding } from './supply-cells.ts'
import { reasonsUnknown } from './supply-reasons.ts'

/** What there is too much of, then courses that overlap: a name each, and lines below it. */
export function surplusItems(study: Study): Cell[] {
  const { reader, planners } = study
  const words = reader.t.study.sheet
  const surpluses = withFinding('surplus', study).map(({ qualification, demand, supply }): Cell => ({
    ...qualificationName(qualification, study),
    lines: [{ text: words.surplus(peopleText(demand, reader), peopleText(supply, reader)) }],
  }))
  return [...surpluses, ...planners.overlaps.map((overlap) => overlapItem(overlap, study))]
}

function overlapItem({ a, b, kilometres, overlap, judgement }: CourseOverlap, study: Study): Cell {
  const { t, format, site } = study.reader
  const words = t.study.overlaps
  const distance = kilometres === 0 ? words.sameMunicipality : words.kilometres(format.number(Math.round(kilometres)))
  const [first, second] = [site.course(a), site.course(b)]
  const schools = [first, second].map(({ schoolId }) => schoolName(schoolId, study.reader))
  const lines = [
    { text: schools.join(' · ') },
    { text: t.study.sheet.overlapOf(distance, format.percent(overlap), words.judgements[judgement]) },
  ]
  const own = qualificationName(first.qualification, study)
  if (first.qualification === second.qualification) return { ...own, lines }
  return { ...own, lines: [qualificationName(second.qualification, study), ...lines] }
}

/** Where sources disagree: the name, and below it who sees more need and who sees less. */
export function disagreementItems(study: Study): Cell[] {
  const { t } = study.reader
  return divergentOf(study).map(({ need, up, down }) => ({
    ...qualificationName(need.qualification, study),
    lines: [{ text: t.study.sheet.disagree(groupName(up, study), groupName(down, study)) }],
  }))
}

/** What is missing before deciding, the most valuable first. */
export function missingRows(study: Study): Cell[][] {
  const { t, format } = study.reader
  return decisiveOf(study).map(({ qualification, group, points, bands }) => [
    qualificationName(qualification, study),
    cell(groupName(group, study)),
    cell(t.study.missing.points(format.points(points))),
    cell(t.study.sheet.bandChange(t.need.bands[bands.against], t.need.bands[bands.for])),
  ])
}

/**
 * What the meeting may decide: names and what the data say, and columns left empty for it. In turn one gap, one course
 * of which it is not known whether it suffices, one finding of too few or too many, one disagreement.
 */
export function decisionRows(study: Study, emptyColumns: number): Cell[][] {
  const seen = new Set<string>()
  return inTurn([gapSayings(study), unknownSayings(study), unbalancedSayings(study), divergentSayings(study)])
    .filter(({ id }) => !seen.has(id) && seen.add(id).size > 0)
    .map(({ id, says }) => [
      qualificationName(id, study),
      cell(says),
      ...Array.from({ length: emptyColumns }, () => cell('')),
    ])
}

type Saying = { id: string; says: string }

const scoreOf = (id: string, { reader }: Study): string => reader.format.points(reader.site.need(id)?.score ?? 50)

const gapSayings = (study: Study): Saying[] =>
  withFinding('gap-without-course', study).map(({ qualification: id, demand }) => ({
    id,
    says: study.reader.t.study.sheet.says.gap(scoreOf(id, study), peopleText(demand, study.reader)),
  }))

function unknownSayings(study: Study): Saying[] {
  const { t, format } = study.reader
  const words = t.study.sheet
  return withFinding('unknown', study)
    .filter(({ courses }) => courses > 0)
    .map((supply) => {
      const why = format.list(reasonsUnknown(supply, study).map((reason) => words.why[reason]))
      return {
        id: supply.qualification,
        says: words.says.unknown(scoreOf(supply.qualification, study), supply.courses, why),
      }
    })
}

function unbalancedSayings(study: Study): Saying[] {
  const { says } = study.reader.t.study.sheet
  const people = (gap: number | null) => peopleText(gap === null ? null : Math.abs(gap), study.reader)
  return (['shortage', 'surplus'] as const).flatMap((finding) =>
    withFinding(finding, study).map(({ qualification: id, gap }) => ({
      id,
      says: says[finding](scoreOf(id, study), people(gap)),
    })),
  )
}

const divergentSayings = (study: Study): Saying[] =>
  divergentOf(study).map(({ need }) => ({
    id: need.qualification,
    says: study.reader.t.study.sheet.says.divergence(scoreOf(need.qualification, study)),
  }))

/** The first of each list, then the second of each, and so on. */
function inTurn<Entry>(lists: readonly (readonly Entry[])[]): Entry[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat()
}
