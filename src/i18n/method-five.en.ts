import type { methodFivePt } from './method-five.pt.ts'
import { plural } from './plural.ts'

/** The method in five minutes, section by section. */
export const methodFiveEn: typeof methodFivePt = {
  title: 'In five minutes',
  contents: 'What is in the five minutes',
  values: {
    title: 'From what is collected to a value from 0 to 1',
    text: 'Every item becomes a value: 0 means too many people, 0.5 is the middle and 1 a strong shortage. It goes by a fixed table, with straight lines between its points. Below the first point the first holds; above the last, the last.',
    why: 'The table is written before anyone looks at the courses. So when a course comes or goes, the points and the order of all the others stay as they were. If the best and the worst of the list were the ruler, one school withdrawing a course could make two courses of other schools change places.',
    points: (unit, points) => `Unit: ${unit}. ${points}.`,
    neutral: (figure) => `In the middle at ${figure}.`,
    reasons: {
      openings: 'It counts people, not percentages: fast growth in a tiny occupation gives few openings.',
      tension: 'It compares with the regional average: 1 equals the region.',
      growth: "It compares with the region's total, so that growing along with everyone earns nothing.",
      hiring: "It compares with the share of the region's companies that intend to hire.",
      study: "It is the study's own scale, stretched to run from 0 to 1. The level is read as given, never recomputed.",
    },
    worth: (figure, value) => `${figure} is worth ${value}`,
    studyUnit: 'level from 1 to 10',
    saidTable: 'Answers in groups and interviews',
    saidLead:
      'What is said in groups and interviews is sorted into five answers. What was not discussed is missing; it is not zero.',
    said: 'Answer',
    value: 'Value',
    none: 'does not count',
    others:
      'Where people give marks from 1 to 5, the middle mark counts: (mark − 1) ÷ 4. Where they put a list of n in order, place p is worth (n − p) ÷ (n − 1). A panel that ends divided counts for half its size.',
  },
  trust: {
    title: 'How far it is trusted',
    text: 'Every criterion has, for every qualification, a trust from 0 to 1. It is the product of four parts: if one is low, the push is small.',
    quality: {
      name: 'Quality',
      question: 'Where is it from?',
      rule: (region, nuts2, country) =>
        `A study of the region counts up to ${region}, one of a wider region ${nuts2}, one of the country ${country}. The other sources have the greatest trust given in the table of weights.`,
      example: (region, nuts2, country) =>
        `In this edition, qualifications with a study of the region: ${region}; of a wider region only: ${nuts2}; of the country only: ${country}.`,
    },
    size: {
      name: 'Size',
      question: 'How many say so?',
      rule: (fullGroup) =>
        `Size ÷ (size + m), with the m of the table of weights. People in a group influence each other: the group counts, not each person, and with fewer than ${fullGroup} people only a part of it.`,
      example: (criterion, size, share) => `${criterion}, in the example: ${size}, hence ${share}.`,
    },
    closeness: {
      name: 'Closeness',
      question: 'Is it really about this?',
      rule: (qualification, occupation, sector) =>
        `About the qualification ${qualification}; about an occupation it leads to ${occupation}; about a sector ${sector}. And only the part that links them arrives.`,
      example: (link, fit) => `The most distant item of the example arrives with link ${link} and closeness ${fit}.`,
    },
    freshness: {
      name: 'Freshness',
      question: 'When is it from?',
      rule: 'It counts in full in the year of the edition, half after the half-life in the table of weights, a quarter after two.',
      example: (year, edition, share) =>
        `The oldest item of the example is of ${year}; in ${edition} it counts ${share}.`,
    },
    noExample: 'No data to give an example.',
  },
  missing: {
    title: 'What is missing does not push, and is never zero',
    text: 'Without data trust is 0 and there is no push, up or down. The weight is not handed to another source.',
    why: 'Putting zero for what is missing would punish new courses. Sharing its weight among the other sources would give the most extreme results to those with the least data.',
    count: (missing, all) =>
      `In this edition ${missing} of ${all} answers are missing, counting each criterion for each qualification.`,
  },
  range: {
    title: 'The range',
    text: 'The part of the weight that is not trusted is the width of the range. At one end stands the worst case for all that is unknown, at the other the best. It is exact arithmetic, not a guess.',
    example: (evidence, score, low, high) =>
      `In the example ${evidence} of the weight has trusted data: ${score} points, which could be anything from ${low} to ${high}.`,
  },
  levels: {
    title: 'The levels and what they ask for',
    text: 'The cut-offs are fixed. There is no quota, no “top ten”, no negative level; there may even be nobody in a level.',
    insufficient:
      'With few data no level is given. Among the qualifications without one some will be much wanted and some not: we do not know yet.',
    steady:
      'A level does not come and go by chance from one edition to the next. Once given, it falls only if the points drop 3 below the cut-off, or if the data or the trials fail its condition in two editions running. It rises at once.',
    first: 'This is the first edition: no level comes from before.',
    held: (number) => `Kept by this rule in this edition: ${plural(number, 'level', 'levels')}.`,
  },
  ties: {
    title: 'Ties and tiers',
    text: 'Equal points, to one decimal, give the same place, and the next is skipped: 1, 2, 2, 4.',
    tiers:
      'The list is parted into tiers. A new tier begins only where the first of the one above wins in at least 80% of the trials. Inside a tier qualifications are practically tied.',
    count: (tiers, qualifications) => `In this edition: ${tiers} tiers for ${qualifications} qualifications.`,
  },
  trials: {
    title: 'The same sum with other weights',
    how: 'In each trial every weight is multiplied by a number drawn between a half and two. The part that is trusted stays as it is; the rest may say anything.',
    idea: 'The idea: if a qualification is ahead only with hand-picked weights, it shows. If it is ahead nearly always, that does not depend on who chose the weights.',
    seed: 'The seed is fixed, so that everyone gets the same numbers. Another seed could change a share by up to 2 percentage points, which is why they are shown in steps of 5.',
  },
  disagree: {
    title: 'When the sources disagree',
    text: 'If one source points to more demand, another to less, and both are trusted, the page of the qualification says so.',
    count: (number) => `In this edition that happens for ${plural(number, 'qualification', 'qualifications')}.`,
  },
  study: {
    title: 'The study counts beside what it sums up',
    text: 'A study may already have used the same figures and the same conversations. One could count the study alone, or the study beside the rest. The second way was chosen, and the table of all qualifications always shows the points without the study.',
    agreement: (tau, number) =>
      `In this edition the study and the rest agree by ${tau}, over ${plural(number, 'qualification', 'qualifications')} (Kendall's tau: 1 is the same order, −1 the opposite, 0 no relation).`,
  },
  apart: {
    title: 'What stays out of the sum',
    items: [
      'What schools say about teachers, rooms, equipment or pupils’ interest. It says whether a course can be opened, not whether it is needed: it is kept and not scored.',
      'Places and graduates. They are supply: they are compared with demand to plan the network, but change neither the points nor the level.',
      'Exports, numbers of companies, turnover. They measure the size of a sector, not a lack of people.',
    ],
  },
  not: {
    title: 'What the level is not',
    items: [
      'It is not a mark for a school. The same qualification has the same level at all of them.',
      'It is no guarantee. It neither gives nor takes away anyone’s job.',
      'It does not measure what one likes, nor wages, nor working conditions.',
    ],
  },
}
