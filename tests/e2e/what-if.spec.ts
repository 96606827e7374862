import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from 'playwright/test'
import type { Language } from '../../src/domain/text.ts'
import { needPt } from '../../src/i18n/need.pt.ts'
import { whatIfEn } from '../../src/i18n/what-if.en.ts'
import { whatIfPt } from '../../src/i18n/what-if.pt.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { rankNetwork } from '../../src/ranking/rank-network.ts'
import { weightsOf } from '../../src/ranking/what-if-points.ts'
import { bandsWithWeights, whatIfData } from '../../src/ranking/what-if.ts'
import { paths } from '../../src/views/paths.ts'
import { addressOf } from './page-kinds.ts'
import { builtFiles, builtPages, contentFolder, siteFolder } from './site.ts'

test.describe.configure({ mode: 'parallel' })

/** The page of other weights, as a reader uses it. */
function whatIfOn(page: Page, language: Language = 'pt') {
  const words = language === 'pt' ? whatIfPt : whatIfEn
  const address = addressOf(paths.whatIf, language)
  const rows = page.locator('[data-rows] tr')
  const status = page.locator('[data-status]')
  const cells = (part: string) => page.locator(`[data-rows] [data-part="${part}"]`).allInnerTexts()
  const isDone =
    language === 'pt' ? /mudam?\.|mudam? de lugar\.|pesos publicados/ : /changes?\.|place\.|published weights/
  return {
    words,
    address,
    rows,
    status,
    open: (query = '') => page.goto(`${address}${query ? `?${query}` : ''}`),
    slider: (group: string) => page.locator(`input[name="${group}"]`),
    value: (group: string) => page.locator(`[data-weight="${group}"] [data-value]`),
    preset: (name: string) => page.getByRole('button', { name, exact: true }),
    /** Identifiers would be in the links: the addresses of the list from its head on. */
    order: () =>
      page.locator('[data-rows] th a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ranks: () => cells('rank'),
    scores: () => cells('score'),
    bands: () => cells('band'),
    changes: () => cells('change'),
    /** Waits until what was set is announced, and the levels are there. */
    expectAnnounced: () => expect(status).toHaveText(isDone),
  }
}

/** The published order and levels, as the table that needs no script has them. */
const publishedIn = (page: Page) =>
  page.locator('[data-published] tr').evaluateAll((rows) =>
    rows.map((row) => ({
      rank: row.querySelector('td')?.textContent.trim(),
      href: row.querySelector('a')?.getAttribute('href'),
      band: row.querySelector('.need-word')?.textContent,
    })),
  )

test('with the published weights the list has the published places, points and levels', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open()
  await whatIf.expectAnnounced()
  const published = await publishedIn(page)
  expect(published.length).toBeGreaterThan(10)
  expect(await whatIf.order()).toEqual(published.map(({ href }) => href))
  expect(await whatIf.ranks()).toEqual(published.map(({ rank }) => rank))
  expect(await whatIf.bands()).toEqual(published.map(({ band }) => band))
  expect(new Set(await whatIf.changes())).toEqual(new Set([whatIf.words.same]))
})

for (const language of ['pt', 'en'] as const) {
  test(`a key moves a slider: the order changes, and that is announced (${language})`, async ({ page }) => {
    const whatIf = whatIfOn(page, language)
    await whatIf.open()
    const before = await whatIf.order()
    await whatIf.slider('study').focus()
    await page.keyboard.press('Home')
    await expect(whatIf.slider('study')).toHaveValue('0')
    await expect(whatIf.value('study')).toHaveText(/^(?:peso|weight) 0,/)
    expect(await whatIf.order()).not.toEqual(before)
    await whatIf.expectAnnounced()
    await expect(whatIf.status).toHaveText(
      language === 'pt' ? /À frente: 1\.º .+ mudam de lugar\./ : /In front: 1 .+ change place\./,
    )
    await expect(whatIf.slider('study')).toBeFocused()
    // The others keep their points; what they are of the whole is another matter.
    await expect(whatIf.slider('numbers')).toHaveValue('30')
    await expect(whatIf.value('numbers')).toHaveText(/43/)
  })
}

