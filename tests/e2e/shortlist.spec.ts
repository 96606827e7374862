import { expect, test, type Page } from 'playwright/test'
import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lists } from '../../src/client/kept-list.ts'
import { languages } from '../../src/domain/text.ts'
import { expectAccessible } from './accessible.ts'
import { a4, fullestCourses, listOn, sheetsOf, titlesOf } from './reader-lists.ts'
import { attributeValues, builtPages, siteFolder } from './site.ts'

test.describe.configure({ mode: 'parallel' })

const [first = '', second = ''] = fullestCourses
const most = fullestCourses.slice(0, lists.kept.most)
const key = 'rumo:/:kept'

const keepButton = (page: Page) => page.locator('.keep-bar [data-keep="kept"]')

test('a course is kept and let go again by keyboard, and that is announced', async ({ page }) => {
  await page.goto(`/cursos/${first}/`)
  const { words } = listOn(page, 'kept')
  await keepButton(page).focus()
  await page.keyboard.press('Space')
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('status')).toHaveText(words.kept(1))
  await page.reload()
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true')
  await keepButton(page).press('Space')
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('status')).toHaveText(words.unkept(0))
})

test('what is kept on one page is kept on the other that is open', async ({ page, context }) => {
  await page.goto(`/cursos/${first}/`)
  const other = await context.newPage()
  await other.goto(`/cursos/${first}/`)
  await keepButton(other).click()
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true')
})

test('the bar of a phone covers neither the end of the page nor what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto(`/cursos/${first}/`)
  await keepButton(page).click()
  const bar = await page.locator('.keep-bar').boundingBox()
  const top = bar?.y ?? 0
  expect(top + (bar?.height ?? 0)).toBeCloseTo(700, 0)
  const covered: string[] = []
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const active = document.activeElement
      if (!active || active === document.body || active.closest('.keep-bar')) return undefined
      const { bottom } = active.getBoundingClientRect()
      return { bottom, text: active.textContent }
    })
    if (focus && focus.bottom > top) covered.push(focus.text)
  }
  expect(covered).toEqual([])
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight)
  })
  const last = await page.locator('.foot p').last().boundingBox()
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(top)
})

test('a list in the address joins the own one, and says what is not in this edition', async ({ page }) => {
  const kept = listOn(page, 'kept')
  await kept.open([first])
  await kept.part('adopt').click()
  await kept.open([second, 'no/where'])
  await expect(kept.titles).toHaveText(titlesOf([second]))
  await expect(kept.part('gone')).toContainText(kept.words.gone('no/where'))
  await kept.part('adopt').click()
  await expect(kept.titles).toHaveText(titlesOf([first, second]))
  await kept.part('gone').getByRole('button').click()
  await expect(kept.part('gone').getByRole('listitem')).toHaveCount(0)
  await page.reload()
  await expect(kept.titles).toHaveText(titlesOf([first, second]))
})

test('the code drawn on the screen is of the address of the list', async ({ page }) => {
  const kept = listOn(page, 'kept')
  await kept.open([first, second])
  await expect(kept.titles).toHaveCount(2)
  await kept.part('qr').click()
  const code = kept.root.getByRole('img', { name: kept.words.keptPage.qrName })
  await expect(code).toBeVisible()
  const [drawn, size] = await code.evaluate((svg) => [
    svg.querySelector('path')?.getAttribute('d') ?? '',
    Number(svg.getAttribute('viewBox')?.split(' ')[2]),
  ])
  // The finder patterns of the standard: seven modules a side in three corners, behind a quiet zone of four.
  const corner = (x: number, y: number) => `M${String(x)} ${String(y)}h7`
  for (const place of [corner(4, 4), corner(size - 11, 4), corner(4, size - 11)]) {
    expect(drawn).toContain(place)
  }
  await kept.part('rows').getByRole('button').first().click()
  await expect(kept.titles).toHaveCount(1)
  await expect.poll(() => code.locator('path').getAttribute('d')).not.toBe(drawn)
  await kept.part('qr').click()
  await expect(code).toHaveCount(0)
})

