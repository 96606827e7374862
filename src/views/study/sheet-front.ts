import { subjectName } from '../subject.ts'
import { cell, type Cell } from './blocks.ts'
import { trustedItems, wantedWithoutCourse } from './gaps.ts'
import { nearestTaught } from './nearest.ts'
import { codeOf, qualificationName, sampleMark, signCell, type Study } from './study.ts'
import { peopleCell, withFinding } from './supply-cells.ts'
import { whoSaysNeed } from './who-says.ts'

/** What nobody teaches and is asked for, by need: name, points, level, openings, who says so, what comes near. */
export function gapRows(study: Study): Cell[][] {
  const { reader } = study
  return withFinding('gap-without-course', study).map(({ qualification, demand }) => [
    nameCell(qualification, study),
    pointsCell(qualification, study),
    signCell(qualification, study),
    peopleCell(demand, study),
    cell(whoSaysNeed(reader.site.need(qualification)?.items ?? [], study)),
    nearCell(qualification, study),
  ])
}

/** Sectors and occupations that lack people and to which no course leads, with who says so and what would lead there. */
export function wantedRows(study: Study): Cell[][] {
  const { reader } = study
  return wantedWithoutCourse(study).map((wanted) => [
    {
      ...subjectName({ level: wanted.level, id: wanted.target }, reader),
      ...sampleMark(
        wanted.items.some(({ sample }) => sample),
        study,
      ),
    },
    cell(whoSaysNeed(trustedItems(wanted), study)),
    wanted.answers.length === 0
      ? cell(reader.t.study.supply.noAnswers)
      : { text: '', lines: wanted.answers.slice(0, 2).map((id) => qualificationName(id, study)) },
  ])
}

/** What is taught, and yet lacks people. */
export function shortageRows(study: Study): Cell[][] {
  return withFinding('shortage', study).map(({ qualification, demand, supply, gap }) => [
    nameCell(qualification, study),
    pointsCell(qualification, study),
    signCell(qualification, study),
    peopleCell(demand, study),
    peopleCell(supply, study),
    peopleCell(gap, study),
  ])
}

/** Name with code and, where it applies, the mark of samples, on one line where it fits. */
export function nameCell(id: string, study: Study): Cell {
  const code = codeOf(id, study)
  return {
    ...qualificationName(id, study),
    ...(code === undefined ? {} : { after: ` (${code})` }),
    ...sampleMark(study.reader.site.need(id)?.sample ?? false, study),
  }
}

function pointsCell(id: string, { reader }: Study): Cell {
  const need = reader.site.need(id)
  return cell(need ? reader.format.points(need.score) : '')
}

function nearCell(id: string, study: Study): Cell {
  const [near] = nearestTaught(id, study, 1)
  return near === undefined ? cell(study.reader.t.study.supply.nothingNear) : qualificationName(near, study)
}
