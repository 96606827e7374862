import { plural } from './plural.ts'
import type { studySheetPt } from './study-sheet.pt.ts'

/** Words of the two-page sheet for the network's meeting. */
export const studySheetEn: typeof studySheetPt = {
  title: "Sheet for the network's meeting",
  description:
    "Two pages for the meeting's table: what nobody teaches and is lacking, what overlaps, and what is still unknown.",
  page: (page) => `Page ${String(page)} of 2`,
  more: (number) => `And ${String(number)} more in the study.`,
  reading:
    'Points: 50 is to know nothing special, 100 the most. Need is of the qualification in the region, never of a school. Openings: people a year that occupations need, a ceiling, rounded to 5.',
  gaps: 'What nobody teaches and is lacking',
  gapsNote:
    'As far as we know: the list of courses comes from public sources that schools have yet to confirm. A gap may be a course we do not know of.',
  noGaps: 'No qualification that could be worked out is without a course.',
  entries: 'Openings a year',
  who: 'Who says so',
  nearest: 'The nearest that is taught',
  wanted: 'Sectors and occupations that lack people and have no course',
  noWanted: 'None we know of.',
  shortages: 'Taught, but people are lacking',
  missing: 'Lacking',
  noShortages: (unknown) =>
    unknown === 0
      ? 'None, of those that could be worked out.'
      : `None that is known: for ${plural(unknown, 'qualification with a course', 'qualifications with a course')}, places, rates or openings are missing.`,
  surpluses: 'Too many, and what overlaps',
  surplus: (openings, graduates) => `${graduates} graduates for ${openings} openings a year`,
  overlapOf: (distance, overlap, judgement) => `${distance}, overlap of ${overlap}: ${judgement}`,
  noSurpluses: 'Nothing, of what is known.',
  unknownSupply: (number, all) =>
    `For ${String(number)} of the ${String(all)} qualifications nobody knows whether supply is enough.`,
  disagreements: 'Where the sources disagree',
  disagree: (up, down) => `more demand: ${up.toLowerCase()}; less: ${down.toLowerCase()}`,
  noDisagreements: 'For no qualification.',
  before: 'What is missing before deciding',
  what: 'What is missing',
  change: 'What could change',
  noMissing: 'Nothing that could change a level.',
  bandChange: (against, best) => `from “${against}” to “${best}”`,
  decide: 'What the meeting may decide',
  decideColumns: {
    data: 'What the data say',
    school: 'What the school says',
    decision: 'Decision',
    who: 'Who',
    until: 'By when',
  },
  says: {
    gap: (score, people) => `${score} points, ${people} people a year, no course we know of`,
    shortage: (score, people) => `${score} points, ${people} people a year too few`,
    surplus: (score, people) => `${score} points, ${people} people a year too many`,
    unknown: (score, courses, why) =>
      `${score} points, ${plural(courses, 'course', 'courses')}; to know whether that is enough: ${why}`,
    divergence: (score) => `${score} points, the sources disagree`,
  },
  why: { openings: 'openings', places: 'places', rates: 'rates', evidence: 'data' },
  caution:
    'It is safer to say that there are too many people than too few: some change field or leave the region. Nothing here tells anybody to open or close a course.',
}
