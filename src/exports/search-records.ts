import type { Course } from '../domain/course.ts'
import { courseTitle } from '../views/course-title.ts'
import { inOrder } from '../views/order.ts'
import { paths } from '../views/paths.ts'
import type { Reader } from '../views/reader.ts'

/**
 * A course as the index of texts takes it. Names, filters and cards are the business of `courses-compact`; here a course
 * is its text, and its place in the list tells which one it is.
 */
export type SearchRecord = {
  url: string
  language: string
  content: string
  meta: { title: string }
  sort: { place: string }
}

/** One record a course, in one language, in the order of the list. */
export function searchRecords(reader: Reader): SearchRecord[] {
  const { site, language, href } = reader
  return inOrder(site.network.courses, reader).map((course, place) => ({
    // The index adds the path the site lives under by itself.
    url: href(paths.course(course.id)).slice(site.base.length - 1),
    language,
    content: searchedText(course, reader),
    meta: { title: courseTitle(course, reader).text },
    // As text that sorts like the number.
    sort: { place: String(place).padStart(6, '0') },
  }))
}

/** Everything a reader might search a course by, everyday names of the qualification and its occupations first. */
function searchedText(course: Course, { site, sayAll, say, t, language }: Reader): string {
  const qualification = site.qualification(course.qualification)
  const school = site.school(course.schoolId)
  const occupations = qualification.occupations.map(({ code }) => site.occupation(code))
  const names = [
    ...sayAll(qualification.names),
    ...sayAll(course.names),
    ...occupations.flatMap(({ name, names: more }) => [say(name), ...sayAll(more)]),
  ]
  const parts = [
    course.title ? say(course.title).text : '',
    say(qualification.title).text,
    ...names.map(({ text }) => text),
    school.name,
    school.shortName ?? '',
    site.municipality(site.municipalityOf(course)).name,
    site.siteOf(course).locality ?? '',
    say(site.area(qualification.area).name).text,
    course.modality ? t.modalities[course.modality] : '',
    say(qualification.summary).text,
    course.summary ? say(course.summary).text : '',
    ...[
      ...sayAll(qualification.learning),
      ...sayAll(qualification.work),
      ...sayAll(course.activities),
      ...sayAll(course.learning),
    ].map(({ text }) => text),
    language === 'en' && course.body.en ? course.body.en : course.body.pt,
  ]
  return parts.filter((part) => part !== '').join('. ')
}
