import { z } from 'zod'
import { exampleOf, field } from './field.ts'
import { localisedText, slug } from './text.ts'

/** One answer a reader may pick, and the areas that have to do with it. */
const answer = z.strictObject({
  answer: field(localisedText(90), 'What one likes to do, in a few words.', 'Arranjar coisas avariadas'),
  areas: field(z.array(slug).min(1).max(6), 'Areas it points to: they become filters, never a verdict.', [
    'eletronica-automacao',
  ]),
})

const question = z.strictObject({
  question: field(localisedText(120), 'The question, about what one likes to do.', 'Com que gostas mais de mexer?'),
  answers: field(z.array(answer).min(2).max(8), 'What one may answer; several at once, or none.', [
    exampleOf(answer),
    exampleOf(answer),
  ]),
})

/** `guide.yaml`: the questions for readers who do not know yet where to look. Each may be skipped. */
export const guideFile = z.strictObject({
  questions: field(z.array(question).min(1).max(9), 'The questions, in the order they are asked.', [
    exampleOf(question),
  ]),
})
export type Guide = z.infer<typeof guideFile>
