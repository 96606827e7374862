import type { Statement } from '../domain/evidence.ts'
import type { EvidenceLevel } from '../ranking/scoring-input.ts'
import type { Reader, Words } from './reader.ts'

/** What a statement, a place on a list or a figure is about. */
export type Subject = { level: EvidenceLevel; id: string }

/** The one thing a statement names. */
export function subjectOf(about: Statement['about']): Subject {
  if ('sector' in about) return { level: 'sector', id: about.sector }
  if ('occupation' in about) return { level: 'occupation', id: about.occupation }
  return { level: 'qualification', id: about.qualification }
}

/** Name of a subject, in the reader's language. */
export function subjectName({ level, id }: Subject, { site, say }: Reader): Words {
  switch (level) {
    case 'sector':
      return say(site.sector(id).name)
    case 'occupation':
      return say(site.occupation(id).name)
    case 'qualification':
      return say(site.qualification(id).title)
    default:
      return level satisfies never
  }
}
