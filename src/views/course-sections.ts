import type { Course } from '../domain/course.ts'
import type { CourseInstance } from '../domain/offer.ts'
import type { Localised } from '../domain/text.ts'
import { paths } from './paths.ts'
import { plain, type Reader, type Words } from './reader.ts'

/** A fact with its name. `unknown` facts stand where readers look for them and say so. */
export type Fact = { name: string; value: Words; unknown?: true; href?: string }
/** A part of a course's page: a heading and what is under it. */
export type Section = {
  id: string
  heading: string
  kind: 'list' | 'facts' | 'text'
  items: Words[]
  facts: Fact[]
  links: { text: string; href: string }[]
}

/** The four facts everyone looks for first. */
export function factsOf(course: Course, reader: Reader): Fact[] {
  const { t, format } = reader
  const next = course.instances?.[0]
  const fact = (name: string, value: string | undefined): Fact =>
    value === undefined ? { name, value: plain(t.unknown), unknown: true } : { name, value: plain(value) }
  return [
    fact(t.course.duration, durationOf(course, reader)),
    fact(t.course.places, next?.places === undefined ? undefined : String(next.places)),
    fact(
      t.course.workplace,
      course.hours?.workplace === undefined ? undefined : t.hours(format.number(course.hours.workplace)),
    ),
    fact(t.course.starts, next?.starts ? format.date(next.starts) : next?.schoolYear),
  ]
}

function durationOf({ durationYears, hours }: Course, { t, format }: Reader): string | undefined {
  if (durationYears !== undefined) return t.years(durationYears)
  return hours?.total === undefined ? undefined : t.hours(format.number(hours.total))
}

/** Everything else that is known, heading by heading; what nobody filled is left out. */
export function sectionsOf(course: Course, reader: Reader): Section[] {
  const { site, t, sayAll } = reader
  const qualification = site.qualification(course.qualification)
  const sections = [
    list('activities', t.course.activities, sayAll(course.activities)),
    list('learning', t.course.learning, [...sayAll(qualification.learning), ...sayAll(course.learning)]),
    list('work', t.course.work, sayAll(qualification.work)),
    facts('hours', t.course.hours, hourFacts(course, reader)),
    text('project', t.course.finalProject, course.finalProject, reader),
    text('workplace', t.course.workplaceTraining, course.workplaceTraining, reader),
    facts('admission', t.course.admission, admissionFacts(course, reader)),
    facts(
      'dates',
      t.course.dates,
      (course.instances ?? []).map((instance) => instanceFact(instance, course, reader)),
    ),
    enrolment(course, reader),
    openDays(course, reader),
    facts(
      'cost',
      t.course.cost,
      [fact(t.course.cost, course.cost, reader), listFact(t.course.support, course.support, reader)].flat(),
    ),
    facts('daily', t.course.dailyLife, dailyFacts(course, reader)),
    list(
      'occupations',
      t.course.occupations,
      qualification.occupations.map(({ code, strength }) => {
        const name = reader.say(site.occupation(code).name)
        return { ...name, text: `${name.text} (${t.strength[strength]})` }
      }),
    ),
    list('further', t.course.furtherStudy, [...sayAll(qualification.furtherStudy), ...sayAll(course.furtherStudy)]),
    list(
      'partners',
      t.course.partners,
      (course.partners ?? []).map(({ name }) => plain(name)),
    ),
    contact(course, reader),
  ]
  return sections.filter(({ items, facts: known, links }) => items.length + known.length + links.length > 0)
}

const empty = { items: [], facts: [], links: [] }
const list = (id: string, heading: string, items: Words[]): Section => ({ ...empty, id, heading, kind: 'list', items })
const facts = (id: string, heading: string, known: Fact[]): Section => ({
  ...empty,
  id,
  heading,
  kind: 'facts',
  facts: known,
})
const text = (id: string, heading: string, value: Localised<string> | undefined, { say }: Reader): Section => ({
  ...empty,
  id,
  heading,
  kind: 'text',
  items: value ? [say(value)] : [],
})

const fact = (name: string, value: Localised<string> | undefined, { say }: Reader): Fact[] =>
  value ? [{ name, value: say(value) }] : []
const listFact = (name: string, value: Localised<string[]> | undefined, { sayAll, format }: Reader): Fact[] => {
  const all = sayAll(value)
  const [first] = all
  return first ? [{ name, value: { ...first, text: format.list(all.map((item) => item.text)) } }] : []
}

