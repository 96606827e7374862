import { inSentence } from './in-sentence.ts'
import type { needPt } from './need.pt.ts'
import { ordinal } from './ordinal.ts'
import { plural } from './plural.ts'
import { sectorEn } from './sector.en.ts'

/** Words of need: the sign and its reasons, the evidence. */
export const needEn: typeof needPt = {
  ...sectorEn,
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
  unitOne: {
    'people-per-year': 'person a year',
    ratio: "times the region's average",
    'percentage-points': 'percentage point',
    'million-eur': 'million euros',
    'billion-eur': 'billion euros',
    companies: 'company',
    persons: 'person',
    percent: '%',
  },
  approximate: { about: 'about', 'more-than': 'more than', 'close-to': 'close to' },
  territories: { nuts2: 'Norte region', country: 'Mainland Portugal' },
  answers: {
    between: (low, high) => `Between “${low.toLowerCase()}” and “${high.toLowerCase()}”`,
    marks: (words, median, people) =>
      `${words} (median mark ${median} out of 5, ${plural(people, 'person', 'people')})`,
    divided: 'divided opinions',
  },
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
    known: 'What is known so far',
    sure: { high: 'Certainty: good', medium: 'Certainty: medium', low: 'Certainty: low' },
    sources: (with_, all) =>
      with_ === 0
        ? `None of the ${String(all)} sources has data`
        : `${String(with_)} of the ${String(all)} sources ${with_ === 1 ? 'has' : 'have'} data`,
    thin: (sources) => `${sources}, but few, old or not close to this qualification`,
    range: (score, low, high) => `${score} points out of 100; it could lie between ${low} and ${high}`,
    places: (low, high, all) =>
      low === high
        ? `with other weights it takes the ${ordinal(low)} place of ${String(all)}`
        : `with other weights it lies between the ${ordinal(low)} and the ${ordinal(high)} place of ${String(all)}`,
    held: (edition) =>
      `Keeps its level of the ${edition} edition: a level falls only when the difference is clear or comes twice.`,
    edition: (schoolYear, number) => (number === 1 ? schoolYear : `${schoolYear} (${ordinal(number)})`),
    earlier: (levels) => `Earlier editions: ${levels}.`,
    sample: 'Computed with sample data.',
    method: 'How it is computed',
    sampleMark: 'sample',
    sum: 'How the points come about',
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
    disagree: 'The sources disagree.',
    pulls: { up: 'which pulls up', down: 'which pulls down', none: 'which pulls neither way' },
    reasons: {
      line: (who, what, details) => `${who}: ${what} (${details})`,
      with: (line, more) => `${line}, ${more}`,
      who: {
        'numbers.openings': 'Openings in the occupation',
        'numbers.tension': 'Vacancies per unemployed person',
        'numbers.growth': 'Employment in 5 years',
        'numbers.hiring': 'Hiring intentions',
        'study.relevance': 'Needs study',
        'entrepreneurs.groups': 'Groups of entrepreneurs',
        'interviews.business': 'Interviews with companies',
        'interviews.public': 'Interviews with local government',
        'education.groups': 'Groups of schools',
      },
      growth: {
        above: (figure) => `${figure} above the region`,
        below: (figure) => `${figure} below the region`,
        same: 'the same as the region',
      },
      study: (score) => `relevance ${score} out of 10`,
      said: (answer, about) => `${inSentence(answer)} ${about}`,
      figure: (figure, about) => `${figure}, ${about}`,
      about: {
        sector: (name) => `in ${inSentence(name)}`,
        occupation: (name) => `among ${inSentence(name)}`,
        qualification: () => 'with this qualification',
      },
      median: (marks) => `median mark ${marks} out of 5`,
      range: (low, high) => `${low} to ${high}`,
      listed: (name, places) => `${name} ${places}, in the order of what is lacking most`,
      listedThis: 'this qualification',
      quoted: (name) => `“${inSentence(name)}”`,
      place: (place, all) => `comes ${ordinal(place)} of ${String(all)}`,
      placeTied: (place, all) => `comes ${ordinal(place)} of ${String(all)} (tied)`,
      groups: (groups, people) => `${plural(groups, 'group', 'groups')}, ${plural(people, 'person', 'people')}`,
      interviews: (interviews) => plural(interviews, 'interview', 'interviews'),
      workers: (number, workers) => `${workers} ${number === 1 ? 'worker' : 'workers'}`,
      aboutWorkers: (_, workers) => `about ${workers} workers`,
    },
  },
}
