import { z } from 'zod'
import { exampleOf, field } from './field.ts'
import { occupationCode } from './occupation.ts'
import { provenance } from './provenance.ts'
import { localisedText, slug } from './text.ts'

/** A sector of the region's economy in the network's own words, with the occupations it employs. */
export const sector = z.strictObject({
  id: field(slug, 'Identifier, used in addresses.', 'metalomecanica'),
  name: field(localisedText(80), 'Name.', 'Metalurgia e metalomecânica'),
  activities: field(
    z.array(z.string().regex(/^\d{2,5}$/)).min(1),
    'CAE Rev. 3 divisions or groups it covers, as text.',
    ['24', '25'],
  ).optional(),
  about: field(
    localisedText(500),
    'One paragraph on the sector in the region.',
    'Peças e máquinas para outras indústrias.',
  ),
  occupations: field(
    z.array(
      z.strictObject({
        code: field(occupationCode, 'Occupation.', '7223'),
        share: field(
          z.number().gt(0).max(1),
          'Part of all who work in the occupation that work in this sector, 0 to 1.',
          0.7,
        ),
      }),
    ),
    'Occupations it employs. The shares of one occupation over all sectors add up to at most 1.',
    [{ code: '7223', share: 0.7 }],
  ),
  provenance: field(provenance, 'Where the shares come from.', { status: 'sample' }),
})
export type Sector = z.infer<typeof sector>

/** `sectors.yaml`: the predominant sectors of the region. */
export const sectorsFile = z.strictObject({
  sectors: field(z.array(sector).min(1), 'Every sector of the network.', [exampleOf(sector)]),
})
