import type { FinderParts } from './finder-form.ts'

/** Wide enough for the filters to stand beside the results: as in the style sheet. */
const wide = '(min-width: 56rem)'

/**
 * The filters on a phone: the same ones, in a dialog of the browser's own, which keeps the focus, closes with Escape and
 * gives the focus back to the button that opened it.
 */
export function filtersDialog({ dialog, toggle, close, filters, column, slot }: FinderParts): { close: () => void } {
  const screen = matchMedia(wide)
  toggle.addEventListener('click', () => {
    slot.append(filters)
    dialog.showModal()
  })
  close.addEventListener('click', () => {
    dialog.close()
  })
  dialog.addEventListener('close', () => {
    column.append(filters)
  })
  // A tap beside it, on the page behind.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  screen.addEventListener('change', () => {
    if (screen.matches) dialog.close()
  })
  return {
    close: () => {
      if (dialog.open) dialog.close()
    },
  }
}
