import { isSample } from '../domain/provenance.ts'
import { rowsOf } from './ranked-place.ts'
import type { Reader, Words } from './reader.ts'
import { subjectName, type Subject } from './subject.ts'
import { whoSaid, type Listed, type Voice } from './voices.ts'

/** A list in the order of need, as a group put it; what the page is about is `own`. */
export type RankedListView = {
  who: string
  rows: { place: string; things: { name: Words; own: boolean }[]; tied?: string }[]
  sample: boolean
}

/** Lists of groups, each with who made it, by the rule for statements (`whoSaid`). */
export function rankedLists(
  listed: readonly Listed[],
  isOwn: (subject: Subject) => boolean,
  voices: readonly Voice[],
  reader: Reader,
): RankedListView[] {
  const { t } = reader
  return listed.map(({ voice, list }) => ({
    who: whoSaid(voice, undefined, voices, reader),
    rows: rowsOf(list).map(({ place, things }) => ({
      place: t.sector.place(place),
      things: things.map((id) => {
        const subject = { level: list.of, id }
        return { name: subjectName(subject, reader), own: isOwn(subject) }
      }),
      ...(things.length > 1 ? { tied: t.sector.tied } : {}),
    })),
    sample: isSample(voice.provenance),
  }))
}
