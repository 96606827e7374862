import { PDFDocument } from 'pdf-lib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import type { Language } from '../../src/domain/text.ts'
import { keepEn } from '../../src/i18n/keep.en.ts'
import { keepPt } from '../../src/i18n/keep.pt.ts'
import type { Comparable } from '../../src/views/comparable.ts'
import { files, paths } from '../../src/views/paths.ts'
import { addressOf } from './page-kinds.ts'
import { siteFolder } from './site.ts'

/** What the pages of a reader's lists show, as the build wrote it. */
export const comparableData = JSON.parse(readFileSync(join(siteFolder, files.comparable), 'utf8')) as Comparable

/** Courses by how much there is to print of them, the most first. */
export const fullestCourses: readonly string[] = Object.entries(comparableData.courses)
  .map(([id, { title, cells }]) => {
    const texts = cells.map((place) => comparableData.texts[place]?.text ?? '')
    return { id, length: title.length + texts.join('').length }
  })
  .toSorted((a, b) => b.length - a.length)
  .map(({ id }) => id)

/** A reader's own list, as its page shows it. */
export function listOn(page: Page, name: 'kept' | 'compare', language: Language = 'pt') {
  const address = addressOf(name === 'kept' ? paths.kept : paths.compare, language)
  const root = page.locator(`[data-list-page="${name}"]`)
  return {
    address,
    words: language === 'pt' ? keepPt : keepEn,
    root,
    part: (part: string) => root.locator(`[data-part="${part}"]`),
    open: (ids?: readonly string[]) => page.goto(`${address}${ids ? `?cursos=${ids.join(',')}` : ''}`),
    titles: root.locator(name === 'kept' ? '[data-part="rows"] h3' : 'thead th a'),
  }
}

/** How many sheets a page prints on, and how large the first is, in points. */
export async function sheetsOf(page: Page): Promise<{ count: number; width: number; height: number }> {
  const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))
  const { width, height } = printed.getPage(0).getSize()
  return { count: printed.getPageCount(), width: Math.round(width), height: Math.round(height) }
}

/** A4 upright, in points. */
export const a4 = { width: 595, height: 842 }

/** Titles of courses, as the pages of lists write them. */
export const titlesOf = (ids: readonly string[]): string[] => ids.map((id) => comparableData.courses[id]?.title ?? '')
