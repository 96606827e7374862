import { createGenerator } from '../ranking/generator.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import { sum } from '../ranking/sum.ts'
import { type Block, type TableRow, text } from './method-blocks.ts'
import { criterionName, criterionOf, groupName } from './method-criteria.ts'
import { digitsFor } from './method-digits.ts'
import type { Reader } from './reader.ts'

/** The criteria side by side, and the sums over them: S, R, L and U. */
export function totalBlocks(need: QualificationRanking, reader: Reader): Block[] {
  const { t, format } = reader
  const digits = digitsFor(format)
  const { given, share, push, evidence, total } = digits
  const words = t.method.sum.total
  const parts = need.parts.flatMap((part) => {
    const weight = criterionOf(part.criterion, reader)?.weight
    return weight === undefined ? [] : [{ ...part, weight }]
  })
  const trusted = parts.filter(({ v }) => v !== null)
  const exact = {
    score: 50 + sum(parts.map(({ contribution }) => contribution)),
    evidence: sum(parts.map(({ weight, r }) => weight * r)),
    low: 100 * sum(parts.map(({ weight, r, v }) => weight * r * (v ?? 0))),
  }
  const products = trusted.map(({ weight, r }) => `${given(weight)} × ${share(r)}`)
  const spoken = trusted.map(({ v }, place) => `${products[place] ?? ''} × ${share(v ?? 0)}`)
  const [low, all] = [total(exact.low), evidence(exact.evidence)]
  return [
    {
      kind: 'table',
      label: words.table,
      columns: [t.method.criterion, 'w', 'N', 'W', 'v', 'r', 'C', words.central],
      rows: parts.map((part) => totalRow(part, need, reader)),
    },
    text(need.centralWeights === null ? words.centralNever : words.centralNote),
    {
      kind: 'formula',
      lines: [
        `S = ${digits.join(['50', ...trusted.map(({ contribution }) => push(contribution))])} = ${total(exact.score)}`,
        `R = ${products.length === 0 ? '' : `${products.join(' + ')} = `}${all}`,
        `L = ${spoken.length === 0 ? '' : `100 × (${spoken.join(' + ')}) = `}${low}`,
        `U = ${low} + 100 × (1 − ${all}) = ${total(exact.low + 100 * (1 - exact.evidence))}`,
      ],
    },
  ]
}

type WeighedPart = QualificationRanking['parts'][number] & { weight: number }

function totalRow(part: WeighedPart, need: QualificationRanking, reader: Reader): TableRow {
  const { given, weight, weights, share, push } = digitsFor(reader.format)
  const central = need.centralWeights?.[part.criterion]
  return {
    name: { text: criterionName(part.criterion, reader) },
    cells: [
      given(part.weight),
      weight(part.n),
      weights(part.n * part.quality),
      part.v === null ? '–' : share(part.v),
      share(part.r),
      push(part.contribution),
      central === undefined ? '–' : given(central),
    ].map((figure) => ({ text: figure })),
  }
}

/** How the pushes of the groups are rounded so that they add up to the points as printed. */
export function roundingBlocks(need: QualificationRanking, reader: Reader): Block[] {
  const { t, format } = reader
  const { push, point, join, total } = digitsFor(format)
  const words = t.method.sum.rounding
  const exact = 50 + sum(need.parts.map(({ contribution }) => contribution))
  return [
    { kind: 'formula', lines: [words.score(total(exact), point(need.score))] },
    {
      kind: 'table',
      isNarrow: true,
      label: words.table,
      columns: [words.source, words.exact, words.floor, words.rest, words.printed],
      rows: need.groups.map(({ group, contribution, points }) => {
        // A part that is a whole tenth may miss it in its last binary digits.
        const floor = Math.floor(contribution * 10 + 1e-9) / 10
        return {
          name: { text: groupName(group, reader) },
          cells: [push(contribution), point(floor), push(Math.max(0, contribution - floor)), point(points)].map(
            (figure) => ({ text: figure }),
          ),
        }
      }),
    },
    {
      kind: 'formula',
      lines: [`${join(['50', ...need.groups.map(({ points }) => point(points))])} = ${point(need.score)}`],
    },
  ]
}

/** What the trials say of the qualification, with the first numbers of the generator to check it by. */
export function trialResults(need: QualificationRanking, reader: Reader): Block[] {
  const { t, format, site } = reader
  const words = t.method.sum.trials
  const { high, medium } = site.network.edition.ranking.bands
  const { ranks, probabilities, tier } = need
  return [
    text(words.places(String(ranks.low), String(ranks.high), format.number(site.ranking.order.length))),
    {
      kind: 'formula',
      lines: [
        words.probability(format.number(medium.above), format.percent(probabilities.medium)),
        words.probability(format.number(high.above), format.percent(probabilities.high)),
      ],
    },
    text(words.rounded),
    ...(tier === null ? [] : [text(words.tier(String(tier)))]),
  ]
}

/** The first numbers of the generator with the seed of the edition. */
export function generatorSentence({ t, site }: Reader): string {
  const { seed } = site.ranking.scenarios
  const { next } = createGenerator(seed)
  return t.method.sum.generator(String(seed), [next(), next(), next()].join(', '))
}
