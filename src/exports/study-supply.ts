import { isSample } from '../domain/provenance.ts'
import type { QualificationSupply, Rate } from '../ranking/network-supply.ts'
import { classSize } from '../ranking/supply.ts'
import type { Reader } from '../views/reader.ts'
import { nameOf } from './study-evidence.ts'
import { hasSampleCourse, qualificationColumns, titleOf } from './study-qualification.ts'
import { code, makeTable, number, share, text, yesNo, type StudyTable } from './study-table.ts'

// ranking.md 2.10: nothing finer than 5 people is known of demand and supply.
const fivePeople = 5

/** Demand and supply of every scored qualification, people a year, and why a finding is unknown. */
export function supplyTable(reader: Reader): StudyTable {
  const { t, site } = reader
  const words = t.studyTables
  const { people, classes } = words.units
  const rounded = (count: number | null) => (count === null ? null : Math.round(count / fivePeople) * fivePeople)
  const inClasses = (count: number | null) => (count === null ? null : count / classSize)
  const basis = (rate: Rate | null) => rate?.basis
  type Row = QualificationSupply
  return makeTable<Row>(
    'supply',
    reader,
    [
      ...qualificationColumns<Row>(reader),
      code('band', t.need.bands, ({ qualification }) => site.need(qualification)?.band),
      code('finding', t.study.supply.findings, ({ finding }) => finding),
      number('demand', 1, ({ demand }) => demand, people),
      number('demand_people', 0, ({ demand }) => rounded(demand), people),
      number('demand_classes', 1, ({ demand }) => inClasses(demand), classes),
      number('supply', 1, ({ supply }) => supply, people),
      number('supply_people', 0, ({ supply }) => rounded(supply), people),
      number('supply_classes', 1, ({ supply }) => inClasses(supply), classes),
      number('gap', 1, ({ gap }) => gap, people),
      number('ratio', 3, ({ ratio }) => ratio),
      number('index', 3, ({ index }) => index),
      number('courses', 0, ({ courses }) => courses),
      number('courses_with_places', 0, ({ coursesWithPlaces }) => coursesWithPlaces),
      number('places', 0, ({ places, coursesWithPlaces }) => (coursesWithPlaces === 0 ? null : places), people),
      share('completion', ({ completion }) => completion?.value),
      code('completion_basis', words.rateBases, ({ completion }) => basis(completion)),
      share('further_study', ({ furtherStudy }) => furtherStudy?.value),
      code('further_study_basis', words.rateBases, ({ furtherStudy }) => basis(furtherStudy)),
      text('occupations_without_openings', ({ missingOpenings }) => missingOpenings.join(' ') || null),
      code('why', words.why, whyUnknown),
      yesNo('sample', reader, (supply) => isFromSample(supply, reader)),
    ],
    site.planners().supply,
  )
}

/** Everything that keeps a finding from being known, as codes. */
function whyUnknown(supply: QualificationSupply): string | null {
  if (supply.finding !== 'unknown') return null
  const { demand, courses, coursesWithPlaces, completion, furtherStudy } = supply
  const isOffered = courses > 0
  const reasons = [
    demand === null && 'openings-missing',
    coursesWithPlaces < courses && 'places-missing',
    isOffered && completion === null && 'completion-missing',
    isOffered && furtherStudy === null && 'further-study-missing',
  ].filter((reason) => reason !== false)
  return [...reasons, ...(demand !== null && supply.supply !== null ? ['little-evidence'] : [])].join(' ')
}

/** Whether demand or supply was computed from samples: openings, rates, courses, or the links to occupations. */
function isFromSample({ qualification, completion, furtherStudy }: QualificationSupply, reader: Reader): boolean {
  const { site } = reader
  const { statistics, sources } = site.network.evidence
  const { occupations, provenance } = site.qualification(qualification)
  const openings = statistics.filter(
    ({ indicator, about, territory }) =>
      indicator === 'openings' && territory === 'region' && occupations.some(({ code: own }) => own === about),
  )
  const isSampleSource = (id: string) => sources.some((source) => source.id === id && isSample(source.provenance))
  return (
    isSample(provenance) ||
    hasSampleCourse(qualification, reader) ||
    [...openings, completion, furtherStudy].some((figure) => figure !== null && isSampleSource(figure.source))
  )
}

/** Sectors and occupations that are wanted, and which qualifications lead there; nobody teaches for those marked. */
export function wantedTable(reader: Reader): StudyTable {
  const { site, t } = reader
  const words = t.studyTables
  const wanted = site.planners().wanted
  type Row = (typeof wanted)[number]
  const titles = (ids: readonly string[]) => ids.map((id) => titleOf(id, reader)).join('; ') || null
  return makeTable<Row>(
    'wanted',
    reader,
    [
      code('about', words.levels, ({ level }) => level),
      text('target', ({ target }) => target),
      text('target_name', (row) => nameOf(row, reader)),
      number('value', 4, ({ v }) => v),
      number('trust', 4, ({ r }) => r),
      code('trusted_groups', t.need.groups, ({ groups }) => groups.join(' ')),
      yesNo('unanswered', reader, ({ offered }) => offered.length === 0),
      text('answers', ({ answers }) => answers.join(' ') || null),
      text('answers_titles', ({ answers }) => titles(answers)),
      text('offered', ({ offered }) => offered.join(' ') || null),
      text('offered_titles', ({ offered }) => titles(offered)),
      yesNo('sample', reader, ({ items }) => items.some(({ sample }) => sample)),
    ],
    wanted,
  )
}
