import type { QualificationRanking } from '../ranking/rank-network.ts'
import { type Block, type TableRow, text } from './method-blocks.ts'
import { digitsFor } from './method-digits.ts'
import type { Reader } from './reader.ts'

type Condition = { level: string; name: string; asks: string; has: string; holds: boolean }

/** The level of the worked example, and every condition of every level with whether it holds. */
export function conditionBlocks(need: QualificationRanking, reader: Reader): Block[] {
  const { t } = reader
  const words = t.method.sum.level
  const conditions = conditionsOf(need, reader)
  return [
    text(words.answer(t.need.bands[need.band])),
    ...lackingText(need, conditions, reader),
    ...(need.held === null ? [] : [text(words.held(need.held.schoolYear, String(need.held.number)))]),
    {
      kind: 'table',
      isNarrow: true,
      label: words.table,
      columns: [words.level, words.condition, words.asks, words.has, words.holds],
      rows: conditions.map((condition) => conditionRow(condition, reader)),
    },
  ]
}

/** What is missing for the level above; nothing above the highest. */
function lackingText({ band }: QualificationRanking, conditions: readonly Condition[], { t, format }: Reader): Block[] {
  const above = { insufficient: t.method.sum.level.any, moderate: t.need.bands.medium, medium: t.need.bands.high }
  if (band === 'high') return []
  const lacking = conditions.filter(({ level, holds }) => level === above[band] && !holds).map(({ name }) => name)
  return lacking.length === 0 ? [] : [text(t.method.sum.level.lacks(above[band], format.list(lacking)))]
}

const conditionRow = ({ level, name, asks, has, holds }: Condition, { t }: Reader): TableRow => {
  return {
    name: { text: level },
    cells: [{ text: name }, { text: asks }, { text: has }, { text: holds ? t.yes : t.no }],
  }
}

function conditionsOf(need: QualificationRanking, reader: Reader): Condition[] {
  const { t, site, format } = reader
  const { bands } = site.network.edition.ranking
  const { given, point } = digitsFor(format)
  const words = t.method.sum.level
  const least = (value: string) => `≥ ${value}`
  const ofLevel = (level: 'high' | 'medium'): Condition[] => {
    const { score, evidence, above, probability } = bands[level]
    const word = t.need.bands[level]
    return [
      { name: words.score, asks: least(given(score)), has: point(need.score), holds: need.score >= score },
      {
        name: words.evidence,
        asks: least(given(evidence)),
        has: given(need.evidence),
        holds: need.evidence >= evidence,
      },
      {
        name: words.probability(given(above)),
        asks: least(format.percent(probability)),
        has: format.percent(need.probabilities[level]),
        holds: isLikely(need, level, bands[level]),
      },
    ].map((condition) => ({ level: word, ...condition }))
  }
  return [
    {
      level: words.any,
      name: words.evidence,
      asks: least(given(bands.enoughEvidence)),
      has: given(need.evidence),
      holds: need.evidence >= bands.enoughEvidence,
    },
    ...ofLevel('medium'),
    ...ofLevel('high'),
  ]
}

/**
 * Whether the share of scenarios is enough. It is known as printed only, to the nearest 5 %; where all else holds, the
 * level that was given says which side of the cut it is on.
 */
function isLikely(
  { score, evidence, band, held, probabilities }: QualificationRanking,
  level: 'high' | 'medium',
  cut: { score: number; evidence: number; probability: number },
): boolean {
  const isHigher = level === 'medium' && band === 'high'
  const holdsElse = score >= cut.score && evidence >= cut.evidence && band !== 'insufficient'
  return held === null && holdsElse && !isHigher ? band === level : probabilities[level] >= cut.probability
}
