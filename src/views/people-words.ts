import type { FocusGroup, Interview, RankedList } from '../domain/evidence.ts'
import { quantile } from '../ranking/likert.ts'
import { sum } from '../ranking/sum.ts'
import { answerWords } from './answer-words.ts'
import { placeOn } from './ranked-place.ts'
import type { ReasonParts, UsedEvidence } from './reason-words.ts'
import type { Reader } from './reader.ts'
import { subjectName } from './subject.ts'

type Items = readonly [UsedEvidence, ...UsedEvidence[]]

/** What groups or interviews answered: one answer or the two they lie between, and the median of marks. */
export function peopleSay(items: Items, reader: Reader): ReasonParts {
  const { t, format } = reader
  const values = items.map(({ value }) => value)
  const answer = answerWords(Math.min(...values), Math.max(...values), reader)
  const marks = items.flatMap((item) => marksOf(item, reader))
  const haveAllMarks = marks.length === items.length
  const medians = marks.map((given) => quantile(given, 0.5))
  const [low, high] = [format.number(Math.min(...medians)), format.number(Math.max(...medians))]
  return {
    what: [
      t.need.reasons.said(answer, aboutOf(items[0], reader)),
      ...(haveAllMarks ? [t.need.reasons.median(low === high ? low : t.need.reasons.range(low, high))] : []),
      ...(items.some(({ divided }) => divided) ? [t.answers.divided] : []),
    ].join(', '),
    details: [sizeOf(items, reader, haveAllMarks ? sum(marks.map((given) => given.length)) : undefined)],
  }
}

/** Which place groups gave it on their lists. */
export function listsSay(items: Items, reader: Reader): ReasonParts {
  const { t, format } = reader
  const { reasons } = t.need
  const [first] = items
  const places = items.flatMap((item) => {
    const list = listOf(item, reader)
    const found = list && placeOn(list, item.target)
    return found ? [(found.tied ? reasons.placeTied : reasons.place)(found.place, found.of)] : []
  })
  const name =
    first.level === 'qualification' ? reasons.listedThis : reasons.quoted(subjectName(subject(first), reader).text)
  return { what: reasons.listed(name, format.list([...new Set(places)])), details: [sizeOf(items, reader)] }
}

/** “em soldadores”, “com esta qualificação”: what an item is about, as it stands in a sentence. */
export const aboutOf = (item: UsedEvidence, reader: Reader): string =>
  reader.t.need.reasons.about[item.level](subjectName(subject(item), reader).text)

const subject = ({ level, target }: UsedEvidence) => ({ level, id: target })

/** How many interviews, or how many groups with how many people: those who gave marks, or all who sat there. */
function sizeOf(items: Items, { site, t }: Reader, marks?: number): string {
  const { reasons } = t.need
  const ids = [...new Set(items.flatMap(({ origin }) => ('id' in origin ? [origin.id] : [])))]
  if (items[0].origin.kind === 'interview') return reasons.interviews(ids.length)
  const people = sum(ids.map((id) => voiceOf(site.network.evidence.focusGroups, id).participants))
  return reasons.groups(ids.length, marks ?? people)
}

function marksOf({ origin }: UsedEvidence, { site }: Reader): number[][] {
  if (origin.kind !== 'focus-group' && origin.kind !== 'interview') return []
  const { focusGroups, interviews } = site.network.evidence
  const voices: readonly (FocusGroup | Interview)[] = origin.kind === 'interview' ? interviews : focusGroups
  const marks = voiceOf(voices, origin.id).statements[origin.statement]?.marks
  return marks === undefined ? [] : [marks]
}

const listOf = ({ origin }: UsedEvidence, { site }: Reader): RankedList | undefined =>
  origin.kind === 'ranked-list'
    ? voiceOf(site.network.evidence.focusGroups, origin.id).ranked?.[origin.list]
    : undefined

function voiceOf<Voice extends { id: string }>(voices: readonly Voice[], id: string): Voice {
  const voice = voices.find((one) => one.id === id)
  if (!voice) throw new Error(`${id} is not in the network`)
  return voice
}
