import type { Change } from './find-nearest.ts'
import { reasonOf } from './find-notes.ts'
import type { Shown } from './find-show.ts'
import { labelsOf } from './finder-form.ts'
import { resultCard } from './result-card.ts'

/** Shows the way on where nothing was found, and hides it where something was. */
export function showNearest(shown: Shown): void {
  const { parts, state, answer, words, catalogue, go } = shown
  const { nearest } = answer
  parts.nearest.hidden = nearest === undefined
  if (!nearest) return
  const { changes, courses, untaught } = nearest
  parts['nearest-heading'].textContent = words.nearest.heading(answer.survey.conditions.length)
  parts['nearest-lead'].hidden = changes.length === 1
  parts.adults.hidden = !(state.filters.entry?.includes('adult') ?? false)
  parts.changes.replaceChildren(
    ...changes.map((change) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = wordsOf(change, shown)
      button.addEventListener('click', () => {
        go(change.state)
        parts.status.focus()
      })
      return item(button)
    }),
  )
  parts.untaught.hidden = untaught.length === 0
  parts.untaught.replaceChildren(
    ...untaught.flatMap(({ title, href }) => {
      const link = document.createElement('a')
      link.href = href
      link.textContent = title
      return [words.nearest.untaught, ' ', link, '. ']
    }),
  )
  parts['near-heading'].hidden = courses.length === 0
  for (const part of parts.nearest.querySelectorAll<HTMLElement>('[data-near-areas]')) part.hidden = courses.length > 0
  parts['near-courses'].replaceChildren(
    ...courses.map((near) => resultCard(parts.template, near.course, catalogue, reasonOf(near, shown))),
  )
}

function wordsOf(change: Change, { parts, words: { nearest } }: Shown): string {
  switch (change.kind) {
    case 'meant':
      return nearest.meant(change.word, change.count)
    case 'withoutWord':
      return nearest.withoutWord(change.word, change.count)
    case 'withoutFilter':
      return nearest.withoutFilter(labelsOf(parts, change.name, '').heading, change.count)
    case 'wider':
      return nearest.wider(change.kilometres, change.count)
    case 'anyDistance':
      return nearest.anyDistance(change.count)
    case 'all':
      return nearest.all(change.count)
  }
}

function item(content: HTMLElement): HTMLLIElement {
  const made = document.createElement('li')
  made.append(content)
  return made
}
