import type { Network } from '../domain/network.ts'
import { clean } from './divergence.ts'
import type { EvidenceItem } from './evidence-item.ts'
import { sumGroups } from './groups.ts'
import { buildLinks } from './links.ts'
import { networkInput } from './network-input.ts'
import { scorePart } from './score-part.ts'
import { sum } from './sum.ts'

// ranking.md 2.10: from this value on a sector or an occupation is wanted, if groups this much trusted say so.
const wantedValue = 0.65
const enoughTrust = 0.4

/** From this link on a qualification leads to a sector or an occupation, and not just past it, 0..1. */
export const closeLink = 0.25

/** A sector or occupation that people and figures say is short of workers. */
export type Wanted = {
  level: 'sector' | 'occupation'
  target: string
  /** What the trusted kinds of evidence say together, 0..1. */
  v: number
  /** Trust of the most trusted kind, 0..1. */
  r: number
  /** Kinds of evidence that are trusted. */
  groups: string[]
  /** Qualifications that lead there, the closest first, and those of them that some course of the network teaches. */
  answers: string[]
  offered: string[]
  items: EvidenceItem[]
}

/**
 * Sectors and occupations that are wanted by what is said of themselves, most wanted first (ranking.md 2.10). They are
 * scored as a qualification is, by the same criteria, with a link and closeness of 1, since the evidence is about the
 * thing itself; kinds of evidence trusted less than 0.4 do not count. `offered` is empty where nobody teaches for it.
 */
export function findWanted(
  network: Pick<Network, 'edition' | 'qualifications' | 'sectors' | 'evidence' | 'courses'>,
): Wanted[] {
  const input = networkInput(network)
  const linkOf = buildLinks(input.links, input.shares)
  const taught = new Set(network.courses.map(({ qualification }) => qualification))
  const rules = { year: input.year, fit: { qualification: 1, occupation: 1, sector: 1 } }
  const about = Map.groupBy(
    input.items.filter(({ level }) => level !== 'qualification'),
    ({ level, target }) => `${level} ${target}`,
  )
  return [...about.values()]
    .flatMap((items): Wanted[] => {
      const [first] = items
      if (first === undefined || first.level === 'qualification') return []
      const { level, target } = first
      const parts = input.criteria.map((criterion) =>
        scorePart(
          criterion,
          items.filter((item) => item.criterion === criterion.id).map((item) => ({ item, link: 1 })),
          rules,
        ),
      )
      const trusted = sumGroups(input.criteria, parts).filter(({ v, r }) => v !== null && clean(r) >= enoughTrust)
      const weight = sum(trusted.map((group) => group.weight * group.r))
      const v = sum(trusted.map((group) => group.weight * group.r * (group.v ?? 0))) / weight
      if (trusted.length === 0 || clean(v) < wantedValue) return []
      const answers = input.qualifications
        .map((id) => ({ id, link: linkOf(id, level, target) }))
        .filter(({ link }) => link >= closeLink)
        .toSorted((a, b) => b.link - a.link)
        .map(({ id }) => id)
      return [
        {
          level,
          target,
          v,
          r: Math.max(...trusted.map((group) => group.r)),
          groups: trusted.map(({ group }) => group),
          answers,
          offered: answers.filter((id) => taught.has(id)),
          items,
        },
      ]
    })
    .toSorted((a, b) => b.v * b.r - a.v * a.r || (a.target < b.target ? -1 : 1))
}
