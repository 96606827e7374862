import { needSign, type NeedSign } from './need-view.ts'
import { schoolName } from './order.ts'
import { paths } from './paths.ts'
import type { Reader } from './reader.ts'

/** A qualification that answers a need, and the schools that teach it, each with its place. */
export type AnsweringEntry = {
  text: string
  href: string
  need: NeedSign
  taught: string
  schools: { text: string; href: string; place: string }[]
}

/** Qualifications with where they are taught, by the alphabet and never by need. */
export function answering(qualifications: readonly string[], reader: Reader): AnsweringEntry[] {
  const { site, t, say, href, format } = reader
  return qualifications
    .map((id) => ({
      text: say(site.qualification(id).title).text,
      href: href(paths.qualification(id)),
      need: needSign(id, reader),
      taught: isTaught(id, reader) ? t.sector.taught : t.sector.taughtNowhere,
      schools: schoolsOf(id, reader),
    }))
    .toSorted((a, b) => format.compare(a.text, b.text))
}

/** Whether some course of the network teaches a qualification. */
export const isTaught = (qualification: string, { site }: Reader): boolean =>
  (site.coursesByQualification.get(qualification) ?? []).length > 0

/** Each school once in each municipality it teaches in. */
function schoolsOf(qualification: string, reader: Reader): AnsweringEntry['schools'] {
  const { site, href, format } = reader
  const places = new Map(
    (site.coursesByQualification.get(qualification) ?? []).map((course) => {
      const place = site.municipalityOf(course)
      return [`${course.schoolId} ${place}`, { school: course.schoolId, place }] as const
    }),
  )
  return [...places.values()]
    .map(({ school, place }) => ({
      text: schoolName(school, reader),
      href: href(paths.school(school)),
      place: site.municipality(place).name,
    }))
    .toSorted((a, b) => format.compare(a.text, b.text) || format.compare(a.place, b.place))
}
