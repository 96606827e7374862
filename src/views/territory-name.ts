import type { Reader } from './reader.ts'

/** Name of the territory of a figure or a group. */
export function territoryName(territory: string, { site, t }: Reader): string {
  if (territory === 'region') return site.network.edition.region.shortName
  if (territory === 'nuts2' || territory === 'country') return t.territories[territory]
  return site.municipality(territory).name
}
