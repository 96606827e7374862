import { type Block, text } from './method-blocks.ts'
import type { Reader } from './reader.ts'

/** The levels with what each asks for, in the order of the scale. */
export function levelRules({ site, t, format }: Reader): { word: string; rule: string }[] {
  const { high, medium, enoughEvidence } = site.network.edition.ranking.bands
  const rule = ({ score, evidence, above, probability }: typeof high) =>
    t.method.bandRule(format.number(score), format.percent(evidence), format.number(above), format.percent(probability))
  return [
    { word: t.need.bands.high, rule: rule(high) },
    { word: t.need.bands.medium, rule: rule(medium) },
    { word: t.need.bands.moderate, rule: t.method.moderateRule },
    { word: t.need.bands.insufficient, rule: t.method.insufficientRule(format.percent(enoughEvidence)) },
  ]
}

/** The levels, and why they do not come and go between editions. */
export function levelBlocks(reader: Reader): Block[] {
  const { site, t } = reader
  const words = t.method.five.levels
  const held = Object.values(site.ranking.qualifications).filter((need) => need.held !== null).length
  return [
    text(words.text),
    { kind: 'facts', rows: levelRules(reader).map(({ word, rule }) => ({ name: word, lines: [{ text: rule }] })) },
    text(words.insufficient),
    text(words.steady),
    text(site.network.history.length === 0 ? words.first : words.held(held)),
  ]
}
