import type { Comparable } from '../views/comparable.ts'
import { compareRows, type CompareRow } from './compare-rows.ts'
import { element } from './elements.ts'
import { startListPage, type Shown } from './list-page.ts'

/** The page that puts up to four courses side by side. */
const page = startListPage({
  name: 'compare',
  draw,
  adopt: (_, shared) => ({ ids: [...shared] }),
})
const onlyDifferences = page?.root.querySelector<HTMLInputElement>('[data-part="only-differences"]')
onlyDifferences?.addEventListener('change', hideWhatIsAlike)

function draw({ ids, data }: Shown): string {
  const table = page?.root.querySelector('table')
  if (!page || !table) return ''
  const { words } = page
  const rows = compareRows(ids, data)
  table.tHead?.replaceChildren(headRow(ids, data))
  table.tBodies[0]?.replaceChildren(...rows.map(bodyRow))
  onlyDifferences?.closest('label')?.toggleAttribute('hidden', ids.length < 2)
  hideWhatIsAlike()
  const differing = rows.filter(({ differs }) => differs).length
  const status = words.comparePage.status(ids.length, differing, rows.length)
  return ids.length === 1 ? `${status}. ${words.comparePage.one}` : status
}

function headRow(ids: readonly string[], data: Comparable): HTMLElement {
  const heads = ids.flatMap((id) => {
    const course = data.courses[id]
    if (!course || !page) return []
    const name = `${course.title}, ${course.school}`
    const remove = element('button', { type: 'button', 'aria-label': page.words.removeNamed(name) }, page.words.remove)
    remove.addEventListener('click', () => {
      page.remove(id, name)
    })
    return element(
      'th',
      { scope: 'col' },
      element('a', { href: course.href, lang: course.lang }, course.title),
      element('span', { class: 'compare-school' }, course.school),
      ...(course.mark ? [element('span', { class: `mark mark-${course.mark.kind}` }, course.mark.text)] : []),
      remove,
    )
  })
  return element('tr', {}, element('td', {}), ...heads)
}

function bodyRow({ text, cells, differs }: CompareRow): HTMLElement {
  const mark = differs && page ? [element('span', { class: 'differs' }, page.words.comparePage.differs)] : []
  return element(
    'tr',
    differs ? { class: 'row-differs' } : {},
    element('th', { scope: 'row' }, text, ' ', ...mark),
    ...cells.map((cell) =>
      element('td', { class: cell.isUnknown ? 'unknown' : undefined, lang: cell.lang }, cell.text),
    ),
  )
}

function hideWhatIsAlike(): void {
  for (const row of page?.root.querySelectorAll<HTMLElement>('tbody tr') ?? []) {
    row.hidden = onlyDifferences?.checked === true && !row.classList.contains('row-differs')
  }
}
