import type { Language } from '../domain/text.ts'

/** What a document on paper says of itself: the brochure, the study, the sheet for the meeting. */
export type PaperView = {
  language: Language
  title: string
  description: string
  /** What every page says: the document, and a mark at the foot if its edition is not final. */
  running: { title: string; mark?: string }
  /** Chapters with a running head of their own; each starts on a new page. */
  chapters: readonly { target: string; name: string }[]
  /** Ways out for who reads the page on a screen. */
  screen: readonly { text: string; href: string }[]
}

/**
 * Page rules that no style sheet can hold, as they bear words of the content: the mark of the edition on every page, and
 * each chapter's running head. Paper knows no other way to name the chapter a page belongs to than a kind of page each.
 */
export function runningHeads({ chapters, running }: Pick<PaperView, 'chapters' | 'running'>): string {
  const mark = quoted(running.mark ?? '')
  const foot = `@page:left{@bottom-right{content:${mark}}}@page:right{@bottom-left{content:${mark}}}`
  const dark = `@page opening:left{@bottom-right{content:${mark}}}@page opening:right{@bottom-left{content:${mark}}}`
  const head = (page: string, place: string) =>
    `@page ${page}:left{@top-left{content:${quoted(running.title)}}}@page ${page}:right{@top-right{content:${quoted(place)}}}`
  const plain = `@page:left{@top-left{content:${quoted(running.title)}}}@page:right{@top-right{content:${quoted(running.title)}}}`
  const own = chapters.map(({ target, name }, index) => {
    const page = `chapter-${String(index + 1)}`
    return `#${target}--body{page:${page}}${head(page, name)}`
  })
  return [foot, plain, dark, ...own].join('\n')
}

/** A string of CSS; whatever could end it, or the style element it stands in, is written by its number. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\<>\n\r\f]/g, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
