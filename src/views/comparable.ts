import type { Course } from '../domain/course.ts'
import type { Language } from '../domain/text.ts'
import { courseCard } from './course-card.ts'
import { contactLinks, enrolmentDays, factsOf } from './course-sections.ts'
import { plain, readerOf, type Reader, type Words } from './reader.ts'

/** The rows of a comparison, always these and in this order. */
const rowNames = [
  ...(['place', 'gives', 'modality', 'duration', 'starts', 'places', 'workplace', 'hours', 'conditions'] as const),
  ...(['enrolment', 'openDays', 'cost', 'support', 'timetable', 'transport', 'physicalAccess', 'meals'] as const),
  ...(['boarding', 'occupations', 'need', 'source', 'contact'] as const),
] as const
export type RowName = (typeof rowNames)[number]

/** One course in a comparison. */
export type ComparableCourse = {
  title: string
  /** Language of the title where it is not that of the page. */
  lang?: Language
  school: string
  place: string
  href: string
  mark?: { kind: 'sample' | 'published'; text: string }
  /** A cell a row: its place in `texts`, or -1 for what nobody has said. */
  cells: number[]
}

/** What the pages that compare and keep courses show, in one language; texts that many courses share are there once. */
export type Comparable = {
  rows: { name: RowName; text: string }[]
  /** What stands in a cell nobody has filled. */
  unknown: string
  texts: { text: string; lang?: Language }[]
  courses: Record<string, ComparableCourse>
}

/** Longer texts are cut at a word: four courses have to fit on one sheet. The course's own page has them whole. */
const longestCell = 110

/** All courses, ready to stand side by side. */
export function comparable(reader: Reader): Comparable {
  const { site, t } = reader
  const portuguese = readerOf(site, 'pt')
  const texts = new Map<string, { place: number; words: Words }>()
  /**
   * Told apart by the whole Portuguese text: two that begin alike are not the same, and two that say the same do not
   * differ because only one is translated.
   */
  const placeOf = (words: Words | undefined, source: Words | undefined): number => {
    if (words === undefined || source === undefined) return -1
    const known = texts.get(source.text) ?? { place: texts.size, words: shortened(words) }
    if (known.words.lang && !words.lang) known.words = shortened(words)
    texts.set(source.text, known)
    return known.place
  }
  const courses = site.network.courses.map((course): [string, ComparableCourse] => {
    const card = courseCard(course, reader)
    const cells = cellsOf(course, reader)
    const sources = cellsOf(course, portuguese)
    return [
      course.id,
      {
        title: card.title.text,
        ...(card.title.lang ? { lang: card.title.lang } : {}),
        school: card.school,
        place: card.place,
        href: card.href,
        ...(card.mark ? { mark: card.mark } : {}),
        cells: rowNames.map((name) => placeOf(cells[name], sources[name])),
      },
    ]
  })
  return {
    rows: rowNames.map((name) => ({ name, text: t.keep.rows[name] })),
    unknown: t.unknown,
    texts: [...texts.values()].map(({ words }) => words),
    courses: Object.fromEntries(courses),
  }
}

/** What is known of a course, row by row. */
function cellsOf(course: Course, reader: Reader): Record<RowName, Words | undefined> {
  const { site, t, say, sayAll, format } = reader
  const qualification = site.qualification(course.qualification)
  const [duration, places, workplace, starts] = factsOf(course, reader).map(({ value, unknown }) =>
    unknown ? undefined : value,
  )
  const card = courseCard(course, reader)
  const { locality } = site.siteOf(course)
  const day = course.dailyLife
  const text = (value: string | undefined) => (value === undefined ? undefined : plain(value))
  const whether = (value: boolean | undefined) => text(value === undefined ? undefined : value ? t.yes : t.no)
  const list = (words: Words[]): Words | undefined =>
    words[0] && { ...words[0], text: format.list(words.map(({ text: each }) => each)) }
  const [contact] = contactLinks(course.contact)
  return {
    place: plain(locality && locality !== card.place ? `${locality}, ${card.place}` : card.place),
    gives: plain(t.levels[qualification.level].gives),
    modality: text(course.modality && t.modalities[course.modality]),
    duration,
    starts,
    places,
    workplace,
    hours: text(course.hours?.total === undefined ? undefined : t.hours(format.number(course.hours.total))),
    conditions: course.admission?.conditions && say(course.admission.conditions),
    enrolment: text(enrolmentDays(course, reader)),
    openDays: text(course.openDays && format.list(course.openDays.map(({ on }) => format.date(on)))),
    cost: course.cost && say(course.cost),
    support: list(sayAll(course.support)),
    timetable: day?.timetable && say(day.timetable),
    transport: day?.transport && say(day.transport),
    physicalAccess: text(day?.physicalAccess && { yes: t.yes, partly: t.partly, no: t.no }[day.physicalAccess]),
    meals: whether(day?.meals),
    boarding: whether(day?.boarding),
    occupations: list(
      qualification.occupations
        .filter(({ strength }) => strength === 'main')
        .map(({ code }) => say(site.occupation(code).name)),
    ),
    need: plain(card.need.sample ? `${card.need.word} (${t.need.sampleMark})` : card.need.word),
    source: plain(card.mark?.text ?? t.keep.confirmed),
    contact: text(contact?.text),
  }
}

function shortened(words: Words): Words {
  if (words.text.length <= longestCell) return words
  const cut = words.text.slice(0, longestCell)
  return { ...words, text: `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.]$/, '')}…` }
}
