import { z } from 'zod'
import { exampleOf, field } from './field.ts'
import { localisedList, localisedText } from './text.ts'

/** Code of an occupation: four digits of CPP 2010, which are those of ISCO-08. */
export const occupationCode = z.string().regex(/^\d{4}$/)

/** An occupation, the bridge from qualifications to sectors. */
export const occupation = z.strictObject({
  code: field(occupationCode, 'CPP 2010 / ISCO-08 code, text of four digits.', '7223'),
  name: field(localisedText(120), 'Name.', 'Operador/a de máquinas-ferramenta'),
  names: field(localisedList(60), 'What people call it.', ['torneiro', 'fresador']).optional(),
})
export type Occupation = z.infer<typeof occupation>

/** `occupations.yaml`: every occupation a qualification or a sector names. */
export const occupationsFile = z.strictObject({
  occupations: field(z.array(occupation).min(1), 'Every occupation named in the network.', [exampleOf(occupation)]),
})
