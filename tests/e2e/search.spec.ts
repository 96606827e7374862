import { expect, test, type Page } from 'playwright/test'
import { facetNames } from '../../src/domain/facet.ts'
import { languages } from '../../src/domain/text.ts'
import { paths } from '../../src/views/paths.ts'
import { finderOn } from './finder.ts'
import { addressOf } from './page-kinds.ts'
import { courses, type ListedCourse } from './site.ts'

test.describe.configure({ mode: 'parallel' })

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')
const wordsOf = (title: string): string[] => title.match(/\p{L}{6,}/gu) ?? []
const pages = (found: readonly ListedCourse[]): string[] => found.map(({ page }) => page)
const distinct = (values: readonly string[]): string[] => [...new Set(values)]
const [firstTown = '', secondTown = ''] = distinct(courses.map(({ municipality }) => municipality))
const inTown = (town: string) => courses.filter(({ municipality }) => municipality === town)

test.describe('text', () => {
  test('a title finds its courses, one of them among the first three', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open()
    for (const title of distinct(courses.map((course) => course.title)).slice(0, 12)) {
      await finder.search(title)
      const named = courses.filter((course) => course.title === title)
      const found = await finder.addresses()
      expect(found, title).toEqual(expect.arrayContaining(pages(named)))
      expect(
        found.slice(0, 3).some((address) => pages(named).includes(address)),
        title,
      ).toBe(true)
    }
  })

  test('a word typed without its accents finds the words that have them', async ({ page }) => {
    const finder = finderOn(page)
    const accented = distinct(courses.flatMap(({ title }) => wordsOf(title)).filter((word) => word !== bare(word)))
    expect(accented.length).toBeGreaterThan(0)
    await finder.open()
    for (const word of accented.slice(0, 8)) {
      await finder.search(bare(word))
      const named = courses.filter(({ title }) => wordsOf(title).includes(word))
      expect(await finder.addresses(), word).toEqual(expect.arrayContaining(pages(named)))
    }
  })

  test('a word typed with an accent it does not have finds it all the same', async ({ page }) => {
    const finder = finderOn(page)
    const plain = distinct(courses.flatMap(({ title }) => wordsOf(title)).filter((word) => word === bare(word)))
    await finder.open()
    for (const word of plain.slice(0, 8)) {
      const typed = word.replace(/[aeiou]/, (vowel) => `${vowel}\u0301`).normalize('NFC')
      await finder.search(typed)
      const named = courses.filter(({ title }) => wordsOf(title).includes(word))
      expect(await finder.addresses(), typed).toEqual(expect.arrayContaining(pages(named)))
    }
  })

  for (const language of languages) {
    test(`everyday names on a course's page find the course (${language})`, async ({ page }) => {
      const finder = finderOn(page, language)
      for (const course of courses.filter((_, index) => index % 16 === 0)) {
        const address = addressOf(course.page.slice(1), language)
        await page.goto(address)
        const names = await page.locator('section[aria-labelledby=names] li').allInnerTexts()
        expect(names.length).toBeGreaterThan(0)
        await finder.open()
        for (const name of names) {
          await finder.search(name)
          expect(await finder.addresses(), name).toContain(address)
        }
      }
    })
  }

  test('each language has its own index', async ({ page }) => {
    for (const language of languages) {
      const finder = finderOn(page, language)
      await finder.open('order=place')
      await finder.expectFound(courses.length)
      const expected = courses.map((course) => addressOf(course.page.slice(1), language))
      expect((await finder.addresses()).sort()).toEqual(expected.sort())
    }
  })

  for (const language of languages) {
    test(`a result shows of a course what the list shows (${language})`, async ({ page }) => {
      const finder = finderOn(page, language)
      await finder.open()
      const listed = await finder.cardsIn(finder.wholeList)
      expect(listed).toHaveLength(courses.length)
      await page.getByRole('combobox').selectOption('name')
      await finder.addresses()
      const found = await finder.cardsIn(finder.results)
      const byAddress = (cards: typeof listed) => cards.toSorted((a, b) => (a.address < b.address ? -1 : 1))
      expect(byAddress(found)).toEqual(byAddress(listed))
    })
  }

  test('a word nobody uses finds nothing, and the page says so', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open()
    await finder.text.fill('qqxxqqxx')
    await finder.expectFound(0)
    await expect(finder.wholeList).toBeHidden()
    await expect(finder.results.locator('li')).toHaveCount(0)
  })

  test('the search of the front page leads to the results', async ({ page }) => {
    const title = courses[0]?.title ?? ''
    await page.goto('/')
    await page.getByRole('searchbox').fill(title)
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/cursos\/\?q=/)
    expect(await finderOn(page).addresses()).toContain(courses[0]?.page)
  })
})

