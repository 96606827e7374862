import type { methodSumPt } from './method-sum.pt.ts'

/** The whole sum, step by step, and the one qualification that is worked through. */
export const methodSumEn: typeof methodSumPt = {
  title: 'The whole sum',
  lead: 'Thirteen steps that only add, subtract, multiply and divide. Then the same steps with the numbers of one qualification.',
  steps: [
    {
      name: 'Link each item to the qualification',
      lines: ['a(q, o) = A(q, o) ÷ sum of A(q, ·)', 'm(q, s) = sum of a(q, o) × π(o, s)'],
      text: 'q is the qualification, o an occupation, s a sector. A says how direct the outlet is: 1 main, 0.5 secondary, 0.25 marginal. π is the part of the people of the occupation who work in the sector. The link ℓ is 1 if the item is about the qualification itself, a(q, o) if it is about an occupation, m(q, s) if it is about a sector.',
    },
    {
      name: 'Give the item a value',
      lines: ['v = v₁ + (v₂ − v₁) × (x − x₁) ÷ (x₂ − x₁)'],
      text: 'x is what was measured, between the points x₁ and x₂ of the value table, worth v₁ and v₂. Answers of groups and interviews have the value in their own table.',
    },
    {
      name: 'Measure the size that arrives',
      lines: ['n′ = ℓ × n'],
      text: 'n is the size, in the unit of the criterion. Where one source says two things of the same year about the same, they share the n: saying it twice does not count twice. Of several readings of one figure the newest stays, and of several studies that of the closest territory.',
    },
    {
      name: 'Weigh the item',
      lines: ['w′ = n′ × p × f', 'f = ½ to the power k × (1 − ½ × (age ÷ h − k))'],
      text: 'p is the closeness. f is the freshness: the age is counted in calendar years up to that of the edition, h is the half-life and k the whole part of age ÷ h.',
    },
    {
      name: 'Put the items of a criterion together',
      lines: ['N = sum of n′', 'W = sum of w′', 'v = sum of (w′ × v) ÷ W'],
      text: 'The value of the criterion is a mean, in which items that are closer, newer and from more people weigh more.',
    },
    {
      name: 'See how far it is trusted',
      lines: ['r = t × W ÷ (N + m)'],
      text: 't is the greatest trust of the source and m the size at which half is trusted. Without data, r = 0.',
    },
    {
      name: 'Work out the push',
      lines: ['C = 100 × w × r × (v − 0.5)'],
      text: 'w is the weight of the criterion; all weights add up to 1. Above 0.5 it pushes up, below it pushes down.',
    },
    {
      name: 'Add up',
      lines: ['S = 50 + sum of C', 'R = sum of (w × r)', 'L = 100 × sum of (w × r × v)', 'U = L + 100 × (1 − R)'],
      text: 'S are the points, R the part of the weight that is trusted, L and U the worst and the best case. S is always midway between L and U.',
    },
    {
      name: 'Round',
      lines: ['S to one decimal, R to three'],
      text: 'Halves move away from zero. The pushes of the sources are rounded down, to one decimal; then those with the largest remainder go up by a tenth until they add up to S − 50. So what is printed adds up.',
    },
    {
      name: 'Put in order',
      lines: ['place = 1 + number of qualifications with more points'],
      text: 'The rounded points count. Within one place those with more data come first, then by the code of the catalogue.',
    },
    {
      name: 'Repeat with other weights',
      lines: [
        'g(u) = 0.5 + u if u < 0.5; 2 × u otherwise',
        'w* = w × g(u) ÷ sum of w × g(u)',
        'S* = 100 × sum of w* × (r × v + (1 − r) × u)',
      ],
      text: 'Each u is a new number from 0 to 1: first one for each criterion, then one for each criterion of each qualification, both in the alphabetical order of identifiers. They come from the generator xoshiro128** (32-bit integers divided by 2 to the power 32), whose state is four numbers of a splitmix32 with the finaliser of MurmurHash3. The places shown run from the 5th to the 95th percentile; P is the part of the trials with that many points or more.',
    },
    {
      name: 'Give the level',
      lines: ['level = the highest whose conditions on S, R and P all hold'],
      text: 'The conditions are under “The levels and what they ask for”. S and R count as rounded, P as counted, before rounding. The sources disagree when one has v of at least 0.65, another of at most 0.35, and both r of at least 0.4.',
    },
    {
      name: 'Part into tiers',
      lines: ['new tier where the first of the tier wins in ≥ 80% of the trials'],
      text: 'Going down the list. To win is to have the greater S* in the same trial.',
    },
  ],
  generator: (seed, numbers) =>
    `To check the generator: with the seed ${seed}, the first three numbers are ${numbers}.`,
  redo: 'The program is open, and redoes it all: the command “npm run rank -- --json” writes everything with all decimals, and “npm run rank -- --input FILE --json” does the sum with other numbers.',
  example: "An example with this edition's numbers",
  exampleChoice:
    'A rule picks it: the qualification with data from the most sources; then one with a level that has conditions; then data under the most criteria; then the fewest items to show; last, the one that comes first in the list.',
  exampleDigits:
    'What goes in is exact. What comes out is rounded. Redo the sum from what goes in, or from what comes out of any step, and you arrive at what stands here, give or take one in the last digit at most.',
  exampleYear: (year) => `The ages of items are counted up to ${year}.`,
  exampleSample: 'This example uses sample data: the sum is the real one, the numbers that go in are not.',
  links: {
    title: 'Links',
    occupations: 'Occupations it leads to',
    occupation: 'Occupation',
    outlet: 'Outlet',
    outlets: { main: 'main', secondary: 'secondary', marginal: 'marginal' },
    basis: 'Who says so',
    bases: { catalogue: 'catalogue', study: 'study', editor: 'editors' },
    sectors: 'Sectors there are items about',
    sector: 'Sector',
    noSectors: 'No item is about a sector.',
  },
  item: {
    about: 'About',
    raw: 'What it says',
    value: 'v',
    size: 'n',
    link: 'ℓ',
    reached: 'n′ = ℓ × n',
    fit: 'p',
    freshness: 'f',
    weight: 'w′ = n′ × p × f',
    level: (level) => `level ${level}`,
    marks: (marks, median) => `marks ${marks}; the middle one is ${median}`,
    place: (place, things) => `place ${place} of ${things}`,
  },
  noEvidence: 'No data: r = 0 and C = 0.',
  total: {
    title: 'Sum',
    table: 'The criteria',
    central: 'mean w in the top 10',
    centralNote:
      'The last column is the mean of the weights of the trials in which this qualification is in the top ten: what you would have to believe to see it there.',
    centralNever: 'In no trial is this qualification in the top ten.',
  },
  rounding: {
    title: 'Rounding',
    table: 'Pushes of the sources, rounded',
    score: (exact, printed) => `S = ${exact}; to one decimal, ${printed}`,
    source: 'Source',
    exact: 'C',
    floor: 'Down',
    rest: 'Remainder',
    printed: 'Printed',
  },
  trials: {
    title: 'Trials',
    places: (low, high, all) => `In 90% of the trials, or more, it is between places ${low} and ${high} of ${all}.`,
    probability: (cut, share) => `P(S* ≥ ${cut}) = ${share}`,
    rounded: 'P is rounded to the nearest 5%. With the generator you arrive at the exact share.',
    tier: (tier) => `It is in tier ${tier}.`,
  },
  level: {
    title: 'Level',
    answer: (level) => `It has the level “${level}”.`,
    lacks: (level, conditions) => `What it lacks for “${level}”: ${conditions}.`,
    table: 'Conditions of the levels',
    level: 'Level',
    condition: 'Condition',
    asks: 'Asks for',
    has: 'Has',
    holds: 'Holds',
    score: 'points, S',
    evidence: 'data, R',
    probability: (cut) => `trials, P(S* ≥ ${cut})`,
    any: 'To have a level at all',
    held: (year, number) =>
      `The conditions would give another level: it keeps that of edition ${number} of ${year}, since the points did not drop far enough.`,
  },
}
