import type { findPt } from './find.pt.ts'
import { plural } from './plural.ts'

const courses = (number: number) => plural(number, 'course', 'courses')

/** Words of the filters and of the pages of each of their values: all of it is written at build. */
export const findEn: typeof findPt = {
  facets: {
    entry: 'Your starting point',
    municipality: 'Municipality',
    area: 'Area',
    modality: 'Kind of course',
    level: 'What it gives',
    need: 'Demand in the region',
    enrolment: 'Enrolment',
    school: 'School',
  },
  notSaid: 'Not stated',
  entries: {
    'after-9': 'After the 9th year',
    'after-12': 'After the 12th year',
    adult: 'I am an adult',
    'before-9': 'Not done with the 9th year',
  },
  levels: {
    2: '9th year and level 2',
    4: '12th year and level 4',
    5: 'Level 5, after the 12th year',
  },
  enrolments: {
    open: 'Open today',
    soon: 'Not open yet',
    closed: 'Closed',
    unknown: 'Dates not stated',
  },
  enrolmentNote: 'By the dates schools have given and today’s date on your device.',
  near: {
    heading: 'Near me',
    from: 'I live in',
    nowhere: 'Choose a municipality',
    any: 'Any distance',
    within: (kilometres) => `Within ${String(kilometres)} km`,
    note: 'From centre to centre of the municipalities, as the crow flies: by road it is further.',
  },
  browse: 'Browse by',
  guide: 'I don’t know yet',
  pages: {
    entries: {
      'after-9': 'Courses after the 9th year',
      'after-12': 'Courses after the 12th year',
      adult: 'Courses for adults',
      'before-9': 'Courses for those who have not done the 9th year',
    },
    entryLeads: {
      'after-9': 'You enter with the 9th year and leave with the 12th year and a level 4 qualification.',
      'after-12': 'Specialisations for those who have completed the 12th year.',
      adult: 'Courses that state a minimum age of 18, or that belong to adult education and training.',
      'before-9': 'They give the 9th year and a first qualification.',
    },
    levels: { 2: 'Level 2 courses', 4: 'Level 4 courses', 5: 'Level 5 courses' },
    needs: {
      high: 'Courses most sought after in the region',
      medium: 'Courses sought after in the region',
      moderate: 'Courses with moderate demand',
      insufficient: 'Courses without enough data yet',
    },
    count: (number) =>
      number === 0 ? 'In this edition no school has listed any yet.' : `${courses(number)} in this edition.`,
    filter: 'Add other filters',
    others: 'See also',
    adults: 'What there is for adults, and how to begin',
  },
}
