import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { builtPages, decoded, type BuiltPage } from '../e2e/site.ts'

it('every page declares the policy and refuses by default', () => {
  expect(
    builtPages.filter((page) => !policyOf(page).startsWith("default-src 'none';")).map(({ file }) => file),
  ).toEqual([])
})

it('no page allows inline code or code from elsewhere', () => {
  const refused = /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/
  expect(builtPages.filter((page) => refused.test(policyOf(page))).map(({ file }) => file)).toEqual([])
})

it('every style and script in a page is named in its policy by hash', () => {
  const unnamed = builtPages.flatMap((page) =>
    [...page.html.matchAll(/<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g)]
      .filter(([, , attributes = '']) => !/\ssrc=|type="application\//.test(attributes))
      .filter(([, , , text = '']) => !policyOf(page).includes(hashOf(text)))
      .map(([markup]) => `${page.file}: ${markup.slice(0, 120)}`),
  )
  expect(unnamed).toEqual([])
})

it('no element has a style of its own or code in an attribute', () => {
  const refused = /<[a-z][^<>]*?\s(?:style|on[a-z]+)="[^"]*"|="javascript:[^"]*"/g
  const found = builtPages.flatMap(({ file, html }) =>
    [...html.matchAll(refused)].map(([markup]) => `${file}: ${markup}`),
  )
  expect(found).toEqual([])
})

const policyOf = ({ html }: BuiltPage): string =>
  decoded(/<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
