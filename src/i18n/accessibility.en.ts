import type { AccessibilityWords } from './accessibility.pt.ts'

/** Words of the accessibility statement in English. */
export const accessibilityEn: AccessibilityWords = {
  title: 'Accessibility',
  lead: 'What was done so that everyone can use this site, what was checked, and what is still missing.',
  standard: {
    heading: 'The standards it follows',
    text: 'This site aims to meet WCAG 2.2 level AA, the European standard EN 301 549 and the Portuguese Decreto-Lei 83/2018.',
    state:
      'It is partially compliant: its pages pass the checks below, but no independent body has assessed them, and some parts have not been checked yet.',
  },
  checked: {
    heading: 'What is checked at every change',
    lead: 'These are automatic checks, on a test site with every kind of page, in both languages.',
    axe: (count) =>
      `${count} checks with axe-core, by the rules of WCAG 2.0, 2.1 and 2.2 (A and AA), light and dark: one for each kind of page and language, and those of the list with a search, with filters open and without a result. No failure, no exemption.`,
    screens: (count) =>
      `${count} checks of reading in a browser: each kind of page fits a screen of 320 pixels, the keyboard skips to the content, and text that exists only in Portuguese is marked as such on English pages.`,
    withoutScript: (count) => `${count} checks without JavaScript: courses can still be found and read.`,
    pages: (count) =>
      `${count} pages validated as HTML: headings in order, pictures with alternative text, no internal link that leads nowhere.`,
    measured: (date) => `Numbers of the test run of ${date}.`,
    limits:
      'Automatic checks find only a part of the problems. They do not replace people who use screen readers, magnification or the keyboard alone.',
  },
  known: {
    heading: 'What is not accessible yet, or was not checked',
    items: [
      'The PDFs (brochure, study and gap sheet) have headings and tags, but were not checked against the standard PDF/UA. The same content is on the pages.',
      'No person with a disability has tried the site at our request yet.',
      'Some of the texts of schools exist only in Portuguese.',
      'The pages of schools and other bodies that this site links to are not in our hands.',
    ],
  },
  report: {
    heading: 'Tell us what does not work',
    text: 'Say on which page it was, what you wanted to do and what you browse with. If you need something in another format, ask for it.',
    noContact: 'This edition gives no contact yet.',
  },
  complaint: {
    heading: 'If there is no answer',
    text: 'You can complain to the public body that oversees the accessibility of sites:',
    link: 'acessibilidade.gov.pt (in Portuguese)',
  },
  made: (date) => `A statement by self-assessment, with the results of ${date}.`,
}
