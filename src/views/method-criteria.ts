import type { RankingSettings } from '../domain/edition.ts'
import { groupOf } from '../ranking/groups.ts'
import type { Block } from './method-blocks.ts'
import { digitsFor } from './method-digits.ts'
import type { Reader } from './reader.ts'

type CriterionSettings = RankingSettings['criteria'][number]

/** A criterion as the edition sets it. */
export const criterionOf = (id: string, { site }: Reader): CriterionSettings | undefined =>
  site.network.edition.ranking.criteria.find((criterion) => criterion.id === id)

/** Name of a criterion. */
export const criterionName = (id: string, { t }: Reader): string =>
  (t.method.criteria as Record<string, string>)[id] ?? id

/** Name of a group of criteria. */
export const groupName = (id: string, { t }: Reader): string => (t.need.groups as Record<string, string>)[id] ?? id

/** A size with the unit of its criterion, `806 trabalhadores`; below 10 with decimals. */
export function sizeText(size: number, criterion: string, { t, format }: Reader): string {
  const units: Partial<Record<string, { one: string; many: string }>> = t.method.sizeUnits
  const unit = units[groupOf({ id: criterion })]
  const shown = format.number(size < 10 ? size : Math.round(size))
  return unit === undefined ? shown : `${shown} ${shown === '1' ? unit.one : unit.many}`
}

/** A share with all its digits: 0.07 is 7% and not 7.000000000000001%. */
export const percentText = (share: number, format: Reader['format']): string =>
  `${digitsFor(format).given(Number((100 * share).toPrecision(12)))}%`

/** Weight, greatest trust, half size and half-life of every criterion, in the order of the edition. */
export function weightsTable(reader: Reader): Block & { kind: 'table' } {
  const { site, t, format } = reader
  return {
    kind: 'table',
    isNarrow: true,
    label: t.method.weights,
    columns: [t.method.criterion, t.method.weight, t.method.trust, t.method.halfSize, t.method.halfLife],
    rows: site.network.edition.ranking.criteria.map(({ id, weight, trust, halfSize, halfLife }) => ({
      name: { text: criterionName(id, reader) },
      cells: [
        { text: percentText(weight, format) },
        { text: percentText(trust, format) },
        { text: halfSize === 0 ? t.method.noHalfSize : sizeText(halfSize, id, reader) },
        { text: t.method.years(halfLife) },
      ],
    })),
  }
}
