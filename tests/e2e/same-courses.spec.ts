import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'playwright/test'
import { languages } from '../../src/domain/text.ts'
import { loadNetwork } from '../../src/loaders/load-network.ts'
import { files, paths } from '../../src/views/paths.ts'
import { addressOf } from './page-kinds.ts'
import { builtPages, contentFolder, courses, siteFolder } from './site.ts'

test.describe.configure({ mode: 'parallel' })

const published = (loadNetwork(contentFolder).network?.courses ?? []).map(({ id }) => id).sort()

test('the list in JSON has a row for each course of the content', () => {
  expect(published.length).toBeGreaterThan(0)
  expect(courses.map(({ id }) => id).sort()).toEqual(published)
})

for (const language of languages) {
  const expected = published.map((id) => addressOf(paths.course(id), language)).sort()

  test(`each course of the content has a page (${language})`, () => {
    const [, start = ''] = /^(.*)$/.exec(addressOf(paths.courses, language)) ?? []
    const pages = builtPages.map(({ address }) => address).filter((address) => address.startsWith(start))
    expect(pages.filter((address) => address.slice(start.length).split('/').length === 3).sort()).toEqual(expected)
  })

  test(`the search index has a record for each course of the content (${language})`, async ({ page }) => {
    await page.goto(addressOf(paths.courses, language))
    const bundle = await page.locator('[data-bundle]').getAttribute('data-bundle')
    const found = await page.evaluate(async (address: string) => {
      type Found = { results: { data: () => Promise<{ url: string }> }[] }
      const index = (await import(address)) as { search: (text: null) => Promise<Found> }
      const { results } = await index.search(null)
      return Promise.all(results.map(async (result) => (await result.data()).url))
    }, bundle ?? '')
    expect(found.sort()).toEqual(expected)
  })

  test(`the brochure has an entry for each course of the content (${language})`, async () => {
    const file = join(siteFolder, files.brochure[language])
    test.skip(!existsSync(file), 'the site was built without paper')
    const entries = (await destinationsIn(file)).filter((name) => name.startsWith('curso-'))
    expect(entries).toHaveLength(published.length)
  })
}

/** Names of all places a link can lead to in a PDF. */
async function destinationsIn(file: string): Promise<string[]> {
  const { catalog } = await PDFDocument.load(readFileSync(file), { updateMetadata: false })
  const inCatalog =
    catalog
      .lookupMaybe(PDFName.of('Dests'), PDFDict)
      ?.keys()
      .map((key) => key.decodeText()) ?? []
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)
  const tree = names?.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return [...inCatalog, ...(tree ? namesUnder(tree) : [])]
}

function namesUnder(node: PDFDict): string[] {
  const pairs = node.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? []
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray)
  const below = kids?.asArray().flatMap((_, index) => namesUnder(kids.lookup(index, PDFDict))) ?? []
  const own = pairs.filter((_, index) => index % 2 === 0)
  return [
    ...own.flatMap((name) => (name instanceof PDFString || name instanceof PDFHexString ? [name.decodeText()] : [])),
    ...below,
  ]
}
