import type { Course } from '../../../src/domain/course.ts'
import type { Statistic } from '../../../src/domain/evidence.ts'
import type { Network } from '../../../src/domain/network.ts'
import type { Language } from '../../../src/domain/text.ts'
import type { Block, Cell, StudySection } from '../../../src/views/study/blocks.ts'
import { studyOf, type Medium, type Study } from '../../../src/views/study/study.ts'
import { buildQualification, buildStatistic, buildStudyScore } from '../../ranking/build-network.ts'
import { buildCourse, buildReader, fullEvidence } from '../build-site.ts'

/** Openings a year in the builder's one occupation. */
export const openings = (value: number): Statistic => buildStatistic({ value, n: 900 })

/** Rates of the region that make as many graduates as there are places. */
export const rates: Statistic[] = (['completion', 'further-study'] as const).map((indicator) => {
  return {
    indicator,
    level: 'territory',
    territory: 'region',
    value: indicator === 'completion' ? 100 : 0,
    unit: 'percent',
    year: 2026,
    source: 'fonte',
  }
})

/** The builder's course, with places in the edition's school year. */
export const courseWithPlaces = (places: number, change: Partial<Course> = {}): Course =>
  buildCourse({ instances: [{ schoolYear: '2027/28', places }], ...change })

/** A study with evidence of every kind about one qualification, which one course teaches. */
export const buildStudy = (change: Partial<Network> = {}, language: Language = 'pt', medium: Medium = 'web'): Study =>
  studyOf(buildReader({ evidence: fullEvidence(), ...change }, language), medium)

/** The one qualification, with these openings, rates and courses. */
export const buildSupply = (statistics: Statistic[], courses: Course[]): Study =>
  buildStudy({ evidence: fullEvidence({ statistics }), courses })

/** Qualifications that all lead to the one occupation; the relevance the study gives, 1 to 10, tells them apart. */
export function buildRanked(scores: Record<string, number>, change: Partial<Network> = {}): Study {
  const ids = Object.keys(scores)
  const evidence = fullEvidence({
    study: ids.map((qualification) => buildStudyScore({ qualification, score: scores[qualification] ?? 1 })),
    focusGroups: [],
    interviews: [],
  })
  const qualifications = ids.map((id) => buildQualification({ id, title: { pt: `Técnico/a de ${id}` } }))
  return buildStudy({ qualifications, courses: [], evidence, ...change })
}

/** Tables of blocks, in order. */
export const tablesOf = ({ blocks }: Pick<StudySection, 'blocks'>) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

/** Rows of a table as texts: the words of a sign, and lines after a stroke. */
export const textsOf = ({ groups }: { groups: { rows: Cell[][] }[] }): string[][] =>
  groups.flatMap(({ rows }) => rows.map((row) => row.map(textOf)))

export const textOf = ({ text, after = '', sign, lines = [] }: Cell): string =>
  [sign ? sign.word : `${text}${after}`, ...lines.map((line) => `${line.text}${line.after ?? ''}`)]
    .filter((part) => part)
    .join(' / ')

/** Every sentence of blocks that are not tables. */
export const sentencesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'text' || block.kind === 'caveat') return [block.text]
    return block.kind === 'list' ? [...(block.lead ? [block.lead] : []), ...block.items.map(({ text }) => text)] : []
  })
