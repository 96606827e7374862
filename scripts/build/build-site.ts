import { build } from 'astro'
import { join } from 'node:path'

export type SiteBuild = {
  network: string
  content: string
  out: string
  work: string
  base: string
  site?: string
  hasPaper: boolean
  /** The pages the study is printed from, and no other. */
  part?: 'study'
}

/** Builds the pages with Astro, from the network handed over as a file. Throws when Astro does. */
export async function buildSite({ network, content, out, work, base, site, hasPaper, part }: SiteBuild): Promise<void> {
  process.env.RUMO_NETWORK = network
  process.env.RUMO_CONTENT = content
  process.env.RUMO_OUT = out
  process.env.RUMO_BASE = base
  process.env.RUMO_PAPER = hasPaper ? 'yes' : 'no'
  if (site) process.env.RUMO_SITE = site
  if (part) process.env.RUMO_PART = part
  // Caches of its own: what an earlier build of other content left behind must not show up in this one.
  await build({
    cacheDir: join(work, 'cache'),
    logLevel: 'warn',
    vite: { cacheDir: join(work, 'vite'), logLevel: 'warn' },
  })
}