test('levels with other weights are those the ranking computes, to the last one', async ({ page }) => {
  const { network } = loadNetwork(contentFolder)
  if (!network) throw new Error('the network has problems')
  const data = whatIfData(network, rankNetwork(network))
  const points = { numbers: 0, study: 70, entrepreneurs: 20, interviews: 12, education: 8 }
  const expected = bandsWithWeights(data, weightsOf(points, data.criteria) ?? [])
  const whatIf = whatIfOn(page)
  await whatIf.open('numbers=0&study=70')
  await whatIf.expectAnnounced()
  const words = await whatIf.bands()
  const found = (await whatIf.order()).map((href, place) => [href?.split('/').at(-2), words[place]])
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([id, band]) => [id, needPt.need.bands[band]])),
  )
  expect(await page.locator('[data-rows] [data-part=was]:not(:empty)').count()).toBe(
    data.qualifications.filter(({ id, band }) => expected[id] !== band).length,
  )
})

test('the list with the study at 0 is the alternative without the study', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open('study=0')
  await whatIf.expectAnnounced()
  const column = await page
    .locator('[data-published] tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('a')?.getAttribute('href'),
        row.querySelectorAll('td')[6]?.firstChild?.textContent?.trim(),
      ]),
    )
  const ranks = await whatIf.ranks()
  const listed = (await whatIf.order()).map((href, place) => [href, ranks[place]])
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(column))
})

test('a sentence under a slider comes true at the points it names', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open()
  const sentence = await page.locator('#changes-study span').first().innerText()
  const [, points = '', behind = '', ahead = ''] =
    /^Com peso (\d+) \(.+\), (.+) passa à frente de (.+)\.$/.exec(sentence.trim()) ?? []
  const placesOf = async () => {
    const titles = await page.locator('[data-rows] th a').allInnerTexts()
    return [
      titles.findIndex((title) => title.trim() === behind),
      titles.findIndex((title) => title.trim() === ahead),
    ] as const
  }
  const [late, early] = await placesOf()
  expect(early).toBeGreaterThanOrEqual(0)
  expect(late).toBeGreaterThan(early)
  await whatIf.slider('study').fill(points)
  const [now, then] = await placesOf()
  expect(now).toBeLessThan(then)
})

test('ticks under a slider stand where its handle does at those points', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open()
  const strip = await page.locator('[data-weight=study] .weight-marks').boundingBox()
  const slider = await whatIf.slider('study').boundingBox()
  expect((strip?.x ?? 0) - (slider?.x ?? 0)).toBe(12)
  expect((slider?.width ?? 0) - (strip?.width ?? 0)).toBe(24)
  expect(await page.locator('[data-weight=study] .weight-mark').getAttribute('d')).toMatch(/^(M\d+\.\d\d 2V12)+$/)
})

test('the address keeps the setting, and brings it back', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open()
  await whatIf.slider('interviews').focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/\?numbers=30&study=30&entrepreneurs=20&interviews=100&education=8$/)
  await whatIf.expectAnnounced()
  const [order, bands] = [await whatIf.order(), await whatIf.bands()]
  await page.reload()
  await expect(whatIf.slider('interviews')).toHaveValue('100')
  await whatIf.expectAnnounced()
  expect(await whatIf.order()).toEqual(order)
  expect(await whatIf.bands()).toEqual(bands)
})

test('values in the address that are no weights are left out, with a word', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open('numbers=muito&study=10')
  await expect(page.getByText(whatIf.words.ignored('numbers=muito'))).toBeVisible()
  await expect(whatIf.slider('numbers')).toHaveValue('30')
  await expect(whatIf.slider('study')).toHaveValue('10')
})

test('the published weights come back, with the plain address', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open('numbers=0&study=100')
  await whatIf.expectAnnounced()
  await whatIf.preset(whatIf.words.publishedWeights).press('Enter')
  await expect(whatIf.slider('study')).toHaveValue('30')
  await expect(whatIf.status).toContainText(whatIf.words.arePublished)
  expect(new URL(page.url()).search).toBe('')
  expect(await whatIf.order()).toEqual((await publishedIn(page)).map(({ href }) => href))
  await expect(whatIf.preset(whatIf.words.publishedWeights)).toBeFocused()
})

test('ready-made weights set every slider', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open()
  await whatIf.preset(whatIf.words.alternatives.order).click()
  await expect(page).toHaveURL(/\?numbers=36&study=36&entrepreneurs=16&interviews=9&education=4$/)
  await whatIf.preset(whatIf.words.alternatives.withoutStudy).click()
  await expect(page).toHaveURL(/\?numbers=30&study=0&entrepreneurs=20&interviews=12&education=8$/)
})

