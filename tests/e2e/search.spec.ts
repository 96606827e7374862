import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from 'playwright/test'
import { facetNames } from '../../src/domain/facet.ts'
import { languages } from '../../src/domain/text.ts'
import { files, paths } from '../../src/views/paths.ts'
import { finderOn } from './finder.ts'
import { addressOf } from './page-kinds.ts'
import { contentFolder, courses, type ListedCourse } from './site.ts'

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
      await finder.order.selectOption('name')
      await finder.addresses()
      const found = await finder.cardsIn(finder.results)
      const byAddress = (cards: typeof listed) => cards.toSorted((a, b) => (a.address < b.address ? -1 : 1))
      expect(byAddress(found)).toEqual(byAddress(listed))
    })
  }

  test('two letters in each other’s place are taken for the word that was meant, and the page says so', async ({
    page,
  }) => {
    const finder = finderOn(page)
    const word = courses.flatMap(({ title }) => wordsOf(title)).find((each) => each.length >= 9) ?? ''
    const typed = `${word.slice(0, 4)}${word.charAt(5)}${word.charAt(4)}${word.slice(6)}`
    await finder.open()
    await finder.search(typed)
    await expect(finder.status).toContainText(`«${typed}»`)
    const named = courses.filter(({ title }) => wordsOf(title).includes(word))
    expect(await finder.addresses()).toEqual(expect.arrayContaining(pages(named)))
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
    await finder.order.selectOption('need')
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
    await expect(finder.order).toHaveValue('need')
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

  test('the way back from a course ends as far down as it began', async ({ page }) => {
    test.skip(courses.length <= 30, 'all results fit on the first screenful')
    const finder = finderOn(page)
    await finder.open('order=name')
    await finder.addresses()
    const shown = await finder.results.locator('li').count()
    await finder.results.locator('h2 a').last().click()
    await expect(page).not.toHaveURL(/order=name/)
    await page.goBack()
    await expect(finder.results.locator('li')).toHaveCount(shown)
    await expect(finder.results.locator('h2 a').last()).toBeInViewport()
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

test.describe('texts', () => {
  const isIndex = (address: string) => address.includes('/pagefind/')

  test('are not loaded for a word that names know, and are when the reader asks for them', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const finder = finderOn(page)
    await finder.open(String(new URLSearchParams({ q: courses[0]?.title ?? '' })))
    await finder.expectAnswer()
    await page.waitForTimeout(1000)
    expect(asked.filter(isIndex)).toEqual([])
    await finder.askTexts.click()
    await finder.expectAnswer()
    await expect(page).toHaveURL(/texts=yes/)
    expect(asked.filter(isIndex)).not.toEqual([])
    await expect(finder.askTexts).toBeHidden()
  })

  test('find a word that only the page of a course has, and the card says so', async ({ page }) => {
    const finder = finderOn(page)
    const { word, address } = await wordOfOneText(page)
    await finder.open()
    await finder.search(word)
    expect(await finder.addresses()).toContain(address)
    await expect(finder.results.locator('.card', { has: page.locator(`a[href="${address}"]`) })).toContainText(
      `«${word}»`,
    )
  })

  test('that cannot be had leave what the names found, and a sentence says so', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort())
    const finder = finderOn(page)
    await finder.open('order=place')
    await finder.expectAnswer()
    await finder.text.fill('qqxxqqxx')
    await finder.expectFound(0)
    await expect(finder.status).toContainText(finder.words.textsOffline)
    await expect(finder.nearest).toBeVisible()
  })
})

test.describe('where nothing is found', () => {
  test('a word nobody uses leads to the areas and to the whole list', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open('q=qqxxqqxx')
    await finder.expectFound(0)
    await expect(finder.wholeList).toBeHidden()
    await expect(finder.results).toBeHidden()
    await expect(finder.nearest.getByRole('link').first()).toBeVisible()
    await expect(finder.changes).toHaveText([finder.words.nearest.all(courses.length)])
    await finder.changes.click()
    await expect(finder.wholeList).toBeVisible()
    await expect(finder.status).toBeFocused()
  })

  test('each change that is offered leads to as many courses as it says', async ({ page }) => {
    const finder = finderOn(page)
    const [course] = inTown(firstTown)
    const elsewhere = courses.find(({ municipality }) => municipality !== firstTown)?.municipality ?? ''
    const asked = String(new URLSearchParams({ municipality: elsewhere, school: course?.school ?? '' }))
    await finder.open(asked)
    await finder.expectFound(0)
    await expect(finder.nearest.locator('.card').first()).toContainText('km')
    for (const index of (await finder.changes.all()).keys()) {
      const said = await finder.changes.nth(index).innerText()
      await finder.changes.nth(index).click()
      if (said.startsWith(finder.words.nearest.all(0).slice(0, 8))) await expect(finder.wholeList).toBeVisible()
      else await finder.expectFound(Number(/(\d+) curso/.exec(said)?.[1]))
      await page.goBack()
      await finder.expectFound(0)
    }
  })
})

