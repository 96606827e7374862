import type { Statistic } from '../domain/evidence.ts'
import type { Municipality } from '../domain/municipality.ts'
import { closeLink } from '../ranking/wanted.ts'
import { answering, type AnsweringEntry } from './answering-view.ts'
import { figureRows, type FigureColumns, type FigureRow } from './figure-row.ts'
import { paths } from './paths.ts'
import { rankedLists, type RankedListView } from './ranked-list-view.ts'
import type { Reader } from './reader.ts'
import { lackingSubjects, leadingTo } from './sector-scope.ts'
import { saidThings, type SaidThing } from './statement-view.ts'
import { subjectOf, type Subject } from './subject.ts'
import { hear, mayQuote, voicesOf, type Heard, type Voice } from './voices.ts'

/** Where on a municipality's page the section stands. */
export const needsAnchor = 'needs'

/** What companies need in one municipality: what was said and measured for it alone. */
export type MunicipalityNeeds = {
  heading: string
  none?: string
  said?: { heading: string; lead: string; things: SaidThing[] }
  lists?: { heading: string; lead: string; lists: RankedListView[] }
  sectors?: { heading: string; links: { text: string; href: string }[] }
  answers?: { heading: string; lead: string; entries: AnsweringEntry[] }
  figures?: { heading: string; rows: FigureRow[]; columns: FigureColumns }
  region: { text: string; href: string }
}

/** What a municipality has of its own, as far as it may be shown. */
export type MunicipalityEvidence = { heard: Heard; voices: Voice[]; withheld: boolean; figures: Statistic[] }

/**
 * What was said in groups and interviews held for a municipality, and figures about it. A municipality has one local
 * government: among fewer than three voices it could be recognised by its kind alone, so it is left out there.
 */
export function municipalityEvidence(id: string, { site }: Reader): MunicipalityEvidence {
  const { evidence } = site.network
  const all = hear(evidence, (_, voice) => voice.territory === id)
  const isShown = ({ voice }: { voice: Voice }) => voice.kind !== 'public'
  const heard = mayQuote(voicesOf(all)) ? all : { spoken: all.spoken.filter(isShown), listed: all.listed }
  const voices = voicesOf(heard)
  return {
    heard,
    voices,
    withheld: voices.length === 0 && voicesOf(all).length > 0,
    figures: evidence.statistics.filter(({ territory }) => territory === id),
  }
}

/** The section of a municipality's page; without data it says so and leads to the region's. */
export function municipalityNeeds({ id, name }: Municipality, reader: Reader): MunicipalityNeeds {
  const { t, href } = reader
  const { heard, voices, withheld, figures } = municipalityEvidence(id, reader)
  const heading = t.municipalityNeeds.heading(name)
  const region = { text: t.municipalityNeeds.region, href: href(paths.sectors) }
  if (voices.length === 0 && figures.length === 0 && !withheld) {
    return { heading, none: t.municipalityNeeds.none(name), region }
  }
  return {
    heading,
    ...(voices.length === 0
      ? { none: withheld ? t.municipalityNeeds.withheld : t.municipalityNeeds.noneSaid(name) }
      : {}),
    ...saidOf(heard, voices, reader),
    ...sectorsOf(heard, figures, reader),
    ...answersOf(heard, reader),
    ...figuresOf(figures, reader),
    region,
  }
}

function saidOf(heard: Heard, voices: readonly Voice[], reader: Reader): Pick<MunicipalityNeeds, 'said' | 'lists'> {
  const { t } = reader
  const things = saidThings(heard.spoken, voices, reader)
  const lists = rankedLists(heard.listed, () => false, voices, reader)
  const lead = mayQuote(voices) ? t.sector.saidLead : t.municipalityNeeds.saidClosed
  return {
    ...(voices.length > 0 ? { said: { heading: t.sector.said, lead, things } } : {}),
    ...(lists.length > 0 ? { lists: { heading: t.sector.lists, lead: t.sector.listsLead, lists } } : {}),
  }
}

/** Sectors that were spoken or written of: by name, by their occupations, by qualifications that lead there. */
function sectorsOf(heard: Heard, figures: readonly Statistic[], reader: Reader): Pick<MunicipalityNeeds, 'sectors'> {
  const { site, t, say, href } = reader
  const subjects: Subject[] = [
    ...heard.spoken.map(({ statement }) => subjectOf(statement.about)),
    ...heard.listed.flatMap(({ list }) => list.places.flat().map((id) => ({ level: list.of, id }))),
    ...figures.flatMap(({ level, about }) =>
      level === 'territory' || about === undefined ? [] : [{ level, id: about }],
    ),
  ]
  const called = new Set(voicesOf(heard).flatMap((voice) => ('sector' in voice ? (voice.sector ?? []) : [])))
  const links = site.network.sectors
    .filter(({ id, occupations }) => {
      const close = new Set(occupations.filter(({ share }) => share >= closeLink).map(({ code }) => code))
      return (
        called.has(id) ||
        subjects.some(({ level, id: own }) =>
          level === 'sector'
            ? own === id
            : level === 'occupation'
              ? close.has(own)
              : site.sectorLink(own, id) >= closeLink,
        )
      )
    })
    .map(({ id, name }) => ({ text: say(name).text, href: href(paths.sector(id)) }))
  return links.length > 0 ? { sectors: { heading: t.municipalityNeeds.sectors, links } } : {}
}

/** Qualifications that were said to be lacking, or that lead to an occupation that was. */
function answersOf(heard: Heard, reader: Reader): Pick<MunicipalityNeeds, 'answers'> {
  const { t } = reader
  const ids = lackingSubjects(heard.spoken).flatMap(({ level, id }) =>
    level === 'qualification' ? [id] : level === 'occupation' ? leadingTo(id, reader) : [],
  )
  const entries = answering([...new Set(ids)], reader)
  return entries.length > 0
    ? { answers: { heading: t.sector.answers, lead: t.municipalityNeeds.answersLead, entries } }
    : {}
}

function figuresOf(figures: readonly Statistic[], reader: Reader): Pick<MunicipalityNeeds, 'figures'> {
  const { t } = reader
  if (figures.length === 0) return {}
  const rows = figureRows(figures, reader, true)
  return { figures: { heading: t.sector.figures, rows, columns: t.sector } }
}
