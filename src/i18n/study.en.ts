import { plural } from './plural.ts'
import { studyCaveatsEn } from './study-caveats.en.ts'
import { studyEvidenceEn } from './study-evidence.en.ts'
import { studyRulesEn } from './study-rules.en.ts'
import { studySheetEn } from './study-sheet.en.ts'
import { studySupplyEn } from './study-supply.en.ts'
import type { studyPt } from './study.pt.ts'

/** Words of the study for planners and of the sheet for the meeting. */
export const studyEn: typeof studyPt = {
  title: 'Study of the most relevant qualifications',
  lead: 'Which qualifications the region lacks most, how certain that is, and what is still unknown. For those who decide which courses are offered.',
  edition: (region, year, number) => `${region} ${year}, edition ${String(number)}`,
  demonstration:
    'This edition contains sample data, which stand in for data that are not public. It shows what the study gives; nothing should be decided on it.',
  facts: {
    edition: 'Edition',
    date: 'Date of the data',
    network: 'Network',
    seed: 'Seed of the trials',
    program: 'Program',
    online: 'Online',
  },
  downloads: {
    heading: 'Download',
    study: 'Study (PDF)',
    sheet: "Sheet for the network's meeting, two pages (PDF)",
    sheetPage: "Sheet for the network's meeting, two pages",
    tables: 'Tables of the study (XLSX)',
    csv: 'The same tables as CSV',
  },
  contents: 'In this study',
  numbered: (number, heading) => `${String(number)}. ${heading}`,
  table: (number, caption) => `Table ${String(number)}. ${caption}`,
  more: (number) => `And ${String(number)} more in the spreadsheet of the study.`,
  unknown: 'unknown',
  noCode: 'code not given',
  level: (level) => `level ${String(level)}`,
  held: (edition) => `keeps that of the ${edition} edition`,
  rank: (place) => String(place),
  ranks: (low, high) => (low === high ? String(low) : `${String(low)} to ${String(high)}`),
  between: (low, high) => `${low} to ${high}`,
  qualification: 'Qualification',
  source: 'Source',
  score: 'Points',
  band: 'Level',
  courses: 'Courses',
  summary: {
    heading: 'In short',
    scored: (count, bands) => `${plural(count, 'qualification has', 'qualifications have')} points: ${bands}.`,
    bands: {
      high: (count) => `${String(count)} highly sought after`,
      medium: (count) => `${String(count)} sought after`,
      moderate: (count) => `${String(count)} with moderate demand`,
      insufficient: (count) => `${String(count)} without enough data yet`,
    },
    unlinked: (count) =>
      `${plural(count, 'other has', 'others have')} no link to an occupation and therefore no points.`,
    tier: (tier, count) =>
      count === 1
        ? `Alone in tier ${String(tier)}:`
        : `In tier ${String(tier)}, practically tied, ${String(count)} qualifications:`,
    tierLong: (tier, count) => `In tier ${String(tier)} ${String(count)} qualifications are practically tied.`,
    gaps: (qualifications, wanted) =>
      `Without any course we know of: ${plural(qualifications, 'qualification', 'qualifications')} with openings for half a class or more, and ${plural(wanted, 'sector or occupation', 'sectors or occupations')} said to lack people.`,
    supply: (shortage, balanced, surplus) =>
      `Of those that are taught and could be worked out: ${String(shortage)} with too few people, ${String(balanced)} in balance, ${String(surplus)} with too many.`,
    unknown: (count, all, reasons) =>
      `For ${String(count)} of the ${String(all)} nobody knows whether supply is enough: ${reasons}. One may have several reasons.`,
    reasons: {
      openings: (count) => `for ${String(count)} the openings of an occupation are missing`,
      places: (count) => `for ${String(count)} some courses do not say their places`,
      rates: (count) => `for ${String(count)} there are no rates of completion and of further study`,
      evidence: (count) => `for ${String(count)} there is too little trusted evidence`,
    },
    disagree: (count) =>
      count === 0
        ? 'For none of them do the sources contradict each other.'
        : `For ${plural(count, 'qualification the sources disagree', 'qualifications the sources disagree')}.`,
    overlaps: (overlapping, complementary) =>
      `${plural(overlapping, 'pair of courses of different schools overlaps', 'pairs of courses of different schools overlap')}; ${plural(complementary, 'pair is complementary', 'pairs are complementary')}.`,
    withoutStudyUnmeasured: 'Without the needs study there is no order to compare the published one with.',
    withoutStudy: (correlation) =>
      `Without the needs study, the correlation with the published order is ${correlation} (1 is the same order).`,
    sample: (items, allItems, results, all) =>
      `Sample data: ${String(items)} of the ${String(allItems)} items used. They enter ${String(results)} of the ${String(all)} results.`,
    noSample: 'None of the data used is a sample.',
  },
  reading: {
    heading: 'How to read it',
    text: [
      'Need is of a qualification in the region. The same qualification has the same points at every school that gives it.',
      'All start at 50 points, which is to know nothing special. Each source pulls up or down, by what it says, its weight and the trust it deserves. What it says is measured by fixed tables, the same for all: adding or removing a qualification does not change the points of the others.',
      '“Range” is the points it would have if all that is unknown spoke against it, and if it spoke for it. “Data” is the part of the weight that can be trusted. “Places” are those it takes in nine of every ten trials with other weights.',
      'A tier starts at the first qualification that loses to the head of the tier before in four of every five trials. Within a tier qualifications are practically tied, and the order means nothing.',
    ],
    method: 'The whole method: “How need is computed”',
  },
  caveat: 'Caution',
  caveats: studyCaveatsEn,
  ...studyEvidenceEn,
  ...studySupplyEn,
  ...studyRulesEn,
  sheet: studySheetEn,
}
