import { z } from 'zod'
import { bands } from './band.ts'
import { isoDate, schoolYear } from './dates.ts'
import { exampleOf, field } from './field.ts'
import { slug } from './text.ts'

/** What an edition said of one qualification. */
const keptLevel = z.strictObject({
  qualification: field(slug, 'The qualification.', 'mecatronica'),
  level: field(z.enum(bands), 'The level readers saw.', 'medium'),
  failing: field(
    z.boolean(),
    'Whether it was kept although its conditions on evidence or scenarios failed: a second time running it falls.',
    false,
  ),
  score: field(z.number().min(0).max(100), 'Points, 0 to 100.', 61.4),
  evidence: field(z.number().min(0).max(1), 'Share of trusted evidence, 0 to 1.', 0.58),
})

/**
 * `editions/<edition>.yaml`: the result of an edition, kept by `npm run rank -- --keep`, so that a level does not come
 * and go with chance in the next one, and readers can see how it was.
 */
export const pastEditionFile = z.strictObject({
  schoolYear: field(schoolYear, 'School year of the edition.', '2026/27'),
  number: field(z.int().min(1).max(50), 'Edition of that year.', 1),
  date: field(isoDate, 'Date of its data.', '2025-11-24'),
  levels: field(z.array(keptLevel).min(1), 'What it said of each qualification.', [exampleOf(keptLevel)]),
})
export type PastEdition = z.infer<typeof pastEditionFile>

/** Whether an edition comes before another: by school year, then by number. */
export function isEarlier(
  edition: { schoolYear: string; number: number },
  other: { schoolYear: string; number: number },
): boolean {
  if (edition.schoolYear !== other.schoolYear) return edition.schoolYear < other.schoolYear
  return edition.number < other.number
}
