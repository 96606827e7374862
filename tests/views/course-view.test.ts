import { describe, expect, it } from 'vitest'
import type { Course } from '../../src/domain/course.ts'
import { courseView } from '../../src/views/course-view.ts'
import { buildEdition, sample } from '../ranking/build-network.ts'
import { buildCourse, buildReader, buildSchool } from './build-site.ts'

type Network = Parameters<typeof buildReader>[0]

const viewOf = (change: Partial<Course> = {}, network: Network = {}, language: 'pt' | 'en' = 'pt') => {
  const course = buildCourse(change)
  return courseView(course, buildReader({ courses: [course], ...network }, language))
}
const headings = (change: Partial<Course>) => viewOf(change).sections.map(({ id }) => id)
const inSection = (id: string, change: Partial<Course>) => viewOf(change).sections.find((section) => section.id === id)

describe('title and summary', () => {
  it('are those of the qualification', () => {
    expect(viewOf()).toMatchObject({
      title: { text: 'Técnico/a de Mecatrónica' },
      summary: { text: 'Montar e reparar máquinas automáticas.' },
      shell: { title: 'Técnico/a de Mecatrónica, EP Modelo · Rumo.Ave' },
    })
  })

  it("are the school's own where it wrote them", () => {
    const own = { title: { pt: 'Robótica' }, summary: { pt: 'Com robôs verdadeiros.' } }
    expect(viewOf(own)).toMatchObject({ title: { text: 'Robótica' }, summary: { text: 'Com robôs verdadeiros.' } })
  })

  it('in English are Portuguese where nobody translated them', () => {
    expect(viewOf({}, {}, 'en').title).toEqual({ text: 'Técnico/a de Mecatrónica', lang: 'pt' })
  })
})

describe('the four facts', () => {
  it('are always there, and say what is not known', () => {
    expect(viewOf().facts).toEqual(
      ['Duração', 'Vagas', 'Formação na empresa (FCT)', 'Começa'].map((name) => {
        return { name, value: { text: 'não indicado' }, unknown: true }
      }),
    )
  })

  it('show what is known, in words of the language', () => {
    const known: Partial<Course> = {
      durationYears: 1.5,
      hours: { workplace: 1260 },
      instances: [{ schoolYear: '2027/28', places: 24, starts: '2027-09-15' }],
    }
    const said = (language: 'pt' | 'en') => viewOf(known, {}, language).facts.map(({ value }) => value.text)
    expect(said('pt')).toEqual(['1,5 anos', '24', '1260 horas', '15 de setembro de 2027'])
    expect(said('en')).toEqual(['1.5 years', '24', '1,260 hours', '15 September 2027'])
    expect(viewOf(known).facts.some(({ unknown }) => unknown)).toBe(false)
  })

  it('take hours for the length where no years are given, and the school year where no day is', () => {
    const known: Partial<Course> = { hours: { total: 900 }, instances: [{ schoolYear: '2027/28' }] }
    expect(viewOf(known).facts.map(({ value }) => value.text)).toEqual([
      '900 horas',
      'não indicado',
      'não indicado',
      '2027/28',
    ])
  })
})

