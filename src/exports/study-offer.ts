import { isSample } from '../domain/provenance.ts'
import type { CourseOverlap, Providers } from '../ranking/network-overlap.ts'
import { courseTitle } from '../views/course-title.ts'
import { schoolName } from '../views/order.ts'
import type { Reader } from '../views/reader.ts'
import { hasSampleCourse, qualificationColumns } from './study-qualification.ts'
import { code, makeTable, number, share, text, yesNo, type ColumnOf, type StudyTable } from './study-table.ts'

/** Pairs of courses of different schools that lead to the same work near each other. It is about courses, not schools. */
export function overlapsTable(reader: Reader): StudyTable {
  const { site, t } = reader
  const { units } = t.studyTables
  type Row = CourseOverlap
  return makeTable<Row>(
    'overlaps',
    reader,
    [
      ...courseColumns('a', reader),
      ...courseColumns('b', reader),
      share('occupations_overlap', ({ occupations }) => occupations),
      number('kilometres', 1, ({ kilometres }) => kilometres, units.kilometres),
      number('minutes', 0, ({ minutes }) => minutes, units.minutes),
      share('overlap', ({ overlap }) => overlap),
      code('judgement', t.study.overlaps.judgements, ({ judgement }) => judgement),
      yesNo('sample', reader, ({ a, b }) => [a, b].some((id) => isSample(site.course(id).provenance))),
    ],
    site.planners().overlaps,
  )
}

function courseColumns(side: 'a' | 'b', reader: Reader): ColumnOf<CourseOverlap>[] {
  const { site } = reader
  const course = (row: CourseOverlap) => site.course(row[side])
  return [
    text(`course_${side}`, (row) => row[side]),
    text(`title_${side}`, (row) => courseTitle(course(row), reader).text),
    text(`school_${side}`, (row) => schoolName(course(row).schoolId, reader)),
    text(`municipality_${side}`, (row) => site.municipality(site.municipalityOf(course(row))).name),
  ]
}

/** How many schools share each qualification that is taught, and how many it is as if there were. */
export function providersTable(reader: Reader): StudyTable {
  const { site, t } = reader
  type Row = Providers
  return makeTable<Row>(
    'providers',
    reader,
    [
      ...qualificationColumns<Row>(reader),
      number('schools', 0, ({ schools }) => schools),
      number('effective_providers', 2, ({ effective }) => effective),
      code('why', t.studyTables.why, ({ effective }) => (effective === null ? 'places-missing' : null)),
      yesNo('sample', reader, ({ qualification }) => hasSampleCourse(qualification, reader)),
    ],
    site.planners().providers,
  )
}
