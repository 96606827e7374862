import { courseTitle } from '../views/course-title.ts'
import { inOrder } from '../views/order.ts'
import { paths } from '../views/paths.ts'
import type { Reader } from '../views/reader.ts'
import { editionJson } from './edition-json.ts'

/** The open list of courses: one row a course, in the order of the site, with the edition it belongs to. */
export function coursesJson(reader: Reader): string {
  const { site, href } = reader
  return `${JSON.stringify(
    {
      edition: editionJson(reader),
      courses: inOrder(site.network.courses, reader).map((course) => {
        const qualification = site.qualification(course.qualification)
        const need = site.need(qualification.id)
        return {
          id: course.id,
          title: courseTitle(course, reader).text,
          qualification: {
            id: qualification.id,
            title: qualification.title.pt,
            level: qualification.level,
            codes: qualification.codes,
          },
          area: qualification.area,
          school: course.schoolId,
          municipality: site.municipalityOf(course),
          modality: course.modality ?? null,
          need: need
            ? {
                band: need.band,
                score: need.score,
                evidence: need.evidence,
                sample: need.sample,
              }
            : null,
          provenance: course.provenance.status,
          confirmed: course.confirmed?.on ?? null,
          page: href(paths.course(course.id)),
        }
      }),
    },
    null,
    1,
  )}\n`
}
