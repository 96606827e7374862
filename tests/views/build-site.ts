import type { Area } from '../../src/domain/area.ts'
import type { Course } from '../../src/domain/course.ts'
import type { Municipality } from '../../src/domain/municipality.ts'
import type { Evidence, Network } from '../../src/domain/network.ts'
import type { School } from '../../src/domain/school.ts'
import type { Language } from '../../src/domain/text.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { readerOf, type Reader } from '../../src/views/reader.ts'
import { createSite } from '../../src/views/site.ts'
import {
  buildEvidence,
  buildFocusGroup,
  buildInterview,
  buildNetwork,
  buildStatistic,
  buildStudyScore,
  published,
} from '../ranking/build-network.ts'

export const buildMunicipality = (change: Partial<Municipality> = {}): Municipality => {
  return {
    id: 'vale-de-ensaio',
    code: '9901',
    name: 'Vale de Ensaio',
    district: 'Distrito',
    letter: 'V',
    longitude: -8.25,
    latitude: 41.5,
    ...change,
  }
}

export function buildArea(change: Partial<Area> = {}): Area {
  return {
    id: 'eletronica-automacao',
    name: { pt: 'Eletrónica e Automação', en: 'Electronics and Automation' },
    about: { pt: 'Montar, programar e reparar máquinas.' },
    cloth: { weave: 'twill', warp: '#0f4c5c', weft: '#e9b949', ground: '#fbfaf6' },
    ...change,
  }
}

export function buildSchool(change: Partial<School> = {}): School {
  return {
    id: 'escola-modelo',
    name: 'Escola Profissional Modelo',
    shortName: 'EP Modelo',
    kind: 'professional',
    sites: [{ id: 'sede', municipality: 'vale-de-ensaio' }],
    defaults: {},
    provenance: published,
    ...change,
  }
}

/** The least a course can say, seen in a public source and confirmed by nobody. */
export function buildCourse(change: Partial<Course> = {}): Course {
  const schoolId = change.schoolId ?? 'escola-modelo'
  const slug = change.slug ?? change.qualification ?? 'mecatronica'
  return {
    id: `${schoolId}/${slug}`,
    slug,
    schoolId,
    qualification: 'mecatronica',
    status: 'published',
    site: 'sede',
    provenance: published,
    body: { pt: '' },
    ...change,
  }
}

/** Evidence of every kind, all of it about the one qualification or its occupation: enough for a level. */
export const fullEvidence = (change: Partial<Evidence> = {}): Evidence =>
  buildEvidence({
    statistics: [buildStatistic()],
    study: [buildStudyScore()],
    focusGroups: [buildFocusGroup(), buildFocusGroup({ id: '2026-03-12-agentes', kind: 'educators' })],
    interviews: [buildInterview()],
    ...change,
  })

/** One course of one qualification, at one school, in one municipality of one letter. */
export const buildFullNetwork = (change: Partial<Network> = {}): Network =>
  buildNetwork({
    map: ['.V.'],
    municipalities: [buildMunicipality()],
    areas: [buildArea()],
    schools: [buildSchool()],
    courses: [buildCourse()],
    ...change,
  })

/** A reader of a site made of `buildFullNetwork` with some parts changed. */
export function buildReader(change: Partial<Network> = {}, language: Language = 'pt', base = '/'): Reader {
  const network = buildFullNetwork(change)
  return readerOf(createSite(network, rankNetwork(network), base), language)
}
