import { describe, expect, it } from 'vitest'
import { selfContained } from '../../scripts/report/self-contained.ts'

const files: Record<string, string> = {
  '/rumo/_astro/page.css': "@font-face{src:url(/rumo/_astro/text.woff2)format('woff2')}main{color:red}",
  '/rumo/_astro/text.woff2': 'font',
}
const read = (address: string): Uint8Array => {
  const file = files[address]
  if (file === undefined) throw new Error(`there is no ${address}`)
  return new TextEncoder().encode(file)
}
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' 'sha256-x'"><link rel="icon" href="/rumo/favicon.svg">${head}</head><body>${body}</body></html>`
const style = '<link rel="stylesheet" href="/rumo/_astro/page.css">'
const made = (body: string, head?: string) => selfContained(page(body, head), read)

describe('a page in one file', () => {
  it('holds its styles and their fonts', () => {
    expect(made('<main>x</main>', style)).toContain(
      "<style>@font-face{src:url(data:font/woff2;base64,Zm9udA==)format('woff2')}main{color:red}</style>",
    )
  })

  it('lets in nothing that is not in it', () => {
    const html = made('<main>x</main>', style)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"`)
    expect(html).not.toContain('sha256')
    expect(html).not.toContain('<link')
  })

  it('has no way to pages it does not bring, and keeps the others', () => {
    const html = made(
      '<nav class="screen" aria-label="x"><a href="/rumo/">Site</a></nav><a class="a" href="/rumo/metodo/">método</a><a href="#x">aqui</a><a href="https://example.org/">fonte</a>',
    )
    expect(html).not.toContain('/rumo/')
    expect(html).toContain('<a class="a">método</a><a href="#x">aqui</a><a href="https://example.org/">fonte</a>')
  })

  it('runs no script', () => {
    expect(made('<script type="module">alert(1)</script>', '<script src="/a.js"></script>')).not.toContain('script>')
  })

  it.each([
    ['a picture', '<img src="/rumo/a.png">'],
    ['a picture of a style', '<p style="background:url(https://example.org/a.png)">x</p>'],
    ['another style', '<style>@import "a.css";</style>'],
  ])('is refused where it would fetch %s', (_, body) => {
    expect(() => made(body)).toThrow('not in one file')
  })

  it('keeps pictures that stand in it', () => {
    expect(made('<img src="data:image/png;base64,AA==">')).toContain('src="data:image/png;base64,AA=="')
  })
})
