import type { Area } from '../domain/area.ts'
import type { Qualification } from '../domain/qualification.ts'
import { courseCard, type CourseCard } from './course-card.ts'
import type { Fact } from './course-sections.ts'
import { needView, type NeedView } from './need-view.ts'
import { inOrder } from './order.ts'
import { paths } from './paths.ts'
import { provenanceView, type ProvenanceView } from './provenance-view.ts'
import { plain, type Reader, type Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type QualificationView = {
  shell: ShellView
  title: Words
  cloth: Area['cloth']
  kicker: string
  area: { text: string; href: string }
  summary: Words
  facts: Fact[]
  notes: string[]
  need: NeedView
  lists: { id: string; heading: string; items: Words[] }[]
  names: { heading: string; text: Words[] }
  courses: { heading: string; cards: CourseCard[]; none?: string }
  provenance: ProvenanceView & { heading: string }
}

/** The view of a qualification's page. */
export function qualificationView(qualification: Qualification, reader: Reader): QualificationView {
  const { site, t, say, sayAll, href, language } = reader
  const area = site.area(qualification.area)
  const courses = inOrder(site.coursesByQualification.get(qualification.id) ?? [], reader)
  const mark = provenanceView(qualification.provenance, reader)
  const title = say(qualification.title)
  const lists = [
    { id: 'learning', heading: t.course.learning, items: sayAll(qualification.learning) },
    { id: 'work', heading: t.course.work, items: sayAll(qualification.work) },
    {
      id: 'occupations',
      heading: t.course.occupations,
      items: qualification.occupations.map(({ code, strength }) => occupation(code, t.strength[strength], reader)),
    },
    { id: 'further', heading: t.course.furtherStudy, items: sayAll(qualification.furtherStudy) },
  ]
  return {
    shell: shellView(reader, paths.qualification(qualification.id), title.text, say(qualification.summary).text),
    title,
    cloth: area.cloth,
    kicker: `${t.levels[qualification.level].name} · ${t.levels[qualification.level].gives}`,
    area: { text: say(area.name).text, href: href(paths.area(area.id)) },
    summary: say(qualification.summary),
    facts: codeFacts(qualification, reader),
    notes: [
      ...(qualification.areaBasis === 'editor' ? [t.qualification.areaByUs] : []),
      ...(language === 'en' ? [t.qualification.translation] : []),
    ],
    need: needView(qualification.id, reader, href(paths.method)),
    lists: lists.filter(({ items }) => items.length > 0),
    names: { heading: t.course.names, text: sayAll(qualification.names) },
    courses: {
      heading: t.qualification.where,
      cards: courses.map((course) => courseCard(course, reader)),
      ...(courses.length === 0 ? { none: t.qualification.nowhere } : {}),
    },
    provenance: {
      heading: t.course.source,
      ...mark,
      label: mark.kind === 'sample' ? t.provenance.sampleShort : (mark.detail ?? mark.label),
    },
  }
}

function occupation(code: string, strength: string, { site, say }: Reader): Words {
  const name = say(site.occupation(code).name)
  return { ...name, text: `${name.text} (${strength}, CPP ${code})` }
}

function codeFacts({ codes, creditPoints }: Qualification, { t, format }: Reader): Fact[] {
  return [
    codes.old === undefined && codes.renewed === undefined
      ? { name: t.qualification.code, value: plain(t.unknown), unknown: true as const }
      : [],
    codes.old === undefined ? [] : { name: t.qualification.code, value: plain(codes.old) },
    codes.renewed === undefined ? [] : { name: t.qualification.renewed, value: plain(codes.renewed) },
    creditPoints === undefined ? [] : { name: t.qualification.creditPoints, value: plain(format.number(creditPoints)) },
  ].flat()
}
