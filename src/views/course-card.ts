import type { Area } from '../domain/area.ts'
import { isConfirmed, type Course } from '../domain/course.ts'
import { courseTitle } from './course-title.ts'
import { needSign, type NeedSign } from './need-view.ts'
import { schoolName } from './order.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'

/** A course in a list. */
export type CourseCard = {
  id: string
  href: string
  title: Words
  school: string
  place: string
  level: string
  area: { id: string; name: string; cloth: Area['cloth'] }
  need: NeedSign
  /** Shown when the course is a sample or nobody confirmed it. */
  mark?: { kind: 'sample' | 'published'; text: string }
  /** Why it is in this list, where that is not plain. */
  note?: string
}

export function courseCard(course: Course, reader: Reader): CourseCard {
  const { site, t, say, href } = reader
  const qualification = site.qualification(course.qualification)
  const area = site.area(qualification.area)
  return {
    id: course.id,
    href: href(paths.course(course.id)),
    title: courseTitle(course, reader),
    school: schoolName(course.schoolId, reader),
    place: site.municipality(site.municipalityOf(course)).name,
    level: t.levels[qualification.level].name,
    area: { id: area.id, name: say(area.name).text, cloth: area.cloth },
    need: needSign(qualification.id, reader),
    ...mark(course, reader),
  }
}

/** A course says when it is a sample or when no school has confirmed it for this edition. */
function mark(course: Course, { site, t }: Reader): Pick<CourseCard, 'mark'> {
  if (course.provenance.status === 'sample') return { mark: { kind: 'sample', text: t.provenance.sampleShort } }
  return isConfirmed(course, site.network.edition) ? {} : { mark: { kind: 'published', text: t.provenance.published } }
}
