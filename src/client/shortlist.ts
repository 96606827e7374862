import type { Comparable } from '../views/comparable.ts'
import { cellOf } from './compare-rows.ts'
import { element } from './elements.ts'
import { addressOf, joined, lists } from './kept-list.ts'
import { startListPage, type Shown } from './list-page.ts'

/** The page of the courses a reader keeps. */
const page = startListPage({
  name: 'kept',
  draw,
  adopt: (list, shared) => {
    const { ids, left } = joined(list.own(), shared, list.most)
    const words = page?.words.keptPage
    return { ids, said: left > 0 ? words?.adoptedSome(list.most) : words?.adopted }
  },
})
const qrButton = page?.root.querySelector<HTMLElement>('[data-part="qr"]')
const qrPlace = page?.root.querySelector<HTMLElement>('[data-part="qr-place"]')
qrButton?.addEventListener('click', () => {
  const isShown = qrButton.getAttribute('aria-expanded') === 'true'
  qrButton.setAttribute('aria-expanded', String(!isShown))
  void showCode()
})

function draw({ ids, data }: Shown): string {
  if (!page) return ''
  const { root, words } = page
  root.querySelector('[data-part="rows"]')?.replaceChildren(...ids.flatMap((id) => row(id, data)))
  const side = root.querySelector<HTMLAnchorElement>('[data-part="compare"]')
  if (side) {
    const { most } = lists.compare
    side.hidden = ids.length < 2
    side.href = `${side.dataset.page ?? ''}${addressOf(ids.slice(0, most))}`
    side.textContent = ids.length > most ? words.keptPage.compareThese : words.keptPage.compareAll
  }
  void showCode()
  return words.keptPage.status(ids.length)
}

function row(id: string, data: Comparable): HTMLElement[] {
  const course = data.courses[id]
  if (!page || !course) return []
  const { words } = page
  const name = `${course.title}, ${course.school}`
  const remove = element('button', { type: 'button', 'aria-label': words.removeNamed(name) }, words.remove)
  remove.addEventListener('click', () => {
    page.remove(id, name)
  })
  const fact = (label: string, row: 'need' | 'contact' | 'enrolment') => {
    const cell = cellOf(id, row, data)
    return element('span', {}, `${label}: `, element('span', { lang: cell.lang }, cell.text))
  }
  const about = element(
    'div',
    { class: 'kept-about' },
    element('h3', {}, element('a', { href: course.href, lang: course.lang }, course.title)),
    element('p', {}, `${course.school} · ${course.place}`),
    ...(course.mark ? [element('p', { class: `mark mark-${course.mark.kind}` }, course.mark.text)] : []),
    element(
      'p',
      { class: 'kept-facts' },
      fact(words.rows.need, 'need'),
      fact(words.rows.enrolment, 'enrolment'),
      fact(words.rows.contact, 'contact'),
    ),
  )
  const notes = element('p', { class: 'kept-notes' }, words.keptPage.notes)
  return [element('li', {}, about, notes, remove)]
}

/** Draws the code of the list as it is, if it was asked for. The library that does it comes only then. */
async function showCode(): Promise<void> {
  if (!page || !qrButton || !qrPlace) return
  const isShown = qrButton.getAttribute('aria-expanded') === 'true'
  const words = page.words.keptPage
  qrButton.textContent = isShown ? words.hideQr : words.qr
  if (!isShown) {
    qrPlace.replaceChildren()
    return
  }
  const address = location.href
  try {
    const { drawCode } = await import('./draw-code.ts')
    qrPlace.replaceChildren(drawCode(address, words.qrName), element('p', {}, words.qrHow))
  } catch {
    qrPlace.replaceChildren(element('p', {}, words.qrFailed))
  }
}
