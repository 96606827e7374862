import { z } from 'zod'
import { exampleOf, field } from './field.ts'
import { localisedText, slug } from './text.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** The rule that decides which thread passes over: see `weave`. */
export const weaves = ['plain', 'twill', 'herringbone', 'satin', 'rib'] as const

/**
 * An education area: the heading readers find courses under, and its cloth. Where the area is one of the official
 * classification (CNAEF, Portaria 256/2005) it bears its code; a grouping of our own bears none.
 */
export const area = z.strictObject({
  id: field(slug, 'Identifier, used in addresses.', 'eletronica-automacao'),
  code: field(
    z.string().regex(/^\d{3}$/),
    'CNAEF code, text of three digits, only where seen in an official text.',
    '523',
  ).optional(),
  name: field(localisedText(80), 'Name.', 'Eletrónica e Automação'),
  about: field(
    localisedText(300),
    'One sentence: what one does in this area.',
    'Montar, programar e reparar máquinas.',
  ),
  cloth: field(
    z.strictObject({
      weave: field(z.enum(weaves), 'Which thread passes over.', 'twill'),
      warp: field(colour, 'Colour of the upright threads.', '#0f4c5c'),
      weft: field(colour, 'Colour of the crossing threads.', '#e9b949'),
      ground: field(colour, 'Colour behind them.', '#fbfaf6'),
    }),
    'Its cloth: weave and colours.',
    { weave: 'twill', warp: '#0f4c5c', weft: '#e9b949', ground: '#fbfaf6' },
  ),
})
export type Area = z.infer<typeof area>

/** `areas.yaml`: every area, in the order readers see them. */
export const areasFile = z.strictObject({
  areas: field(z.array(area).min(1), 'Every education area.', [exampleOf(area)]),
})
