import type { CourseOverlap } from '../../ranking/network-overlap.ts'
import { kilometresPerHour } from '../../ranking/network-overlap.ts'
import { farMinutes } from '../../ranking/overlap.ts'
import { courseTitle } from '../course-title.ts'
import { schoolName } from '../order.ts'
import { paths } from '../paths.ts'
import { cell, cut, tableOr, textBlock, type Block, type Cell, type StudySection } from './blocks.ts'
import { caveat } from './caveats.ts'
import { qualificationName, type Study } from './study.ts'

/** Rows on the page; the spreadsheet has all. */
const mostRows = 60

/** Courses of different schools that lead to the same work near each other; how many schools share a qualification. */
export function overlapsSection(study: Study): StudySection {
  const { reader, planners } = study
  const { t } = reader
  const words = t.study.overlaps
  const { rows, more } = cut(planners.overlaps, mostRows, t.study.more)
  const table = {
    caption: words.caption,
    columns: [
      { text: words.course },
      { text: words.other },
      { text: words.distance, isNumber: true },
      { text: words.occupations, isNumber: true },
      { text: words.overlap, isNumber: true },
      { text: words.judgement, isShort: true },
    ],
    groups: [{ rows: rows.map((overlap) => row(overlap, study)) }],
    nameColumn: 0,
    ...(more === undefined ? {} : { more }),
  }
  return {
    id: 'sobreposicao',
    heading: words.heading,
    blocks: [
      textBlock(words.lead(kilometresPerHour, farMinutes)),
      tableOr(table, words.none),
      ...providersBlocks(study),
      caveat('labels', reader),
    ],
  }
}

function row(overlap: CourseOverlap, study: Study): Cell[] {
  const { t, format } = study.reader
  return [
    courseCell(overlap.a, study),
    courseCell(overlap.b, study),
    distanceCell(overlap, study),
    cell(format.percent(overlap.occupations)),
    cell(format.percent(overlap.overlap)),
    cell(t.study.overlaps.judgements[overlap.judgement]),
  ]
}

function courseCell(id: string, { reader, medium }: Study): Cell {
  const { site, href } = reader
  const course = site.course(id)
  const place = site.municipality(site.municipalityOf(course)).name
  return {
    ...courseTitle(course, reader),
    ...(medium === 'web' ? { href: href(paths.course(id)) } : {}),
    lines: [{ text: `${schoolName(course.schoolId, reader)}, ${place}` }],
  }
}

/** Whole kilometres and minutes: centres of municipalities are no more exact than that. */
function distanceCell({ kilometres, minutes }: CourseOverlap, { reader }: Study): Cell {
  const { t, format } = reader
  const words = t.study.overlaps
  if (kilometres === 0) return cell(words.sameMunicipality)
  return {
    text: words.kilometres(format.number(Math.round(kilometres))),
    lines: [{ text: words.minutes(format.number(Math.round(minutes))) }],
  }
}

function providersBlocks(study: Study): Block[] {
  const { t, format } = study.reader
  const words = t.study.overlaps
  const { providers } = study.planners
  const shared = providers.filter(({ schools }) => schools > 1)
  const table = {
    caption: words.providersCaption,
    columns: [
      { text: t.study.qualification },
      { text: words.schools, isNumber: true },
      { text: words.effective, isNumber: true },
    ],
    groups: [
      {
        rows: shared
          .toSorted((a, b) => b.schools - a.schools)
          .map(({ qualification, schools, effective }) => [
            qualificationName(qualification, study),
            cell(String(schools)),
            cell(effective === null ? t.study.unknown : format.points(effective)),
          ]),
      },
    ],
    nameColumn: 0,
  }
  return [
    { kind: 'heading', id: 'escolas-por-qualificacao', text: words.providers },
    textBlock(words.providersLead(providers.length - shared.length)),
    tableOr(table, words.noProviders),
  ]
}
