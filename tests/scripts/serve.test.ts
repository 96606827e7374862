import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder, type RunningServer } from '../../scripts/serve.ts'

const parent = mkdtempSync(join(tmpdir(), 'rumo-serve-'))
const site = join(parent, 'site')
let server: RunningServer

beforeAll(async () => {
  const files = {
    'index.html': 'home',
    '404.html': 'lost',
    'cursos/index.html': 'courses',
    'formação.txt': 'name with accents',
    'brochura.pdf': 'pdf',
    'font.woff2': 'font',
    'pagefind/pt.pf_meta': 'index',
    'pagefind/wasm.pt.pagefind': 'program',
    '../secret.txt': 'secret',
    '../site-beside/secret.txt': 'secret',
  }
  for (const folder of ['cursos', 'pagefind', '../site-beside']) mkdirSync(join(site, folder), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text)
  server = await serveFolder(site)
})

afterAll(async () => {
  await server.close()
  rmSync(parent, { recursive: true })
})

/** Asks with the path as it stands; `fetch` would tidy it first. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number | undefined; type: string | undefined; location: string | undefined; body: string }> {
  return new Promise((done, fail) => {
    const sent = request(server.origin, { path, method }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers
        done({ status: response.statusCode, type, location, body })
      })
    })
    sent.on('error', fail).end()
  })
}

describe('a served folder', () => {
  it('listens on this machine only', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/?q=solda', 'home', 'text/html; charset=utf-8'],
    ['/cursos/', 'courses', 'text/html; charset=utf-8'],
    ['/forma%C3%A7%C3%A3o.txt', 'name with accents', 'text/plain; charset=utf-8'],
    ['/brochura.pdf', 'pdf', 'application/pdf'],
    ['/font.woff2', 'font', 'font/woff2'],
    ['/pagefind/pt.pf_meta', 'index', 'application/octet-stream'],
    ['/pagefind/wasm.pt.pagefind', 'program', 'application/octet-stream'],
  ])('answers %s with %s as %s', async (path, body, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, body, type })
  })

  it('leads from a folder without a slash to the one with it', async () => {
    expect(await ask('/cursos?q=1')).toMatchObject({ status: 301, location: '/cursos/?q=1' })
  })

  it.each(['/missing', '/missing/', '/pagefind/', '/%', '/%00', '/index.html/'])(
    'answers %s with the page for what is missing',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'lost', type: 'text/html; charset=utf-8' })
    },
  )

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../site-beside/secret.txt',
    '//../secret.txt',
  ])('does not leave the folder for %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'lost' })
  })

  it('sends the headers alone when asked for them', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('takes nothing', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 })
  })

  it('answers 404 without a page for what is missing', async () => {
    const bare = await serveFolder(join(site, 'cursos'))
    const response = await fetch(`${bare.origin}/missing`)
    expect([response.status, await response.text()]).toEqual([404, '404'])
    await bare.close()
  })

  it('frees its port when closed', async () => {
    const first = await serveFolder(site)
    await first.close()
    const again = await serveFolder(site, Number(new URL(first.origin).port))
    expect(again.origin).toBe(first.origin)
    await again.close()
  })
})
