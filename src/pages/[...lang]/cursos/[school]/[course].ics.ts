import type { APIRoute } from 'astro'
import { courseCalendar, courseDates } from '../../../../exports/calendar.ts'
import { inEveryLanguage, readerFor, site } from '../../../../site-data.ts'

/** Only courses with a date have a calendar. */
export const getStaticPaths = () =>
  inEveryLanguage(
    site.network.courses
      .filter((course) => courseDates(course, readerFor(undefined)).length > 0)
      .map(({ schoolId, slug }) => ({ school: schoolId, course: slug })),
  )

export const GET: APIRoute = ({ params: { lang, school = '', course = '' } }) =>
  new Response(courseCalendar(site.course(`${school}/${course}`), readerFor(lang)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
