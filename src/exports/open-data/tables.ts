import type { Course } from '../../domain/course.ts'
import { isSample } from '../../domain/provenance.ts'
import { placesOf } from '../../ranking/network-supply.ts'
import { courseTitle } from '../../views/course-title.ts'
import { inOrder } from '../../views/order.ts'
import { paths } from '../../views/paths.ts'
import type { Reader } from '../../views/reader.ts'
import { addressOf } from '../json-ld/graph.ts'
import { openTable, type OpenTable } from './open-table.ts'

/** Every table anyone may take, in the words of a reader; keys and codes are the same in every language. */
export const openTables = (reader: Reader): OpenTable[] => [courses(reader), schools(reader), needs(reader)]

function courses(reader: Reader): OpenTable {
  const { site, t, say } = reader
  const { edition } = site.network
  const qualificationOf = (course: Course) => site.qualification(course.qualification)
  const codeOf = ({ renewed, old }: { renewed?: string | undefined; old?: string | undefined }) => renewed ?? old
  const next = (course: Course) => course.instances?.find(({ schoolYear }) => schoolYear === edition.schoolYear)
  return openTable<Course>(
    'cursos',
    t.openData,
    [
      ['id', 'string', ({ id }) => id],
      ['title', 'string', (course) => courseTitle(course, reader).text],
      ['qualification', 'string', (course) => course.qualification],
      ['qualification_title', 'string', (course) => say(qualificationOf(course).title).text],
      ['code', 'string', (course) => codeOf(qualificationOf(course).codes)],
      ['level', 'integer', (course) => qualificationOf(course).level],
      ['area', 'string', (course) => qualificationOf(course).area],
      ['area_title', 'string', (course) => say(site.area(qualificationOf(course).area).name).text],
      ['school', 'string', ({ schoolId }) => schoolId],
      ['school_name', 'string', ({ schoolId }) => site.school(schoolId).name],
      ['site', 'string', (course) => course.site],
      ['municipality', 'string', (course) => site.municipalityOf(course)],
      ['modality', 'string', ({ modality }) => modality],
      ['duration_years', 'number', ({ durationYears }) => durationYears],
      ['hours', 'integer', ({ hours }) => hours?.total],
      ['places', 'integer', (course) => placesOf(course, edition.schoolYear)],
      ['starts', 'date', (course) => next(course)?.starts],
      ['enrolment_opens', 'date', ({ enrolment }) => enrolment?.opens],
      ['enrolment_closes', 'date', ({ enrolment }) => enrolment?.closes],
      ['need_band', 'string', (course) => site.need(course.qualification)?.band],
      ['status', 'string', ({ provenance }) => provenance.status],
      ['sample', 'boolean', ({ provenance }) => isSample(provenance)],
      ['confirmed', 'date', ({ confirmed }) => confirmed?.on],
      ['source', 'string', ({ provenance }) => (provenance.status === 'published' ? provenance.address : undefined)],
      ['page', 'string', ({ id }) => addressOf(reader, paths.course(id))],
    ],
    inOrder(site.network.courses, reader),
  )
}

function schools(reader: Reader): OpenTable {
  const { site, t } = reader
  const rows = site.network.schools.flatMap((school) => school.sites.map((own) => ({ school, own })))
  return openTable<(typeof rows)[number]>(
    'escolas',
    t.openData,
    [
      ['id', 'string', ({ school }) => school.id],
      ['school_name', 'string', ({ school }) => school.name],
      ['kind', 'string', ({ school }) => school.kind],
      ['site', 'string', ({ own }) => own.id],
      ['municipality', 'string', ({ own }) => own.municipality],
      ['municipality_code', 'string', ({ own }) => site.municipality(own.municipality).code],
      ['locality', 'string', ({ own }) => own.locality],
      ['address', 'string', ({ own }) => own.address],
      ['postal_code', 'string', ({ own }) => own.postalCode],
      ['latitude', 'number', ({ own }) => own.latitude],
      ['longitude', 'number', ({ own }) => own.longitude],
      ['phone', 'string', ({ school }) => school.contact?.phone],
      ['email', 'string', ({ school }) => school.contact?.email],
      ['website', 'string', ({ school }) => school.contact?.website],
      ['courses', 'integer', ({ school }) => site.coursesBySchool.get(school.id)?.length ?? 0],
      ['status', 'string', ({ school }) => school.provenance.status],
      ['sample', 'boolean', ({ school }) => isSample(school.provenance)],
      ['page', 'string', ({ school }) => addressOf(reader, paths.school(school.id))],
    ],
    rows,
  )
}

function needs(reader: Reader): OpenTable {
  const { site, t, say } = reader
  const rows = site.ranking.order.flatMap((id) => site.need(id) ?? [])
  return openTable<(typeof rows)[number]>(
    'necessidades',
    t.openData,
    [
      ['rank', 'integer', ({ rank }) => rank],
      ['tier', 'integer', ({ tier }) => tier],
      ['qualification', 'string', ({ qualification }) => qualification],
      ['qualification_title', 'string', ({ qualification }) => say(site.qualification(qualification).title).text],
      ['band', 'string', ({ band }) => band],
      ['score', 'number', ({ score }) => score],
      ['low', 'number', ({ low }) => low],
      ['high', 'number', ({ high }) => high],
      ['evidence', 'number', ({ evidence }) => evidence],
      ['rank_low', 'integer', ({ ranks }) => ranks.low],
      ['rank_high', 'integer', ({ ranks }) => ranks.high],
      [
        'schools',
        'integer',
        ({ qualification }) =>
          new Set((site.coursesByQualification.get(qualification) ?? []).map(({ schoolId }) => schoolId)).size,
      ],
      ['sample', 'boolean', ({ sample }) => sample],
      ['page', 'string', ({ qualification }) => addressOf(reader, paths.qualification(qualification))],
    ],
    rows,
  )
}
