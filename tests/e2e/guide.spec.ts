import { expect, test } from 'playwright/test'
import { guidePt } from '../../src/i18n/guide.pt.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { paths } from '../../src/views/paths.ts'
import { finderOn } from './finder.ts'
import { contentFolder, courses } from './site.ts'

test.describe.configure({ mode: 'parallel' })

const questions = loadNetwork(contentFolder).network?.guide?.questions ?? []
const [first] = questions
const [answer] = first?.answers ?? []
const inAreas = (areas: readonly string[]) => courses.filter(({ area }) => areas.includes(area))

test('the questions come one at a time, each may be skipped, and the back button goes back', async ({ page }) => {
  expect(questions.length).toBe(7)
  await page.goto(`/${paths.guide}`)
  for (const [index, { question }] of questions.entries()) {
    const heading = page.getByRole('heading', { level: 2 })
    await expect(heading).toHaveText(question.pt)
    if (index > 0) await expect(heading).toBeFocused()
    await page.getByRole('button', { name: index === 6 ? guidePt.finish : guidePt.skip }).click()
  }
  await expect(page.getByText(guidePt.end.none)).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(questions.at(-1)?.question.pt ?? '')
})

test('by keyboard an answer becomes filters that show on the list, and no request tells of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`/${paths.guide}`)
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  const next = page.locator('[data-next]')
  while (await next.isVisible()) {
    await next.focus()
    await page.keyboard.press('Enter')
  }
  const areas = answer?.areas.filter((area) => inAreas([area]).length > 0) ?? []
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(areas.length)
  const number = inAreas(areas).length
  await page.getByRole('link', { name: guidePt.end.show(number) }).focus()
  await page.keyboard.press('Enter')
  const finder = finderOn(page)
  await finder.expectFound(number)
  for (const area of areas) await expect(finder.box('area', area)).toBeChecked()
  await expect(finder.chosen).toHaveCount(areas.length)
  expect(new URL(page.url()).searchParams.getAll('area').sort()).toEqual([...areas].sort())
  expect(asked.filter((request) => areas.some((area) => request.includes(area)))).toEqual([])
})

test('areas can be switched off before the list opens, and everything be begun again', async ({ page }) => {
  await page.goto(`/${paths.guide}`)
  await page.getByRole('checkbox').first().check()
  await page.goto(`/${paths.guide}#areas`)
  const on = page.getByRole('checkbox', { checked: true })
  const count = await on.count()
  expect(count).toBeGreaterThan(0)
  for (let left = count; left > 0; left--) await on.first().uncheck()
  await expect(page.getByRole('link', { name: guidePt.end.all })).toHaveAttribute('href', `/${paths.courses}`)
  await page.getByRole('button', { name: guidePt.end.again }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(first?.question.pt ?? '')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every question is there, with a link from each answer to its areas', async ({ page }) => {
    await page.goto(`/${paths.guide}`)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(questions.map(({ question }) => question.pt))
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    const links = page.locator('[data-question] a')
    await expect(links).toHaveCount(questions.flatMap(({ answers }) => answers.flatMap(({ areas }) => areas)).length)
    await links.first().click()
    await expect(page).toHaveURL(new RegExp(paths.area(answer?.areas[0] ?? '')))
  })

  test('each filter of the list is a link to a page with as many courses as it says', async ({ page }) => {
    await page.goto(`/${paths.courses}`)
    const links = await page.locator('.filter-links li').evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')?.getAttribute('href') ?? '',
        count: Number(item.querySelector('.count')?.textContent),
      })),
    )
    expect(links.length).toBeGreaterThan(20)
    for (const { href, count } of links) {
      await page.goto(href)
      await expect(page.locator('main .card'), href).toHaveCount(count)
    }
  })
})