test('the link is copied, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const whatIf = whatIfOn(page)
  await whatIf.open('study=7')
  await whatIf.expectAnnounced()
  await page.getByRole('button', { name: whatIf.words.copy }).click()
  await expect(page.getByText(whatIf.words.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('nothing above 0 is no order, and the page says so', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open('numbers=0&study=1&entrepreneurs=0&interviews=0&education=0')
  await whatIf.expectAnnounced()
  await whatIf.slider('study').fill('0')
  await expect(whatIf.status).toHaveText(whatIf.words.nothing)
  await expect(page.locator('[data-table]')).toBeHidden()
  await whatIf.slider('study').fill('1')
  await expect(page.locator('[data-table]')).toBeVisible()
  await whatIf.expectAnnounced()
})

test('rows move under the focus without losing it', async ({ page }) => {
  const whatIf = whatIfOn(page)
  await whatIf.open()
  const last = page.locator('[data-rows] th a').last()
  const href = await last.getAttribute('href')
  await last.focus()
  await page.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>('input[name=study]')
    if (!slider) return
    slider.value = '0'
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect((await whatIf.order()).at(-1)).not.toBe(href)
  await expect(page.locator(`[data-rows] a[href="${href ?? ''}"]`)).toBeFocused()
})

test('without a worker the levels are the published ones, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Worker')
  })
  const whatIf = whatIfOn(page)
  await whatIf.open('study=0')
  await expect(page.getByText(whatIf.words.publishedBandsOnly)).toBeVisible()
  const bands = new Map((await publishedIn(page)).map(({ href, band }) => [href, band]))
  expect(await whatIf.bands()).toEqual((await whatIf.order()).map((href) => bands.get(href)))
  await expect(whatIf.status).toContainText('mudam de lugar.')
})

test('a worker that cannot be had leaves the published levels too', async ({ page }) => {
  await page.route(/what-if-worker/, (route) => route.abort())
  const whatIf = whatIfOn(page)
  await whatIf.open('study=0')
  await expect(page.getByText(whatIf.words.publishedBandsOnly)).toBeVisible()
})

for (const width of [320, 390, 1280]) {
  test(`axe finds nothing with other weights set, at ${String(width)} pixels, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    const whatIf = whatIfOn(page)
    await whatIf.open('study=0&numbers=muito')
    await whatIf.expectAnnounced()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the published order and the three alternatives are there, and no slider', async ({ page }) => {
    await page.goto(`/${paths.whatIf}`)
    await expect(page.getByRole('slider')).toHaveCount(0)
    await expect(page.getByText(whatIfPt.withoutScript)).toBeVisible()
    const table = page.getByRole('table')
    await expect(table).toHaveCount(1)
    for (const name of Object.values(whatIfPt.alternatives)) {
      await expect(table.getByRole('columnheader', { name })).toBeVisible()
    }
    const cells = await table
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())))
    expect(cells.length).toBeGreaterThan(10)
    expect(cells.filter((row) => row.length !== 8 || row.some((text) => text === ''))).toEqual([])
    expect(cells.filter((row) => row.slice(5).some((text) => !/^\d+\.º\s+\d+,\d pontos$/.test(text)))).toEqual([])
  })
})

test('the scripts of the page weigh under 15 kB', () => {
  const html = builtPages.find(({ address }) => address === `/${paths.whatIf}`)?.html ?? ''
  const own = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) => file)
  const scripts = new Set([...own, ...builtFiles.filter((file) => /what-if[^/]*\.js$/.test(file))])
  expect(scripts.size).toBeGreaterThan(1)
  const bytes = [...scripts].map((file) => gzipSync(readFileSync(join(siteFolder, file))).length)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000)
})

test('student pages do not lead here', () => {
  const target = new RegExp(`href="[^"]*/${paths.whatIf}["?#]`)
  const leading = builtPages
    .filter(({ html, address }) => target.test(html) && !address.endsWith(`/${paths.whatIf}`))
    .map(({ address }) => address)
  expect(leading.length).toBeGreaterThan(0)
  expect(
    leading.filter((address) => !address.endsWith(`/${paths.method}`) && !address.includes(`/${paths.study}`)),
  ).toEqual([])
})
