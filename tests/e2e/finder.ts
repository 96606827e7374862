import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from 'playwright/test'
import { z } from 'zod'
import { facetNames } from '../../src/domain/facet.ts'
import type { Language } from '../../src/domain/text.ts'
import { listEn } from '../../src/i18n/list.en.ts'
import { listPt } from '../../src/i18n/list.pt.ts'
import { files, paths } from '../../src/views/paths.ts'
import { addressOf } from './page-kinds.ts'
import { siteFolder } from './site.ts'

/** The date of the edition's data. */
const dataDay = z
  .object({ edition: z.object({ date: z.iso.date() }) })
  .parse(JSON.parse(readFileSync(join(siteFolder, files.courses), 'utf8'))).edition.date

/** The search of the list of courses, as a reader uses it. */
export function finderOn(page: Page, language: Language = 'pt') {
  const words = language === 'pt' ? listPt : listEn
  const address = addressOf(paths.courses, language)
  const results = page.locator('[data-results]')
  const box = (facet: string, value: string) => page.locator(`input[type=checkbox][name="${facet}"][value="${value}"]`)
  const status = page.locator('[data-status][role=status]')
  /** Waits until the status says how many courses were found, in names and, where these were asked, in texts. */
  const expectAnswer = async () => {
    await expect(status.locator('strong')).toHaveText(language === 'pt' ? /encontrado/ : /found/)
    await expect(status).not.toContainText(words.searchingTexts)
  }
  return {
    words,
    address,
    /** Opens the list on a day: whether one can enrol depends on it. */
    open: async (query = '', day = dataDay) => {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`))
      await page.goto(`${address}${query ? `?${query}` : ''}`)
    },
    text: page.locator('[data-form] input[type=search]'),
    status,
    results,
    order: page.locator('[data-order]'),
    nearest: page.locator('[data-nearest]'),
    changes: page.locator('[data-changes] button'),
    dialog: page.getByRole('dialog'),
    toggle: page.locator('[data-toggle]'),
    chosen: page.locator('[data-chosen] button'),
    askTexts: page.locator('[data-texts]'),
    within: (kilometres: number) => page.locator(`input[name=within][value="${String(kilometres)}"]`),
    wholeList: page.locator('[data-all]'),
    clear: page.getByRole('button', { name: words.clear, exact: true }),
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
      await expect(status.locator('strong')).toHaveText(words.found(number))
      await expect(status).not.toContainText(words.searchingTexts)
    },
    /** Types a text in place of what was there, and waits for what it finds. */
    search: async (text: string) => {
      await page.locator('[data-form] input[type=search]').fill(text)
      // The address changes at the moment the search starts, and the status with it, unless names have to do.
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === text)
      await expectAnswer()
    },
    expectAnswer,
    /** What each card of a list says, and in which language it says the title. */
    cardsIn: (list: Locator) =>
      list.locator('.card').evaluateAll((cards) =>
        cards.map((card) => {
          const title = card.querySelector('h2 a')
          return {
            address: title?.getAttribute('href') ?? '',
            text: card.textContent.replaceAll(/\s+/g, ' ').trim(),
            titleLanguage: (title?.querySelector('[lang]') ?? title?.closest('[lang]'))?.getAttribute('lang'),
            cloth: card
              .querySelector('.card-cloth rect')
              ?.getAttribute('fill')
              ?.replace(/#[a-z]+-/, '#'),
            steps: [...card.querySelectorAll('.need-steps > *')].map((step) => step.getAttribute('class')),
          }
        }),
      ),
    /** Addresses of all results, in their order, a screenful after another. */
    addresses: async () => {
      await expectAnswer()
      const more = page.locator('[data-more]')
      while (await more.isVisible()) {
        const shown = await results.locator('li').count()
        await more.click()
        await expect.poll(() => results.locator('li').count()).toBeGreaterThan(shown)
      }
      return hrefs(results)
    },
  }
}

const hrefs = (list: Locator): Promise<string[]> =>
  list.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
