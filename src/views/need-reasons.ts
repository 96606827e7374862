import type { QualificationRanking } from '../ranking/rank-network.ts'
import { sum } from '../ranking/sum.ts'
import type { Reader } from './reader.ts'
import { reasonWords, type UsedEvidence } from './reason-words.ts'

/** Which way a reason pulls the level. */
export type Pull = 'up' | 'down' | 'none'

/** One line of why; `sample` where what it says stands in for data that is not public. */
export type Reason = { text: string; pull: Pull; sample: boolean }

/** Items of one criterion about one thing, said in one way, and what they add to the score together. */
type Topic = { items: readonly [UsedEvidence, ...UsedEvidence[]]; contribution: number }

// Less than half of the last printed digit pulls nowhere.
const leastPull = 0.05

// From a quarter of the scale away from its middle on, words and marks say themselves which way they pull.
const farFromNeutral = 0.25

/** The three kinds of evidence that pushed the most, one line each: that of the topic behind most of the push. */
export function reasonsOf(need: QualificationRanking, reader: Reader): Reason[] {
  return need.groups
    .filter(({ v }) => v !== null)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, 3)
    .flatMap(({ group, contribution }) => reasonOf(need, group, contribution < 0 ? 'down' : 'up', reader) ?? [])
}

/** The line of one kind of evidence that pulls hardest in a direction, or the hardest of all where none does. */
export function reasonOf(
  need: QualificationRanking,
  group: string,
  direction: 'up' | 'down',
  reader: Reader,
): Reason | undefined {
  const sign = direction === 'up' ? 1 : -1
  const topics = topicsOf(need.items.filter(({ criterion }) => criterion.startsWith(`${group}.`)))
  const [hardest] = topics.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  const [along] = topics.toSorted((a, b) => sign * (b.contribution - a.contribution))
  const topic = along && sign * along.contribution > 0 ? along : hardest
  return topic && wordReason(topic, reader)
}

function topicsOf(items: readonly UsedEvidence[]): Topic[] {
  const topics = Map.groupBy(items, ({ criterion, level, target, origin }) =>
    [criterion, level, target, origin.kind === 'ranked-list'].join(' '),
  )
  return [...topics.values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const own = [first, ...rest] as const
    return [{ items: own, contribution: sum(own.map(({ contribution }) => contribution)) }]
  })
}

function wordReason({ items, contribution }: Topic, reader: Reader): Reason {
  const { t } = reader
  const pull = Math.abs(contribution) < leastPull ? 'none' : contribution > 0 ? 'up' : 'down'
  const words = reasonWords(items, reader)
  const line = isEvident(items) ? words : t.need.reasons.with(words, t.need.pulls[pull])
  return { text: `${line}.`, pull, sample: items.some(({ sample }) => sample) }
}

/** Whether the words say themselves which way they pull: “acima da região” does, a number of openings never does. */
function isEvident(items: Topic['items']): boolean {
  const [first] = items
  if (first.criterion === 'numbers.openings') return false
  if (first.criterion.startsWith('numbers.')) return first.value !== 0.5
  const side = Math.sign(first.value - 0.5)
  return items.every(({ value }) => side * (value - 0.5) >= farFromNeutral)
}
