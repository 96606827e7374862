import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { serveFolder, type RunningServer } from '../serve.ts'

const isText = /^(?:text\/|application\/(?:json|ld\+json|xml|manifest\+json|wasm)|image\/svg)/

/** Serves a folder as a host of static sites does: text compressed with gzip, everything kept for ten minutes. */
export async function serveCompressed(folder: string): Promise<RunningServer> {
  const plain = await serveFolder(folder)
  const server = createServer((request, response) => {
    fetch(`${plain.origin}${request.url ?? '/'}`, { redirect: 'manual' })
      .then(async (answer) => {
        const type = answer.headers.get('content-type') ?? 'application/octet-stream'
        const body = Buffer.from(await answer.arrayBuffer())
        const location = answer.headers.get('location')
        const compresses = isText.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
        const sent = compresses ? gzipSync(body, { level: 9 }) : body
        response
          .writeHead(answer.status, {
            'content-type': type,
            'content-length': sent.length,
            'cache-control': 'max-age=600',
            ...(compresses ? { 'content-encoding': 'gzip' } : {}),
            ...(location === null ? {} : { location }),
          })
          .end(sent)
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    await plain.close()
  }
  return { origin: `http://127.0.0.1:${String(address.port)}`, close }
}
