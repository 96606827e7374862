import { plural } from './plural.ts'
import type { studyRulesPt } from './study-rules.pt.ts'

/** Words of the study on the rules of its edition and its sources. */
export const studyRulesEn: typeof studyRulesPt = {
  rules: {
    heading: 'The rules of this edition',
    decided: 'Weights and cut-offs decided on',
    decidedBy: 'Decided by',
    weights: 'Weight and trust of each criterion',
    weight: 'Weight',
    trust: 'Greatest trust',
    halfSize: 'Half the trust with',
    halfLife: 'Counts half after',
    years: (number, isOne) => `${number} ${isOne ? 'year' : 'years'}`,
    measured: 'From a figure to what it says',
    measure: 'Measure',
    anchors: 'Which value from 0 to 1 each figure gives (straight lines between them)',
    anchor: (figure, value) => `${figure} gives ${value}`,
    measures: {
      openings: 'Openings a year, people',
      tension: "Vacancies per unemployed person, times the region's",
      growth: 'Growth of employment, points above the region',
      hiring: "Hiring intentions, times the region's",
      study: 'Relevance in the study, 1 to 10',
    },
    closeness: 'How much evidence counts by closeness and territory',
    closenessWhat: 'Evidence',
    counts: 'Counts',
    fit: {
      qualification: 'About the qualification itself',
      occupation: 'About an occupation it leads to',
      sector: 'About a sector where that occupation works',
    },
    studyTrust: {
      region: 'Study of the region',
      nuts2: 'Study of the North (NUTS 2)',
      country: 'Study of the country',
    },
    fullGroup: 'People in a full group',
    people: (number) => plural(number, 'person', 'people'),
    cuts: 'Cut-offs of the levels',
    rule: 'Rule',
    scenarios: (count, seed) =>
      `${count} trials, seed ${seed}. The same rules, the same data and the same seed give the same result.`,
    changes: 'What changed',
    changesCaption: 'Changes of weights, cut-offs and tables',
    on: 'Day',
    what: 'Change',
    noChanges: 'No change recorded since they were decided.',
    previous: (edition, date) => `Earlier edition whose results were kept: ${edition}, data of ${date}.`,
    noPrevious: 'No results of earlier editions were kept.',
  },
  sources: {
    heading: 'Sources',
    caption: 'Sources of this edition',
    used: 'Items that count',
    context: 'Figures for context only',
    seen: 'Seen in',
    status: 'Where it comes from',
    statuses: { verified: 'confirmed', published: 'public' },
    none: 'This edition has no sources.',
  },
}