test.describe('distance', () => {
  test('from where the reader lives stands on each card, nearest first, and narrows the list', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open()
    await expect(finder.order.locator('option[value=distance]')).toBeDisabled()
    await expect(finder.within(10)).toBeHidden()
    await page.locator('select[name=from]').selectOption(secondTown)
    await finder.expectFound(courses.length)
    await expect(finder.order).toHaveValue('distance')
    const found = await finder.addresses()
    expect(found.slice(0, inTown(secondTown).length)).toEqual(pages(inTown(secondTown)))
    await expect(finder.results.locator('.card').first()).toContainText(/No teu concelho/)
    await expect(finder.results.locator('.card').last()).toContainText(/A \d+ km de .+, em linha reta/)
    const number = Number(
      await page
        .locator('label', { has: finder.within(10) })
        .locator('[data-count]')
        .innerText(),
    )
    await finder.within(10).check()
    await finder.expectFound(number)
    await expect(page).toHaveURL(new RegExp(`from=${secondTown}&within=10`))
    await page.goBack()
    await finder.expectFound(courses.length)
    await expect(finder.within(10)).not.toBeChecked()
  })
})

test.describe('enrolment', () => {
  const dated = /opens: '?(\d{4}-\d\d-\d\d)/
  const days = readdirSync(join(contentFolder, 'schools'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => dated.exec(readFileSync(join(contentFolder, 'schools', path), 'utf8'))?.[1] ?? [])
    .sort()
  const [firstDay = ''] = days

  test('is open from its first day on, by the date of the device', async ({ page }) => {
    const finder = finderOn(page)
    const openOn = async (day: string) => {
      await finder.open('order=place', day)
      await finder.expectAnswer()
      return finder.countOf('enrolment', 'open')
    }
    const before = new Date(`${firstDay}T12:00:00Z`)
    before.setUTCDate(before.getUTCDate() - 1)
    expect(await openOn(before.toISOString().slice(0, 10))).toBe(0)
    expect(await openOn(firstDay)).toBeGreaterThan(0)
  })
})

test.describe('without its courses', () => {
  for (const language of languages) {
    test(`the whole list stays, and a sentence says why (${language})`, async ({ page }) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      await page.route('**/procura.json', (route) => route.abort())
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

  test('a reader who waits for them still sees the whole list', async ({ page }) => {
    const finder = finderOn(page)
    let letThrough: () => void = () => undefined
    const gate = new Promise<void>((done) => (letThrough = done))
    await page.route('**/procura.json', async (route) => {
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

  test('the filters open in a dialog, which keeps the focus, takes a choice and gives the focus back', async ({
    page,
  }) => {
    const finder = finderOn(page)
    await finder.open()
    await expect(finder.box('municipality', firstTown)).toBeHidden()
    await tabTo(page, '[data-toggle]')
    await page.keyboard.press('Enter')
    await expect(finder.dialog).toBeVisible()
    await expect(finder.dialog).toHaveAccessibleName(finder.words.filters)
    await tabTo(page, `input[name=municipality][value="${firstTown}"]`)
    await page.keyboard.press('Space')
    await expect(page.locator('[data-apply]')).toHaveText(finder.words.apply(inTown(firstTown).length))
    const places = new Set<string>()
    for (let presses = 0; presses < 100; presses++) {
      await page.keyboard.press('Tab')
      places.add(
        await page.evaluate(() =>
          document.activeElement?.closest('dialog') ? 'inside' : (document.activeElement?.tagName ?? ''),
        ),
      )
    }
    // Past its last control the browser's own bar has the focus, then its first control again.
    expect([...places].sort()).toEqual(['BODY', 'inside'])
    await page.keyboard.press('Escape')
    await expect(finder.dialog).toBeHidden()
    await expect(finder.toggle).toBeFocused()
    await expect(finder.toggle).toHaveText(finder.words.filtersActive(1))
    await finder.expectFound(inTown(firstTown).length)
  })

  test('the last button of the dialog leads to the results', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open()
    await finder.toggle.click()
    await finder.box('municipality', firstTown).check()
    await page.locator('[data-apply]').click()
    await expect(finder.dialog).toBeHidden()
    await finder.expectFound(inTown(firstTown).length)
  })

  test('a filter that is on has a button that takes it off, and the focus goes on to the result', async ({ page }) => {
    const finder = finderOn(page)
    await finder.open(String(new URLSearchParams({ municipality: firstTown, level: '4' })))
    await finder.expectAnswer()
    await expect(finder.chosen).toHaveCount(2)
    await finder.chosen.last().press('Enter')
    await finder.expectFound(inTown(firstTown).length)
    await expect(finder.chosen).toHaveCount(1)
    await expect(finder.status).toBeFocused()
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

/** A word that the text of one course has, that no list of names has, and that course's address. */
async function wordOfOneText(page: Page): Promise<{ word: string; address: string }> {
  await page.goto(`/${paths.courses}`)
  const names = bare(await (await page.request.get(`/${files.finder}`)).text()).toLowerCase()
  for (const { page: address } of courses) {
    await page.goto(address)
    const text = await page.locator('main').innerText()
    const word = text.match(/\p{Ll}{9,}/gu)?.find((each) => !names.includes(bare(each).slice(0, 5)))
    if (word) return { word, address }
  }
  throw new Error('names have every word of every text')
}
