import { studyLabelsEn } from './study-labels.en.ts'
import { studyMeaningsEn } from './study-meanings.en.ts'
import type { studyTablesPt } from './study-tables.pt.ts'

/** Words of the study's tables: spreadsheet, CSV and command line. What a column is called and means stands beside. */
export const studyTablesEn: typeof studyTablesPt = {
  readMe: 'Read me',
  about: 'All tables of the study, for those who want to look, filter or compute again. Each sheet is a table.',
  empty: 'An empty cell means that it is not known or does not apply. It never means zero.',
  edition: (year, number) => `${year}, edition ${String(number)}`,
  facts: { date: 'Date of the data', publisher: 'Published by', licence: 'Licence' },
  columnsHeading: 'The columns',
  sampleMark: (mark) => `${mark} computed with sample data`,
  kept: (file, count) =>
    `Result of the edition kept in ${file}: ${String(count)} qualifications. The next edition is compared with it.`,
  tables: {
    notes: { name: 'Caveats', description: 'What to bear in mind, and at which tables.' },
    columns: { name: 'Columns', description: 'What every column of every table means.' },
    ranking: { name: 'Order', description: 'The qualifications by points, with tier, range and level.' },
    contributions: {
      name: 'Contributions',
      description: 'How many points each source and each criterion adds or takes away.',
    },
    evidence: { name: 'Evidence used', description: 'Every item that entered the score of each qualification.' },
    sources: { name: 'Sources', description: 'Where the data come from, how many there are and how old they are.' },
    divergences: { name: 'Divergences', description: 'The qualifications of which two sources say the opposite.' },
    'without-groups': { name: 'Without each source', description: 'Points and places without each of the sources.' },
    'group-agreement': {
      name: 'Agreement of sources',
      description: 'How far each source gives the same order as the others without it.',
    },
    alternatives: { name: 'Alternatives', description: 'Points and places by three other ways to compute them.' },
    'any-weights': {
      name: 'With any weights',
      description: 'Places with any weights at all, down to zero: a harder test.',
    },
    'central-weights': {
      name: 'Central weights',
      description: 'What one would have to believe: the mean weights of the trials that put it in the first ten.',
    },
    agreements: { name: 'Lists of groups', description: 'The lists that more than one group put in order of need.' },
    missing: {
      name: 'What is missing',
      description: 'What is missing of each qualification and what it could change.',
    },
    supply: { name: 'Demand and supply', description: 'People a year that occupations ask for and courses train.' },
    wanted: {
      name: 'Where people are lacking',
      description: 'Sectors and occupations short of people, and what leads there.',
    },
    overlaps: { name: 'Overlaps', description: 'Pairs of courses of different schools that overlap.' },
    providers: { name: 'Schools by qualification', description: 'How many schools share each qualification.' },
    settings: { name: 'Rules', description: 'Everything decided before the sum, and when.' },
  },
  labels: studyLabelsEn,
  meanings: studyMeaningsEn,
  above: (points) => `Trials with ${points} points or more`,
  scoreWithout: (group) => `Points without: ${group}`,
  placeWithout: (group) => `Place without: ${group}`,
  withoutMeaning: 'Without this source, and with the weights of the others in the same proportion.',
  scoreBy: (alternative) => `Points: ${alternative}`,
  placeBy: (alternative) => `Place: ${alternative}`,
  byMeaning: {
    order: 'Of the weights only their order counts (ROC).',
    withoutStudy: 'The study is left out and the other sources keep their proportions.',
    cautious: 'Everything that is not known counts against.',
  },
  centralMeaning: (published) => `Mean weight in those trials. The published one is ${published}.`,
  units: { years: 'years', people: 'people a year', classes: 'classes', kilometres: 'km', minutes: 'minutes' },
  parts: { group: 'Whole source', criterion: 'Criterion' },
  levels: { qualification: 'Qualification', occupation: 'Occupation', sector: 'Sector' },
  bases: {
    statistic: 'Figure',
    study: 'Mark of the study',
    statement: 'Answer',
    marks: 'Median of the marks of a group',
    'ranked-list': 'Place on a list',
  },
  scales: { score: 'mark from 1 to 10', mark: 'mark from 1 to 5', place: 'place on the list' },
  statuses: { verified: 'Confirmed', published: 'Published', sample: 'Sample' },
  rateBases: { qualification: "the qualification's own", region: 'mean of the region' },
  states: { absent: 'Nothing', partial: 'Little' },
  why: {
    'no-occupation': 'No link to occupations: it has no points',
    'no-evidence': 'No item of evidence reaches it: 50 points and the whole range',
    'no-data': 'No data',
    'no-order': 'Speaks of fewer than two qualifications, or says the same of all',
    'never-first': 'In no trial is it in the first ten',
    'openings-missing': 'The openings a year of an occupation are missing',
    'places-missing': 'There are courses that do not say how many places they have',
    'completion-missing': 'There is no completion rate',
    'further-study-missing': 'There is no rate of further study',
    'little-evidence': 'Little trusted evidence',
  },
  settings: {
    schoolYear: 'School year',
    number: 'Edition of that year',
    date: 'Date of the data',
    version: 'Version of the program',
    decided: 'Decision on weights and cut-offs',
    change: 'Change',
    seed: 'Seed of the trials',
    scenarios: 'Number of trials',
    fit: 'Closeness',
    studyTrust: 'Trust in the study',
    fullGroup: 'People of a whole group',
    enoughEvidence: 'Trusted evidence below which there is no level',
    territories: { region: 'Region', nuts2: 'NUTS 2', country: 'Country' },
    criterion: {
      weight: 'weight',
      trust: 'highest trust',
      halfSize: 'size at which half is trusted (m)',
      halfLife: 'years after which it counts half',
    },
    cut: {
      score: 'points at least',
      evidence: 'trusted evidence at least',
      above: 'points in the trials',
      probability: 'in what part of the trials',
    },
    anchor: (place) => `figure ${String(place)}`,
    anchorValue: (place) => `value from 0 to 1 of figure ${String(place)}`,
  },
  notes: {
    sample:
      'This edition is a demonstration: it has sample data, in place of data that are not public. The rows they enter say so. It is not fit for decisions.',
    scenarios: (count, seed) =>
      `Places and probabilities come from ${count} trials (seed ${seed}), in which each weight goes from half to double and what is not known takes any value. Probabilities are rounded to 5 %.`,
    tiers:
      'Inside a tier qualifications are practically tied: the order does not set them apart. The places one can speak of are those of the range.',
    ours: "The method is the network's own and is named so: it is not that of SANQ, whose formula is not public.",
    ceiling:
      'Demand in people is a ceiling: it counts everyone who enters the occupation, not only those who leave these courses. Places, openings and rates that are not known are not made up.',
    distance: (kilometres) =>
      `Distances are as the crow flies between the centres of the municipalities. An hour is taken to cover ${String(kilometres)} km, since no travel times are public.`,
  },
}
