import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../src/i18n/dictionary.ts'
import { languages } from '../../src/domain/text.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { attributeValues, builtFiles, builtPages, contentFolder, decoded, type BuiltPage } from '../e2e/site.ts'

/** Markup that is no part of the page until a script takes it. */
const withoutTemplates = (html: string): string => html.replaceAll(/<template[\s\S]*?<\/template>/g, '')

const namesOf = (pages: readonly BuiltPage[]): string[] => pages.map(({ file }) => file)

it('every page has one first heading, and headings go down one level at a time', () => {
  const wrong = builtPages.flatMap(({ file, html }) => {
    const levels = [...withoutTemplates(html).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    const isInOrder = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)
    return levels.filter((level) => level === 1).length === 1 && isInOrder ? [] : [`${file}: ${levels.join(' ')}`]
  })
  expect(wrong).toEqual([])
})

it.each(languages)('every page in %s has a title and a description, and shares its title with none', (language) => {
  const pages = builtPages.filter((page) => page.language === language)
  expect(pages.length).toBeGreaterThan(0)
  const titles = Map.groupBy(pages, ({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '')
  const shared = [...titles].filter(([title, each]) => title === '' || each.length > 1)
  expect(shared.map(([title, each]) => `${title}: ${namesOf(each).join(', ')}`)).toEqual([])
  expect(namesOf(pages.filter(({ html }) => !/<meta name="description" content="[^"]+"/.test(html)))).toEqual([])
})

it('every page says the language of the address it has', () => {
  const wrong = builtPages.filter(({ file, html }) => {
    const expected = file.startsWith('en/') ? 'en-GB' : 'pt-PT'
    return !new RegExp(`<html[^>]* lang="${expected}"`).test(html)
  })
  expect(namesOf(wrong)).toEqual([])
})

it('every page that names itself in both languages is named so by the other', () => {
  const alternatesOf = ({ html }: BuiltPage): Record<string, string> =>
    Object.fromEntries(
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, name = '', href = '']) => [
        name,
        new URL(href, 'http://site.test').pathname,
      ]),
    )
  const byAddress = new Map(builtPages.map((page) => [page.address, page]))
  const named = builtPages.filter((page) => Object.keys(alternatesOf(page)).length > 0)
  expect(named.length).toBeGreaterThan(builtPages.length / 2)
  const wrong = named.filter((page) => {
    const alternates = alternatesOf(page)
    const others = languages.map((language) => byAddress.get(alternates[language] ?? ''))
    const agree = others.every((other) => other && JSON.stringify(alternatesOf(other)) === JSON.stringify(alternates))
    return alternates[page.language] !== page.address || !agree
  })
  expect(namesOf(wrong)).toEqual([])
})

it('every page that names no other language is kept from search engines', () => {
  const alone = builtPages.filter(({ html }) => !html.includes('<link rel="alternate" hreflang='))
  expect(namesOf(alone.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"')))).toEqual([])
})

it('every link and file a page names leads to something the build made', () => {
  const files = new Set(builtFiles)
  const ids = new Map(builtPages.map(({ file, html }) => [file, new Set(attributeValues(html, 'id'))]))
  const dead = builtPages.flatMap(({ file, html, address }) => {
    const here = new URL(address, 'http://site.test')
    return ['href', 'src', 'action']
      .flatMap((name) => attributeValues(withoutTemplates(html), name))
      .map((value) => ({ value, target: new URL(value, here) }))
      .filter(({ target }) => target.origin === here.origin)
      .filter(({ target }) => {
        const path = decodeURIComponent(target.pathname).slice(1)
        const found = path === '' || path.endsWith('/') ? `${path}index.html` : path
        const id = decodeURIComponent(target.hash.slice(1))
        return !files.has(found) || (id !== '' && ids.get(found)?.has(id) !== true)
      })
      .map(({ value }) => ({ value, file }))
  })
  const byTarget = Map.groupBy(dead, ({ value }) => value)
  expect(
    [...byTarget].map(([value, each]) => `${value} on ${String(each.length)} pages, as ${each[0]?.file ?? ''}`),
  ).toEqual([])
})

describe('a demonstration', () => {
  const isOne = loadNetwork(contentFolder).network?.edition.status === 'demonstration'
  it.skipIf(!isOne)('says on every page that it is one', () => {
    const silent = builtPages.filter(({ html, language }) => {
      const body = decoded(html.slice(html.indexOf('<body')))
      return !body.includes(dictionaryOf(language).demonstration.short)
    })
    expect(namesOf(silent)).toEqual([])
  })
})
