import ical from 'ical-generator'
import type { Course } from '../domain/course.ts'
import { courseTitle } from '../views/course-title.ts'
import { schoolName } from '../views/order.ts'
import { paths } from '../views/paths.ts'
import type { Reader } from '../views/reader.ts'
import { dayAfter, instantOf } from './local-time.ts'

/** One date worth a line in a calendar: whole days from `on` to `until`, or hours of one day. */
type CalendarDate = {
  /** Unique within its page. */
  id: string
  on: string
  until?: string | undefined
  from?: string | undefined
  to?: string | undefined
  what: string
  where?: string | undefined
}

/** Dates of a course: enrolment, open days, first days. Empty where the school gave none. */
export function courseDates(course: Course, reader: Reader): CalendarDate[] {
  const { t, say, site } = reader
  const name = `${courseTitle(course, reader).text}, ${schoolName(course.schoolId, reader)}`
  const { address } = site.siteOf(course)
  const { opens, closes } = course.enrolment ?? {}
  return [
    ...(opens ? [{ id: 'opens', on: opens, what: t.calendar.opens(name) }] : []),
    ...(closes ? [{ id: 'closes', on: closes, what: t.calendar.closes(name) }] : []),
    ...(course.openDays ?? []).map(({ on, from, to, what }, at) => ({
      id: `open-day-${String(at + 1)}`,
      on,
      from,
      to,
      what: `${say(what).text}: ${name}`,
      where: address,
    })),
    ...(course.instances ?? []).flatMap(({ starts }, at) =>
      starts ? [{ id: `starts-${String(at + 1)}`, on: starts, what: t.calendar.starts(name) }] : [],
    ),
  ]
}

/** A course's dates as iCalendar (RFC 5545). */
export const courseCalendar = (course: Course, reader: Reader): string =>
  calendar(reader, {
    path: paths.course(course.id),
    name: courseTitle(course, reader).text,
    dates: courseDates(course, reader),
    isSample: course.provenance.status === 'sample',
  })

/** The event and its demonstrations as iCalendar; empty of dates where there is no event. */
export function eventCalendar(reader: Reader): string {
  const { site, t, say } = reader
  const { event } = site.network
  if (event === undefined)
    return calendar(reader, { path: paths.event, name: t.event.title, dates: [], isSample: false })
  const where = [event.place && say(event.place).text, event.municipality && site.municipality(event.municipality).name]
    .filter((part) => part)
    .join(', ')
  return calendar(reader, {
    path: paths.event,
    name: say(event.title).text,
    isSample: event.provenance.status === 'sample',
    dates: [
      { id: 'event', on: event.from, until: event.to, what: say(event.title).text, where },
      ...event.demonstrations.map(({ date, from, to, what, school, place }, at) => ({
        id: `demonstration-${String(at + 1)}`,
        on: date,
        from,
        to,
        what: `${say(what).text}, ${schoolName(school, reader)}`,
        where: [place && say(place).text, where].filter((part) => part).join(', '),
      })),
    ],
  })
}

type Calendar = { path: string; name: string; dates: readonly CalendarDate[]; isSample: boolean }

/**
 * Times are written in UTC, which is right on both sides of a change of clocks and needs no table of zones; whole days
 * have no time at all. The stamp is the edition's date, so that the same content gives the same bytes.
 */
function calendar({ site, t, language, href }: Reader, { path, name, dates, isSample }: Calendar): string {
  const { edition } = site.network
  const stamp = instantOf(edition.date, '12:00', 'UTC')
  const address = edition.site ? new URL(href(path), edition.site).href : undefined
  const host = edition.site ? new URL(edition.site).host : 'rumo'
  const made = ical({ name: `${name} · ${edition.brand}`, prodId: { company: 'Rumo', product: edition.brand } })
  for (const { id, on, until, from, to, what, where } of dates) {
    const isWholeDay = from === undefined
    const end = isWholeDay
      ? instantOf(dayAfter(until ?? on), '00:00', 'UTC')
      : to === undefined
        ? undefined
        : instantOf(on, to, edition.timeZone)
    made.createEvent({
      id: `${path}${language}/${id}@${host}`,
      start: isWholeDay ? instantOf(on, '00:00', 'UTC') : instantOf(on, from, edition.timeZone),
      ...(end ? { end } : {}),
      allDay: isWholeDay,
      stamp,
      summary: isSample ? `${what} (${t.need.sampleMark})` : what,
      ...(where ? { location: where } : {}),
      ...(address ? { url: address } : {}),
    })
  }
  return `${made.toString()}\r\n`
}
