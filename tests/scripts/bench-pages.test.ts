import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pageKinds } from '../../scripts/bench/pages-kinds.ts'
import { findLighthouse, type PageMeasure } from '../../scripts/bench/pages-lighthouse.ts'
import { serveCompressed } from '../../scripts/bench/pages-serve.ts'
import { pagesTable } from '../../scripts/bench/pages-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'rumo-bench-pages-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const pages = {
  'index.html': 'home',
  'cursos/index.html': 'list',
  'cursos/a/um/index.html': 'short',
  'cursos/b/dois/index.html': 'a longer course',
  'print/index.html': '<meta name="robots" content="noindex" />',
  'en/cursos/index.html': 'a list in English',
  'cursos/um.ics': 'a calendar',
}
for (const [file, text] of Object.entries(pages)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

describe('the benchmark of pages', () => {
  it('takes the heaviest page of each shape of address, in Portuguese, that search engines may show', () => {
    expect(pageKinds(folder)).toEqual([
      { shape: '/cursos/*/*/', address: '/cursos/b/dois/' },
      { shape: '/cursos/', address: '/cursos/' },
      { shape: '/', address: '/' },
    ])
  })

  it('serves text compressed to who takes it', async () => {
    const server = await serveCompressed(folder)
    const answer = await fetch(`${server.origin}/cursos/`)
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(await answer.text()).toBe('list')
    const missing = await fetch(`${server.origin}/none/`, { headers: { 'accept-encoding': 'identity' } })
    expect([missing.status, missing.headers.get('content-encoding')]).toEqual([404, null])
    await server.close()
  })

  it('says how to add Lighthouse where it is missing', async () => {
    await expect(findLighthouse(folder)).rejects.toThrow(/^Lighthouse is not there: enter "npm install --prefix /)
  })

  it('tells the median of each figure, and what was faulted where', () => {
    const run = (performance: number, paintMilliseconds: number, faults: string[] = []): PageMeasure => ({
      scores: { performance, accessibility: 100, 'best-practices': 100, seo: 91 },
      paintMilliseconds,
      blockedMilliseconds: 0,
      shift: 0.0654,
      faults,
    })
    const runs = [run(100, 1200), run(88, 1900, ['hreflang']), run(99, 1500)]
    expect(pagesTable([{ shape: '/cursos/', address: '/cursos/', runs }])).toMatchInlineSnapshot(`
      "page      performance  accessibility  best practices  SEO  LCP ms  TBT ms    CLS
      --------  -----------  -------------  --------------  ---  ------  ------  -----
      /cursos/           99            100             100   91    1500       0  0.065

      Below 90 in at least one run:
      hreflang: /cursos/"
    `)
  })
})
