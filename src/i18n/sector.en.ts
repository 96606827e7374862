import { ordinal } from './ordinal.ts'
import { plural } from './plural.ts'
import type { sectorPt } from './sector.pt.ts'

/** Words of what companies need, by sector and by municipality. */
export const sectorEn: typeof sectorPt = {
  sector: {
    title: 'What companies need',
    lead: 'What was heard and what was measured, sector by sector: with date, territory and source. Never who spoke, only their role.',
    bySector: 'By sector',
    byMunicipality: 'By municipality',
    byMunicipalityLead: 'The municipalities that have answers or figures of their own.',
    summary: (voices, answers, nobody) =>
      [
        voices === 0 ? 'Nobody spoke of this sector.' : `${groupsAndInterviews(voices)} spoke.`,
        answers === 0
          ? 'No qualification answers.'
          : `${plural(answers, 'qualification answers', 'qualifications answer')}${untaught(nobody, answers)}.`,
      ].join(' '),
    voices: (number) => groupsAndInterviews(number),
    figureCount: (number) => plural(number, 'figure', 'figures'),
    counts: {
      voices: (number) =>
        number === 1 ? 'group or interview spoke of this sector' : 'groups and interviews spoke of this sector',
      answers: (number) => (number === 1 ? 'qualification answers' : 'qualifications answer'),
      untaught: 'without a course in the region',
      unmet: (number) =>
        number === 1 ? 'occupation lacking people, without a course' : 'occupations lacking people, without a course',
    },
    said: 'What was said',
    saidLead: 'From what is lacking most to what is lacking least. Of those who spoke, only the role.',
    saidClosed:
      'Fewer than 3 groups or interviews spoke. So that nobody can be recognised, only the answers are shown, without the words, the role and the municipality.',
    noStatements: 'Nobody spoke of this sector in the groups and interviews of this edition.',
    subjects: { sector: 'sector', occupation: 'occupation', qualification: 'qualification' },
    groupOf: (people) => `group of ${plural(people, 'person', 'people')}`,
    panelOf: (people, rounds) => `panel of ${plural(people, 'person', 'people')} in ${String(rounds)} rounds`,
    interview: 'interview',
    lists: 'In the order of what is lacking most',
    listsLead:
      'Each group made its own list. What is not on it was not put in order, which does not mean there is too much of it.',
    place: (number) => ordinal(number),
    tied: 'sharing the place',
    answers: 'Qualifications that answer',
    answersLead: 'Those that lead to occupations of this sector, in alphabetical order, and where they are taught.',
    noAnswers: 'No qualification of this edition leads mainly to this sector.',
    noneTaught: 'None is taught in the region, as far as we know.',
    taught: 'Taught at',
    taughtNowhere: 'Nobody teaches it in the region, as far as we know',
    sampleShares: 'What links occupations to this sector is sample data.',
    nobody: 'What nobody teaches',
    nobodyLead: 'As far as we know: a school may have a course it has not told us about.',
    nobodyNone: 'Nothing, as far as we know: all that answers here is taught in the region.',
    nobodyQualifications: 'Qualifications that answer, without a course in the region',
    nobodyOccupations: 'Occupations that lack people and to which no course of the region leads',
    wouldLead: 'What would lead there',
    nothingLeads: 'No qualification of this edition leads there.',
    figures: 'Figures',
    noFigures: 'We have no figures for this sector.',
    sectorFigures: 'Of the sector',
    occupationFigures: "Of the sector's occupations",
    occupationFiguresLead: (territory) =>
      `Territory: ${territory}. Everybody in the occupation counts, including those who work in other sectors.`,
    occupation: 'Occupation',
    occupationColumns: {
      openings: 'Openings',
      tension: 'Vacancies per unemployed person',
      growth: 'Employment in 5 years',
      hiring: 'Hiring intentions',
    },
    workersBetween: (low, high) => `${low} to ${high} workers`,
    noFigure: 'no data',
    sources: 'Sources',
    territory: 'Territory',
    value: 'Value',
    year: 'Year',
    source: 'Source',
    measure: 'What is measured',
    wholeRegion: 'The region as a whole',
    wholeRegionLead: 'Figures that are not of one sector.',
  },
  municipalityNeeds: {
    heading: (name) => `What companies need in ${name}`,
    none: (name) =>
      `In this edition there are no answers or figures for ${name} alone. What was heard and measured is of the whole region.`,
    region: 'See what the region needs',
    noneSaid: (name) => `In this edition there are no answers for ${name} alone.`,
    saidClosed:
      'Fewer than 3 groups or interviews spoke here. So that nobody can be recognised, only the answers are shown, without the words and the role.',
    withheld:
      'Only local government spoke here. So that nobody can be recognised, the answers count for the region and are not shown.',
    sectors: 'Sectors spoken of here',
    answersLead: 'They lead to what was said to be lacking here.',
  },
}

const groupsAndInterviews = (number: number): string => plural(number, 'group or interview', 'groups and interviews')

/** What part of the qualifications that answer has no course. */
function untaught(nobody: number, answers: number): string {
  if (nobody === 0) return ''
  if (nobody === answers)
    return answers === 1 ? ', without a course in the region' : ', none with a course in the region'
  return `, ${String(nobody)} of them without a course in the region`
}
