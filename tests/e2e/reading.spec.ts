import { expect, test } from 'playwright/test'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { dictionaryOf } from '../../src/i18n/dictionary.ts'
import { languages } from '../../src/domain/text.ts'
import { finderOn } from './finder.ts'
import { pagesOfKinds } from './page-kinds.ts'
import { contentFolder } from './site.ts'

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

  // The sheets of what is printed have no navigation but the way back.
  if (kind.startsWith('print')) continue
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
    await expect(finder.dialog).toBeVisible()
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320)
    expect(await finder.dialog.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(320)
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
