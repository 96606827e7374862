import type { whatIfPt } from './what-if.pt.ts'

/** Words of the page where one tries other weights. The script gets its own as texts with {names} to fill in. */
export const whatIfEn: typeof whatIfPt = {
  title: 'What if the weights were different?',
  lead: 'Move the weight of each source and see what changes in the order and in the levels.',
  about: [
    'The weights are a decision of those who run the network. This page shows what depends on them and what does not.',
    'Nothing you do here changes the published levels. It stays in the address of the page, which you can send to someone else.',
  ],
  method: 'Who decided the weights, when, and what has changed since',
  study: 'The whole study, with gaps, overlaps and what is still to be known',
  withoutScript: 'Moving the weights needs JavaScript. Without it, the table below is complete.',
  try: 'Try other weights',
  weights: 'Weights',
  swing:
    'A weight answers one question: when the source goes from its worst to its best value, how far should the points move?',
  proportion:
    'What counts is the proportion between the weights. Moving one leaves the others alone and changes only their share.',
  marks:
    'Each tick under a slider is a point where two qualifications next to each other in the list change places. The diamond is the published weight.',
  presets: 'Ready-made weights',
  publishedWeights: 'Published weights',
  copy: 'Copy link',
  result: 'What changes',
  ties: 'Within a tier qualifications are practically tied: the order among them means nothing. The published tiers are in the table of alternatives.',
  published: 'As published, and three alternatives',
  table: 'Table of alternatives',
  publishedLead: 'Three ways to ask whether the order depends on the weights chosen. The level is the published one.',
  alternatives: {
    order: 'Order of the weights only',
    withoutStudy: 'Without the study',
    cautious: 'Cautious',
  },
  explained: {
    order: (weights) =>
      `As if all that was known of the decision were which source weighs more than which. The weights become the centre of all those that keep this order (ROC): ${weights}. The button rounds them to whole numbers.`,
    withoutStudy: 'The study is left out and the other sources keep their proportions.',
    cautious: 'Everything unknown counts against. Those with more trusted evidence go up.',
  },
  agreement: (tau, qualifications) =>
    `Agreement between the study and the other sources: ${tau}, over ${qualifications} qualifications (Kendall’s tau: 1 is the same order, −1 the opposite).`,
  moved: (number, most) =>
    number === 0
      ? 'No qualification changes place.'
      : number === 1
        ? `1 qualification changes place, by ${String(most)}.`
        : `${String(number)} qualifications change place, by up to ${String(most)}.`,
  columns: {
    rank: 'Place',
    qualification: 'Qualification',
    score: 'Points',
    band: 'Level',
    change: 'Against published',
    range: 'With other weights',
    tier: 'Tier',
  },
  place: (rank) => rank,
  points: (score) => `${score} points`,
  range: (low, high) => (low === high ? low : `${low} to ${high}`),
  value: (points, share) => `weight ${points}, ${share}`,
  valueOfNothing: 'weight 0',
  passes: (points, share, behind, ahead) => `At weight ${points} (${share}), ${behind} passes ${ahead}.`,
  steady: 'Moving this weight alone makes no two qualifications next to each other change places.',
  nothing: 'Leave at least one source above 0. Without weights there is no order.',
  up: (places, rank) => `up ${places}: was ${rank}`,
  down: (places, rank) => `down ${places}: was ${rank}`,
  same: 'same place',
  bandWas: (band) => `published: ${band}`,
  computing: 'computing…',
  computingAll: 'Computing the levels…',
  first: (places) => `In front: ${places}.`,
  arePublished: 'These are the published weights.',
  placesChange: {
    none: 'No qualification changes place.',
    one: '1 qualification changes place.',
    many: (number) => `${number} qualifications change place.`,
  },
  bandsChange: {
    none: 'No level changes.',
    one: '1 level changes.',
    many: (number) => `${number} levels change.`,
  },
  publishedBandsOnly: 'The levels could not be computed here with these weights: the column shows the published ones.',
  copied: 'Link copied.',
  notCopied: 'The link could not be copied. It is the address of this page: copy it from the browser’s address bar.',
  ignored: (values) =>
    `The address has values that cannot be used and were left out: ${values}. A weight is a whole number from 0 to 100.`,
}
