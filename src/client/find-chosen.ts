import { facetNames } from '../domain/facet.ts'
import { labelsOf } from './finder-form.ts'
import { placeName } from './find-notes.ts'
import type { Shown } from './find-show.ts'
import { withoutFilter, type SearchState } from './search-state.ts'

/** Lists the filters that are on, each with a button that takes it off. */
export function showChosen(shown: Shown): void {
  const { parts, state, words, go } = shown
  const { chosen, status } = parts
  const on = filtersOn(shown)
  // The button that was pressed is gone with its filter: the focus goes on to what is said of the result.
  if (chosen.contains(document.activeElement)) status.focus()
  chosen.hidden = on.length === 0
  chosen.replaceChildren(
    ...on.map(({ label, without }) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = label
      button.setAttribute('aria-label', words.remove(label))
      button.addEventListener('click', () => {
        go(without(state))
      })
      const item = document.createElement('li')
      item.append(button)
      return item
    }),
  )
}

type FilterOn = { label: string; without: (state: SearchState) => SearchState }

function filtersOn(shown: Shown): FilterOn[] {
  const { parts, state, words } = shown
  const ticked = facetNames.flatMap((name) =>
    (state.filters[name] ?? []).map((value): FilterOn => ({
      label: labelsOf(parts, name, value).label,
      without: (now) => withoutFilter(now, name, value),
    })),
  )
  const within: FilterOn = {
    label: words.within(state.within, placeName(state.from, shown)),
    without: (now) => ({ ...now, within: 0 }),
  }
  return state.within > 0 ? [...ticked, within] : ticked
}
