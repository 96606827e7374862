import type { guidePt } from './guide.pt.ts'
import { plural } from './plural.ts'

/** Words of the way through questions, for readers who do not know what they look for. */
export const guideEn: typeof guidePt = {
  title: 'I don’t know what I’m looking for yet',
  lead: (questions) =>
    `${plural(questions, 'question', 'questions')} about what you like to do. Skip any you want. It is not a test: answers only switch filters on, and you can change them.`,
  private: 'Your answers stay on this device.',
  step: (number, all) => `Question ${String(number)} of ${String(all)}`,
  several: 'You may pick more than one, or none.',
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  finish: 'See the areas',
  areas: 'Areas',
  end: {
    heading: 'Your answers have to do with these areas',
    lead: 'The areas most of your answers have to do with are on. Switch any of them on or off.',
    none: 'You picked no answer. Choose here the areas you want to see, or see the whole list.',
    answers: (number) => plural(number, 'answer of yours', 'answers of yours'),
    courses: (number) => plural(number, 'course', 'courses'),
    show: (number) => `Show ${plural(number, 'course', 'courses')}`,
    all: 'See all courses',
    again: 'Start again',
  },
}
