import type { Edition } from '../../src/domain/edition.ts'

/** Where a site will live: its host, if it is known, and the path under it, with a slash at both ends. */
export function siteAddress({ site }: Pick<Edition, 'site'>): { site?: string; base: string } {
  if (site === undefined) return { base: '/' }
  const { origin, pathname } = new URL(site)
  return { site: origin, base: pathname.replace(/\/?$/, '/') }
}