describe('sections', () => {
  it('of a course that says nothing are those of its qualification, and how to enrol', () => {
    expect(headings({})).toEqual(['learning', 'work', 'enrolment', 'occupations'])
  })

  it.each<[string, Partial<Course>]>([
    ['activities', { activities: { pt: ['Programar um robô'] } }],
    ['hours', { hours: { technological: 1100 } }],
    ['project', { finalProject: { pt: 'Uma máquina' } }],
    ['workplace', { workplaceTraining: { pt: 'No 2.º ano' } }],
    ['admission', { admission: { minimumAge: 15 } }],
    ['dates', { instances: [{ schoolYear: '2027/28' }] }],
    ['open-days', { openDays: [{ on: '2027-04-14', what: { pt: 'Visita' } }] }],
    ['cost', { support: { pt: ['Passe'] } }],
    ['daily', { dailyLife: { meals: false } }],
    ['further', { furtherStudy: { pt: ['CTeSP'] } }],
    ['partners', { partners: [{ name: 'Empresa', consent: true }] }],
    ['contact', { contact: { phone: '253 000 000' } }],
  ])('have “%s” only when something is known of it', (id, change) => {
    expect(headings({})).not.toContain(id)
    expect(headings(change)).toContain(id)
  })

  it('have none without anything under its heading', () => {
    const hollow: Partial<Course> = {
      admission: {},
      dailyLife: {},
      hours: {},
      contact: {},
      instances: [],
      openDays: [],
    }
    expect(headings(hollow)).toEqual(headings({}))
  })

  it('say no where the answer is no', () => {
    expect(inSection('daily', { dailyLife: { meals: false } })?.facts).toEqual([
      { name: 'Refeitório', value: { text: 'não' } },
    ])
  })

  it('tell what the qualification teaches, then what the school adds', () => {
    const { items } = inSection('learning', { learning: { pt: ['Robótica'] } }) ?? {}
    expect(items?.map(({ text }) => text)).toEqual(['Ler desenho técnico', 'Robótica'])
  })

  it('join what helps with costs into one fact', () => {
    const { facts } = inSection('cost', { cost: { pt: 'Gratuito' }, support: { pt: ['Passe', 'Refeição'] } }) ?? {}
    expect(facts?.map(({ value }) => value.text)).toEqual(['Gratuito', 'Passe e Refeição'])
  })

  it('name each run of the course with all that is known of it', () => {
    const instances = [
      { schoolYear: '2027/28', classes: 0.5, places: 1, starts: '2027-09-15', ends: '2030-07-15' },
      { schoolYear: '2028/29' },
    ]
    expect(inSection('dates', { instances })?.facts).toEqual([
      {
        name: '2027/28',
        value: { text: '0,5 turmas · 1 vaga · de 15 de setembro de 2027 a 15 de julho de 2030' },
      },
      { name: '2028/29', value: { text: 'não indicado' } },
    ])
  })

  it('lead to the form, the telephone, the e-mail and the page that are known', () => {
    const contact = { phone: '253 000 000', email: 'cursos@example.org', website: 'https://www.example.org/a' }
    expect(inSection('contact', { contact })?.links).toEqual([
      { text: '253\u00a0000\u00a0000', href: 'tel:253000000' },
      { text: 'cursos@example.org', href: 'mailto:cursos@example.org' },
      { text: 'www.example.org', href: 'https://www.example.org/a' },
    ])
    const enrolment = { opens: '2027-05-03', link: 'https://www.example.org/inscricao' }
    expect(inSection('enrolment', { enrolment })).toMatchObject({
      facts: [{ value: { text: 'a partir de 3 de maio de 2027' } }],
      links: [{ href: 'https://www.example.org/inscricao' }, { href: '/como-inscrever/' }],
    })
  })
})

describe("the school's own text", () => {
  it('is left out where there is none', () => {
    expect(viewOf()).not.toHaveProperty('body')
    expect(viewOf({}, {}, 'en')).not.toHaveProperty('body')
  })

  it('is in the language of the page where it was translated', () => {
    const body = { pt: 'Reparas máquinas.', en: 'You repair machines.' }
    expect(viewOf({ body }, {}, 'en').body).toMatchObject({ markdown: 'You repair machines.' })
  })

  it("is the school's own only when the school stands for it", () => {
    const body = { pt: 'Reparas máquinas.' }
    const address = 'https://www.example.org/'
    const seen: Course['provenance'] = { status: 'published', address, seen: '2026-11' }
    const confirmed = { on: '2026-11-02', role: 'Direção' }
    expect(viewOf({ body, provenance: seen }).body?.heading).toBe('O que se sabe deste curso')
    expect(viewOf({ body, provenance: seen, confirmed }).body?.heading).toBe('Nas palavras da escola')
  })

  it.each([{ pt: 'Reparas máquinas.' }, { pt: 'Reparas máquinas.', en: '' }])(
    'falls back to Portuguese, marked as such',
    (body) => {
      expect(viewOf({ body }, {}, 'en').body).toMatchObject({ markdown: 'Reparas máquinas.', lang: 'pt' })
      expect(viewOf({ body }).body).not.toHaveProperty('lang')
    },
  )
})

