import { expect, test, type Page } from 'playwright/test'
import { languages } from '../../src/domain/text.ts'
import { finderOn } from './finder.ts'
import { pagesOfKinds } from './page-kinds.ts'
import { courses } from './site.ts'

test.describe.configure({ mode: 'parallel' })

for (const { kind, language, address } of pagesOfKinds) {
  test(`the page ${kind} (${language}) breaks no rule of its policy and asks nobody else`, async ({ page }) => {
    const incidents = await watch(page)
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready.then(() => true))
    expect(await incidents()).toEqual([])
  })
}

for (const language of languages) {
  test(`searching breaks no rule of the policy and asks nobody else (${language})`, async ({ page }) => {
    const incidents = await watch(page)
    const finder = finderOn(page, language)
    await finder.open()
    // A word no name has: the texts are looked into.
    await finder.search('qqxxqqxx')
    await finder.search('a')
    await finder.box('municipality', courses[0]?.municipality ?? '').check()
    await expect(page).toHaveURL(/municipality=/)
    await finder.expectAnswer()
    await finder.addresses()
    await finder.clear.click()
    await expect(finder.wholeList).toBeVisible()
    expect(await incidents()).toEqual([])
  })
}

test('the policy is seen at work: a style attribute put in by hand is refused and noticed', async ({ page }) => {
  const incidents = await watch(page)
  await page.goto('/404.html')
  await page.evaluate(() => {
    document.querySelector('h1')?.setAttribute('style', 'color: red')
  })
  await expect.poll(incidents).toContainEqual(expect.stringContaining('style-src'))
})

/** Notes what a page does that it must not: answers with the list of it. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const seen: string[] = []
  const origins = new Set<string>()
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http')) origins.add(origin)
  })
  await page.exposeFunction('noteViolation', (text: string) => seen.push(`policy: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { noteViolation } = globalThis as unknown as { noteViolation: (text: string) => void }
      noteViolation(`${effectiveDirective} ${blockedURI}`)
    })
  })
  return () => {
    const { origin } = new URL(page.url())
    return Promise.resolve([
      ...seen,
      ...[...origins].filter((other) => other !== origin).map((other) => `host: ${other}`),
    ])
  }
}
