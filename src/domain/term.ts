import { z } from 'zod'
import { field } from './field.ts'
import { localisedList, localisedText, plainText, webAddress } from './text.ts'

/** Front matter of `glossary/<term>.md`: an abbreviation or measure in one sentence; the text below says more. */
export const termFile = z.strictObject({
  term: field(plainText(60), 'The term or abbreviation as readers meet it.', 'FCT'),
  name: field(localisedText(120), 'What it stands for.', 'Formação em contexto de trabalho'),
  sentence: field(localisedText(300), 'One sentence that explains it.', 'Tempo do curso passado numa empresa.'),
  also: field(localisedList(60), 'Other ways it is written.', ['estágio']).optional(),
  source: field(webAddress, 'Where the definition was seen.', 'https://www.example.org').optional(),
})
export type Term = z.infer<typeof termFile> & { id: string; body: { pt: string; en?: string | undefined } }