describe('where the facts come from', () => {
  const confirmed = { on: '2026-11-02', role: 'Direção' }
  const verified = { status: 'verified', by: 'direção da escola', on: '2026-11-02' } as const

  it('is said of what was seen in public, with address, day and age', () => {
    expect(viewOf()).toMatchObject({
      card: { mark: { kind: 'published', text: 'Por confirmar pela escola' } },
      provenance: {
        kind: 'published',
        label: 'Por confirmar pela escola',
        detail: 'Visto em example.org (novembro de 2026), fonte sem data.',
        link: 'https://www.example.org/',
      },
    })
    expect(viewOf().provenance).not.toHaveProperty('confirmed')
  })

  it('keeps notes on sources in Portuguese, marked as such in English', () => {
    const provenance = {
      status: 'published',
      address: 'https://example.org/',
      seen: '2026-11',
      dated: '2025',
      says: 'Curso com turma',
      caution: 'O local não é indicado',
    } as const
    expect(viewOf({ provenance }, {}, 'en').provenance).toMatchObject({
      detail: 'Seen at example.org (November 2026), source of 2025.',
      says: { text: 'Curso com turma', lang: 'pt' },
      caution: { text: 'O local não é indicado', lang: 'pt' },
    })
  })

  it('is the school where it verified the facts, and its card bears no mark', () => {
    const view = viewOf({ provenance: verified })
    expect(view.provenance).toMatchObject({
      kind: 'verified',
      label: 'Confirmado por direção da escola, 2 de novembro de 2026',
    })
    expect(view.card).not.toHaveProperty('mark')
  })

  it('is the school where it confirmed for this edition what was seen in public', () => {
    const view = viewOf({ confirmed })
    expect(view.card).not.toHaveProperty('mark')
    expect(view.provenance).toMatchObject({
      kind: 'verified',
      label: 'Confirmado por Direção, 2 de novembro de 2026',
      detail: 'Visto em example.org (novembro de 2026), fonte sem data.',
    })
    expect(JSON.stringify(view)).not.toContain('Por confirmar')
  })

  it.each([
    ['2026-09-01', false],
    ['2026-08-31', true],
  ])('with a confirmation of %s, is still to be confirmed: %s', (on, open) => {
    const view = viewOf({ confirmed: { on, role: 'Direção' } })
    expect(view.card.mark?.kind).toBe(open ? 'published' : undefined)
    expect(view.provenance.label.startsWith('Por confirmar')).toBe(open)
    expect(view.provenance.confirmed !== undefined).toBe(open)
  })

  it('is an example where the course is one, whoever confirmed it', () => {
    const view = viewOf({ provenance: sample, confirmed })
    expect(view.card.mark).toEqual({ kind: 'sample', text: 'Exemplo' })
    expect(view.provenance).toMatchObject({ kind: 'sample', label: 'Exemplo: não é um curso real' })
  })
})

describe('the link to correct a course', () => {
  it('is left out without a repository', () => {
    expect(viewOf()).not.toHaveProperty('correct')
  })

  it.each(['https://git.example.org/rede', 'https://git.example.org/rede/'])(
    'leads to its file in %s',
    (repository) => {
      expect(viewOf({}, { edition: buildEdition({ repository }) }).correct).toEqual({
        text: 'Corrigir esta informação',
        href: 'https://git.example.org/rede/edit/main/content/schools/escola-modelo/courses/mecatronica.md',
      })
    },
  )
})

describe('beside the course', () => {
  it('stand the everyday names of the qualification and its own, each once', () => {
    const names = { pt: ['robótica', 'mecatrónico'] }
    expect(viewOf({ names }).names.text.map(({ text }) => text)).toEqual(['mecatrónico', 'robótica'])
  })

  it('stand names in English as far as they are translated', () => {
    const names = { pt: ['robótica'] }
    const said = (language: 'pt' | 'en', own: Course['names']) => viewOf({ names: own }, {}, language).names.text
    expect(said('en', names)).toEqual([
      { text: 'mecatrónico', lang: 'pt' },
      { text: 'robótica', lang: 'pt' },
    ])
    expect(said('en', { ...names, en: ['robotics'] })).toEqual([
      { text: 'mecatrónico', lang: 'pt' },
      { text: 'robotics' },
    ])
  })

  it('stands the place, with its locality where that is another name', () => {
    const at = (locality: string) => {
      const schools = [buildSchool({ sites: [{ id: 'sede', municipality: 'vale-de-ensaio', locality }] })]
      return viewOf({}, { schools }).place
    }
    expect(at('Lugar Novo')).toEqual({ text: 'Lugar Novo, Vale de Ensaio', href: '/concelhos/vale-de-ensaio/' })
    expect(at('Vale de Ensaio').text).toBe('Vale de Ensaio')
  })
})
