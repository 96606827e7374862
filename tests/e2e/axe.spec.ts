import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from 'playwright/test'
import { languages } from '../../src/domain/text.ts'
import { finderOn } from './finder.ts'
import { pagesOfKinds } from './page-kinds.ts'
import { courses } from './site.ts'

test.describe.configure({ mode: 'parallel' })

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const { kind, language, address } of pagesOfKinds) {
  test(`axe finds nothing on the page ${kind} (${language}), light and dark`, async ({ page }) => {
    await page.goto(address)
    await expectAccessible(page)
  })
}

for (const language of languages) {
  test(`axe finds nothing on the list with a search and filters open on a phone (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const finder = finderOn(page, language)
    await finder.open(`municipality=${courses[0]?.municipality ?? ''}`)
    await expect(finder.status).toHaveText(/\d/)
    await page.locator('[data-toggle]').click()
    await expect(page.locator('#filters')).toBeVisible()
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
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // There are no frames to look into, so that the second blank page axe opens for them is spared.
    const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze()
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`),
    )
    expect(found, colorScheme).toEqual([])
  }
}
