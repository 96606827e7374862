import type { Reader } from '../views/reader.ts'

/** What every export says of its edition; a demonstration says in words that it holds samples. */
export function editionJson({ site, t }: Reader) {
  const { schoolYear, number, status, date, licence } = site.network.edition
  const notice = status === 'demonstration' ? { notice: `${t.demonstration.short}. ${t.demonstration.long}` } : {}
  return { schoolYear, number, status, date, licence: licence.name, ...notice }
}