function hourFacts({ hours }: Course, { t, format }: Reader): Fact[] {
  const parts = ['total', 'sociocultural', 'scientific', 'technological', 'workplace'] as const
  return parts.flatMap((part) =>
    hours?.[part] === undefined
      ? []
      : [{ name: t.course.hoursParts[part], value: plain(t.hours(format.number(hours[part]))) }],
  )
}

function admissionFacts({ admission }: Course, reader: Reader): Fact[] {
  const { t } = reader
  if (!admission) return []
  const { minimumAge, maximumAge } = admission
  const known = minimumAge !== undefined || maximumAge !== undefined
  return [
    ...fact(t.course.conditions, admission.conditions, reader),
    ...(known ? [{ name: t.course.age, value: plain(t.ages(minimumAge, maximumAge)) }] : []),
    ...listFact(t.course.documents, admission.documents, reader),
    ...fact(t.course.selection, admission.selection, reader),
  ]
}

function instanceFact(instance: CourseInstance, course: Course, reader: Reader): Fact {
  const { t, format, site } = reader
  const where = site.school(course.schoolId).sites.find(({ id }) => id === (instance.site ?? course.site))
  const place = where?.name ? reader.say(where.name).text : undefined
  const dates =
    instance.starts && instance.ends
      ? t.dates(format.date(instance.starts), format.date(instance.ends))
      : instance.starts && t.from(format.date(instance.starts))
  const parts = [
    instance.classes && t.classes(instance.classes),
    instance.places && t.placesCount(instance.places),
    place,
    dates,
  ]
  return { name: instance.schoolYear, value: plain(parts.filter((part) => part).join(' · ') || t.unknown) }
}

/** The days on which one can enrol, as far as they are known. */
export function enrolmentDays({ enrolment: how }: Course, { t, format }: Reader): string | undefined {
  if (how?.opens && how.closes) return t.dates(format.date(how.opens), format.date(how.closes))
  if (how?.opens) return t.from(format.date(how.opens))
  return how?.closes && t.until(format.date(how.closes))
}

function enrolment(course: Course, reader: Reader): Section {
  const { t, href } = reader
  const { enrolment: how } = course
  const when = enrolmentDays(course, reader)
  return {
    ...facts('enrolment', t.course.enrolment, [
      ...(when ? [{ name: t.event.when, value: plain(when) }] : []),
      ...fact(t.nav.apply, how?.how, reader),
    ]),
    links: [
      ...(how?.link ? [{ text: t.course.enrolLink, href: how.link }] : []),
      { text: t.nav.apply, href: href(paths.apply) },
    ],
  }
}

function openDays({ openDays: days }: Course, { t, format, say }: Reader): Section {
  const hours = (from?: string, to?: string) => [from, to].filter((time) => time !== undefined).join('–')
  return {
    ...facts(
      'open-days',
      t.course.openDays,
      (days ?? []).map(({ on, from, to, what, link }) => {
        const words = say(what)
        return {
          name: [format.date(on), hours(from, to)].filter((part) => part).join(', '),
          value: words,
          ...(link ? { href: link } : {}),
        }
      }),
    ),
  }
}

function dailyFacts({ dailyLife: day }: Course, reader: Reader): Fact[] {
  const { t } = reader
  const known = (name: string, value: boolean | undefined): Fact[] =>
    value === undefined ? [] : [{ name, value: plain(value ? t.yes : t.no) }]
  return [
    ...fact(t.course.timetable, day?.timetable, reader),
    ...fact(t.course.transport, day?.transport, reader),
    ...(day?.physicalAccess
      ? [
          {
            name: t.course.physicalAccess,
            value: plain({ yes: t.yes, partly: t.partly, no: t.no }[day.physicalAccess]),
          },
        ]
      : []),
    ...fact(t.course.specialNeeds, day?.specialNeeds, reader),
    ...known(t.course.meals, day?.meals),
    ...known(t.course.boarding, day?.boarding),
  ]
}

function contact({ contact: who }: Course, { t, say }: Reader): Section {
  return {
    ...empty,
    id: 'contact',
    heading: t.course.contact,
    kind: 'list',
    items: who?.role ? [say(who.role)] : [],
    links: contactLinks(who),
  }
}

/** Telephone, e-mail and web page as links. */
export function contactLinks(who: Course['contact']): { text: string; href: string }[] {
  return [
    ...(who?.phone
      ? [{ text: who.phone.replaceAll(' ', '\u00a0'), href: `tel:${who.phone.replaceAll(' ', '')}` }]
      : []),
    ...(who?.email ? [{ text: who.email, href: `mailto:${who.email}` }] : []),
    ...(who?.website ? [{ text: new URL(who.website).hostname, href: who.website }] : []),
  ]
}
