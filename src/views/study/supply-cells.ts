import type { QualificationSupply } from '../../ranking/network-supply.ts'
import type { SupplyFinding } from '../../ranking/supply.ts'
import { cell, type Cell } from './blocks.ts'
import { classesText, peopleText } from './people.ts'
import { qualificationName, sampleMark, signCell, type Study } from './study.ts'

/** Supply of the qualifications with a finding, in the order of the ranking. */
export const withFinding = (finding: SupplyFinding, { planners }: Pick<Study, 'planners'>): QualificationSupply[] =>
  planners.supply.filter((supply) => supply.finding === finding)

/** Name, score and level of a qualification: the first cells of many tables. */
export function qualificationCells(id: string, study: Study): Cell[] {
  const { format, site } = study.reader
  const need = site.need(id)
  return [
    { ...qualificationName(id, study), ...sampleMark(need?.sample ?? false, study) },
    cell(need ? format.points(need.score) : ''),
    signCell(id, study),
  ]
}

/** People a year, and below them in classes. */
export function peopleCell(people: number | null, { reader }: Pick<Study, 'reader'>): Cell {
  return {
    text: peopleText(people, reader),
    ...(people === null ? {} : { lines: [{ text: classesText(people, reader) }] }),
  }
}
