import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from 'playwright/test'
import { languages } from '../../src/domain/text.ts'
import { paths } from '../../src/views/paths.ts'
import { finderOn } from './finder.ts'
import { addressOf, pagesOfKinds } from './page-kinds.ts'
import { courses } from './site.ts'

test.describe.configure({ mode: 'parallel' })

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const { kind, language, address } of pagesOfKinds) {
  test(`axe finds nothing on the page ${kind} (${language}), light and dark`, async ({ page }) => {
    // The study is a book of tables, and every cell of them is looked at.
    test.slow(kind.endsWith('study'))
    await page.goto(address)
    await expectAccessible(page)
  })
}

for (const language of languages) {
  test(`axe finds nothing on the list with a search and filters open on a phone (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const finder = finderOn(page, language)
    await finder.open(`municipality=${courses[0]?.municipality ?? ''}`)
    await finder.expectAnswer()
    await page.locator('[data-toggle]').click()
    await expect(finder.dialog).toBeVisible()
    await expectAccessible(page)
  })

  test(`axe finds nothing on the list with filters on and where one lives (${language})`, async ({ page }) => {
    const finder = finderOn(page, language)
    const { municipality = '' } = courses[0] ?? {}
    await finder.open(
      String(new URLSearchParams({ q: courses[0]?.title ?? '', municipality, from: municipality, within: '50' })),
    )
    await finder.expectAnswer()
    await expect(finder.chosen).toHaveCount(2)
    await expectAccessible(page)
  })

  test(`axe finds nothing on the end of the questions (${language})`, async ({ page }) => {
    await page.goto(`${addressOf(paths.guide, language)}#areas`)
    await expect(page.locator('[data-end]')).toBeVisible()
    await expectAccessible(page)
  })

  test(`axe finds nothing on the list without a result (${language})`, async ({ page }) => {
    const finder = finderOn(page, language)
    await finder.open('q=qqxxqqxx')
    await finder.expectFound(0)
    await expectAccessible(page)
  })
}

async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(builder(page).withTags(rules)), 'light').toEqual([])
  // Dark differs from light in its colours only, so only what axe says of colours can differ.
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(builder(page).withRules(['color-contrast', 'link-in-text-block'])), 'dark').toEqual([])
}

/** There are no frames to look into: axe need not open the second, blank page it wants for them. */
const builder = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

async function violations(axe: AxeBuilder): Promise<string[]> {
  const results = await axe.analyze()
  expect(results.passes.length).toBeGreaterThan(0)
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`),
  )
}
