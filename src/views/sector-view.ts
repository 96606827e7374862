import { isSample } from '../domain/provenance.ts'
import type { Sector } from '../domain/sector.ts'
import { inSentence } from '../i18n/in-sentence.ts'
import { answering, isTaught, type AnsweringEntry } from './answering-view.ts'
import { figureRows, type FigureColumns, type FigureRow } from './figure-row.ts'
import { occupationFigures, type OccupationFigures } from './occupation-figures.ts'
import { paths } from './paths.ts'
import { rankedLists, type RankedListView } from './ranked-list-view.ts'
import type { Reader, Words } from './reader.ts'
import { leadingTo, sectorScope, type SectorScope } from './sector-scope.ts'
import { shellView, type ShellView } from './shell-view.ts'
import { saidThings, type SaidThing } from './statement-view.ts'
import { mayQuote } from './voices.ts'

/** What nobody teaches: qualifications without a course, occupations to which no course leads. */
export type NobodyTeaches = {
  heading: string
  lead: string
  qualifications?: { heading: string; entries: AnsweringEntry[] }
  occupations?: { heading: string; entries: { name: Words; leads: string; links: { text: string; href: string }[] }[] }
}

export type SectorView = {
  shell: ShellView
  name: string
  about: Words
  counts: { number: string; text: string; href: string }[]
  said: { heading: string; lead: string; things: SaidThing[]; none?: string }
  lists?: { heading: string; lead: string; lists: RankedListView[] }
  answers: { heading: string; lead?: string; sample?: string; none?: string; entries: AnsweringEntry[] }
  nobody?: NobodyTeaches
  figures: { heading: string; none?: string; own?: OwnFigures; occupations?: OccupationFigures }
}
type OwnFigures = { heading: string; rows: FigureRow[]; columns: FigureColumns }

/** The view of a sector's page: what was said, which qualifications answer, what nobody teaches, the figures. */
export function sectorView(sector: Sector, reader: Reader): SectorView {
  const { t, say } = reader
  const scope = sectorScope(sector, reader)
  const { heard, voices, answers, untaught, unmet, isOwn } = scope
  const things = saidThings(heard.spoken, voices, reader)
  const lists = rankedLists(heard.listed, isOwn, voices, reader)
  const name = say(sector.name).text
  return {
    shell: shellView(reader, paths.sector(sector.id), `${name}: ${inSentence(t.nav.needs)}`, say(sector.about).text),
    name,
    about: say(sector.about),
    counts: [
      { number: String(voices.length), text: t.sector.counts.voices(voices.length), href: '#said' },
      { number: String(answers.length), text: t.sector.counts.answers(answers.length), href: '#answers' },
      ...(untaught.length > 0
        ? [{ number: String(untaught.length), text: t.sector.counts.untaught, href: '#nobody' }]
        : []),
      ...(unmet.length > 0
        ? [{ number: String(unmet.length), text: t.sector.counts.unmet(unmet.length), href: '#nobody' }]
        : []),
    ],
    said: {
      heading: t.sector.said,
      lead: mayQuote(voices) ? t.sector.saidLead : voices.length > 0 ? t.sector.saidClosed : '',
      things,
      ...(voices.length === 0 ? { none: t.sector.noStatements } : {}),
    },
    ...(lists.length > 0 ? { lists: { heading: t.sector.lists, lead: t.sector.listsLead, lists } } : {}),
    answers: answersOf(sector, scope, reader),
    ...nobodyTeaches(scope, reader),
    figures: figuresOf(sector, scope, reader),
  }
}

function answersOf(sector: Sector, { answers }: SectorScope, reader: Reader): SectorView['answers'] {
  const { t } = reader
  const heading = t.sector.answers
  if (answers.length === 0) return { heading, none: t.sector.noAnswers, entries: [] }
  const taught = answers.filter((id) => isTaught(id, reader))
  return {
    heading,
    ...(taught.length === 0 ? { none: t.sector.noneTaught } : { lead: t.sector.answersLead }),
    ...(isSample(sector.provenance) ? { sample: t.sector.sampleShares } : {}),
    entries: answering(taught, reader),
  }
}

function nobodyTeaches({ answers, untaught, unmet }: SectorScope, reader: Reader): { nobody?: NobodyTeaches } {
  const { site, t, say, format } = reader
  if (answers.length === 0 && unmet.length === 0) return {}
  const isNone = untaught.length === 0 && unmet.length === 0
  return {
    nobody: {
      heading: t.sector.nobody,
      lead: isNone ? t.sector.nobodyNone : t.sector.nobodyLead,
      ...(untaught.length > 0
        ? { qualifications: { heading: t.sector.nobodyQualifications, entries: answering(untaught, reader) } }
        : {}),
      ...(unmet.length > 0
        ? {
            occupations: {
              heading: t.sector.nobodyOccupations,
              entries: unmet
                .map((code) => ({ name: say(site.occupation(code).name), ...wouldLead(code, reader) }))
                .toSorted((a, b) => format.compare(a.name.text, b.name.text)),
            },
          }
        : {}),
    },
  }
}

function wouldLead(occupation: string, reader: Reader): { leads: string; links: { text: string; href: string }[] } {
  const links = answering(leadingTo(occupation, reader), reader).map(({ text, href }) => ({ text, href }))
  return { leads: links.length > 0 ? reader.t.sector.wouldLead : reader.t.sector.nothingLeads, links }
}

function figuresOf(sector: Sector, { occupations }: SectorScope, reader: Reader): SectorView['figures'] {
  const { site, t } = reader
  const own = site.network.evidence.statistics.filter(({ level, about }) => level === 'sector' && about === sector.id)
  const rows = figureRows(own, reader)
  const ofOccupations = occupationFigures(occupations, reader)
  return {
    heading: t.sector.figures,
    ...(rows.length === 0 && !ofOccupations ? { none: t.sector.noFigures } : {}),
    ...(rows.length > 0 ? { own: { heading: t.sector.sectorFigures, rows, columns: t.sector } } : {}),
    ...(ofOccupations ? { occupations: ofOccupations } : {}),
  }
}
