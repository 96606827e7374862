import { z } from 'zod'
import { field } from './field.ts'
import { occupationCode } from './occupation.ts'
import { provenance } from './provenance.ts'
import { localisedList, localisedText, slug } from './text.ts'

/** Levels of the national framework (QNQ) that double-certification courses have. */
export const levels = [2, 4, 5] as const

/** How strongly a qualification leads to an occupation; the figures are those of the ranking method. */
export const linkStrengths = { main: 1, secondary: 0.5, marginal: 0.25 } as const

/**
 * What the national catalogue (CNQ) defines, written once and inherited by every course that gives it.
 * The catalogue is being renewed: an old code (`523267`) and a renewed one (`481RA117`) may both occur, or neither be known.
 */
export const qualification = z.strictObject({
  codes: field(
    z.strictObject({
      old: field(z.string().regex(/^\d{6}$/), 'Code of the first catalogue, text of six digits.', '523267').optional(),
      renewed: field(z.string().regex(/^\d{3}[A-Z]{2}\d{3}$/), 'Code of the renewed catalogue.', '481RA117').optional(),
    }),
    'Codes of the catalogue, each only where seen in an official text.',
    { old: '523267' },
  ).prefault({}),
  title: field(
    localisedText(120),
    'Title as the catalogue words it; the English one is our translation.',
    'Técnico/a de Mecatrónica',
  ),
  level: field(z.literal(levels), 'QNQ level: 2, 4 or 5.', 4),
  area: field(slug, 'Its education area.', 'eletronica-automacao'),
  areaBasis: field(z.enum(['catalogue', 'editor']), 'Who put it in the area: the catalogue, or we did.', 'catalogue'),
  names: field(localisedList(60, 30), 'Everyday names people search for.', ['mecatrónico', 'técnico de manutenção']),
  summary: field(
    localisedText(300),
    'One or two sentences: what the work is.',
    'Montar e reparar máquinas automáticas.',
  ),
  learning: field(localisedList(160), 'What one learns.', ['Ler desenho técnico']),
  work: field(localisedList(160), 'What one does in the work.', ['Encontrar e reparar avarias']),
  occupations: field(
    z
      .array(
        z.strictObject({
          code: field(occupationCode, 'Occupation.', '3115'),
          strength: field(
            z.enum(['main', 'secondary', 'marginal']),
            'How strongly the qualification leads there.',
            'main',
          ),
          basis: field(z.enum(['catalogue', 'study', 'editor']), 'Who says so.', 'editor').default('editor'),
        }),
      )
      .min(1),
    'Occupations it leads to.',
    [{ code: '3115', strength: 'main' }],
  ),
  furtherStudy: field(localisedList(200), 'Where one can study on.', ['CTeSP em Automação']).optional(),
  creditPoints: field(z.number().positive().max(400), 'Credit points printed in the official text.', 198).optional(),
  provenance,
})
export type Qualification = z.infer<typeof qualification> & { id: string }
