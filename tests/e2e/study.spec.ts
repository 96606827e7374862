import { expect, test } from 'playwright/test'
import { languages } from '../../src/domain/text.ts'
import { dictionaryOf } from '../../src/i18n/dictionary.ts'
import { paths } from '../../src/views/paths.ts'
import { addressOf } from './page-kinds.ts'
import { attributeValues, builtPages } from './site.ts'

const leadsToStudy = (href: string): boolean => /^\/(?:en\/)?estudo\//.test(href)

test('no page for pupils links to the study: only itself and the page for trying other weights may', () => {
  const may = [paths.study, paths.whatIf].flatMap((path) => languages.map((language) => addressOf(path, language)))
  const others = builtPages.filter(({ address }) => !may.some((start) => address.startsWith(start)))
  expect(others.length).toBeGreaterThan(20)
  const linking = others.filter(({ html }) => attributeValues(html, 'href').some(leadsToStudy))
  expect(linking.map(({ file }) => file)).toEqual([])
})

test('the link to the study is seen where there is one', () => {
  const own = builtPages.find(({ address }) => address === addressOf(paths.study, 'pt'))
  expect(attributeValues(own?.html ?? '', 'href').some(leadsToStudy)).toBe(true)
})

for (const language of languages) {
  test(`the study prints each caution once, on the web and on paper (${language})`, async ({ page }) => {
    const { caveats, caveat } = dictionaryOf(language).study
    for (const path of [paths.study, paths.studyPrint]) {
      await page.goto(addressOf(path, language))
      const printed = await page.locator('.study-caveat').allTextContents()
      expect(printed.length).toBe(Object.keys(caveats).length)
      expect(new Set(printed).size).toBe(printed.length)
      expect(printed.every((text) => text.trim().startsWith(`${caveat}.`))).toBe(true)
    }
  })

  test(`every table of the study has a name and a head for each column (${language})`, async ({ page }) => {
    await page.goto(addressOf(paths.study, language))
    const tables = page.locator('.study-table')
    expect(await tables.count()).toBeGreaterThan(5)
    for (const table of await tables.all()) {
      await expect(table).toHaveAccessibleName(/\S/)
      const heads = await table.locator('thead th[scope=col]').count()
      const cells = await table.locator('tbody tr:not(.study-group)').first().locator('th, td').count()
      expect(cells).toBe(heads)
    }
  })
}
