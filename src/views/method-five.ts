import type { QualificationRanking } from '../ranking/rank-network.ts'
import { type Block, type MethodSection, text } from './method-blocks.ts'
import { weightsTable } from './method-criteria.ts'
import { levelBlocks } from './method-levels.ts'
import { trustBlocks } from './method-trust.ts'
import { valueBlocks } from './method-values.ts'
import type { Reader } from './reader.ts'

/** The method in five minutes: sections in the order in which one follows from the other. */
export function fiveMinutes(example: QualificationRanking | undefined, reader: Reader): MethodSection[] {
  const { t } = reader
  const { five } = t.method
  const section = (id: string, heading: string, blocks: Block[]): MethodSection => ({ id, heading, blocks })
  return [
    section('values', five.values.title, valueBlocks(reader)),
    section('trust', five.trust.title, trustBlocks(example, reader)),
    section('weights', t.method.weights, [text(t.method.weightsLead), weightsTable(reader), decidedBlock(reader)]),
    section('missing', five.missing.title, missingBlocks(reader)),
    section('range', five.range.title, rangeBlocks(example, reader)),
    section('levels', five.levels.title, levelBlocks(reader)),
    section('ties', five.ties.title, tieBlocks(reader)),
    section('trials', five.trials.title, trialBlocks(reader)),
    section('disagree', five.disagree.title, disagreeBlocks(reader)),
    section('beside', five.study.title, studyBlocks(reader)),
    section('apart', five.apart.title, [{ kind: 'list', items: five.apart.items }]),
    section('not', five.not.title, [{ kind: 'list', items: [...five.not.items, t.method.ours] }]),
  ]
}

function decidedBlock({ t, site, say, format }: Reader): Block {
  const { decided, decidedBy } = site.network.edition.ranking
  return {
    kind: 'facts',
    rows: [
      { name: t.method.weightsSet.on, lines: [{ text: format.date(decided) }] },
      { name: t.method.weightsSet.by, lines: [decidedBy ? say(decidedBy) : { text: t.unknown }] },
    ],
  }
}

function missingBlocks({ t, site, format }: Reader): Block[] {
  const parts = Object.values(site.ranking.qualifications).flatMap((need) => need.parts)
  const missing = parts.filter(({ v }) => v === null).length
  const words = t.method.five.missing
  return [text(words.text), text(words.why), text(words.count(format.number(missing), format.number(parts.length)))]
}

function rangeBlocks(example: QualificationRanking | undefined, { t, format }: Reader): Block[] {
  const words = t.method.five.range
  if (example === undefined) return [text(words.text)]
  const { evidence, score, low, high } = example
  return [
    text(words.text),
    text(words.example(format.percent(evidence), format.points(score), format.points(low), format.points(high))),
  ]
}

function tieBlocks({ t, site, format }: Reader): Block[] {
  const words = t.method.five.ties
  const needs = Object.values(site.ranking.qualifications)
  const tiers = needs.flatMap(({ tier }) => (tier === null ? [] : [tier]))
  return [
    text(words.text),
    text(words.tiers),
    ...(tiers.length === 0 ? [] : [text(words.count(format.number(Math.max(...tiers)), format.number(needs.length)))]),
  ]
}

function trialBlocks(reader: Reader): Block[] {
  const words = reader.t.method.five.trials
  return [text(words.idea), text(words.how), text(scenarioSentence(reader)), text(words.seed)]
}

/** How often the sum was repeated, and with which seed. */
export const scenarioSentence = ({ t, site, format }: Reader): string =>
  t.method.scenarios(format.number(site.ranking.scenarios.count), String(site.ranking.scenarios.seed))

function disagreeBlocks({ t, site }: Reader): Block[] {
  const words = t.method.five.disagree
  const number = Object.values(site.ranking.qualifications).filter(({ divergence }) => divergence !== null).length
  return [text(words.text), text(words.count(number))]
}

function studyBlocks({ t, site, format }: Reader): Block[] {
  const words = t.method.five.study
  const agreement = site.ranking.withoutGroups.find(({ group }) => group === 'study')?.agreement
  if (agreement?.kendall == null) return [text(words.text)]
  const tau = format.number(agreement.kendall).replace('-', '−')
  return [text(words.text), text(words.agreement(tau, agreement.qualifications))]
}
