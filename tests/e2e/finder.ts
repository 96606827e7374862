import { expect, type Locator, type Page } from 'playwright/test'
import { facetNames } from '../../src/domain/facet.ts'
import type { Language } from '../../src/domain/text.ts'
import { listEn } from '../../src/i18n/list.en.ts'
import { listPt } from '../../src/i18n/list.pt.ts'
import { paths } from '../../src/views/paths.ts'
import { addressOf } from './page-kinds.ts'

/** The search of the list of courses, as a reader uses it. */
export function finderOn(page: Page, language: Language = 'pt') {
  const words = language === 'pt' ? listPt : listEn
  const address = addressOf(paths.courses, language)
  const results = page.locator('[data-results]')
  const box = (facet: string, value: string) => page.locator(`input[type=checkbox][name="${facet}"][value="${value}"]`)
  return {
    words,
    address,
    open: (query = '') => page.goto(`${address}${query ? `?${query}` : ''}`),
    text: page.locator('[data-form] input[type=search]'),
    status: page.getByRole('status'),
    results,
    wholeList: page.locator('[data-all]'),
    clear: page.getByRole('button', { name: words.clear }),
    box,
    /** The number beside a value of a filter. */
    countOf: async (facet: string, value: string) =>
      Number(
        await page
          .locator('label', { has: box(facet, value) })
          .locator('[data-count]')
          .innerText(),
      ),
    /** All values a filter offers. */
    valuesOf: (facet: (typeof facetNames)[number]) =>
      page
        .locator(`input[type=checkbox][name="${facet}"]`)
        .evaluateAll((boxes) => boxes.map((each) => (each as HTMLInputElement).value)),
    /** Waits until the status says that so many courses were found. */
    expectFound: async (number: number) => {
      await expect(page.getByRole('status')).toHaveText(
        number === 0 ? `${words.found(0)} ${words.nothing}` : words.found(number),
      )
    },
    /** Addresses of all results, in their order, a screenful after another. */
    addresses: async () => {
      await expect(page.getByRole('status')).toHaveText(/\d|\./)
      for (let shown = 0; await page.locator('[data-more]').isVisible();) {
        shown = await results.locator('li').count()
        await page.locator('[data-more]').click()
        await expect.poll(() => results.locator('li').count()).toBeGreaterThan(shown)
      }
      return hrefs(results)
    },
  }
}

const hrefs = (list: Locator): Promise<string[]> =>
  list.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
