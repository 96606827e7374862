import type { Course as CourseThing, CourseInstance, EducationalOccupationalProgram } from 'schema-dts'
import type { Course } from '../../domain/course.ts'
import { courseTitle } from '../../views/course-title.ts'
import { paths } from '../../views/paths.ts'
import type { Reader } from '../../views/reader.ts'
import { addressOf, breadcrumbs, graph, type LinkedData, sampleMark } from './graph.ts'
import { schoolId, siteAddress } from './school-data.ts'

/** A course's page: the course, when it runs, the programme of study it is, its school, the way to it. */
export function courseData(course: Course, reader: Reader): LinkedData {
  const { site, t } = reader
  const school = site.school(course.schoolId)
  const title = courseTitle(course, reader).text
  return graph(
    courseThing(course, reader),
    programme(course, reader),
    { '@type': 'EducationalOrganization', '@id': schoolId(school, reader), name: school.name },
    breadcrumbs(reader, [
      { name: t.nav.courses, path: paths.courses },
      { name: title, path: paths.course(course.id) },
    ]),
  )
}

function courseThing(course: Course, reader: Reader): CourseThing {
  const { site, t, say, sayAll, language } = reader
  const qualification = site.qualification(course.qualification)
  const { codes, level } = qualification
  const url = addressOf(reader, paths.course(course.id))
  const code = codes.renewed ?? codes.old
  return {
    '@type': 'Course',
    '@id': `${url}#course`,
    name: courseTitle(course, reader).text,
    description: say(course.summary ?? qualification.summary).text,
    url,
    inLanguage: language === 'pt' ? 'pt-PT' : 'en-GB',
    provider: { '@id': schoolId({ id: course.schoolId }, reader) },
    ...sampleMark(course, reader),
    ...(code ? { courseCode: code } : {}),
    educationalLevel: t.levels[level].name,
    educationalCredentialAwarded: t.levels[level].gives,
    keywords: sayAll(qualification.names).map(({ text }) => text),
    teaches: sayAll(qualification.learning).map(({ text }) => text),
    ...(course.admission?.conditions ? { coursePrerequisites: say(course.admission.conditions).text } : {}),
    ...(course.instances ? { hasCourseInstance: course.instances.map((one) => instance(one, course, reader)) } : {}),
  }
}

type Instance = NonNullable<Course['instances']>[number]

/** When and where the course runs; hours a week are not known, so only the place and the days are said. */
function instance({ starts, ends, places, site: own }: Instance, course: Course, reader: Reader): CourseInstance {
  const { sites } = reader.site.school(course.schoolId)
  const place = sites.find(({ id }) => id === (own ?? course.site))
  return {
    '@type': 'CourseInstance',
    ...(starts ? { startDate: starts } : {}),
    ...(ends ? { endDate: ends } : {}),
    ...(places === undefined ? {} : { maximumAttendeeCapacity: places }),
    ...(place ? { location: { '@type': 'Place', address: siteAddress(place, reader) } } : {}),
  }
}

/** The same offer as a programme that leads to occupations, with the days to apply. */
function programme(course: Course, reader: Reader): EducationalOccupationalProgram {
  const { site, t, say } = reader
  const qualification = site.qualification(course.qualification)
  const url = addressOf(reader, paths.course(course.id))
  const { opens, closes } = course.enrolment ?? {}
  return {
    '@type': 'EducationalOccupationalProgram',
    '@id': `${url}#programme`,
    name: courseTitle(course, reader).text,
    url,
    provider: { '@id': schoolId({ id: course.schoolId }, reader) },
    hasCourse: { '@id': `${url}#course` },
    educationalCredentialAwarded: t.levels[qualification.level].gives,
    occupationalCategory: qualification.occupations.map(({ code }) => ({
      '@type': 'CategoryCode',
      codeValue: code,
      name: say(site.occupation(code).name).text,
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'CPP 2010 / ISCO-08' },
    })),
    ...(course.durationYears === undefined ? {} : { timeToComplete: duration(course.durationYears) }),
    ...(opens ? { applicationStartDate: opens } : {}),
    ...(closes ? { applicationDeadline: closes } : {}),
  }
}

/** Years as an ISO 8601 duration, whole months where a year is not whole. */
const duration = (years: number): string => (Number.isInteger(years) ? `P${String(years)}Y` : `P${String(years * 12)}M`)
