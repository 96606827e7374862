import { inSentence } from './in-sentence.ts'
import type { needPt } from './need.pt.ts'
import { plural } from './plural.ts'

/** Words of need: the sign and its reasons, the evidence. */
export const needEn: typeof needPt = {
  sector: {
    title: 'What companies need',
    lead: 'What was heard and what was measured, sector by sector: with date, territory and source. Never who spoke, only their role.',
    said: 'What was said',
    figures: 'Figures',
    answers: 'Qualifications that answer',
    taught: 'Taught at',
    noAnswers: 'No qualification of this edition leads mainly to this sector.',
    nobody: 'Nobody teaches it in the region, as far as we know',
    noFigures: 'We have no figures for this sector.',
    noStatements: 'Nobody spoke of this sector in the groups and interviews of this edition.',
    groupOf: (people) => `group of ${plural(people, 'person', 'people')}`,
    interview: 'interview',
    territory: 'Territory',
    value: 'Value',
    year: 'Year',
    source: 'Source',
    measure: 'What is measured',
    wholeRegion: 'The region as a whole',
    wholeRegionLead: 'Figures that are not of one sector.',
  },
  statementCodes: {
    'strong-shortage': 'Many people are lacking',
    'some-shortage': 'Some people are lacking',
    balanced: 'There are enough people',
    'no-shortage': 'Nobody is lacking',
    excess: 'There are too many people',
    'not-discussed': 'Not discussed',
  },
  evidenceKinds: {
    entrepreneurs: 'Entrepreneurs',
    educators: 'Schools',
    business: 'Companies',
    public: 'Municipalities',
  },
  indicators: {
    openings: 'Openings a year in the occupation',
    tension: 'Vacancies per unemployed person, against the region',
    growth: 'Growth of employment in 5 years, against the region',
    hiring: 'Hiring intentions, against the region',
    'goods-exports': 'Exports of goods',
    'goods-imports': 'Imports of goods',
    'sector-exports': 'Exports of the sector',
    companies: 'Companies',
    'persons-employed': 'Persons employed',
    turnover: 'Turnover',
    'gross-value-added': 'Gross value added',
    'export-share': "Share of the Norte region's exports",
    completion: 'Complete the course',
    'further-study': 'Go on studying after the course',
  },
  units: {
    'people-per-year': 'people a year',
    ratio: "times the region's average",
    'percentage-points': 'percentage points',
    'million-eur': 'million euros',
    'billion-eur': 'billion euros',
    companies: 'companies',
    persons: 'people',
    percent: '%',
  },
  approximate: { about: 'about', 'more-than': 'more than', 'close-to': 'close to' },
  territories: { nuts2: 'Norte region', country: 'Mainland Portugal' },
  need: {
    question: (region) => `How sought after is this profile in ${region}?`,
    bands: {
      high: 'Highly sought after',
      medium: 'Sought after',
      moderate: 'Moderate demand',
      insufficient: 'Not enough data yet',
    },
    note: 'This level compares qualifications in the region, not schools. It neither guarantees nor prevents a job: liking it, effort and the road you take next count as well.',
    noData: 'It does not mean that few want it: we do not have enough data yet.',
    sure: { high: 'Certainty: good', medium: 'Certainty: medium', low: 'Certainty: low' },
    sources: (with_, all) => `${String(with_)} of the ${String(all)} sources have data`,
    range: (score, low, high) => `${score} points out of 100; it could lie between ${low} and ${high}`,
    places: (low, high, all) =>
      low === high
        ? `With other weights it takes the ${ordinal(low)} place of ${String(all)}`
        : `With other weights it lies between the ${ordinal(low)} and the ${ordinal(high)} place of ${String(all)}`,
    sample: 'Computed with sample data.',
    method: 'How it is computed',
    sampleMark: 'sample',
    start: 'Starting point',
    total: 'Total',
    groups: {
      numbers: 'Employment figures',
      study: 'Needs study',
      entrepreneurs: 'Groups of entrepreneurs',
      interviews: 'Interviews',
      education: 'Groups of schools',
    },
    noEvidence: 'no data',
    points: 'Points',
    disagree: (high, low) =>
      `The sources disagree. Pointing to more demand: ${high.toLowerCase()}. To less: ${low.toLowerCase()}.`,
    reasons: {
      study: (score, year) => `The needs study gives it relevance ${score} out of 10 (${String(year)})`,
      statement: (who, what, about, year) => `${who}: ${what.toLowerCase()}${about} (${String(year)})`,
      statistic: (what, value, about, year) => `${what}: ${value}${about} (${String(year)})`,
      about: (name) => ` in ${inSentence(name)}`,
    },
  },
}

/** 1st, 2nd, 3rd, 4th, 11th. */
function ordinal(number: number): string {
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${String(number)}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`
}
