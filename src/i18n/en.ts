import { accessibilityEn } from './accessibility.en.ts'
import { findEn } from './find.en.ts'
import { guideEn } from './guide.en.ts'
import { keepEn } from './keep.en.ts'
import { listEn } from './list.en.ts'
import { methodEn } from './method.en.ts'
import { needEn } from './need.en.ts'
import { offerEn } from './offer.en.ts'
import { openDataEn } from './open-data.en.ts'
import { studyEn } from './study.en.ts'
import { studyTablesEn } from './study-tables.en.ts'
import { whatIfEn } from './what-if.en.ts'
import { plural } from './plural.ts'
import type { Dictionary } from './pt.ts'

/** Every word of the interface in English, written for readers, not word by word. */
export const en: Dictionary = {
  language: 'English',
  otherLanguage: 'Português',
  skip: 'Skip to content',
  menu: 'Menu',
  onlyInOther: 'in Portuguese only',
  nav: {
    courses: 'Courses',
    schools: 'Schools',
    needs: 'What companies need',
    event: 'Fair',
    apply: 'How to apply',
    method: 'How it is computed',
    glossary: 'Glossary',
    about: 'About',
    areas: 'Areas',
    municipalities: 'Municipalities',
    qualifications: 'Qualifications',
    home: 'Home',
  },
  changes: {
    title: 'changes',
    lead: 'Courses that schools confirmed or that we saw in public sources, newest first.',
    seen: (date) => `Seen in a public source in ${date}; to be confirmed by the school.`,
  },
  calendar: {
    add: 'Add to calendar',
    opens: (name) => `Enrolment opens: ${name}`,
    closes: (name) => `Last day to enrol: ${name}`,
    starts: (name) => `Course starts: ${name}`,
  },
  demonstration: {
    short: 'Demonstration edition',
    long: 'This edition contains sample data. Do not choose a course by it alone.',
    link: 'Why',
  },
  draft: 'Edition in preparation',
  footer: {
    edition: (region, year, number, date) => `${region} ${year}, edition ${String(number)}. Data of ${date}.`,
    publisher: 'Published by',
    licence: 'Licence of the content',
    brochure: 'Brochure as PDF',
    privacy: 'No cookies, no trackers, no third-party requests.',
  },
  home: {
    searchLabel: 'Search for a course',
    searchExample: 'mechatronics, cooking, Fafe…',
    search: 'Search',
    ways: 'Where to start',
    after9: 'After 9th year',
    near: 'Choose a municipality',
    wanted: 'Most sought after in the region',
    adult: 'For adults',
    wantedLead: 'The qualifications most in demand in this edition, and where they are taught.',
    byMunicipality: 'By municipality',
    byArea: 'By area',
    needs: 'What the region needs',
    needsLead: 'What the figures, the study, companies and schools say, sector by sector.',
    event: 'The fair',
    brochure: 'Prefer it on paper?',
    brochureLead: 'The brochure has the same courses and the same data.',
  },
  list: listEn,
  keep: keepEn,
  find: findEn,
  guide: guideEn,
  event: {
    when: 'When',
    where: 'Where',
    hours: 'Hours',
    stands: 'Stands',
    demonstrations: 'Demonstrations',
    earlier: 'Earlier',
    none: 'No event has been announced in this edition yet.',
    stand: 'Stand',
    title: 'The fair',
  },
  glossary: { title: 'Glossary', lead: 'The words and abbreviations you meet in courses, one sentence each.' },
  notFound: {
    title: 'Page not found',
    lead: 'The address may have changed, or the course has left this edition.',
    list: 'See all courses',
  },
  print: {
    title: 'Brochure',
    contents: 'Contents',
    chapter: 'Municipality',
    index: 'Index of courses',
    indexLead: 'By name, with school and page.',
    imprint: 'Imprint',
    glossary: 'Glossary',
    needLead: 'The sign beside each course says how sought after the qualification is in the region.',
    online: 'More on the site',
    legend: 'How to read it',
    legendNeed: 'The sign of demand',
    legendCloth: 'The cloth of each area',
    clothLead: 'The woven band beside each course says which area it belongs to.',
    marks: 'Where the information comes from',
    markMeanings: {
      verified: {
        name: 'Confirmed',
        meaning: 'The school confirmed it for this edition; we say who, by role, and when.',
      },
      published: {
        name: 'To be confirmed by the school',
        meaning: 'Seen in a public source, which we name with its date; the school has not confirmed it yet.',
      },
      sample: { name: 'Sample', meaning: 'Stands in for data that are not public: it is not real.' },
    },
    shared: 'In all courses of this school',
    otherSchools: 'Other schools of the municipality',
    noCourses:
      'We have not seen courses of these schools in public sources yet, nor have they told us of any. It does not mean that they have none.',
    noneHere:
      'In this edition there are no courses of schools in this municipality: no public source has shown any yet.',
    editionNumber: (number) => `edition ${String(number)}`,
    editionLine: (number, date) => `Edition ${String(number)}, with data of ${date}`,
    imprintRows: { edition: 'Edition', date: 'Date of the data', network: 'Network', seed: 'Seed of the demand sum' },
  },
  provenance: {
    verified: (by, on) => `Confirmed by ${by}, ${on}`,
    published: 'To be confirmed by the school',
    publishedAt: (host, seen) => `Seen at ${host} (${seen})`,
    dated: (dated) => `source of ${dated}`,
    undated: 'undated source',
    sample: 'Sample: not a real course',
    sampleShort: 'Sample',
    caution: 'Take care',
    sourceLink: 'See the source',
  },
  confirmed: (role, on) => `Confirmed by ${role}, ${on}`,
  unknown: 'not stated',
  yes: 'yes',
  no: 'no',
  partly: 'partly',
  years: (number) => plural(number, 'year', 'years'),
  hours: (number) => `${number} hours`,
  classes: (number) => plural(number, 'class', 'classes'),
  placesCount: (number) => plural(number, 'place', 'places'),
  ages: (from, to) =>
    from !== undefined && to !== undefined
      ? `${String(from)} to ${String(to)} years`
      : from !== undefined
        ? `from ${String(from)} years`
        : `up to ${String(to)} years`,
  dates: (from, to) => `${from} to ${to}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  ...offerEn,
  ...needEn,
  accessibility: accessibilityEn,
  method: methodEn,
  openData: openDataEn,
  study: studyEn,
  studyTables: studyTablesEn,
  whatIf: whatIfEn,
}
