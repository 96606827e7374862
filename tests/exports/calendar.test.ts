import { describe, expect, it } from 'vitest'
import { courseCalendar, eventCalendar } from '../../src/exports/calendar.ts'
import { dayAfter, instantOf } from '../../src/exports/local-time.ts'
import { buildEdition } from '../ranking/build-network.ts'
import { buildCourse, buildReader } from '../views/build-site.ts'

const at = (date: string, time: string, zone = 'Europe/Lisbon') => instantOf(date, time, zone).toISOString()

describe('an hour on the wall', () => {
  it('is an instant on both sides of the change of clocks', () => {
    expect(at('2027-03-27', '10:00')).toBe('2027-03-27T10:00:00.000Z')
    expect(at('2027-03-28', '10:00')).toBe('2027-03-28T09:00:00.000Z')
    expect(at('2027-10-30', '10:00')).toBe('2027-10-30T09:00:00.000Z')
    expect(at('2027-10-31', '10:00')).toBe('2027-10-31T10:00:00.000Z')
  })

  it('is right within the hours of the change itself', () => {
    expect(at('2027-03-28', '00:30')).toBe('2027-03-28T00:30:00.000Z')
    expect(at('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z')
    expect(at('2027-10-31', '02:30')).toBe('2027-10-31T02:30:00.000Z')
  })

  it('depends on the zone', () => {
    expect(at('2027-07-01', '10:00', 'Atlantic/Azores')).toBe('2027-07-01T10:00:00.000Z')
    expect(at('2027-07-01', '10:00', 'Europe/Madrid')).toBe('2027-07-01T08:00:00.000Z')
  })

  it('leads over the end of a year', () => {
    expect([dayAfter('2027-12-31'), dayAfter('2028-02-28')]).toEqual(['2028-01-01', '2028-02-29'])
  })
})

describe('the calendar of a course', () => {
  const course = buildCourse({
    enrolment: { opens: '2027-05-03', closes: '2027-07-16' },
    openDays: [{ on: '2027-04-14', from: '10:00', to: '16:30', what: { pt: 'Visita; às oficinas' } }],
    instances: [{ schoolYear: '2027/28', starts: '2027-09-15' }],
  })
  const reader = buildReader({ courses: [course] })
  const lines = courseCalendar(course, reader).split('\r\n')

  it('has whole days without an hour and hours in UTC', () => {
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20270503',
      'DTSTART;VALUE=DATE:20270716',
      'DTSTART:20270414T090000Z',
      'DTSTART;VALUE=DATE:20270915',
    ])
    expect(lines.filter((line) => line.startsWith('DTEND'))).toContain('DTEND:20270414T153000Z')
    expect(lines.filter((line) => line.startsWith('DTEND'))).toContain('DTEND;VALUE=DATE:20270504')
  })

  it('is stamped with the date of the edition, never with the clock, and keeps its identifiers', () => {
    expect(new Set(lines.filter((line) => line.startsWith('DTSTAMP')))).toEqual(new Set(['DTSTAMP:20261123T120000Z']))
    expect(lines.find((line) => line.startsWith('UID'))).toMatch(/^UID:cursos\/escola-modelo\/mecatronica\/pt\/opens@/)
    expect(courseCalendar(course, reader)).toBe(courseCalendar(course, reader))
  })

  it('escapes what has a meaning in calendars, and begins and ends as RFC 5545 wants', () => {
    expect(lines.join('\n').replaceAll('\n ', '')).toContain('SUMMARY:Visita\\; às oficinas: ')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('links to the page where the edition has an address', () => {
    const edition = buildEdition({ site: 'https://www.example.org/' })
    const linked = courseCalendar(course, buildReader({ courses: [course], edition }, 'en'))
    expect(linked.replaceAll('\r\n ', '')).toContain('https://www.example.org/en/cursos/escola-modelo/mecatronica/')
  })
})

it('has the days of the event, the last one included', () => {
  const event = {
    title: { pt: 'Mostra' },
    about: { pt: 'As escolas mostram o que fazem.' },
    from: '2027-03-11',
    to: '2027-03-13',
    stands: [],
    demonstrations: [{ date: '2027-03-12', from: '11:00', school: 'escola-modelo', what: { pt: 'Soldadura' } }],
    earlier: [],
    provenance: { status: 'sample' as const },
  }
  const text = eventCalendar(buildReader({ event }))
  expect(text).toContain('DTSTART;VALUE=DATE:20270311\r\n')
  expect(text).toContain('DTEND;VALUE=DATE:20270314\r\n')
  expect(text).toContain('SUMMARY:Mostra (exemplo)')
  expect(text).toContain('DTSTART:20270312T110000Z')
})
