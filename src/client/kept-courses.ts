import { keepEn } from '../i18n/keep.en.ts'
import { keepPt } from '../i18n/keep.pt.ts'
import { lists, toggled, type ListName } from './kept-list.ts'
import { keptStore } from './kept-store.ts'

/** Buttons that keep and compare, on cards and on a course's page; results drawn later have them too. */
const words = document.documentElement.lang.startsWith('en') ? keepEn : keepPt
const storeOf = (name: ListName) => keptStore(name, import.meta.env.BASE_URL, () => localStorage)
const stores = { kept: storeOf('kept'), compare: storeOf('compare') }

/** What happens is said once to who cannot see it; the same is written beside the button that was pressed. */
const announcer = document.createElement('p')
announcer.className = 'visually-hidden'
announcer.setAttribute('role', 'status')
const main = document.querySelector('main') ?? document.body
main.append(announcer)

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-keep]') : null
  const id = button && idOf(button)
  if (button && id) press(button, nameOf(button), id)
})
window.addEventListener('storage', showAll)
// A page taken from the cache of the back button shows what changed meanwhile.
window.addEventListener('pageshow', showAll)
new MutationObserver((changes) => {
  if (changes.some(({ addedNodes }) => [...addedNodes].some(holdsButton))) showAll()
}).observe(document.body, { childList: true, subtree: true })
showAll()

function press(button: HTMLElement, name: ListName, id: string): void {
  const { most } = lists[name]
  const { ids, isFull } = toggled(stores[name].read(), id, most)
  const isStored = isFull || stores[name].write(ids)
  showAll()
  const isIn = ids.includes(id)
  const said =
    name === 'kept'
      ? isFull
        ? words.keptFull(most)
        : isIn
          ? words.kept(ids.length)
          : words.unkept(ids.length)
      : isFull
        ? words.compareFull(most)
        : isIn
          ? words.compared(ids.length)
          : words.uncompared(ids.length)
  say(button, isStored ? said : `${said} ${words.notStored}`, ids.length > 0 ? name : undefined)
}

/** Writes beside the button what happened, with the way to the list where there is something in it. */
function say(button: HTMLElement, text: string, name: ListName | undefined): void {
  announcer.textContent = text
  for (const old of document.querySelectorAll('.keep-said')) old.remove()
  const line = document.createElement('p')
  line.className = 'keep-said'
  line.append(text)
  if (name) {
    const link = document.createElement('a')
    link.href = button.dataset.list ?? ''
    link.textContent = name === 'kept' ? words.seeKept : words.seeCompare
    line.append(' ', link)
  }
  button.closest('.keep')?.append(line)
}

function showAll(): void {
  const now = { kept: new Set(stores.kept.read()), compare: new Set(stores.compare.read()) }
  for (const button of document.querySelectorAll<HTMLElement>('button[data-keep]')) {
    const pressed = String(now[nameOf(button)].has(idOf(button) ?? ''))
    if (button.getAttribute('aria-pressed') !== pressed) button.setAttribute('aria-pressed', pressed)
    const title = button.closest('.card')?.querySelector('.card-title')?.textContent.trim()
    if (title && !button.hasAttribute('aria-label')) {
      button.setAttribute('aria-label', `${button.textContent.trim()}: ${title}`)
    }
  }
}

function nameOf(button: HTMLElement): ListName {
  return button.dataset.keep === 'compare' ? 'compare' : 'kept'
}

function idOf(button: HTMLElement): string | undefined {
  return button.closest<HTMLElement>('[data-course]')?.dataset.course
}

function holdsButton(node: Node): boolean {
  return node instanceof Element && node.querySelector('[data-keep]') !== null
}
