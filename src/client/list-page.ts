import { keepEn } from '../i18n/keep.en.ts'
import { keepPt } from '../i18n/keep.pt.ts'
import type { Comparable } from '../views/comparable.ts'
import { comparableAt } from './comparable-data.ts'
import { element } from './elements.ts'
import type { ListName } from './kept-list.ts'
import { listOnPage, type ListOnPage } from './reader-list.ts'

/** What a page of a list shows at one moment: courses this edition has, in the reader's order. */
export type Shown = { ids: string[]; isShared: boolean; data: Comparable }

/** What a page of a list hands over. */
type Page = {
  name: ListName
  /** Draws the courses and answers with a sentence on them. */
  draw: (shown: Shown) => string
  /** What becomes of the own list when a shared one is taken, and what is said of it. */
  adopt: (list: ListOnPage, shared: readonly string[]) => { ids: string[]; said?: string | undefined }
}

/** What a page may do with its list. */
export type ListPage = { words: typeof keepPt; remove: (id: string, name?: string) => void; root: HTMLElement }

/**
 * Runs a page of a reader's list: reads the courses only if there is a list, tells which of it this edition does not
 * have, keeps a shared list apart from the own one. Undefined where the page has no such list.
 */
export function startListPage(page: Page): ListPage | undefined {
  const root = document.querySelector<HTMLElement>(`[data-list-page="${page.name}"]`)
  if (!root) return undefined
  const words = document.documentElement.lang.startsWith('en') ? keepEn : keepPt
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  const show = (name: string, isShown: boolean) => part(name)?.toggleAttribute('hidden', !isShown)
  const list = listOnPage(page.name)
  const courses = comparableAt(root.dataset.courses ?? '')
  const status = part('status')
  const say = (text: string) => {
    if (status) status.textContent = text
  }

  const refresh = async (said = ''): Promise<void> => {
    const { ids, isShared } = list.current()
    carryToOtherLanguage()
    show('failed', false)
    show('shared', isShared)
    const hasOwn = list.own().length > 0
    show('own-is-kept', hasOwn)
    show('own', hasOwn)
    show('empty', ids.length === 0)
    show('full', false)
    part('gone')?.replaceChildren()
    say(said)
    if (ids.length === 0) return
    try {
      const data = await courses()
      const known = ids.filter((id) => Object.hasOwn(data.courses, id))
      const gone = ids.filter((id) => !known.includes(id))
      part('gone')?.replaceChildren(...gone.map((id) => goneLine(id)))
      show('full', known.length > 0)
      say([said, page.draw({ ids: known, isShared, data })].filter(Boolean).join(' '))
    } catch {
      show('failed', true)
    }
  }
  const change = (ids: readonly string[], shared: boolean, said = '') => {
    const isKept = list.change(ids, shared)
    void refresh(isKept ? said : `${said} ${words.notStored}`)
    // What had the focus may be gone; what has happened is said there.
    status?.focus()
  }
  const remove = (id: string, name = id) => {
    const { ids, isShared } = list.current()
    const left = ids.filter((each) => each !== id)
    change(left, isShared, words.removed(name))
  }
  const goneLine = (id: string) => {
    const button = element('button', { type: 'button' }, words.dismiss)
    button.addEventListener('click', () => {
      remove(id)
    })
    return element('li', {}, `${words.gone(id)} `, button)
  }
  const onClick = (name: string, act: () => void) => part(name)?.addEventListener('click', act)
  onClick('retry', () => void refresh())
  onClick('clear', () => {
    change([], list.current().isShared)
  })
  onClick('print', () => {
    window.print()
  })
  onClick(
    'copy',
    () =>
      void copyAddress().then((isCopied) => {
        say(isCopied ? words.copied : words.notCopied)
      }),
  )
  onClick('own', () => {
    change(list.own(), false)
  })
  onClick('adopt', () => {
    const { ids, said } = page.adopt(list, list.current().ids)
    change(ids, false, said)
  })
  list.onChange(() => void refresh())
  void refresh()
  return { words, remove, root }
}

/** The same list in the other language, whoever made it. */
function carryToOtherLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search
}

async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href)
    return true
  } catch {
    return false
  }
}
