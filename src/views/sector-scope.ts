import type { Sector } from '../domain/sector.ts'
import { clean } from '../ranking/divergence.ts'
import { closeLink } from '../ranking/wanted.ts'
import { isTaught } from './answering-view.ts'
import type { Reader } from './reader.ts'
import { meanAnswer } from './statement-view.ts'
import { subjectOf, type Subject } from './subject.ts'
import { hear, voicesOf, type Heard, type Spoken, type Voice } from './voices.ts'

/** What belongs to a sector: its occupations, what was said of them, and which qualifications answer. */
export type SectorScope = {
  occupations: ReadonlySet<string>
  isOwn: (subject: Subject) => boolean
  heard: Heard
  voices: Voice[]
  /** Qualifications that lead there, and those of them that no course of the network teaches. */
  answers: string[]
  untaught: string[]
  /** Occupations that people say are short of workers and to which no taught qualification leads. */
  unmet: string[]
}

// ranking.md 2.10: from this value on an occupation is wanted.
const lackingValue = 0.65

/** Gathers a sector: a quarter of an occupation, or of where a qualification leads; less is too far to speak of it. */
export function sectorScope(sector: Sector, reader: Reader): SectorScope {
  const { site } = reader
  const occupations = new Set(sector.occupations.filter(({ share }) => share >= closeLink).map(({ code }) => code))
  const answers = site.network.qualifications
    .map(({ id }) => id)
    .filter((id) => site.sectorLink(id, sector.id) >= closeLink)
  const own = new Set(answers)
  const isOwn = ({ level, id }: Subject) =>
    level === 'sector' ? id === sector.id : level === 'occupation' ? occupations.has(id) : own.has(id)
  const heard = hear(site.network.evidence, isOwn)
  return {
    occupations,
    isOwn,
    heard,
    voices: voicesOf(heard),
    answers,
    untaught: answers.filter((id) => !isTaught(id, reader)),
    unmet: lackingSubjects(heard.spoken).flatMap(({ level, id }) =>
      level === 'occupation' && !leadingTo(id, reader).some((qualification) => isTaught(qualification, reader))
        ? [id]
        : [],
    ),
  }
}

/** Things that people say are lacking: the mean of what they say reaches the value of what is wanted. */
export function lackingSubjects(spoken: readonly Spoken[]): Subject[] {
  const bySubject = Map.groupBy(spoken, ({ statement }) => Object.values(subjectOf(statement.about)).join(' '))
  return [...bySubject.values()].flatMap((own) =>
    own[0] && clean(meanAnswer(own)) >= lackingValue ? [subjectOf(own[0].statement.about)] : [],
  )
}

/** Qualifications of the network that lead closely to an occupation, taught or not. */
export const leadingTo = (occupation: string, { site }: Reader): string[] =>
  site.network.qualifications.map(({ id }) => id).filter((id) => site.occupationLink(id, occupation) >= closeLink)
