import type { Wanted } from '../../ranking/wanted.ts'
import { subjectName } from '../subject.ts'
import { cell, tableOr, textBlock, type Block, type Cell } from './blocks.ts'
import { nearestTaught } from './nearest.ts'
import { qualificationName, sampleMark, type Study } from './study.ts'
import { peopleCell, qualificationCells, withFinding } from './supply-cells.ts'
import { whoSaysNeed } from './who-says.ts'

/** How many qualifications that come near a gap are named. */
const mostNear = 2

/** Qualifications that are asked for and that no course teaches, as far as is known. */
export function gapBlocks(study: Study): Block[] {
  const { t, site } = study.reader
  const words = t.study.supply
  const rows = withFinding('gap-without-course', study).map(({ qualification, demand }): Cell[] => [
    ...qualificationCells(qualification, study),
    peopleCell(demand, study),
    cell(whoSaysNeed(site.need(qualification)?.items ?? [], study)),
    nearestCell(qualification, study),
  ])
  const table = {
    caption: words.gapsCaption,
    columns: [
      { text: t.study.qualification },
      { text: t.study.score, isNumber: true },
      { text: t.study.band },
      { text: words.openings, isNumber: true },
      { text: words.who, isLong: true },
      { text: words.nearest, isLong: true },
    ],
    groups: [{ rows }],
    nameColumn: 0,
  }
  return [
    { kind: 'heading', id: 'sem-curso', text: words.gaps },
    textBlock(words.gapsLead),
    tableOr(table, words.noGaps),
  ]
}

function nearestCell(id: string, study: Study): Cell {
  const near = nearestTaught(id, study, mostNear)
  return near.length === 0
    ? cell(study.reader.t.study.supply.nothingNear)
    : { text: '', lines: near.map((other) => qualificationName(other, study)) }
}

/** Sectors and occupations that are wanted and to which nothing that is taught leads. */
export const wantedWithoutCourse = ({ planners }: Pick<Study, 'planners'>): Wanted[] =>
  planners.wanted.filter(({ offered }) => offered.length === 0)

/** The same as a part of the study. */
export function wantedBlocks(study: Study): Block[] {
  const { t, format } = study.reader
  const words = t.study.supply
  const rows = wantedWithoutCourse(study).map((wanted): Cell[] => [
    {
      ...subjectName({ level: wanted.level, id: wanted.target }, study.reader),
      lines: [{ text: words.kinds[wanted.level] }],
      ...sampleMark(
        wanted.items.some(({ sample }) => sample),
        study,
      ),
    },
    cell(format.number(Math.round(wanted.v * 100) / 100)),
    cell(whoSaysNeed(trustedItems(wanted), study)),
    wanted.answers.length === 0
      ? cell(words.noAnswers)
      : { text: '', lines: wanted.answers.map((id) => qualificationName(id, study)) },
  ])
  const table = {
    caption: words.wantedCaption,
    columns: [
      { text: words.wantedWhat },
      { text: words.said, isNumber: true },
      { text: words.who, isLong: true },
      { text: words.answers, isLong: true },
    ],
    groups: [{ rows }],
    nameColumn: 0,
  }
  return [
    { kind: 'heading', id: 'procurados-sem-curso', text: words.wanted },
    textBlock(words.wantedLead),
    tableOr(table, words.noWanted),
  ]
}

/** Items of the kinds of evidence that are trusted enough to call a thing wanted. */
export const trustedItems = ({ items, groups }: Wanted) =>
  items.filter(({ criterion }) => groups.some((group) => criterion.startsWith(`${group}.`)))