test.describe('filters', () => {
  for (const facet of facetNames) {
    test(`each number beside a value of ${facet} is the number of courses it gives`, async ({ page }) => {
      const finder = finderOn(page)
      await finder.open()
      const values = await finder.valuesOf(facet)
      expect(values.length).toBeGreaterThan(0)
      for (const value of values) {
        const count = await finder.countOf(facet, value)
        await finder.box(facet, value).check()
        await finder.expectFound(count)
        await finder.box(facet, value).uncheck()
        await expect(finder.wholeList).toBeVisible()
      }
    })
  }

  test('with a text and a filter on, the other numbers are still what they give', async ({ page }) => {
    const finder = finderOn(page)
    const [word = ''] = wordsOf(courses[0]?.title ?? '')
    await finder.open(String(new URLSearchParams({ q: word, municipality: firstTown })))
    await finder.expectAnswer()
    for (const value of await finder.valuesOf('area')) {
      await expect(finder.wholeList).toBeHidden()
      const count = await finder.countOf('area', value)
      if (count === 0) continue
      await finder.box('area', value).check()
      await expect(page).toHaveURL(new RegExp(`area=${value}`))
      await finder.expectFound(count)
      await finder.box('area', value).uncheck()
      await expect(page).not.toHaveURL(/area=/)
      await finder.expectAnswer()
    }
  })

  test('two values of one filter are any of the two', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open()
    await finder.box('municipality', firstTown).check()
    await finder.expectFound(inTown(firstTown).length)
    expect(await finder.countOf('municipality', secondTown)).toBe(inTown(secondTown).length)
    await finder.box('municipality', secondTown).check()
    await finder.expectFound(inTown(firstTown).length + inTown(secondTown).length)
    expect(await finder.addresses()).toEqual([...pages(inTown(firstTown)), ...pages(inTown(secondTown))])
  })

  test('two filters are both', async ({ page }) => {
    const finder = finderOn(page)
    const area = inTown(firstTown)[0]?.area ?? ''
    const both = inTown(firstTown).filter((course) => course.area === area)
    expect(both.length).toBeLessThan(inTown(firstTown).length)
    await finder.open()
    await finder.box('municipality', firstTown).check()
    await finder.box('area', area).check()
    await finder.expectFound(both.length)
    expect(await finder.addresses()).toEqual(pages(both))
  })

  test('“clear all” brings back the whole list, the plain address and the focus', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open()
    await expect(finder.clear).toBeHidden()
    await finder.open(String(new URLSearchParams({ q: 'a', municipality: firstTown, order: 'name' })))
    await finder.clear.click()
    await expect(finder.wholeList).toBeVisible()
    await expect(finder.results).toBeHidden()
    await expect(finder.clear).toBeHidden()
    await expect(finder.text).toHaveValue('')
    await expect(finder.text).toBeFocused()
    await expect(finder.box('municipality', firstTown)).not.toBeChecked()
    expect(new URL(page.url()).search).toBe('')
  })
})

test.describe('order', () => {
  const bands = ['high', 'medium', 'moderate', 'insufficient']

  test('by need keeps the bands in order, and within a band the order of the list', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open()
    await page.getByRole('combobox').selectOption('need')
    await finder.expectFound(courses.length)
    const bandOf = ({ need }: ListedCourse) => bands.indexOf(need?.band ?? 'insufficient')
    expect(distinct(courses.map((course) => String(bandOf(course)))).length).toBeGreaterThan(1)
    expect(await finder.addresses()).toEqual(pages(courses.toSorted((a, b) => bandOf(a) - bandOf(b))))
  })

  test('by name follows the alphabet of the language', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open('order=name')
    await finder.addresses()
    const titles = await finder.results.locator('h2').allInnerTexts()
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('pt-PT').compare))
  })

  test('by place is the order of the whole list', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open('order=place')
    expect(await finder.addresses()).toEqual(pages(courses))
  })
})

