import { expect, test } from 'playwright/test'
import { languages } from '../../src/domain/text.ts'
import { compareRows } from '../../src/client/compare-rows.ts'
import { expectAccessible } from './accessible.ts'
import { a4, comparableData, fullestCourses, listOn, sheetsOf, titlesOf } from './reader-lists.ts'
import { courses } from './site.ts'

test.describe.configure({ mode: 'parallel' })

const four = fullestCourses.slice(0, 4)
const [first = '', second = '', third = '', fourth = '', fifth = ''] = fullestCourses

test('a course is chosen on its page by keyboard, and stands in the comparison after a reload', async ({ page }) => {
  const compare = listOn(page, 'compare')
  for (const id of [first, second]) {
    await page.goto(`/cursos/${id}/`)
    const button = page.locator('.keep-bar [data-keep="compare"]')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
  await page.locator('.keep-bar .keep-said a').press('Enter')
  await expect(compare.titles).toHaveText(titlesOf([first, second]))
  await expect(page).toHaveURL(`${compare.address}?cursos=${first},${second}`)
  await page.reload()
  await expect(compare.titles).toHaveText(titlesOf([first, second]))
  await expect(compare.part('shared')).toBeHidden()
})

test('a fifth course is refused in words, and the four stay', async ({ page }) => {
  const compare = listOn(page, 'compare')
  await compare.open(four)
  await compare.part('adopt').click()
  await page.goto(`/cursos/${fifth}/`)
  await page.locator('.keep-bar [data-keep="compare"]').click()
  await expect(page.locator('.keep-said')).toContainText(compare.words.compareFull(4))
  await expect(page.locator('.keep-bar [data-keep="compare"]')).toHaveAttribute('aria-pressed', 'false')
  await page.locator('.keep-said a').click()
  await expect(compare.titles).toHaveText(titlesOf([first, second, third, fourth]))
})

test('a card of the list chooses its course, and so does a result drawn by the search', async ({ page }) => {
  const compare = listOn(page, 'compare')
  await page.goto('/cursos/?order=name')
  const cards = page.locator('[data-finder] .card:visible')
  await expect(cards.first()).toBeVisible()
  const id = (await cards.nth(1).getAttribute('data-course')) ?? ''
  expect(courses.map((course) => course.id)).toContain(id)
  await cards.nth(1).locator('[data-keep="compare"]').click()
  await expect(cards.nth(1).locator('.keep-said')).toContainText(compare.words.compared(1))
  await expect(page).toHaveURL(/\/cursos\/\?order=name$/)
  await compare.open()
  await expect(compare.titles).toHaveText(titlesOf([id]))
  await expect(compare.part('status')).toContainText(compare.words.comparePage.one)
})

for (const language of languages) {
  test(`the table has a head a course and a row, says what differs and what nobody said (${language})`, async ({
    page,
  }) => {
    const compare = listOn(page, 'compare', language)
    await compare.open(four)
    await expect(compare.titles).toHaveCount(4)
    const rows = compare.root.locator('tbody tr')
    await expect(rows).toHaveCount(comparableData.rows.length)
    await expect(compare.root.locator('thead th[scope=col]')).toHaveCount(4)
    await expect(compare.root.locator('tbody th[scope=row]')).toHaveCount(comparableData.rows.length)
    const differing = compareRows(four, comparableData).filter(({ differs }) => differs).length
    expect(differing).toBeGreaterThan(0)
    await expect(compare.root.locator('.differs')).toHaveCount(differing)
    await expect(compare.root.locator('.row-differs .differs').first()).toHaveText(compare.words.comparePage.differs)
    await compare.part('only-differences').check()
    await expect(compare.root.locator('tbody tr:visible')).toHaveCount(differing)
    await compare.part('only-differences').uncheck()
    await expect(compare.root.locator('tbody tr:visible')).toHaveCount(comparableData.rows.length)
  })

  test(`axe finds nothing in a comparison, shared, own and empty (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const compare = listOn(page, 'compare', language)
    await compare.open([...four.slice(0, 2), 'no/where'])
    await expect(compare.titles).toHaveCount(2)
    await expectAccessible(page)
    await compare.part('clear').click()
    await expect(compare.part('empty')).toBeVisible()
    await expectAccessible(page)
  })
}

test('four courses with all that is known of them print on one A4 sheet on its side', async ({ page }) => {
  const compare = listOn(page, 'compare')
  await compare.open(four)
  await expect(compare.titles).toHaveCount(4)
  expect(await sheetsOf(page)).toEqual({ count: 1, width: a4.height, height: a4.width })
})

test('a list in the address is shown and leaves the own one as it was, until it is taken', async ({ page }) => {
  const compare = listOn(page, 'compare')
  await compare.open([first])
  await compare.part('adopt').click()
  await expect(compare.part('shared')).toBeHidden()
  await compare.open([second, third])
  await expect(compare.titles).toHaveText(titlesOf([second, third]))
  await expect(compare.part('shared')).toBeVisible()
  await compare.part('own').click()
  await expect(compare.titles).toHaveText(titlesOf([first]))
})

test('the own list does not turn into a shared one when another page changed it', async ({ page }) => {
  const compare = listOn(page, 'compare')
  await compare.open([first, second])
  await compare.part('adopt').click()
  await page.goto(`/cursos/${second}/`)
  await page.locator('.keep-bar [data-keep="compare"]').click()
  await page.goBack()
  await expect(compare.titles).toHaveText(titlesOf([first]))
  await expect(compare.part('shared')).toBeHidden()
})

test('the same comparison is there in the other language', async ({ page }) => {
  await listOn(page, 'compare').open([first, second])
  await page.getByRole('banner').locator('a[hreflang=en]').click()
  const english = listOn(page, 'compare', 'en')
  await expect(page).toHaveURL(`${english.address}?cursos=${first},${second}`)
  await expect(english.titles).toHaveCount(2)
})

test('taking a course out moves the focus to what is said of it', async ({ page }) => {
  const compare = listOn(page, 'compare')
  await compare.open([first, second])
  await compare.root.locator('thead button').first().press('Enter')
  await expect(compare.titles).toHaveText(titlesOf([second]))
  await expect(compare.part('status')).toBeFocused()
  await expect(compare.part('status')).toContainText(titlesOf([first])[0] ?? '')
})

test('on a phone the names of the rows stay in sight while the courses slide, and the page does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const compare = listOn(page, 'compare')
  await compare.open(four)
  await expect(compare.titles).toHaveCount(4)
  const region = compare.root.getByRole('region')
  await region.focus()
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await expect(compare.root.locator('tbody th').first()).toBeInViewport({ ratio: 0.9 })
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390)
})

test('without the list of courses the page says so, and reads it when asked again', async ({ page }) => {
  const compare = listOn(page, 'compare')
  await page.route('**/comparar/cursos.json', (route) => route.abort())
  await compare.open([first])
  await expect(compare.part('failed')).toBeVisible()
  await expect(compare.part('full')).toBeHidden()
  await page.unroute('**/comparar/cursos.json')
  await compare.part('retry').click()
  await expect(compare.titles).toHaveText(titlesOf([first]))
})
