import { expect, test, type Page } from 'playwright/test'
import { pt } from '../../src/i18n/pt.ts'
import { paths } from '../../src/views/paths.ts'
import { courses } from './site.ts'

test.use({ javaScriptEnabled: false })

test('the list shows every course, and each leads to its page', async ({ page }) => {
  const links = await linksOfWholeList(page)
  expect(links).toEqual(courses.map((course) => course.page))
  for (const [index, address] of links.entries()) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(courses[index]?.title ?? '')
  }
})

test('the form that needs the script is not shown', async ({ page }) => {
  await page.goto(`/${paths.courses}`)
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('the reader goes from the front page by municipality to a course', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: pt.menu }).getByRole('link', { name: pt.nav.courses, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pt.list.title)
  await page.getByRole('main').getByRole('link', { name: pt.nav.municipalities, exact: true }).click()
  await page
    .locator(`main a[href="/${paths.municipality(courses[0]?.municipality ?? '')}"]`)
    .first()
    .click()
  await page.locator(`main a[href="${courses[0]?.page ?? ''}"]`).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(courses[0]?.title ?? '')
})

/** Links of the plain list, page after page. */
async function linksOfWholeList(page: Page): Promise<string[]> {
  await page.goto(`/${paths.courses}`)
  const pages = await page
    .locator('nav.pages a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const found: string[] = []
  for (const address of pages.length > 0 ? pages : [`/${paths.courses}`]) {
    await page.goto(address)
    const links = page.locator('[data-all] .card h2 a')
    found.push(...(await links.evaluateAll((each) => each.map((link) => link.getAttribute('href') ?? ''))))
  }
  return found
}
