import { z } from 'zod'
import { field } from './field.ts'
import { contact, offerDefaults } from './offer.ts'
import { provenance } from './provenance.ts'
import { localisedList, localisedText, plainText, slug } from './text.ts'

/** What kind of provider a school is; the names readers see are in `i18n`. */
export const schoolKinds = [
  'cluster',
  'secondary',
  'professional',
  'cooperative',
  'training-centre',
  'technology-centre',
  'higher-education',
] as const

const site = z.strictObject({
  id: field(slug, 'Identifier within the school.', 'sede'),
  name: field(localisedText(100), 'Name of the building, where it has one.', 'Polo de Lousado').optional(),
  municipality: field(slug, 'Municipality it stands in.', 'guimaraes'),
  locality: field(plainText(80), 'Parish or place.', 'Caldas das Taipas').optional(),
  address: field(plainText(160), 'Street and number.', 'Rua do Exemplo, 1').optional(),
  postalCode: field(z.string().regex(/^\d{4}-\d{3}$/), 'Postal code.', '4800-000').optional(),
  latitude: field(z.number().min(-90).max(90), 'Degrees north (WGS 84).', 41.4628).optional(),
  longitude: field(z.number().min(-180).max(180), 'Degrees east (WGS 84).', -8.3132).optional(),
})
export type Site = z.infer<typeof site>

/**
 * `schools/<school>/school.yaml`: a provider (EN 15982 Learning Opportunity Provider) and what its courses inherit.
 * What is not known is left out: nothing here is ever guessed.
 */
export const schoolFile = z.strictObject({
  name: field(plainText(120), 'Official name.', 'Escola Profissional Exemplo'),
  shortName: field(plainText(40), 'Name people use.', 'EP Exemplo').optional(),
  kind: field(z.enum(schoolKinds), 'What kind of provider it is.', 'professional'),
  sites: field(z.array(site).min(1), 'Its sites; the first is the main one.', [
    { id: 'sede', municipality: 'guimaraes' },
  ]),
  about: field(localisedText(600), 'A few sentences on the school.', 'Escola com oficinas de mecânica.').optional(),
  facts: field(localisedList(300), 'Single facts, each seen in the source.', [
    'Tem um Centro Tecnológico Especializado',
  ]).optional(),
  contact: field(contact, 'How to reach it.', { website: 'https://www.example.org' }).optional(),
  defaults: field(z.strictObject(offerDefaults), 'What its courses inherit.', { modality: 'professional' }).prefault(
    {},
  ),
  provenance,
})
export type School = z.infer<typeof schoolFile> & { id: string }
