import { expect, test } from 'playwright/test'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { dictionaryOf } from '../../src/i18n/dictionary.ts'
import { languages } from '../../src/domain/text.ts'
import { finderOn } from './finder.ts'
import { pagesOfKinds } from './page-kinds.ts'
import { attributeValues, builtFiles, builtPages, contentFolder, decoded } from './site.ts'

test.describe.configure({ mode: 'parallel' })

const widths = [320, 390, 1280]

for (const { kind, language, address } of pagesOfKinds) {
  test(`the page ${kind} (${language}) fits the screen at ${widths.join(', ')} px`, async ({ page }) => {
    await page.goto(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const excess = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
      expect(excess, `${String(width)} px`).toBeLessThanOrEqual(0)
    }
  })

  // The brochure's sheets have no navigation but the way back.
  if (kind === 'print') continue
  test(`the other language of the page ${kind} (${language}) is the same page, and leads back`, async ({ page }) => {
    await page.goto(address)
    const other = language === 'pt' ? 'en' : 'pt'
    const title = await page.title()
    const switcher = page.getByRole('banner').locator(`a[hreflang=${other}]`)
    await expect(switcher).toHaveAttribute('lang', other)
    await switcher.click()
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${other}-`))
    await page.getByRole('banner').locator(`a[hreflang=${language}]`).click()
    await expect(page).toHaveTitle(title)
  })
}

for (const language of languages) {
  test(`the list with results and filters open fits the screen (${language})`, async ({ page }) => {
    const finder = finderOn(page, language)
    await page.setViewportSize({ width: 320, height: 800 })
    await finder.open('order=name')
    await finder.expectAnswer()
    await page.locator('[data-toggle]').click()
    await expect(page.locator('#filters')).toBeVisible()
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320)
  })

  test(`the first Tab offers to skip to the content, and Enter goes there (${language})`, async ({ page }) => {
    await page.goto(language === 'pt' ? '/' : '/en/')
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name: dictionaryOf(language).skip })
    await expect(link).toBeFocused()
    await expect(link).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })
}

test('every page has one first heading, and headings go down one level at a time', () => {
  const wrong = builtPages.flatMap(({ file, html }) => {
    const levels = [...html.replaceAll(/<template[\s\S]*?<\/template>/g, '').matchAll(/<h([1-6])\b/g)].map(
      ([, level]) => Number(level),
    )
    const isInOrder = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)
    return levels.filter((level) => level === 1).length === 1 && isInOrder ? [] : [`${file}: ${levels.join(' ')}`]
  })
  expect(wrong).toEqual([])
})

test('every page has a title and a description of its own in its language', () => {
  for (const language of languages) {
    const pages = builtPages.filter((page) => page.language === language)
    expect(pages.length).toBeGreaterThan(0)
    const titles = Map.groupBy(pages, ({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '')
    const shared = [...titles].filter(([title, each]) => title === '' || each.length > 1)
    expect(shared.map(([title, each]) => `${title}: ${each.map(({ file }) => file).join(', ')}`)).toEqual([])
    expect(
      pages.filter(({ html }) => !/<meta name="description" content="[^"]+"/.test(html)).map(({ file }) => file),
    ).toEqual([])
  }
})

test('no page uses an id twice, and every id it points to is there', () => {
  const pointers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']
  const wrong = builtPages.flatMap(({ file, html }) => {
    const ids = attributeValues(html, 'id')
    const missing = pointers
      .flatMap((name) => attributeValues(html, name))
      .flatMap((value) => value.split(' '))
      .filter((id) => !ids.includes(id))
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    return [...twice.map((id) => `${file}: ${id} twice`), ...missing.map((id) => `${file}: ${id} is not there`)]
  })
  expect(wrong).toEqual([])
})

test('every link and file a page names leads to something the build made', () => {
  const files = new Set(builtFiles)
  const ids = new Map(builtPages.map(({ file, html }) => [file, new Set(attributeValues(html, 'id'))]))
  const dead = builtPages.flatMap(({ file, html, address }) => {
    const here = new URL(address, 'http://site.test')
    return ['href', 'src', 'action']
      .flatMap((name) => attributeValues(html.replaceAll(/<template[\s\S]*?<\/template>/g, ''), name))
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

test.describe('a demonstration', () => {
  test('says on every page that it is one', () => {
    const { network } = loadNetwork(contentFolder)
    test.skip(network?.edition.status !== 'demonstration', 'the edition under test is no demonstration')
    const silent = builtPages.filter(({ html, language }) => {
      const body = decoded(html.slice(html.indexOf('<body')))
      return !body.includes(dictionaryOf(language).demonstration.short)
    })
    expect(silent.map(({ file }) => file)).toEqual([])
  })
})

test('English pages announce text that exists only in Portuguese as Portuguese', async ({ page }) => {
  const texts = onlyInPortuguese(loadNetwork(contentFolder).network)
  let met = 0
  for (const { address } of pagesOfKinds.filter(({ language }) => language === 'en')) {
    await page.goto(address)
    const seen = await page.evaluate((known) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: { text: string; lang: string }[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
        if (!known.some((each) => text.includes(each))) continue
        found.push({ text, lang: walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '' })
      }
      return found
    }, texts)
    met += seen.length
    expect(
      seen.filter(({ lang }) => !lang.startsWith('pt')),
      address,
    ).toEqual([])
  }
  expect(met).toBeGreaterThan(0)
})

/** Every text of a record that has Portuguese and no English; short ones may be names, the same in both. */
function onlyInPortuguese(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return []
  if ('pt' in record && !('en' in record && record.en !== undefined)) {
    const texts = Array.isArray(record.pt) ? record.pt : [record.pt]
    return texts.filter((text) => typeof text === 'string').flatMap(firstWords)
  }
  return Object.values(record).flatMap(onlyInPortuguese)
}

/** The start of a text as a page shows it: up to the first mark of Markdown. */
function firstWords(text: string): string[] {
  const start = /^[^\n*_`[\]#<>|]*/.exec(text.trim())?.[0].trim() ?? ''
  return start.length >= 24 ? [start] : []
}
