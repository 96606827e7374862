import type { FocusGroup, Interview, Source, Statistic } from '../domain/evidence.ts'
import { isSample } from '../domain/provenance.ts'
import { collectEvidenceItems } from '../ranking/evidence-items.ts'
import { provenanceView } from './provenance-view.ts'
import type { Reader, Words } from './reader.ts'
import { territoryName } from './territory-name.ts'

/** A source of the edition: who, where and when, and what it gave. */
export type SourceView = {
  name: Words
  href?: string
  detail: string
  gave: string[]
  caution?: Words
  sample?: string
}

/** Every source with what the edition took from it, in the order of the file. */
export function sourceViews(reader: Reader): SourceView[] {
  const { site, t, say } = reader
  const scored = new Set(
    collectEvidenceItems(site.network).flatMap(({ origin }) => (origin.kind === 'statistic' ? [origin.place] : [])),
  )
  return site.network.evidence.sources.map((source) => {
    const { caution } = provenanceView(source.provenance, reader)
    const gave = givenBy(source.id, scored, reader)
    return {
      name: say(source.title),
      ...(source.address ? { href: source.address } : {}),
      detail: detailOf(source, reader),
      gave: gave.length === 0 ? [t.method.source.nothing] : gave,
      ...(caution ? { caution } : {}),
      ...(isSample(source.provenance) ? { sample: t.need.sampleMark } : {}),
    }
  })
}

/** Samples have no publisher to name; of others what is not known says so. */
function detailOf({ publisher, via, seen, provenance }: Source, { t, format }: Reader): string {
  if (isSample(provenance)) return ''
  const words = t.method.source
  const dated = provenance.status === 'published' ? provenance.dated : undefined
  return [
    words.publisher(publisher ?? t.unknown),
    via && words.via(via),
    seen && words.seen(format.date(seen)),
    dated ? words.dated(format.date(dated)) : t.provenance.undated,
  ]
    .filter((part) => part)
    .join(' · ')
}

function givenBy(source: string, scored: ReadonlySet<number>, reader: Reader): string[] {
  const { statistics, study, focusGroups, interviews } = reader.site.network.evidence
  const own = statistics.flatMap((figure, place) => (figure.source === source ? [{ figure, place }] : []))
  const figures = (isScored: boolean) =>
    own.filter(({ place }) => scored.has(place) === isScored).map(({ figure }) => figure)
  return [
    ...figuresGiven(figures(true), reader),
    ...contextGiven(figures(false), reader),
    ...studyGiven(
      study.filter((score) => score.source === source),
      reader,
    ),
    ...groupsGiven(
      focusGroups.filter((group) => group.source === source),
      reader,
    ),
    ...interviewsGiven(
      interviews.filter((interview) => interview.source === source),
      reader,
    ),
  ]
}

function figuresGiven(figures: readonly Statistic[], { t, format }: Reader): string[] {
  if (figures.length === 0) return []
  const things = new Set(figures.map(({ level, about }) => `${level} ${about ?? ''}`))
  const sizes = figures.flatMap(({ n }) => (n === undefined ? [] : [n]))
  const size = between(Math.min(...sizes), Math.max(...sizes), format.number, t)
  return [t.method.source.figures(figures.length, yearsOf(figures, t), things.size, size)]
}

const contextGiven = (figures: readonly Statistic[], { t }: Reader): string[] =>
  figures.length === 0 ? [] : [t.method.source.context(figures.length, yearsOf(figures, t))]

function studyGiven(scores: readonly { territory: string; year: number }[], reader: Reader): string[] {
  const { t } = reader
  return [...Map.groupBy(scores, ({ territory }) => territory)].map(([territory, own]) =>
    t.method.source.study(own.length, yearsOf(own, t), territoryName(territory, reader)),
  )
}

function groupsGiven(groups: readonly FocusGroup[], { t, format }: Reader): string[] {
  if (groups.length === 0) return []
  const people = groups.reduce((all, { participants }) => all + participants, 0)
  return [t.method.source.groups(groups.length, people, datesOf(groups, format.date, t), saidIn(groups, t))]
}

const interviewsGiven = (interviews: readonly Interview[], { t, format }: Reader): string[] =>
  interviews.length === 0
    ? []
    : [t.method.source.interviews(interviews.length, datesOf(interviews, format.date, t), saidIn(interviews, t))]

/** Answers and what was not discussed; a place on a list is an answer too. */
function saidIn(sources: readonly (FocusGroup | Interview)[], t: Reader['t']): string {
  const statements = sources.flatMap((source) => source.statements)
  const silent = statements.filter(({ code }) => code === 'not-discussed').length
  const placed = sources.flatMap((source) =>
    'ranked' in source ? (source.ranked ?? []).flatMap(({ places }) => places.flat()) : [],
  )
  const said = t.method.source.said(statements.length - silent + placed.length)
  return silent === 0 ? said : t.method.source.silent(said, silent)
}

const yearsOf = (entries: readonly { year: number }[], t: Reader['t']): string => {
  const years = entries.map(({ year }) => year)
  return between(Math.min(...years), Math.max(...years), String, t)
}

function datesOf(entries: readonly { date: string }[], write: (date: string) => string, t: Reader['t']): string {
  const months = entries.map(({ date }) => date.slice(0, 7)).toSorted()
  return between(months[0] ?? '', months.at(-1) ?? '', write, t)
}

const between = <Value>(from: Value, to: Value, write: (value: Value) => string, t: Reader['t']): string =>
  from === to ? write(from) : t.method.source.between(write(from), write(to))
