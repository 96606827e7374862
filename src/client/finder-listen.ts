import { stateOfForm, type FinderParts } from './finder-form.ts'
import { idleState, type SearchState } from './search-state.ts'

/** How long a reader stops typing before we look, in milliseconds. */
const pause = 200

/** Turns what the reader does in the form into states. Typing takes the place of what was typed before. */
export function listen(
  parts: FinderParts,
  dialog: { close: () => void },
  go: (state: SearchState, replace?: boolean) => void,
): void {
  const { form, text, order, clear } = parts
  let typing: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', (event) => {
    clearTimeout(typing)
    const isText = event.target === text
    typing = setTimeout(
      () => {
        go(stateOfForm(parts), isText)
      },
      isText ? pause : 0,
    )
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(typing)
    go(stateOfForm(parts))
    dialog.close()
  })
  order.addEventListener('change', () => {
    order.dataset.chosen = order.value
    go(stateOfForm(parts))
  })
  clear.addEventListener('click', () => {
    go(idleState)
    text.focus()
  })
  parts['clear-filters'].addEventListener('click', () => {
    go({ ...stateOfForm(parts), filters: {}, within: 0 })
  })
}
