import type { FocusGroup, Interview, RankedList, Statement } from '../domain/evidence.ts'
import type { Evidence } from '../domain/network.ts'
import type { Reader } from './reader.ts'
import { subjectOf, type Subject } from './subject.ts'
import { territoryName } from './territory-name.ts'

/** One group or one interview: a source of what was said. */
export type Voice = FocusGroup | Interview
export type Spoken = { voice: Voice; statement: Statement }
export type Listed = { voice: FocusGroup; list: RankedList }

/** What groups and interviews said of the things a page is about: statements, and lists in the order of need. */
export type Heard = { spoken: Spoken[]; listed: Listed[] }

// ranking.md 6, “One employer's voice”: in a small region fewer could be recognised by their words or their role.
const enoughVoices = 3

/** Gathers what was said of chosen things by chosen voices; what was not discussed is not said. */
export function hear(
  { focusGroups, interviews }: Pick<Evidence, 'focusGroups' | 'interviews'>,
  concerns: (subject: Subject, voice: Voice) => boolean,
): Heard {
  return {
    spoken: [...focusGroups, ...interviews].flatMap((voice) =>
      voice.statements
        .filter(({ about, code }) => code !== 'not-discussed' && concerns(subjectOf(about), voice))
        .map((statement) => ({ voice, statement })),
    ),
    listed: focusGroups.flatMap((voice) =>
      (voice.ranked ?? [])
        .filter(({ of, places }) => places.flat().some((id) => concerns({ level: of, id }, voice)))
        .map((list) => ({ voice, list })),
    ),
  }
}

/** The different groups and interviews of what was heard. */
export const voicesOf = ({ spoken, listed }: Heard): Voice[] => [
  ...new Set<Voice>([...spoken, ...listed].map(({ voice }) => voice)),
]

/** Whether so many voices speak on a page that none of them can be told from the others. */
export const mayQuote = (voices: readonly Voice[]): boolean => voices.length >= enoughVoices

/**
 * Who said it. Among three voices or more on a page: the role, how many sat there, the territory and the month; the
 * municipality only where three of the voices are from it, otherwise the region. Among fewer: the kind of voice, the
 * region and the year.
 */
export function whoSaid(voice: Voice, role: Statement['role'], all: readonly Voice[], reader: Reader): string {
  const { site, t, say, format } = reader
  const region = site.network.edition.region.shortName
  const kind = t.evidenceKinds[voice.kind]
  if (!mayQuote(all)) return [kind, region, voice.date.slice(0, 4)].join(', ')
  const isHidden =
    site.network.municipalities.some(({ id }) => id === voice.territory) &&
    !mayQuote(all.filter(({ territory }) => territory === voice.territory))
  const known = role ?? ('role' in voice ? voice.role : undefined)
  return [
    known ? say(known).text : kind,
    setting(voice, reader),
    isHidden ? region : territoryName(voice.territory, reader),
    format.date(voice.date.slice(0, 7)),
  ].join(', ')
}

function setting(voice: Voice, { t }: Reader): string {
  if (!('participants' in voice)) return t.sector.interview
  const { participants, rounds } = voice
  return rounds === undefined ? t.sector.groupOf(participants) : t.sector.panelOf(participants, rounds)
}
