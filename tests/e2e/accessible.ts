import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Expects axe to find nothing against WCAG 2.2 AA on a page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
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
