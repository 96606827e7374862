import { describe, expect, it } from 'vitest'
import type { Course } from '../../src/domain/course.ts'
import { comparable, type RowName } from '../../src/views/comparable.ts'
import { sample } from '../ranking/build-network.ts'
import { buildCourse, buildReader } from './build-site.ts'

const dataOf = (change: Partial<Course> = {}, language: 'pt' | 'en' = 'pt') =>
  comparable(buildReader({ courses: [buildCourse(change)] }, language))
const cell = (row: RowName, change: Partial<Course>, language: 'pt' | 'en' = 'pt') => {
  const data = dataOf(change, language)
  const place = data.courses['escola-modelo/mecatronica']?.cells[data.rows.findIndex(({ name }) => name === row)]
  return data.texts[place ?? -1]
}

describe('courses to compare', () => {
  it('have the same rows in the same order, whatever is known of them', () => {
    const names = dataOf().rows.map(({ name }) => name)
    expect(dataOf({ cost: { pt: 'Gratuito' } }).rows.map(({ name }) => name)).toEqual(names)
    expect(names).toHaveLength(22)
    expect(new Set(names).size).toBe(22)
    expect(dataOf().courses['escola-modelo/mecatronica']?.cells).toHaveLength(22)
  })

  it.each<[RowName, Partial<Course>, string]>([
    ['modality', { modality: 'professional' }, 'Curso profissional'],
    ['duration', { durationYears: 3 }, '3 anos'],
    ['starts', { instances: [{ schoolYear: '2027/28', starts: '2027-09-15' }] }, '15 de setembro de 2027'],
    ['places', { instances: [{ schoolYear: '2027/28', places: 24 }] }, '24'],
    ['workplace', { hours: { workplace: 700 } }, '700 horas'],
    ['hours', { hours: { total: 3300 } }, '3300 horas'],
    ['conditions', { admission: { conditions: { pt: '9.º ano' } } }, '9.º ano'],
    ['enrolment', { enrolment: { closes: '2027-07-16' } }, 'até 16 de julho de 2027'],
    ['openDays', { openDays: [{ on: '2027-04-14', what: { pt: 'Visita' } }] }, '14 de abril de 2027'],
    ['cost', { cost: { pt: 'Gratuito' } }, 'Gratuito'],
    ['support', { support: { pt: ['Passe', 'Refeição'] } }, 'Passe e Refeição'],
    ['timetable', { dailyLife: { timetable: { pt: 'Manhãs' } } }, 'Manhãs'],
    ['transport', { dailyLife: { transport: { pt: 'Autocarro' } } }, 'Autocarro'],
    ['physicalAccess', { dailyLife: { physicalAccess: 'partly' } }, 'em parte'],
    ['meals', { dailyLife: { meals: true } }, 'sim'],
    ['boarding', { dailyLife: { boarding: false } }, 'não'],
    ['contact', { contact: { phone: '253 000 000' } }, '253\u00a0000\u00a0000'],
  ])('leave “%s” open until it is known', (row, change, text) => {
    expect(cell(row, {})).toBeUndefined()
    expect(cell(row, change)).toEqual({ text })
  })

  it('say where their facts come from', () => {
    expect(cell('source', {})?.text).toBe('Por confirmar pela escola')
    expect(cell('source', { provenance: sample })?.text).toBe('Exemplo')
    expect(cell('source', { confirmed: { on: '2026-11-02', role: 'Direção' } })?.text).toBe('Confirmada pela escola')
  })

  it('mark in English what is in Portuguese only', () => {
    expect(cell('cost', { cost: { pt: 'Gratuito' } }, 'en')).toEqual({ text: 'Gratuito', lang: 'pt' })
    expect(cell('cost', { cost: { pt: 'Gratuito', en: 'Free' } }, 'en')).toEqual({ text: 'Free' })
  })

  it('do not differ in English because only one of them is translated', () => {
    const courses = [{ pt: 'Gratuito' }, { pt: 'Gratuito', en: 'Free' }].map((cost, number) =>
      buildCourse({ slug: `c${String(number)}`, id: `escola-modelo/c${String(number)}`, cost }),
    )
    const data = comparable(buildReader({ courses }, 'en'))
    const row = data.rows.findIndex(({ name }) => name === 'cost')
    const places = Object.values(data.courses).map(({ cells }) => cells[row] ?? -1)
    expect(new Set(places).size).toBe(1)
    expect(data.texts[places[0] ?? -1]).toEqual({ text: 'Free' })
  })

  it('are cut at a word where a text would not fit a sheet, and told apart by the whole text', () => {
    const start = 'palavra '.repeat(15)
    expect(cell('cost', { cost: { pt: `${start}um` } })?.text).toBe(`${'palavra '.repeat(13).trim()}…`)
    const courses = ['um', 'dois'].map((end) =>
      buildCourse({ slug: end, id: `escola-modelo/${end}`, cost: { pt: `${start}${end}` } }),
    )
    const { rows, courses: made } = comparable(buildReader({ courses }))
    const row = rows.findIndex(({ name }) => name === 'cost')
    expect(made['escola-modelo/um']?.cells[row]).not.toBe(made['escola-modelo/dois']?.cells[row])
  })
})
