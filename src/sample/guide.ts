import { questions } from './stock/questions.ts'
import { both } from './words.ts'

/** `guide.yaml`: the same questions in every made-up network. */
export const guideFile = () => ({
  questions: questions.map(({ question, answers }) => ({
    question: both(question),
    answers: answers.map(([answer, areas]) => ({ answer: both(answer), areas: [...areas] })),
  })),
})