test(`${String(most.length)} courses, questions and room for notes print on one A4 sheet`, async ({ page }) => {
  const kept = listOn(page, 'kept')
  await kept.open(most)
  await expect(kept.titles).toHaveCount(most.length)
  expect(await sheetsOf(page)).toEqual({ count: 1, ...a4 })
  await page.emulateMedia({ media: 'print' })
  for (const question of kept.words.keptPage.questions) await expect(kept.root.getByText(question)).toBeVisible()
  await expect(kept.root.getByText(kept.words.keptPage.notes, { exact: true })).toHaveCount(most.length)
})

for (const broken of ['{"a":1}', '[', '["../../x","<img src=x onerror=alert(1)>"]', 'null']) {
  test(`a list somebody tampered with (${broken}) breaks nothing`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.addInitScript(
      ([at = '', text = '']) => {
        localStorage.setItem(at, text)
      },
      [key, broken],
    )
    const kept = listOn(page, 'kept')
    await kept.open()
    await expect(kept.part('empty')).toBeVisible()
    await page.goto(`/cursos/${first}/`)
    await keepButton(page).click()
    await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true')
    expect(errors).toEqual([])
  })
}

test('where the browser keeps nothing, that is said and the page works on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
  })
  await page.goto(`/cursos/${first}/`)
  const { words } = listOn(page, 'kept')
  await keepButton(page).click()
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.keep-said')).toContainText(words.notStored)
})

test('nothing of a list is sent anywhere but in the address of its own page', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`/cursos/${first}/`)
  await keepButton(page).click()
  asked.length = 0
  const kept = listOn(page, 'kept')
  await kept.open()
  await expect(kept.titles).toHaveCount(1)
  expect(asked.filter((request) => request.includes(first))).toEqual([])
  await expect(page).toHaveURL(new RegExp(`cursos=${first}$`))
})

for (const language of languages) {
  test(`axe finds nothing in a shortlist, with its code and empty (${language})`, async ({ page }) => {
    const kept = listOn(page, 'kept', language)
    await kept.open([first, second, 'no/where'])
    await expect(kept.titles).toHaveCount(2)
    await kept.part('qr').click()
    await expect(kept.root.getByRole('img')).toBeVisible()
    await expectAccessible(page)
    await kept.part('clear').click()
    await expect(kept.part('empty')).toBeVisible()
    await expectAccessible(page)
  })

  test(`axe finds nothing on a course that was kept (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${language === 'pt' ? '' : '/en'}/cursos/${first}/`)
    await keepButton(page).click()
    await expect(page.locator('.keep-said')).toBeVisible()
    await expectAccessible(page)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a course shows no button that would do nothing, and the pages of lists lead to all courses', async ({
    page,
  }) => {
    await page.goto(`/cursos/${first}/`)
    await expect(page.getByRole('button')).toHaveCount(0)
    for (const name of ['kept', 'compare'] as const) {
      const list = listOn(page, name)
      await list.open()
      await expect(page.getByText(list.words.withoutScript)).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: list.words.toList })).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
    }
  })
})

test('a course page brings at most 15 kB of our own script, compressed', () => {
  const page = builtPages.find(({ address }) => address === `/cursos/${first}/`)
  const scripts = attributeValues(page?.html ?? '', 'src').filter((src) => src.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  const seen = new Set<string>()
  const bytesOf = (file: string): number => {
    if (seen.has(file)) return 0
    seen.add(file)
    const text = readFileSync(join(siteFolder, file))
    const imported = [...text.toString().matchAll(/from\s*"\.\/([^"]+\.js)"|import\s*"\.\/([^"]+\.js)"/g)]
    return imported.reduce((sum, [, a, b]) => sum + bytesOf(`_astro/${a ?? b ?? ''}`), gzipSync(text).length)
  }
  expect(scripts.reduce((sum, file) => sum + bytesOf(file), 0)).toBeLessThanOrEqual(15_000)
})
