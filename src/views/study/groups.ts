import { groupOf } from '../../ranking/groups.ts'
import type { Study } from './study.ts'

/** Groups of evidence of the edition, in the order of its criteria. */
export const groupsOf = ({ reader }: Pick<Study, 'reader'>): string[] => [
  ...new Set(reader.site.network.edition.ranking.criteria.map(groupOf)),
]

/** Name of a group of evidence. */
export const groupName = (group: string, { reader }: Pick<Study, 'reader'>): string =>
  (reader.t.need.groups as Record<string, string>)[group] ?? group
