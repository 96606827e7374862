import type { Network } from '../../src/domain/network.ts'
import type { Reader } from '../../src/views/reader.ts'
import {
  buildEdition,
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildQualification,
  buildSector,
  buildSettings,
  buildStatistic,
  buildStudyScore,
} from '../ranking/build-network.ts'
import { buildReader } from './build-site.ts'

/** Figures that come out even nowhere, for a qualification of three occupations in two sectors. */
export type Awkward = {
  openings: number
  tension: number
  growth: number
  workers: number
  people: number
  age: number
}

export const awkward: Awkward = { openings: 31, tension: 1.37, growth: -3.7, workers: 137, people: 5, age: 4 }

/** A network with evidence of every kind and origin, about all three levels. */
export function awkwardNetwork({ openings, tension, growth, workers, people, age }: Awkward): Partial<Network> {
  const year = 2026 - age
  const statistic = { n: workers, year, about: '3115' }
  return {
    // The shares of trials are not what these networks are for.
    edition: buildEdition({ ranking: buildSettings({ scenarios: 100 }) }),
    qualifications: [
      buildQualification({
        occupations: [
          { code: '3115', strength: 'main', basis: 'catalogue' },
          { code: '7233', strength: 'secondary', basis: 'study' },
          { code: '8152', strength: 'marginal', basis: 'editor' },
        ],
      }),
    ],
    occupations: [
      { code: '3115', name: { pt: 'Técnico/a de mecânica' } },
      { code: '7233', name: { pt: 'Mecânico/a' } },
      { code: '8152', name: { pt: 'Tecelão/Tecedeira' } },
    ],
    sectors: [
      buildSector({
        occupations: [
          { code: '3115', share: 0.35 },
          { code: '7233', share: 0.61 },
        ],
      }),
      buildSector({ id: 'textil', name: { pt: 'Têxtil' }, occupations: [{ code: '8152', share: 0.97 }] }),
    ],
    evidence: buildEvidence({
      statistics: [
        buildStatistic({ ...statistic, value: openings }),
        buildStatistic({ ...statistic, value: openings + 7 }),
        buildStatistic({ ...statistic, about: '7233', value: 17, year: 2026, n: 61 }),
        buildStatistic({ ...statistic, indicator: 'tension', unit: 'ratio', value: tension }),
        buildStatistic({ ...statistic, indicator: 'growth', unit: 'percentage-points', value: growth }),
        buildStatistic({ ...statistic, indicator: 'hiring', unit: 'ratio', value: 9 }),
      ],
      study: [
        buildStudyScore({ score: 6, territory: 'nuts2', year: 2025 }),
        buildStudyScore({ score: 9, territory: 'country' }),
      ],
      focusGroups: [
        buildFocusGroup({
          participants: people,
          statements: [
            { about: { sector: 'metalomecanica' }, code: 'some-shortage' },
            { about: { sector: 'metalomecanica' }, code: 'strong-shortage' },
            { about: { qualification: 'mecatronica' }, marks: [2, 5, 4, 4, 1, 2] },
            { about: { sector: 'textil' }, code: 'not-discussed' },
          ],
          rounds: 2,
        }),
        buildFocusGroup({
          id: '2025-11-12-lista',
          date: '2025-11-12',
          ranked: [{ of: 'occupation', places: ['8152', ['7233', '3115']] }],
        }),
        buildFocusGroup({ id: '2026-03-12-agentes', kind: 'educators', participants: people }),
      ],
      interviews: [
        buildInterview({ statements: [{ about: { sector: 'textil' }, code: 'no-shortage' }] }),
        buildInterview({ id: '2024-05-06-autarquia', date: '2024-05-06', kind: 'public' }),
      ],
    }),
  }
}

export const awkwardReader = (change: Partial<Awkward> = {}, language: 'pt' | 'en' = 'pt'): Reader =>
  buildReader(awkwardNetwork({ ...awkward, ...change }), language)
