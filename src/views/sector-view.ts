import type { FocusGroup, Interview, Statement, Statistic } from '../domain/evidence.ts'
import { scoredIndicators } from '../domain/evidence.ts'
import { inSentence } from '../i18n/in-sentence.ts'
import { isSample } from '../domain/provenance.ts'
import type { Sector } from '../domain/sector.ts'
import { figureText } from './figure-text.ts'
import { needSign, type NeedSign } from './need-view.ts'
import { schoolName } from './order.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { shellView, type ShellView } from './shell-view.ts'

export type FigureRow = {
  measure: string
  value: string
  territory: string
  year: string
  note?: Words
  source: { text: string; href?: string }
  sample: boolean
}
export type SaidRow = { about: string; code: string; text?: Words; who: string; sample: boolean }

export type SectorView = {
  shell: ShellView
  name: string
  about: Words
  said: { heading: string; rows: SaidRow[]; none?: string }
  figures: { heading: string; rows: FigureRow[]; none?: string; columns: Reader['t']['sector'] }
  answers: {
    heading: string
    none?: string
    entries: { text: string; href: string; need: NeedSign; taught: string; schools: { text: string; href: string }[] }[]
  }
}

/** A quarter of the occupation, or of where a qualification leads: less is too far to speak of the sector. */
const closeLink = 0.25

/** The view of a sector's page: what was said, the figures, which qualifications answer and who teaches them. */
export function sectorView(sector: Sector, reader: Reader): SectorView {
  const { site, t, say } = reader
  const { evidence } = site.network
  const occupations = new Set(sector.occupations.filter(({ share }) => share >= closeLink).map(({ code }) => code))
  const answers = site.network.qualifications.filter(({ id }) => site.sectorLink(id, sector.id) >= closeLink)
  const own = new Set(answers.map(({ id }) => id))
  const concerns = ({ about }: Statement) =>
    ('sector' in about && about.sector === sector.id) ||
    ('occupation' in about && occupations.has(about.occupation)) ||
    ('qualification' in about && own.has(about.qualification))
  const rows = [...evidence.focusGroups, ...evidence.interviews].flatMap((source) =>
    source.statements
      .filter((statement) => concerns(statement) && statement.code !== 'not-discussed')
      .map((statement) => saidRow(source, statement, reader)),
  )
  const figures = evidence.statistics.filter(({ level, about }) => level === 'sector' && about === sector.id)
  return {
    shell: shellView(
      reader,
      paths.sector(sector.id),
      `${say(sector.name).text}: ${inSentence(t.nav.needs)}`,
      say(sector.about).text,
    ),
    name: say(sector.name).text,
    about: say(sector.about),
    said: { heading: t.sector.said, rows, ...(rows.length === 0 ? { none: t.sector.noStatements } : {}) },
    figures: {
      heading: t.sector.figures,
      rows: figures.map((figure) => figureRow(figure, reader)),
      columns: t.sector,
      ...(figures.length === 0 ? { none: t.sector.noFigures } : {}),
    },
    answers: {
      heading: t.sector.answers,
      ...(answers.length === 0 ? { none: t.sector.noAnswers } : {}),
      entries: answers.map(({ id }) => answer(id, reader)).toSorted((a, b) => reader.format.compare(a.text, b.text)),
    },
  }
}

function answer(id: string, reader: Reader): SectorView['answers']['entries'][number] {
  const { site, t, say, href, format } = reader
  const schools = [...new Set((site.coursesByQualification.get(id) ?? []).map(({ schoolId }) => schoolId))]
  return {
    text: say(site.qualification(id).title).text,
    href: href(paths.qualification(id)),
    need: needSign(id, reader),
    taught: schools.length === 0 ? t.sector.nobody : t.sector.taught,
    schools: schools
      .map((school) => ({ text: schoolName(school, reader), href: href(paths.school(school)) }))
      .toSorted((a, b) => format.compare(a.text, b.text)),
  }
}

/** What was said: about what, how strongly, by which role and when. Never by whom. */
function saidRow(source: FocusGroup | Interview, { about, code, text, role }: Statement, reader: Reader): SaidRow {
  const { site, t, say, format } = reader
  const name =
    'sector' in about
      ? site.sector(about.sector).name
      : 'occupation' in about
        ? site.occupation(about.occupation).name
        : site.qualification(about.qualification).title
  const how = 'participants' in source ? t.sector.groupOf(source.participants) : t.sector.interview
  const who = role ?? ('role' in source ? source.role : undefined)
  return {
    about: say(name).text,
    code: t.statementCodes[code],
    ...(text ? { text: say(text) } : {}),
    who: [
      who ? say(who).text : t.evidenceKinds[source.kind],
      how,
      territoryName(source.territory, reader),
      format.date(source.date.slice(0, 7)),
    ].join(', '),
    sample: isSample(source.provenance),
  }
}

/** A figure as printed: value, unit, territory, year, source. */
export function figureRow(figure: Statistic, reader: Reader): FigureRow {
  const { site, t, say, language } = reader
  const source = site.network.evidence.sources.find(({ id }) => id === figure.source)
  return {
    measure: t.indicators[figure.indicator],
    value: figureText(figure, reader),
    territory: territoryName(figure.territory, reader),
    year: String(figure.year),
    ...(figure.note ? { note: { text: figure.note, ...(language === 'pt' ? {} : { lang: 'pt' as const }) } } : {}),
    source: {
      text: source ? [say(source.title).text, source.publisher].filter((part) => part).join(', ') : figure.source,
      ...(source?.address ? { href: source.address } : {}),
    },
    sample: source !== undefined && isSample(source.provenance),
  }
}

/** Name of the territory of a figure or a group. */
export function territoryName(territory: string, { site, t }: Reader): string {
  if (territory === 'region') return site.network.edition.region.shortName
  if (territory === 'nuts2' || territory === 'country') return t.territories[territory]
  return site.municipality(territory).name
}

export type SectorsView = {
  shell: ShellView
  title: string
  lead: string
  sectors: { text: string; href: string; about: Words; qualifications: string }[]
  region: { heading: string; lead: string; rows: FigureRow[]; columns: Reader['t']['sector'] }
}

/** All sectors, and the figures of the region as a whole. */
export function sectorsView(reader: Reader): SectorsView {
  const { site, t, say, href } = reader
  const whole = site.network.evidence.statistics.filter(
    ({ level, indicator }) => level === 'territory' && !(scoredIndicators as readonly string[]).includes(indicator),
  )
  return {
    shell: shellView(reader, paths.sectors, t.sector.title, t.sector.lead),
    title: t.sector.title,
    lead: t.sector.lead,
    sectors: site.network.sectors.map(({ id, name, about }) => ({
      text: say(name).text,
      href: href(paths.sector(id)),
      about: say(about),
      qualifications: t.sector.answers,
    })),
    region: {
      heading: t.sector.wholeRegion,
      lead: t.sector.wholeRegionLead,
      rows: whole.map((figure) => figureRow(figure, reader)),
      columns: t.sector,
    },
  }
}
