import { describe, expect, it } from 'vitest'
import type { Course } from '../../src/domain/course.ts'
import { offerPt } from '../../src/i18n/offer.pt.ts'
import { unknownFields } from '../../src/views/course-fields.ts'
import { questionsToAsk } from '../../src/views/questions-to-ask.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool } from './build-site.ts'

const asked = (change: Partial<Course> = {}) => {
  const course = buildCourse(change)
  return questionsToAsk(course, buildReader({ courses: [course] }))
}

/** A course of which the school has said everything. */
const full: Partial<Course> = {
  modality: 'professional',
  activities: { pt: ['Programar'] },
  hours: { total: 3300, technological: 1100 },
  finalProject: { pt: 'Uma máquina' },
  workplaceTraining: { pt: 'No 2.º ano' },
  admission: {
    conditions: { pt: '9.º ano' },
    minimumAge: 15,
    documents: { pt: ['CC'] },
    selection: { pt: 'Conversa' },
  },
  instances: [{ schoolYear: '2027/28', classes: 1, places: 24, starts: '2027-09-15' }],
  enrolment: { opens: '2027-05-03' },
  openDays: [{ on: '2027-04-14', what: { pt: 'Visita' } }],
  cost: { pt: 'Gratuito' },
  support: { pt: ['Passe'] },
  dailyLife: {
    timetable: { pt: 'Manhãs' },
    transport: { pt: 'Autocarro' },
    physicalAccess: 'no',
    specialNeeds: { pt: 'Docente' },
    meals: false,
    boarding: false,
  },
  contact: { phone: '253 000 000' },
  furtherStudy: { pt: ['CTeSP'] },
  partners: [{ name: 'Empresa', consent: true }],
}

describe('questions to ask', () => {
  it('are six of what nobody has said, the weightiest first, and three that no page answers', () => {
    const { questions } = asked()
    expect(questions).toHaveLength(9)
    expect(questions[0]).toBe('O curso abre turma em 2027/28? Quantas vagas tem?')
    expect(questions.slice(6)).toEqual(offerPt.ask.always)
  })

  it('leave out what is known', () => {
    expect(asked({ cost: { pt: 'Gratuito' } }).questions).not.toContain(offerPt.ask.open.cost())
    expect(asked().questions).toContain(offerPt.ask.open.cost())
  })

  it('of a course that says everything are the three alone, without a word on what is missing', () => {
    expect(asked(full)).toMatchObject({ lead: offerPt.ask.leadFull, questions: offerPt.ask.always })
  })
})

describe('what nobody has said', () => {
  const unknown = (change: Partial<Course>, level: 2 | 4 | 5 = 4) => {
    const course = buildCourse(change)
    const reader = buildReader({ courses: [course], qualifications: [buildQualification({ level })] })
    return unknownFields(course, reader.site)
  }

  it('is only the address of the school for a course that says all else', () => {
    expect(unknown(full)).toEqual(['address'])
    const schools = [buildSchool({ sites: [{ id: 'sede', municipality: 'vale-de-ensaio', address: 'Rua 1' }] })]
    const course = buildCourse(full)
    expect(unknownFields(course, buildReader({ courses: [course], schools }).site)).toEqual([])
  })

  it('never counts a no as unsaid', () => {
    expect(unknown({ dailyLife: { meals: false } })).not.toContain('meals')
  })

  it('counts an empty list as unsaid', () => {
    expect(unknown({ openDays: [], support: { pt: [] } })).toEqual(expect.arrayContaining(['openDays', 'support']))
  })

  it.each([
    [{ modality: 'professional' }, 4, true],
    [{}, 4, true],
    [{ modality: 'apprenticeship' }, 4, false],
    [{ modality: 'specialisation' }, 5, false],
    [{}, 2, false],
  ] as const)('has a final project (PAP) only where there can be one: %o at level %i', (change, level, expected) => {
    expect(unknown(change, level).includes('finalProject')).toBe(expected)
  })
})
