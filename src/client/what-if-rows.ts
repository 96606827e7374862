import type { Listed } from '../ranking/what-if.ts'
import type { WhatIfParts } from './what-if-parts.ts'
import { fill, type Bands, type Published, type Say } from './what-if-sentences.ts'

type Row = {
  element: Element
  write: (part: string, text: string) => void
  draw: (part: string, symbol: string) => void
}

/** The list with other weights: a row for each qualification, made once and then moved, so that none loses the focus. */
export function createRows(
  { rows: body, template }: Pick<WhatIfParts, 'rows' | 'template'>,
  published: Published,
  { words, format }: Pick<Say, 'words' | 'format'>,
) {
  const titles = publishedTitles()
  const rows = new Map([...titles].map(([id, title]) => [id, createRow(template, title)]))
  const place = (rank: number) => fill(words.place, { rank: format.number(rank) })

  const show = (listed: readonly Listed[]): void => {
    const focused = document.activeElement
    for (const [at, { qualification, rank, score }] of listed.entries()) {
      const row = rows.get(qualification)
      if (!row) continue
      if (body.children[at] !== row.element) body.insertBefore(row.element, body.children[at] ?? null)
      const was = published.ranks.get(qualification) ?? rank
      row.write('rank', place(rank))
      row.write('score', format.points(score))
      row.draw('arrow', was > rank ? 'change-up' : was < rank ? 'change-down' : 'change-same')
      const moved = { places: format.number(Math.abs(was - rank)), rank: place(was) }
      row.write('change', was === rank ? words.same : fill(was > rank ? words.up : words.down, moved))
    }
    // What is moved in a page loses the focus, even if it is the same element.
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true })
  }

  /** Bands of the weights, or none while they are computed. */
  const showBands = (bands: Bands | null): void => {
    for (const [id, row] of rows) {
      const band = bands?.[id]
      const was = published.bands[id]
      row.draw('sign', `level-${band ?? 'computing'}`)
      row.write('band', band ? words.bands[band] : words.computing)
      row.write('was', band && was && band !== was ? fill(words.bandWas, { band: words.bands[was] }) : '')
    }
  }

  return { show, showBands, titleOf: (id: string) => titles.get(id)?.querySelector('a')?.textContent.trim() ?? id }
}

/** Heads of the rows of the table that is there without the script, by identifier. */
function publishedTitles(): Map<string, Element> {
  const rows = document.querySelectorAll<HTMLElement>('[data-published] [data-qualification]')
  return new Map(
    [...rows].flatMap((row): [string, Element][] => {
      const title = row.querySelector('th')
      return title && row.dataset.qualification ? [[row.dataset.qualification, title]] : []
    }),
  )
}

function createRow(template: HTMLTemplateElement, title: Element): Row {
  const made = template.content.cloneNode(true) as DocumentFragment
  const parts = new Map([...made.querySelectorAll('[data-part]')].map((part) => [part.getAttribute('data-part'), part]))
  parts.get('title')?.append(...[...title.childNodes].map((node) => node.cloneNode(true)))
  return {
    element: made.querySelector('tr') ?? document.createElement('tr'),
    write: (part, text) => {
      const element = parts.get(part)
      if (element && element.textContent !== text) element.textContent = text
    },
    draw: (part, symbol) => parts.get(part)?.setAttribute('href', `#${symbol}`),
  }
}