test.describe('address', () => {
  test('a shared link opens as it was filtered', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open(String(new URLSearchParams({ municipality: firstTown, order: 'need' })))
    await finder.expectFound(inTown(firstTown).length)
    await expect(finder.box('municipality', firstTown)).toBeChecked()
    await expect(page.getByRole('combobox')).toHaveValue('need')
  })

  test('what is asked stands in the address and is there after a reload', async ({ page }) => {
    const finder = finderOn(page)
    const title = inTown(firstTown)[0]?.title ?? ''
    await finder.open()
    await finder.text.fill(title)
    await expect(page).toHaveURL(/q=/)
    await finder.box('municipality', firstTown).check()
    await expect(page).toHaveURL(/municipality=/)
    await finder.expectAnswer()
    const said = await finder.status.innerText()
    expect(new URL(page.url()).searchParams.get('q')).toBe(title)
    await page.reload()
    await expect(finder.status).toHaveText(said)
    await expect(finder.text).toHaveValue(title)
    await expect(finder.box('municipality', firstTown)).toBeChecked()
  })

  test('the back button takes back one step, and forward repeats it', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open()
    await finder.box('municipality', firstTown).check()
    await finder.expectFound(inTown(firstTown).length)
    await finder.box('municipality', secondTown).check()
    await finder.expectFound(inTown(firstTown).length + inTown(secondTown).length)
    await page.goBack()
    await finder.expectFound(inTown(firstTown).length)
    await expect(finder.box('municipality', secondTown)).not.toBeChecked()
    await page.goBack()
    await expect(finder.wholeList).toBeVisible()
    await page.goForward()
    await finder.expectFound(inTown(firstTown).length)
  })

  test('the back button returns from a course to the results', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open(String(new URLSearchParams({ municipality: firstTown })))
    await finder.results.getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(inTown(firstTown)[0]?.page ?? ''))
    await page.goBack()
    await finder.expectFound(inTown(firstTown).length)
  })

  test('asking the same again adds no step to go back over', async ({ page }) => {
    const finder = finderOn(page)
    await page.goto('/')
    await finder.open()
    await finder.text.fill(courses[0]?.title ?? '')
    await expect(page).toHaveURL(/q=/)
    await finder.text.press('Enter')
    await finder.text.press('Enter')
    await finder.expectAnswer()
    await page.goBack()
    await expect(page).toHaveURL(/\/$/)
    await expect(page).not.toHaveURL(/cursos/)
  })
})

test.describe('without its index', () => {
  for (const language of languages) {
    test(`the whole list stays, and a sentence says why (${language})`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      await page.route('**/pagefind/**', (route) => route.abort())
      const finder = finderOn(page, language)
      await finder.open()
      await finder.text.fill(courses[0]?.title ?? '')
      await expect(finder.status).toHaveText(finder.words.offline)
      await expect(finder.wholeList).toBeVisible()
      await expect(finder.wholeList.locator('.card')).toHaveCount(courses.length)
      await expect(finder.results).toBeHidden()
      await finder.clear.click()
      await expect(finder.status).toHaveText('')
      expect(errors).toEqual([])
    })
  }

  test('a reader who waits for the index still sees the whole list', async ({ page }) => {
    const finder = finderOn(page)
    let letThrough: () => void = () => undefined
    const gate = new Promise<void>((done) => (letThrough = done))
    await page.route('**/pagefind/**', async (route) => {
      await gate
      await route.continue()
    })
    await finder.open(String(new URLSearchParams({ municipality: firstTown })))
    await expect(finder.status).toHaveText(finder.words.searching)
    await expect(finder.wholeList).toBeVisible()
    letThrough()
    await finder.expectFound(inTown(firstTown).length)
  })
})

test.describe('keyboard', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the reader tabs to the search, types, hears the number, and tabs on to a result', async ({ page }) => {
    const finder = finderOn(page)
    const course = courses[0]
    await finder.open()
    await tabTo(page, '#q')
    await page.keyboard.type(course?.title ?? '')
    await page.keyboard.press('Enter')
    await finder.expectAnswer()
    await tabTo(page, '[data-results] a')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(course?.title ?? '')
  })

  test('the filters open, take a choice and close', async ({ page }) => {
    const finder = finderOn(page)
    const button = page.locator('[data-toggle]')
    await finder.open()
    await expect(page.locator('#filters')).toBeHidden()
    await tabTo(page, '[data-toggle]')
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await tabTo(page, `input[name=municipality][value="${firstTown}"]`)
    await page.keyboard.press('Space')
    await finder.expectFound(inTown(firstTown).length)
    await tabTo(page, '[data-close]')
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await expect(button).toBeFocused()
    await expect(button).toHaveText(finder.words.filtersActive(1))
  })

  test('“show more” takes the focus along to the first course it adds', async ({ page }) => {
    test.skip(courses.length <= 30, 'all results fit on the first screenful')
    const finder = finderOn(page)
    await finder.open('order=place')
    await finder.expectFound(courses.length)
    await page.locator('[data-more]').press('Enter')
    await expect(finder.results.locator('h2 a').nth(30)).toBeFocused()
  })
})

test('a place of the map is a link with its name', async ({ page }) => {
  await page.goto('/')
  const place = page.locator(`svg a[href="/${paths.municipality(firstTown)}"]`)
  await expect(place).toHaveRole('link')
  await expect(place).toHaveAccessibleName(/\p{L}+.*\d/u)
})

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`Tab does not reach ${selector}`)
}
