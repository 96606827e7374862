import type { Course } from '../domain/course.ts'
import { facetNames } from '../domain/facet.ts'
import { courseCard } from '../views/course-card.ts'
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
  return inOrder(reader.site.network.courses, reader).map((course, index) => searchRecord(course, index, reader))
}

function searchRecord(course: Course, index: number, reader: Reader): SearchRecord {
  const card = courseCard(course, reader)
  const values = facetValues(course, reader)
  const position = String(index).padStart(6, '0')
  const rank = reader.site.need(course.qualification)?.band
  return {
    // The index adds the path the site lives under by itself.
    url: card.href.slice(reader.site.base.length - 1),
    language: reader.language,
    content: searchedText(course, reader),
    meta: {
      id: course.id,
      title: card.title.text,
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
    sort: { place: position, name: card.title.text, need: `${String(['high', 'medium', 'moderate', 'insufficient'].indexOf(rank ?? 'insufficient'))}${position}` },
  }
}

/** Everything a reader might search a course by, everyday names of the qualification and its occupations first. */
function searchedText(course: Course, { site, sayAll, say, t }: Reader): string {
  const qualification = site.qualification(course.qualification)
  const school = site.school(course.schoolId)
  const occupations = qualification.occupations.map(({ code }) => site.occupation(code))
  const names = [...sayAll(qualification.names), ...sayAll(course.names), ...occupations.flatMap(({ name, names: more }) => [say(name), ...sayAll(more)])]
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
    ...[...sayAll(qualification.learning), ...sayAll(qualification.work), ...sayAll(course.activities), ...sayAll(course.learning)].map(({ text }) => text),
    course.body.pt,
  ]
  return parts.filter((part) => part !== '').join('. ')
}
