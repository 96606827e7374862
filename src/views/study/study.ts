import type { PlannersFindings } from '../../ranking/planners.ts'
import type { QualificationRanking } from '../../ranking/rank-network.ts'
import { needSign } from '../need-view.ts'
import { paths } from '../paths.ts'
import type { Reader } from '../reader.ts'
import type { Cell, Line } from './blocks.ts'

/** Where the study is read: on paper pages of the site have an address only if the edition has one. */
export type Medium = 'web' | 'paper'

/** What every section of the study is made from. */
export type Study = {
  reader: Reader
  medium: Medium
  /** Scored qualifications in the order of the ranking. */
  ranked: QualificationRanking[]
  planners: PlannersFindings
}

/** The study of a site in a language. */
export function studyOf(reader: Reader, medium: Medium): Study {
  const { site } = reader
  const ranked = site.ranking.order.flatMap((id) => site.need(id) ?? [])
  return { reader, medium, ranked, planners: site.planners() }
}

/** Address of a page of the site; none on paper of an edition without an address of its own. */
export function linkTo(path: string, { reader, medium }: Study): string | undefined {
  const href = reader.href(path)
  const { site: address } = reader.site.network.edition
  if (medium === 'web') return href
  return address === undefined ? undefined : new URL(href, address).href
}

/** Name of a qualification; on the web it leads to its page. */
export function qualificationName(id: string, { reader, medium }: Study): Line {
  const words = reader.say(reader.site.qualification(id).title)
  return medium === 'web' ? { ...words, href: reader.href(paths.qualification(id)) } : words
}

/** Code of a qualification in the national catalogue: the renewed one where known, otherwise the old one. */
export function codeOf(id: string, { reader }: Study): string | undefined {
  const { codes } = reader.site.qualification(id)
  return codes.renewed ?? codes.old
}

/** A cell with the sign of a qualification's level. */
export function signCell(id: string, { reader }: Study): Cell {
  return { text: '', sign: needSign(id, reader) }
}

/** The mark of what is computed from samples. */
export const sampleMark = (isSample: boolean, { reader }: Study): { mark?: string } =>
  isSample ? { mark: reader.t.need.sampleMark } : {}
