import { readFile, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

/** A server that runs, its address without a slash at the end, and how to stop it. */
export type RunningServer = { origin: string; close: () => Promise<void> }

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
}

/** Serves a folder on this machine only, as static hosting would: index.html for folders, 404.html for what is missing. */
export async function serveFolder(folder: string, port = 0): Promise<RunningServer> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    answer(root, request.url ?? '/', response).catch(() => response.destroy())
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => {
        done()
      })
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${address.port}`, close }
}

async function answer(root: string, url: string, response: ServerResponse): Promise<void> {
  const [path = '/', query] = url.split('?', 2)
  const wanted = pathInside(root, path)
  const isFolder = wanted !== undefined && (await stat(wanted).catch(() => undefined))?.isDirectory() === true
  // Without the slash the relative links of the page would lead one folder too high.
  if (isFolder && !path.endsWith('/')) {
    response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end()
    return
  }
  const file = wanted && (path.endsWith('/') ? join(wanted, 'index.html') : wanted)
  const body = file && (await readFile(file).catch(() => undefined))
  if (file && body) {
    send(response, 200, file, body)
    return
  }
  const page = join(root, '404.html')
  send(response, 404, page, await readFile(page).catch(() => Buffer.from('404')))
}

function send(response: ServerResponse, status: number, file: string, body: Buffer): void {
  // What has no type here, like Pagefind's index files, is bytes.
  const type = contentTypes[extname(file)] ?? 'application/octet-stream'
  response
    .writeHead(status, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-store' })
    .end(body)
}

/** The file an address means; undefined if it leaves the folder or cannot be read as a path. */
function pathInside(root: string, path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    const file = resolve(root, `.${sep}${decoded}`)
    return !decoded.includes('\0') && (file === root || file.startsWith(root + sep)) ? file : undefined
  } catch {
    return undefined
  }
}
