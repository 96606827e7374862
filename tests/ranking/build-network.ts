import type { Edition, RankingSettings } from '../../src/domain/edition.ts'
import type { Evidence, Network } from '../../src/domain/network.ts'
import type { FocusGroup, Interview, Source, Statistic, StudyScore } from '../../src/domain/evidence.ts'
import type { Provenance } from '../../src/domain/provenance.ts'
import type { Qualification } from '../../src/domain/qualification.ts'
import type { Sector } from '../../src/domain/sector.ts'

export const published: Provenance = { status: 'published', address: 'https://www.example.org/', seen: '2026-11' }
export const sample: Provenance = { status: 'sample' }

/** The organisers' defaults of ranking.md 2.4, 2.6 and 2.9. */
export function buildSettings(change: Partial<RankingSettings> = {}): RankingSettings {
  return {
    decided: '2026-11-23',
    seed: 2027,
    scenarios: 1000,
    criteria: [
      { id: 'numbers.openings', weight: 0.09, trust: 1, halfSize: 20, halfLife: 3 },
      { id: 'numbers.tension', weight: 0.09, trust: 1, halfSize: 20, halfLife: 3 },
      { id: 'numbers.growth', weight: 0.06, trust: 1, halfSize: 20, halfLife: 3 },
      { id: 'numbers.hiring', weight: 0.06, trust: 1, halfSize: 20, halfLife: 3 },
      { id: 'study.relevance', weight: 0.3, trust: 0.9, halfSize: 0, halfLife: 3 },
      { id: 'entrepreneurs.groups', weight: 0.2, trust: 1, halfSize: 0.7, halfLife: 3 },
      { id: 'interviews.business', weight: 0.08, trust: 1, halfSize: 3, halfLife: 3 },
      { id: 'interviews.public', weight: 0.04, trust: 0.8, halfSize: 3, halfLife: 3 },
      { id: 'education.groups', weight: 0.08, trust: 0.8, halfSize: 0.7, halfLife: 3 },
    ],
    fit: { qualification: 1, occupation: 0.9, sector: 0.6 },
    studyTrust: { region: 0.9, nuts2: 0.6, country: 0.4 },
    fullGroup: 6,
    valueFunctions: {
      openings: [
        [6, 0],
        [12, 0.25],
        [24, 0.5],
        [48, 0.75],
        [96, 1],
      ],
      tension: [
        [0.25, 0],
        [0.5, 0.25],
        [1, 0.5],
        [2, 0.75],
        [4, 1],
      ],
      growth: [
        [-10, 0],
        [0, 0.5],
        [10, 1],
      ],
      hiring: [
        [0.25, 0],
        [0.5, 0.25],
        [1, 0.5],
        [2, 0.75],
        [4, 1],
      ],
      study: [
        [1, 0],
        [10, 1],
      ],
    },
    bands: {
      high: { score: 65, evidence: 0.5, above: 55, probability: 0.9 },
      medium: { score: 58, evidence: 0.45, above: 50, probability: 0.8 },
      enoughEvidence: 0.45,
    },
    ...change,
  }
}

export function buildEdition(change: Partial<Edition> = {}): Edition {
  return {
    title: { pt: 'Cursos profissionais do Ave' },
    brand: 'Rumo.Ave',
    question: { pt: 'Que curso queres seguir?' },
    lead: { pt: 'Todos os cursos profissionais do Ave.' },
    region: { name: { pt: 'o Ave' }, shortName: 'Ave', country: 'PT', network: { pt: 'CIM do Ave' } },
    schoolYear: '2027/28',
    number: 1,
    status: 'demonstration',
    date: '2026-11-23',
    dates: { from: '2026-09-01', to: '2031-12-31' },
    timeZone: 'Europe/Lisbon',
    publisher: { pt: 'Equipa do Rumo' },
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    ranking: buildSettings(),
    ...change,
  }
}

export function buildQualification(change: Partial<Qualification> = {}): Qualification {
  return {
    id: 'mecatronica',
    codes: { old: '523267' },
    title: { pt: 'Técnico/a de Mecatrónica' },
    level: 4,
    area: 'eletronica-automacao',
    areaBasis: 'catalogue',
    names: { pt: ['mecatrónico'] },
    summary: { pt: 'Montar e reparar máquinas automáticas.' },
    learning: { pt: ['Ler desenho técnico'] },
    work: { pt: ['Encontrar e reparar avarias'] },
    occupations: [{ code: '3115', strength: 'main', basis: 'editor' }],
    provenance: published,
    ...change,
  }
}

export function buildSector(change: Partial<Sector> = {}): Sector {
  return {
    id: 'metalomecanica',
    name: { pt: 'Metalurgia e metalomecânica' },
    about: { pt: 'Peças e máquinas para outras indústrias.' },
    occupations: [{ code: '3115', share: 0.5 }],
    provenance: published,
    ...change,
  }
}

export const buildSource = (change: Partial<Source> = {}): Source => {
  return { id: 'fonte', title: { pt: 'Fonte' }, provenance: published, ...change }
}

export function buildStatistic(change: Partial<Statistic> = {}): Statistic {
  return {
    indicator: 'openings',
    level: 'occupation',
    about: '3115',
    territory: 'region',
    value: 48,
    unit: 'people-per-year',
    year: 2026,
    n: 60,
    source: 'fonte',
    ...change,
  }
}

export const buildStudyScore = (change: Partial<StudyScore> = {}): StudyScore => {
  return { qualification: 'mecatronica', territory: 'region', score: 10, year: 2026, source: 'fonte', ...change }
}

export function buildFocusGroup(change: Partial<FocusGroup> = {}): FocusGroup {
  return {
    id: '2026-03-11-metalomecanica',
    kind: 'entrepreneurs',
    date: '2026-03-11',
    territory: 'region',
    participants: 7,
    statements: [{ about: { qualification: 'mecatronica' }, code: 'some-shortage' }],
    source: 'fonte',
    provenance: published,
    ...change,
  }
}

export function buildInterview(change: Partial<Interview> = {}): Interview {
  return {
    id: '2026-04-02-gerencia',
    kind: 'business',
    date: '2026-04-02',
    territory: 'region',
    role: { pt: 'Gerência de uma PME' },
    statements: [{ about: { qualification: 'mecatronica' }, code: 'strong-shortage' }],
    source: 'fonte',
    provenance: published,
    ...change,
  }
}

/** No evidence at all, with one source that is no sample. */
export const buildEvidence = (change: Partial<Evidence> = {}): Evidence => {
  return { sources: [buildSource()], statistics: [], study: [], focusGroups: [], interviews: [], ...change }
}

/** One qualification, one sector, no evidence. */
export function buildNetwork(change: Partial<Network> = {}): Network {
  return {
    edition: buildEdition(),
    map: [],
    municipalities: [],
    areas: [],
    occupations: [{ code: '3115', name: { pt: 'Técnico/a de mecânica' } }],
    sectors: [buildSector()],
    qualifications: [buildQualification()],
    schools: [],
    courses: [],
    evidence: buildEvidence(),
    history: [],
    terms: [],
    ...change,
  }
}
