import { z } from 'zod'
import { exampleOf, field } from './field.ts'
import { localisedText, plainText, slug, webAddress } from './text.ts'

/** A municipality of the region: its official code, its letter on the map of characters, its centre. */
export const municipality = z.strictObject({
  id: field(slug, 'Identifier, used in addresses.', 'povoa-de-lanhoso'),
  code: field(z.string().regex(/^\d{4}$/), 'Official code (DICO), text of four digits.', '0309'),
  name: field(plainText(60), 'Name.', 'Póvoa de Lanhoso'),
  district: field(plainText(60), 'District it belongs to.', 'Braga'),
  letter: field(z.string().regex(/^[A-Z]$/), 'Its letter in map.txt.', 'P'),
  longitude: field(z.number().min(-180).max(180), 'Centre, degrees east (WGS 84).', -8.2541),
  latitude: field(z.number().min(-90).max(90), 'Centre, degrees north (WGS 84).', 41.59),
  about: field(
    localisedText(500),
    'One paragraph that opens its chapter.',
    'Um concelho entre o Ave e o Cávado.',
  ).optional(),
  source: field(webAddress, 'Where code and centre come from.', 'https://www.dgterritorio.gov.pt').optional(),
})
export type Municipality = z.infer<typeof municipality>

/** `municipalities.yaml`: every municipality of the network, in the order of chapters. */
export const municipalitiesFile = z.strictObject({
  municipalities: field(z.array(municipality).min(1), 'Every municipality of the network.', [exampleOf(municipality)]),
})
