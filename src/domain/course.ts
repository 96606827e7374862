import { z } from 'zod'
import { field } from './field.ts'
import { confirmation, courseInstance, offerDefaults, openDay, partner, picture } from './offer.ts'
import { provenance, type Provenance } from './provenance.ts'
import { localisedList, localisedText, plainText, slug } from './text.ts'

/** How far a course is: only published ones reach the public, and completeness is asked only of them. */
export const courseStatuses = ['draft', 'published', 'suspended', 'archived'] as const

/**
 * Front matter of `schools/<school>/courses/<course>.md`: a school's own delivery of a qualification (EN 15982 Learning
 * Opportunity Specification, schema.org Course). Only `qualification` must be there; the rest is inherited from the
 * school's defaults and the qualification, or not known.
 */
export const courseFile = z.strictObject({
  qualification: field(slug, 'The qualification it gives: name of its file without .yaml.', 'mecatronica'),
  title: field(
    localisedText(100),
    'Short title the school uses, where it differs from the catalogue.',
    'Mecatrónica',
  ).optional(),
  status: field(
    z.enum(courseStatuses),
    'How far the course is: draft, published, suspended or archived.',
    'published',
  ).default('published'),
  names: field(localisedList(60), 'More everyday names to find it by.', ['mecatrónico']).optional(),
  site: field(slug, 'Site where it is given; may be left out where there is only one.', 'sede').optional(),
  ...offerDefaults,
  summary: field(
    localisedText(300),
    "What sets this school's course apart, in one or two sentences.",
    'Trabalhas em máquinas reais desde o 10.º ano.',
  ).optional(),
  activities: field(localisedList(160), 'What one does in the course.', ['Programar um braço robótico']).optional(),
  learning: field(localisedList(160), 'What one learns beyond the qualification.', ['Robótica industrial']).optional(),
  finalProject: field(
    localisedText(400),
    'The final project (PAP) here.',
    'Uma máquina pensada e feita pela turma',
  ).optional(),
  workplaceTraining: field(
    localisedText(400),
    'Training at work (FCT) here: when and where.',
    'No 2.º e no 3.º ano',
  ).optional(),
  furtherStudy: field(localisedList(200), 'Where one can study on, beyond what the qualification says.', [
    'CTeSP em Robótica',
  ]).optional(),
  instances: field(z.array(courseInstance).min(1).max(12), 'When and where it runs.', [
    { schoolYear: '2027/28' },
  ]).optional(),
  openDays: field(z.array(openDay).min(1).max(12), 'Days on which one can visit.', [
    { on: '2027-04-14', what: 'Visita às oficinas' },
  ]).optional(),
  partners: field(z.array(partner).min(1).max(30), 'Companies that take trainees.', [
    { name: 'Empresa Exemplo', consent: true },
  ]).optional(),
  picture: field(picture, 'A picture.', {
    file: 'oficina.jpg',
    description: 'Bancada',
    author: 'Escola Modelo',
    consent: true,
  }).optional(),
  confirmed: field(confirmation, 'Who confirmed the course for this edition, and when.', {
    on: '2027-01-20',
    role: 'Direção',
  }).optional(),
  provenance: provenance.optional(),
})
export type CourseFile = z.infer<typeof courseFile>

/** Front matter of `<course>.en.md`: the English of what the school wrote. Every field may be left out. */
export const courseTranslation = z.strictObject({
  title: field(plainText(100), 'Title in English.', 'Mechatronics').optional(),
  summary: field(plainText(300), 'Summary in English.', 'You work on real machines from the first year.').optional(),
  finalProject: field(plainText(400), 'Final project in English.', 'A machine designed by the class').optional(),
  workplaceTraining: field(plainText(400), 'Training at work in English.', 'In the second and third year').optional(),
})

export type CourseTranslation = z.infer<typeof courseTranslation>

/** A course as readers see it: its own facts, then its school's defaults, joined with the text below the front matter. */
export type Course = Omit<CourseFile, 'provenance' | 'site'> & {
  /** `<school>/<course>`, unique in the network. */
  id: string
  slug: string
  schoolId: string
  /** Site of the school where it is given. */
  site: string
  provenance: Provenance
  /** The school's own text, Markdown; English where a file beside it has it. */
  body: { pt: string; en?: string | undefined }
}

/**
 * Whether the school has confirmed a course for an edition, by the course's own confirmation or by facts verified since
 * the edition's first day; a confirmation of an earlier edition does not count.
 */
export function isConfirmed(
  { confirmed, provenance: facts }: Pick<CourseFile, 'confirmed' | 'provenance'>,
  { dates }: { dates: { from: string } },
): boolean {
  const verified = facts?.status === 'verified' && facts.on >= dates.from
  return verified || (confirmed !== undefined && confirmed.on >= dates.from)
}
