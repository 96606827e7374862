import type { Area } from '../domain/area.ts'
import { courseCard, type CourseCard } from './course-card.ts'
import { needSign, type NeedSign } from './need-view.ts'
import { inOrder } from './order.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type AreaView = {
  shell: ShellView
  name: string
  about: Words
  code: string
  cloth: Area['cloth']
  courses: { heading: string; cards: CourseCard[]; none?: string }
  qualifications: { heading: string; entries: { text: string; href: string; detail: string; need: NeedSign }[] }
}

/** The view of an area's page. */
export function areaView(area: Area, reader: Reader): AreaView {
  const { site, t, say, href, format } = reader
  const qualifications = site.qualificationsByArea.get(area.id) ?? []
  const courses = inOrder(
    qualifications.flatMap(({ id }) => site.coursesByQualification.get(id) ?? []),
    reader,
  )
  const name = say(area.name).text
  return {
    shell: shellView(reader, paths.area(area.id), name, say(area.about).text),
    name,
    about: say(area.about),
    code: area.code ? t.area.code(area.code) : t.area.own,
    cloth: area.cloth,
    courses: {
      heading: t.area.courses,
      cards: courses.map((course) => courseCard(course, reader)),
      ...(courses.length === 0 ? { none: t.area.none } : {}),
    },
    qualifications: {
      heading: t.area.qualifications,
      entries: qualifications
        .map((qualification) => ({
          text: say(qualification.title).text,
          href: href(paths.qualification(qualification.id)),
          detail: t.levels[qualification.level].name,
          need: needSign(qualification.id, reader),
        }))
        .toSorted((a, b) => format.compare(a.text, b.text)),
    },
  }
}
