import { z } from 'zod'
import { isoDate, partialDate } from './dates.ts'
import { field } from './field.ts'
import { plainText, webAddress } from './text.ts'

const verified = z.strictObject({
  status: field(z.literal('verified'), 'The school or the source confirms the facts.', 'verified'),
  by: field(plainText(80), 'Role (never a name) of who confirmed the facts.', 'direção da escola'),
  on: field(isoDate, 'Day of the confirmation.', '2027-01-20'),
})

const published = z.strictObject({
  status: field(z.literal('published'), 'Seen in a public source, still to be confirmed.', 'published'),
  address: field(webAddress, 'Where the facts were seen.', 'https://www.example.org/cursos'),
  seen: field(partialDate, 'When we saw them there.', '2026-11'),
  dated: field(partialDate, 'The date the source itself bears; left out when it has none.', '2025').optional(),
  says: field(plainText(300), 'What the source says, in our words.', 'Curso com turma do 10.º ano').optional(),
  caution: field(plainText(300), 'Why to read the source with care.', 'O local não é indicado').optional(),
})

const sample = z.strictObject({
  status: field(z.literal('sample'), 'Stands in for data that is not public.', 'sample'),
})

/**
 * Where a fact comes from. `verified`: the school or the source confirms it for this edition. `published`: seen in a
 * public source, to be confirmed. `sample`: stands in for data that is not public; whatever is computed from it says so.
 */
export const provenance = field(
  z.discriminatedUnion('status', [verified, published, sample]),
  'Where the facts come from: verified, published or sample.',
  { status: 'published', address: 'https://www.example.org/cursos', seen: '2026-11' },
)
export type Provenance = z.infer<typeof provenance>

/** Whether a fact stands in for data that is not public. */
export const isSample = (provenance: Provenance): boolean => provenance.status === 'sample'
