import { isSample } from '../domain/provenance.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import type { Reader } from '../views/reader.ts'
import { number, text, yesNo, type ColumnOf } from './study-table.ts'

/** A row about one qualification. */
type About = { qualification: string }

/** The scored qualifications in the order of listing. */
export const rankedNeeds = ({ site }: Reader): QualificationRanking[] =>
  site.ranking.order.flatMap((id) => site.need(id) ?? [])

/** The columns that say which qualification a row is about: place in the list, title, identifier. */
export const qualificationColumns = <Row extends About>(reader: Reader): ColumnOf<Row>[] => [
  number('place', 0, ({ qualification }) => reader.site.need(qualification)?.rank),
  text('title', ({ qualification }) => titleOf(qualification, reader)),
  text('qualification', ({ qualification }) => qualification),
]

/** The last column of a row computed from a qualification's score: whether samples entered that. */
export const sampleColumn = <Row extends About>(reader: Reader): ColumnOf<Row> =>
  yesNo('sample', reader, ({ qualification }) => reader.site.need(qualification)?.sample)

/** Whether a course that teaches it is a sample. */
export const hasSampleCourse = (qualification: string, { site }: Reader): boolean =>
  (site.coursesByQualification.get(qualification) ?? []).some(({ provenance }) => isSample(provenance))

/** Title of a qualification in the reader's language. */
export const titleOf = (qualification: string, { site, say }: Reader): string =>
  say(site.qualification(qualification).title).text
