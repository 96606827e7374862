import type { methodPt } from './method.pt.ts'
import { plural } from './plural.ts'

/** Words of the page that says how need is computed. */
export const methodEn: typeof methodPt = {
  title: 'How demand is computed',
  lead: 'Every qualification starts at 50 points, which means knowing nothing special. Each source pushes it up or down.',
  minute: 'In one minute',
  minuteText: [
    'Demand belongs to a qualification in the region. It is the same at every school that teaches it.',
    'We listen to five sources: employment figures, a needs study, groups of entrepreneurs, interviews and groups of schools. Each has a weight, decided before results are seen.',
    'A source with little, old or distant data counts less. A source without data does not count, neither for nor against.',
    'There is no negative level. When we know little, we say that there are not enough data yet.',
  ],
  formula: 'The sum',
  formulaText:
    'push = 100 × weight of the source × trust (0 to 1) × (what it says, 0 to 1, less 0.5). Points = 50 + sum of the pushes.',
  weights: "This edition's weights",
  weightsDecided: (date) => `Decided on ${date}.`,
  criterion: 'Criterion',
  weight: 'Weight',
  trust: 'Greatest trust',
  halfSize: 'Half trusted with',
  halfLife: 'Counts half after',
  years: (number) => plural(number, 'year', 'years'),
  criteria: {
    'numbers.openings': 'Openings a year in the occupation',
    'numbers.tension': 'Vacancies per unemployed person',
    'numbers.growth': 'Growth of employment',
    'numbers.hiring': 'Hiring intentions',
    'study.relevance': 'Relevance in the study',
    'entrepreneurs.groups': 'Groups of entrepreneurs',
    'interviews.business': 'Interviews with companies',
    'interviews.public': 'Interviews with municipalities',
    'education.groups': 'Groups of schools',
  },
  bands: 'The levels',
  bandRule: (score, evidence, above, share) =>
    `at least ${score} points and ${evidence} of trusted data, and with other weights ${above} points or more in ${share} of the trials`,
  moderateRule: 'the rest, where there are enough data',
  insufficientRule: (evidence) => `less than ${evidence} of trusted data`,
  table: 'All qualifications',
  tableLead: 'For those who want to see the whole sum. The order among equal points means nothing.',
  rank: 'Place',
  qualification: 'Qualification',
  score: 'Points',
  range: 'Between',
  evidence: 'Data',
  band: 'Level',
  sources: 'Sources',
  ours: "The method is the network's own and is named so: it is not that of SANQ, whose formula is not public.",
  scenarios: (count, seed) =>
    `The sum was repeated ${count} times with other weights, from half to double, and with the unknown drawn by lot (seed ${seed}). The places each qualification can take and what each level asks of the trials come from there.`,
  example: (title) => `An example: ${title}`,
}
