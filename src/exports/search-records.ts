import type { Course } from '../domain/course.ts'
import { facetNames } from '../domain/facet.ts'
import { bands } from '../domain/band.ts'
import { courseCard } from '../views/course-card.ts'
import { courseTitle } from '../views/course-title.ts'
import { facetValues } from '../views/facets.ts'
import { inOrder } from '../views/order.ts'
import type { Reader } from '../views/reader.ts'

/** A course as the search index takes it: what is searched, what is filtered by, what a result shows. */
export type SearchRecord = {
  url: string
  language: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
  sort: Record<string, string>
}

/** One record a course, in one language. Every record bears every sort key: a search drops those that lack one. */
export function searchRecords(reader: Reader): SearchRecord[] {
  const inPlace = inOrder(reader.site.network.courses, reader)
  const named = inPlace.toSorted((a, b) =>
    reader.format.compare(courseTitle(a, reader).text, courseTitle(b, reader).text),
  )
  const byName = new Map(named.map(({ id }, index) => [id, position(index)]))
  return inPlace.map((course, index) =>
    searchRecord(course, { place: position(index), name: byName.get(course.id) ?? '' }, reader),
  )
}

/** A place in an order as text that sorts like the number: the index compares texts, and would put É after Z. */
const position = (index: number): string => String(index).padStart(6, '0')

function searchRecord(course: Course, sort: { place: string; name: string }, reader: Reader): SearchRecord {
  const card = courseCard(course, reader)
  const values = facetValues(course, reader)
  const rank = reader.site.need(course.qualification)?.band
  return {
    // The index adds the path the site lives under by itself.
    url: card.href.slice(reader.site.base.length - 1),
    language: reader.language,
    content: searchedText(course, reader),
    meta: {
      id: course.id,
      title: card.title.text,
      ...(card.title.lang ? { titleLanguage: card.title.lang } : {}),
      school: card.school,
      place: card.place,
      level: card.level,
      area: card.area.name,
      areaId: card.area.id,
      need: card.need.word,
      steps: String(card.need.steps),
      ...(card.need.sample ? { sample: 'yes' } : {}),
      ...(card.mark ? { mark: card.mark.text, markKind: card.mark.kind } : {}),
    },
    filters: Object.fromEntries(facetNames.map((name) => [name, values[name] === undefined ? [] : [values[name]]])),
    // Equal levels keep the neutral order of lists.
    sort: { ...sort, need: `${String(bands.indexOf(rank ?? 'insufficient'))}${sort.place}` },
  }
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
