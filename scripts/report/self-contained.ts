/** Nothing but what is in the file itself: its styles, its fonts, its pictures. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

const contentTypes: Readonly<Record<string, string>> = { woff2: 'font/woff2', svg: 'image/svg+xml', png: 'image/png' }

/**
 * A page of a built site as one file that opens from a disk: styles and fonts stand in it, the policy lets in nothing
 * else, and the ways to other pages are gone. `read` gives the bytes of an address of the site. Throws where something
 * of the page would still have to be fetched.
 */
export function selfContained(html: string, read: (address: string) => Uint8Array): string {
  const textOf = (address: string) => new TextDecoder().decode(read(address))
  const page = html
    .replaceAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_, address: string) => {
      return `<style>${withData(textOf(address), read)}</style>`
    })
    .replaceAll(/<link\b[^>]*>/g, '')
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(
      /(<meta http-equiv="content-security-policy" content=")[^"]*"/gi,
      (_, start: string) => `${start}${policy}"`,
    )
    // Links to pages of the site: in a file of its own they lead nowhere.
    .replaceAll(/<nav class="screen"[\s\S]*?<\/nav>/g, '')
    .replaceAll(/(<a\b[^>]*?)\shref="\/[^"]*"/g, '$1')
  const fetched = /(?:\ssrc=(?!["']?data:)|\surl\((?!["']?data:)|:url\((?!["']?data:)|@import\b)[^>;)]{0,80}/.exec(page)
  if (fetched) throw new Error(`The study is not in one file, since it fetches ${fetched[0].trim()}`)
  return page
}

/** A style sheet with the files it names written into it. */
function withData(css: string, read: (address: string) => Uint8Array): string {
  return css.replaceAll(/url\(\s*["']?(?!data:)([^"')\s]+)["']?\s*\)/g, (_, address: string) => {
    const type = contentTypes[address.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return `url(data:${type};base64,${Buffer.from(read(address)).toString('base64')})`
  })
}
