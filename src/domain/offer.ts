import { z } from 'zod'
import { isoDate, schoolYear, timeOfDay } from './dates.ts'
import { field } from './field.ts'
import { localisedList, localisedText, plainText, slug, webAddress } from './text.ts'

/** How a course is given; the names readers see are in `i18n`. */
export const modalities = [
  'professional',
  'apprenticeship',
  'education-training',
  'artistic',
  'own-plan',
  'specialisation',
  'higher-technical',
  'adult',
] as const

const yesPartlyNo = z.enum(['yes', 'partly', 'no'])

/** How to reach the people who answer questions. Roles, never names. */
export const contact = z.strictObject({
  role: field(localisedText(80), 'Who answers, by role.', 'Serviço de psicologia e orientação').optional(),
  phone: field(z.string().regex(/^\+?[\d ]{9,18}$/), 'Telephone.', '253 000 000').optional(),
  email: field(z.email(), 'E-mail.', 'cursos@example.org').optional(),
  website: field(webAddress, 'Web page.', 'https://www.example.org').optional(),
})

/** Hours of training, in hours. What is not known is left out. */
export const hours = z.strictObject({
  total: field(z.int().min(50).max(6000), 'All hours together.', 3300).optional(),
  sociocultural: field(
    z.int().min(0).max(3000),
    'Languages, citizenship, physical education and the like.',
    1000,
  ).optional(),
  scientific: field(z.int().min(0).max(3000), 'Mathematics, physics and the like.', 500).optional(),
  technological: field(z.int().min(0).max(4000), 'The trade itself.', 1100).optional(),
  workplace: field(z.int().min(0).max(3000), 'Training at work (FCT).', 700).optional(),
})

/** Who may enter and how they are chosen. */
export const admission = z.strictObject({
  conditions: field(localisedText(400), 'What one must have done before.', '9.º ano concluído').optional(),
  minimumAge: field(z.int().min(13).max(99), 'Youngest age, in years.', 15).optional(),
  maximumAge: field(z.int().min(13).max(99), 'Oldest age, in years.', 19).optional(),
  documents: field(localisedList(120), 'Papers to bring.', ['Cartão de cidadão']).optional(),
  selection: field(
    localisedText(400),
    'How applicants are chosen when there are more than places.',
    'Entrevista',
  ).optional(),
})

/** When and how to enrol. */
export const enrolment = z.strictObject({
  opens: field(isoDate, 'First day.', '2027-05-03').optional(),
  closes: field(isoDate, 'Last day.', '2027-07-16').optional(),
  how: field(localisedText(400), 'What to do.', 'Preencha a pré-inscrição na secretaria.').optional(),
  link: field(webAddress, 'Address of the form.', 'https://www.example.org/inscricao').optional(),
})

/** What a day is like, and what helps to come. */
export const dailyLife = z.strictObject({
  timetable: field(localisedText(300), 'Days and hours.', 'Segunda a sexta, das 8h30 às 17h15').optional(),
  transport: field(localisedText(300), 'How to get there.', 'Autocarro até à porta da escola').optional(),
  physicalAccess: field(
    yesPartlyNo,
    'Whether one can get in and around in a wheelchair: yes, partly, no.',
    'yes',
  ).optional(),
  specialNeeds: field(
    localisedText(300),
    'Support for special educational needs.',
    'Apoio de docente de educação especial',
  ).optional(),
  meals: field(z.boolean(), 'Whether there is a canteen: true or false.', true).optional(),
  boarding: field(z.boolean(), 'Whether one can live there: true or false.', false).optional(),
})

/** When and where a course runs (schema.org CourseInstance). One course may run at two sites or in two years. */
export const courseInstance = z.strictObject({
  schoolYear: field(schoolYear, 'School year it starts in.', '2027/28'),
  site: field(slug, 'Site of the school; may be left out where there is only one.', 'sede').optional(),
  classes: field(
    z.number().positive().max(20).multipleOf(0.5),
    'Classes (turmas) opened, halves allowed.',
    1,
  ).optional(),
  places: field(z.int().min(1).max(500), 'Places.', 24).optional(),
  starts: field(isoDate, 'First day.', '2027-09-15').optional(),
  ends: field(isoDate, 'Last day of the whole course.', '2030-07-15').optional(),
})
export type CourseInstance = z.infer<typeof courseInstance>

/** A day on which one can look at the course. */
export const openDay = z.strictObject({
  on: field(isoDate, 'Day.', '2027-04-14'),
  from: field(timeOfDay, 'First hour.', '10:00').optional(),
  to: field(timeOfDay, 'Last hour.', '16:30').optional(),
  what: field(localisedText(200), 'What there is to see.', 'Visita às oficinas'),
  link: field(webAddress, 'Where to book.', 'https://www.example.org/dia-aberto').optional(),
})

/** A picture of a school: never without a description, an author and consent. */
export const picture = z.strictObject({
  file: field(
    z.string().regex(/^[a-z0-9-]+\.(jpg|jpeg|png|webp|avif)$/),
    "File in the school's images folder.",
    'oficina.jpg',
  ),
  description: field(localisedText(200), 'What it shows, for who cannot see it.', 'Bancada com um torno CNC'),
  author: field(plainText(80), 'Who made it.', 'Escola Modelo'),
  consent: field(z.literal(true), 'Written consent of all who can be recognised, or nobody can: true.', true),
})

/** A company that takes trainees, printed only with its consent. */
export const partner = z.strictObject({
  name: field(plainText(100), 'Name of the company.', 'Empresa Exemplo'),
  consent: field(z.literal(true), 'It agreed to be named: true.', true),
})

/** What a course takes from its school unless it says otherwise. */
export const offerDefaults = {
  modality: field(z.enum(modalities), 'How the course is given.', 'professional').optional(),
  durationYears: field(z.number().positive().max(5).multipleOf(0.5), 'Length in years.', 3).optional(),
  hours: field(hours, 'Hours of training.', { total: 3300 }).optional(),
  admission: field(admission, 'Who may enter.', { conditions: '9.º ano concluído' }).optional(),
  enrolment: field(enrolment, 'When and how to enrol.', { opens: '2027-05-03' }).optional(),
  cost: field(localisedText(300), 'What it costs.', 'Gratuito').optional(),
  support: field(localisedList(200), 'Help with costs.', ['Subsídio de refeição']).optional(),
  dailyLife: field(dailyLife, 'Timetable, transport, access.', { meals: true }).optional(),
  contact: field(contact, 'Who answers questions.', { phone: '253 000 000' }).optional(),
}

/** Who confirmed the facts for this edition. */
export const confirmation = z.strictObject({
  on: field(isoDate, 'Day of the confirmation.', '2027-01-20'),
  role: field(plainText(80), 'Role (never a name) of who confirmed.', 'Direção da escola'),
})
