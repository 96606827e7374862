import type { Network } from '../../src/domain/network.ts'
import type { Language } from '../../src/domain/text.ts'
import { studyTables } from '../../src/exports/study-tables.ts'
import type { Cell, StudyTable, TableId } from '../../src/exports/study-table.ts'
import {
  buildFocusGroup,
  buildQualification,
  buildSector,
  buildStatistic,
  buildStudyScore,
} from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool, fullEvidence } from '../views/build-site.ts'

/** A row of a table by the keys of its columns. */
export type Row = Record<string, Cell>

export function tablesOf(change: Partial<Network> = {}, language: Language = 'pt'): Map<string, StudyTable> {
  const reader = buildReader(change, language)
  return new Map(studyTables(reader).map((table) => [table.id, table]))
}

export const rowsOf = (table: StudyTable | undefined): Row[] =>
  (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.columns ?? []).map(({ key }, place) => [key, row[place] ?? null])),
  )

/** The rows of one table of a network with some parts changed. */
export const rowsIn = (id: TableId, change: Partial<Network> = {}): Row[] => rowsOf(tablesOf(change).get(id))

const rate = (indicator: 'completion' | 'further-study', value: number) =>
  buildStatistic({ indicator, level: 'territory', about: undefined, value, unit: 'percent' })
export const rates = [rate('completion', 75), rate('further-study', 20)]

/** Two qualifications, two schools near each other, evidence of every kind about an occupation, a sector and themselves. */
export function fullNetwork(change: Partial<Network> = {}) {
  const lists = [{ of: 'qualification' as const, places: ['mecatronica', 'soldadura'] }]
  return {
    qualifications: [
      buildQualification(),
      buildQualification({
        id: 'soldadura',
        title: { pt: 'Soldador/a', en: 'Welder' },
        codes: {},
        occupations: [{ code: '7212', strength: 'main', basis: 'editor' }],
      }),
    ],
    occupations: [
      { code: '3115', name: { pt: 'Técnico/a de mecânica' } },
      { code: '7212', name: { pt: 'Soldador/a' } },
    ],
    sectors: [
      buildSector({
        occupations: [
          { code: '3115', share: 0.5 },
          { code: '7212', share: 0.8 },
        ],
      }),
    ],
    schools: [buildSchool(), buildSchool({ id: 'outra-escola', shortName: 'Outra' })],
    courses: [
      buildCourse({ instances: [{ schoolYear: '2027/28', places: 24 }] }),
      buildCourse({ schoolId: 'outra-escola', instances: [{ schoolYear: '2027/28', places: 12 }] }),
    ],
    evidence: fullEvidence({
      statistics: [buildStatistic({ value: 100 }), buildStatistic({ about: '7212', value: 40 }), ...rates],
      study: [buildStudyScore(), buildStudyScore({ qualification: 'soldadura', score: 4, year: 2024 })],
      focusGroups: [
        buildFocusGroup({ ranked: lists }),
        buildFocusGroup({
          id: 'grupo-reservado',
          ranked: lists,
          statements: [{ about: { sector: 'metalomecanica' }, marks: [4, 5] }],
        }),
      ],
    }),
    ...change,
  } satisfies Partial<Network>
}
