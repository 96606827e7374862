import { linkStrengths } from '../domain/qualification.ts'
import { occupationParts } from '../ranking/links.ts'
import type { QualificationRanking } from '../ranking/rank-network.ts'
import type { Block, TableRow } from './method-blocks.ts'
import { digitsFor, type Digits } from './method-digits.ts'
import type { Reader } from './reader.ts'

/** The links of the worked example: a(q, o) of its occupations, and m(q, s) of the sectors its items are about. */
export function linkBlocks(need: QualificationRanking, reader: Reader): Block[] {
  const words = reader.t.method.sum.links
  const sectors = sectorRows(need, reader)
  return [
    {
      kind: 'table',
      isNarrow: true,
      label: words.occupations,
      columns: [words.occupation, words.outlet, 'A', 'a = A ÷ ΣA', words.basis],
      rows: occupationRows(need.qualification, reader),
    },
    sectors.length === 0
      ? { kind: 'text', text: words.noSectors }
      : {
          kind: 'table',
          isNarrow: true,
          label: words.sectors,
          columns: [words.sector, 'm = Σ (A × π) ÷ ΣA'],
          rows: sectors,
        },
  ]
}

function occupationRows(id: string, { site, t, say, format }: Reader): TableRow[] {
  const { given, item } = digitsFor(format)
  const words = t.method.sum.links
  const { occupations } = site.qualification(id)
  const strengths = strengthsOf(occupations, given)
  const parts = partsOf(id, { site })
  const all = sumText(strengths)
  return occupations.map(({ code, strength, basis }, place) => ({
    name: nameWithCode(say(site.occupation(code).name), code),
    cells: [
      { text: words.outlets[strength] },
      { text: strengths[place] ?? '' },
      { how: `${strengths[place] ?? ''} ÷ ${all}`, text: item(parts.get(code) ?? 0) },
      { text: words.bases[basis] },
    ],
  }))
}

function sectorRows({ qualification, items }: QualificationRanking, { site, say, format }: Reader): TableRow[] {
  const { given, item } = digitsFor(format)
  const { occupations } = site.qualification(qualification)
  const all = sumText(strengthsOf(occupations, given))
  const met = new Set(items.flatMap(({ level, target }) => (level === 'sector' ? [target] : [])))
  return [...met].map((id) => {
    const sector = site.sector(id)
    const terms = occupations.flatMap(({ code, strength }) => {
      const share = sector.occupations.find((own) => own.code === code)?.share
      return share === undefined ? [] : [`${given(linkStrengths[strength])} × ${given(share)}`]
    })
    return {
      name: say(sector.name),
      cells: [{ how: `${sumText(terms)} ÷ ${all}`, text: item(site.sectorLink(qualification, id)) }],
    }
  })
}

type Outlets = readonly { strength: keyof typeof linkStrengths }[]

const strengthsOf = (occupations: Outlets, given: Digits['given']): string[] =>
  occupations.map(({ strength }) => given(linkStrengths[strength]))

const sumText = (terms: readonly string[]): string => (terms.length === 1 ? terms.join() : `(${terms.join(' + ')})`)

/** a(q, o) of one qualification by occupation. */
function partsOf(id: string, { site }: Pick<Reader, 'site'>): Map<string, number> {
  const links = site.qualification(id).occupations.map(({ code, strength }) => {
    return { qualification: id, occupation: code, strength: linkStrengths[strength] }
  })
  return occupationParts(links).get(id) ?? new Map<string, number>()
}

/** Name of an occupation with its code. */
export const nameWithCode = <Name extends { text: string }>(name: Name, code: string): Name => {
  return { ...name, text: `${name.text} (${code})` }
}
